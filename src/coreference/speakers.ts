// Finds who is meant by the words that stand for a speaker: a name, a role, a pronoun, a pair, somebody without a name.
// "Der Minister" → the minister named before; "ein Beamter" → somebody new; "Kim und Austin" → the two of them.

import { firstEndingAfter, within } from '../text/spans.ts'
import type { Analysis, NameMention, Source, Span, Token } from '../types.ts'
import { unnamed } from './nominals.ts'
import type { Phrase, PhraseReader } from './phrases.ts'
import { resolvePronoun } from './pronouns.ts'
import { resolveRole } from './roles.ts'
import { backwards, isQuoted, note, type Referent, referentOf, type Scene, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

/** Characters that a bracket behind a name may take: " (SPD)". */
const BRACKET = 9

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
      isRelative(analysis, span) ||
      (tokens.length > 1 && first !== undefined && words.pronouns[first.lower] !== undefined)
    const keep = (found: Referent[], isName = false) => remember(scene, span, { found, isName, nested: aside })
    const pronoun = tokens.length === 1 && first ? words.pronouns[first.lower] : undefined
    if (pronoun?.person === 1) return outer ?? []
    if (pronoun) return keep(resolvePronoun(scene, pronoun, { start: span.start, sentence: sentenceAt(analysis, span.start) }))
    if (tokens.length === 1 && first && words.relatives.has(first.lower)) return keep(antecedent(scene, span))
    if (isPair(tokens, names)) return { entity: null, name: analysis.text.slice(span.start, span.end), kind: 'group' }
    const phrase = readPhrase(analysis, span, names)
    if (!phrase) return []
    const named =
      personAround(phrase, names) ?? phrase.name ?? nameBehind(phrase, names) ?? nameOfRole(phrase, nearNames(scene, span))
    if (named) return keep([referentOf(scene, named)], true)
    const known = phrase.indefinite && !isRepeated(scene, phrase) ? [] : resolveRole(scene, phrase, words)
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
    const isPronoun = words.pronouns[scene.analysis.text.slice(span.start, span.end).toLowerCase()] !== undefined
    mention(scene, span, { referent, form: isName ? null : isPronoun ? 'pronoun' : 'nominal', subject: !nested })
    return found
  }

  /** "Kim und Austin", "sowohl die Polizei als auch die Feuerwehr" */
  function isPair(tokens: readonly Token[], names: readonly NameMention[]): boolean {
    if (tokens[0] && words.pairOpeners.has(tokens[0].lower)) return true
    return names.some((name, i) => {
      const next = names[i + 1]
      if (!next) return false
      const between = tokens.filter(token => token.start >= name.end && token.end <= next.start)
      if (!between.some(token => words.joiners.has(token.lower))) return false
      const apart = between.filter(token => !words.joiners.has(token.lower) && !words.names.determiners.has(token.lower))
      const introduces = next.role ?? next
      return apart.every(token => token.start >= Math.min(introduces.start, next.phrase.start) || token.text === ',')
    })
  }

  /** "a letter in which | the manager …" */
  function isRelative({ tokens }: Analysis, { start }: Span): boolean {
    const at = firstEndingAfter(tokens, start)
    const before = tokens[at - 1]
    const opener = tokens[at - 2]
    if (!before || !opener || !words.relatives.has(before.lower)) return false
    return opener.text === ',' || words.boundaries.has(opener.lower)
  }

  /** A description without article that was used before: "police … police". */
  function isRepeated(scene: Scene, phrase: Phrase): boolean {
    if (words.indefinite.has(phrase.tokens[0]!.lower)) return false
    for (const { referent } of backwards(scene, phrase.start)) {
      if (referent.entity === null && referent.roles.some(({ word }) => word === phrase.word)) return true
    }
    return false
  }
}

/** The person of the span whose role or apposition the head stands in: "der Sprecher der | Polizei, Jan Feld". */
function personAround({ head }: Phrase, names: readonly NameMention[]): NameMention | null {
  const around = names.find(
    ({ type, phrase, start }) => type === 'person' && phrase.start <= head.start && head.end <= phrase.end && start > head.start,
  )
  return around ?? null
}

/** "der Generalanwalt des Gerichtshofs, | Luis Ramal", "dem Direktor der Behörde | Rosa Lanz": the name at the end of a role. */
function nameBehind({ tokens, role, end }: Phrase, names: readonly NameMention[]): NameMention | null {
  const last = names.findLast(name => name.type === 'person' && end - name.end <= BRACKET) ?? names.at(-1)
  const at = last ? tokens.findIndex(token => token.start >= last.start) : -1
  if (!last || at < 1 || end - last.end > BRACKET) return null
  const before = tokens[at - 1]!
  if (before.text === ',') return last.type === 'person' || last.type === 'organization' ? last : null
  // "der Sprecher des Ministers Jan Feld" and "der Anwalt von Jan Feld" are somebody else.
  const apart = last.type === 'person' && role !== null && last.role === null && last.name.includes(' ')
  return apart && before.kind === 'word' && /^\p{Lu}/u.test(before.text) ? last : null
}

/** The person whose role the phrase's head belongs to: "der Sprecher der Feuerwehr, | Jan Feld". */
function nameOfRole({ head }: Phrase, names: readonly NameMention[]): NameMention | null {
  return names.find(({ role }) => role !== null && role.start <= head.start && head.end <= role.end) ?? null
}

/** Names of the sentence that the span lies in: a role and its name never stand further apart. */
function nearNames({ analysis, names }: Scene, { start }: Span): NameMention[] {
  return within(names, analysis.sentences[sentenceAt(analysis, start)]!)
}

/** "Radko Hudak, | der": who ends right before the comma. */
function antecedent({ analysis, events }: Scene, { start }: Span): Referent[] {
  const sentence = sentenceAt(analysis, start)
  const before = events.filter(event => event.start < start && event.sentence === sentence && !event.inner)
  const last = before.at(-1)
  return last ? [last.referent] : []
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
