// Takes note of who speaks, and of who is spoken of by role, as the text goes on: what later pronouns are resolved against.
// "Der Minister sagte … Er fügte hinzu": the minister has spoken last, and both words become mentions of his entity.

import { entry } from '../text/lookup.ts'
import { firstEndingAfter, within } from '../text/spans.ts'
import type { Analysis, Span } from '../types.ts'
import { bridgeFinder } from './bridging.ts'
import { isSubject } from './entities.ts'
import { meaningFinder, type Tools } from './meaning.ts'
import { unnamed } from './nominals.ts'
import type { Phrase } from './phrases.ts'
import { resolveRole } from './roles.ts'
import { isQuoted, note, type Referent, referentOf, type Scene, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

export interface Speaker {
  /** The one who is meant, several when equally likely, [] when nobody can be told; those who speak together are one. */
  at(scene: Scene, span: Span, context: Context): Referent[]
  /** Takes note of somebody spoken of by role. */
  meet(scene: Scene, phrase: Phrase): void
}

interface Context {
  /** The speaker of the attribution around it, whom "ich" means; several when equally likely. */
  readonly outer: readonly Referent[]
  /** Inside of another's words: nobody whom the article itself lets speak. */
  readonly nested: boolean
}

export function speakerFinder(words: CoreferenceWords, { readPhrase, kindOf }: Omit<Tools, 'bridge'>): Speaker {
  const bridge = bridgeFinder(words)
  const meaning = meaningFinder(words, { readPhrase, kindOf, bridge })
  return { at, meet }

  function at(scene: Scene, span: Span, { outer, nested }: Context): Referent[] {
    const { analysis } = scene
    const tokens = within(analysis.tokens, span)
    const first = tokens[0]
    // "his neighbour had told him": spoken of from the view of somebody who goes on speaking.
    const owned = tokens.length > 1 && first !== undefined && entry(words.pronouns, first.lower) !== undefined
    const aside = nested || owned || isRelative(analysis, span, words)
    const { found, isName } = meaning(scene, span, outer)
    return remember(scene, span, { found, isName, nested: aside }).flatMap(referent =>
      referent.among.length > 0 ? referent.among : [referent],
    )
  }

  function meet(scene: Scene, phrase: Phrase): void {
    const { analysis } = scene
    const known = phrase.indefinite ? [] : resolveRole(scene, phrase, words)
    const bridged = known.length === 0 ? bridge(scene, phrase) : null
    const subject =
      phrase.start - analysis.sentences[sentenceAt(analysis, phrase.start)]!.start <= 1 || isSubject(analysis, phrase)
    const referent = known.length === 1 ? known[0]! : bridged
    if (referent) mention(scene, phrase, { referent, form: 'nominal', subject })
    else if (phrase.role && known.length === 0)
      mention(scene, phrase, { referent: unnamed(phrase, kindOf(analysis, phrase)), form: 'nominal', subject })
  }

  /** Keeps who spoke; the words become a mention unless they hold a name. */
  function remember(
    scene: Scene,
    span: Span,
    { found, isName, nested }: { found: Referent[]; isName: boolean; nested: boolean },
  ): Referent[] {
    const [referent] = found
    if (!referent || found.length !== 1) return found
    scene.spoken.set(referent, (scene.spoken.get(referent) ?? 0) + 1)
    if (!nested) scene.speaker = { referent, sentence: sentenceAt(scene.analysis, span.start) }
    const isPronoun = entry(words.pronouns, scene.analysis.text.slice(span.start, span.end).toLowerCase()) !== undefined
    mention(scene, span, { referent, form: isName ? null : isPronoun ? 'pronoun' : 'nominal', subject: !nested })
    return found
  }
}

/** "a letter in which | the manager …" */
function isRelative({ tokens }: Analysis, { start }: Span, words: CoreferenceWords): boolean {
  const at = firstEndingAfter(tokens, start)
  const before = tokens[at - 1]
  const opener = tokens[at - 2]
  if (!before || !opener || !words.relatives.has(before.lower)) return false
  return opener.text === ',' || words.boundaries.has(opener.lower)
}

function mention(
  scene: Scene,
  span: Span,
  { referent, form, subject }: { referent: Referent; form: 'nominal' | 'pronoun' | null; subject: boolean },
): void {
  const { analysis, entities, placed } = scene
  const quoted = isQuoted(scene, span)
  note(scene, { start: span.start, sentence: sentenceAt(analysis, span.start), referent, subject, quoted, inner: false })
  const entity = referent.entity === null || form === null ? null : entities.get(referent.entity)
  if (!entity || !form) return
  const named = within(scene.names, span).some(name => referentOf(scene, name) === referent)
  if (named || placed.has(span.start)) return
  placed.add(span.start)
  entity.mentions.push({ start: span.start, end: span.end, form })
}
