// Finds who is meant by the words that stand for a speaker: a name, a role, a pronoun, a pair, somebody without a name.
// "Der Minister" → the minister named before; "ein Beamter" → somebody new; "Kim und Austin" → the two of them.

import { entry } from '../text/lookup.ts'
import { firstEndingAfter, within } from '../text/spans.ts'
import type { Analysis, Source, Span } from '../types.ts'
import { isPair, nameMeant } from './named.ts'
import { unnamed } from './nominals.ts'
import type { Phrase, PhraseReader } from './phrases.ts'
import { resolvePronoun } from './pronouns.ts'
import { resolveRole } from './roles.ts'
import { backwards, isQuoted, note, type Referent, referentOf, type Scene, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

export interface Speaker {
  /** The one who is meant, several when equally likely, [] when nobody can be told; a pair comes as a source of its own. */
  at(scene: Scene, span: Span, context: Context): Referent[] | Pick<Source, 'name' | 'kind' | 'entity'>
  /** Takes note of somebody spoken of by role. */
  meet(scene: Scene, phrase: Phrase): void
}

interface Context {
  /** The speaker of the attribution around it: "ich" means him. */
  readonly outer: Source | null
  /** Inside of another's words: nobody whom the article itself lets speak. */
  readonly nested: boolean
}

interface Tools {
  readonly readPhrase: PhraseReader
  readonly kindOf: (analysis: Analysis, phrase: Phrase) => Referent['kind']
}

export function speakerFinder(words: CoreferenceWords, { readPhrase, kindOf }: Tools): Speaker {
  return { at, meet }

  function at(scene: Scene, span: Span, { outer, nested }: Context): ReturnType<Speaker['at']> {
    const { analysis } = scene
    const tokens = within(analysis.tokens, span)
    const names = within(scene.names, span)
    const first = tokens[0]
    // "his neighbour had told him": spoken of from the view of somebody who goes on speaking.
    const aside =
      nested ||
      isRelative(analysis, span, words) ||
      (tokens.length > 1 && first !== undefined && entry(words.pronouns, first.lower) !== undefined)
    const keep = (found: Referent[], isName = false) => remember(scene, span, { found, isName, nested: aside })
    const alone = tokens.length === 1 && first ? first.lower : null
    if (alone && words.indefinitePronouns.has(alone)) return []
    const pronoun = alone === null ? undefined : entry(words.pronouns, alone)
    if (pronoun?.person === 1) return outer ?? []
    if (pronoun) return keep(resolvePronoun(scene, pronoun, { start: span.start, sentence: sentenceAt(analysis, span.start) }))
    if (alone && words.relatives.has(alone)) return keep(antecedent(scene, span))
    if (isPair(tokens, { names, words })) return { entity: null, name: analysis.text.slice(span.start, span.end), kind: 'group' }
    const phrase = readPhrase(analysis, span, names)
    if (!phrase) return []
    const named = nameMeant(scene, phrase, names)
    if (named) return keep([referentOf(scene, named)], true)
    // "Der Trump-Berater", "the mayor's aide": whoever is named inside the phrase is somebody else.
    const others = new Set(names.map(name => referentOf(scene, name)))
    const roles = phrase.indefinite && !isRepeated(scene, phrase, words) ? [] : resolveRole(scene, phrase, words)
    const known = roles.filter(referent => !others.has(referent))
    if (known.length) return keep(known)
    return keep([unnamed(phrase, kindOf(analysis, phrase))])
  }

  function meet(scene: Scene, phrase: Phrase): void {
    const [known] = phrase.indefinite ? [] : resolveRole(scene, phrase, words)
    const subject = phrase.start - scene.analysis.sentences[sentenceAt(scene.analysis, phrase.start)]!.start <= 1
    if (known) mention(scene, phrase, { referent: known, form: 'nominal', subject })
    else if (phrase.role)
      mention(scene, phrase, { referent: unnamed(phrase, kindOf(scene.analysis, phrase)), form: 'nominal', subject })
  }

  /** Keeps who spoke; the words become a mention unless they hold a name. */
  function remember(
    scene: Scene,
    span: Span,
    { found, isName, nested }: { found: Referent[]; isName: boolean; nested: boolean },
  ): Referent[] {
    const [referent] = found
    if (!referent || found.length !== 1) return found
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

/** A description without article that was used before: "police … police". */
function isRepeated(scene: Scene, phrase: Phrase, words: CoreferenceWords): boolean {
  if (words.indefinite.has(phrase.tokens[0]!.lower)) return false
  for (const { referent } of backwards(scene, phrase.start)) {
    if (referent.entity === null && referent.roles.some(({ word }) => word === phrase.word)) return true
  }
  return false
}

/** "Radko Hudak, | der": who ends right before the comma. */
function antecedent(scene: Scene, { start }: Span): Referent[] {
  const sentence = sentenceAt(scene.analysis, start)
  for (const event of backwards(scene, start)) {
    if (event.sentence !== sentence) break
    if (!event.inner) return [event.referent]
  }
  return []
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
