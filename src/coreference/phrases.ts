// Reads the noun phrase that names a speaker: its head, its article, what it says about him.
// "ein hochrangiger südkoreanischer Beamter" → head "beamter", indefinite, "hochrangiger südkoreanischer Beamter".

import { type NameLexicon, nameLexicon } from '../mentions/name-lexicon.ts'
import type { Gender } from '../mentions/name-words.ts'
import { endOfLetters, visible } from '../segment/tokens.ts'
import { within } from '../text/spans.ts'
import type { Analysis, NameMention, Span, Token } from '../types.ts'
import { baseForm } from './base-form.ts'
import { numberOf, SURE } from './heads.ts'
import type { CoreferenceWords } from './words.ts'

export interface Phrase extends Span {
  readonly tokens: readonly Token[]
  /** The word that says what it is. */
  readonly head: Token
  /** That word in lower case, without an owner's ending; "gewerkschaft" for "Gewerkschaftsangaben". */
  readonly word: string
  /** The role that the head is or ends in: "minister" of "innenminister". */
  readonly role: string | null
  readonly gender: Gender | null
  readonly plural: boolean
  /** "ein Beamter", "officials": somebody not known yet. */
  readonly indefinite: boolean
  /** "der Minister", "this official": somebody known. */
  readonly definite: boolean
  /** Words before the head, in lower case: "ukrainische", "interior". */
  readonly modifiers: readonly string[]
  /** The name whose last word is the head, if any. */
  readonly name: NameMention | null
  /** Without article. */
  readonly description: string
}

export type PhraseReader = (analysis: Analysis, span: Span, names: readonly NameMention[]) => Phrase | null

/** Builds the reader of noun phrases. `names` are the mentions that touch the span. */
export function phraseReader(words: CoreferenceWords): PhraseReader {
  const lexicon = nameLexicon(words.names)
  return (analysis, span, names) => {
    const tokens = upToRelative(within(analysis.tokens, span), words)
    const kept = tokens.findIndex(token => !words.dropped.has(token.lower) && token.kind !== 'mark')
    if (kept < 0) return null
    const end = groupEnd(tokens, kept, { words, names })
    const name = nameAtEnd(tokens, { kept, end, lexicon }, names)
    const head = name ? tokens[end - 1]! : headOf(analysis, tokens, { kept, end, lexicon })
    if (!head) return null
    return { ...span, ...describe({ tokens, kept, head, analysis, lexicon, words }), tokens, head, name }
  }
}

/** "the minister | , who had denied it" */
function upToRelative(tokens: readonly Token[], { relatives }: CoreferenceWords): readonly Token[] {
  const cut = tokens.findIndex((token, i) => token.text === ',' && relatives.has(tokens[i + 1]?.lower ?? ''))
  return cut > 0 ? tokens.slice(0, cut) : tokens
}

/** Index behind the head's group: before a preposition, a comma, a genitive, a figure; a name that goes on is not cut. */
function groupEnd(
  tokens: readonly Token[],
  from: number,
  { words, names }: { words: CoreferenceWords; names: readonly NameMention[] },
): number {
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (names.some(name => name.start < token.start && token.end <= name.end)) continue
    if (token.kind === 'mark' ? /^[,;:()–—]$/u.test(token.text) : words.boundaries.has(token.lower)) return i
    // "nach Angaben der Gewerkschaft | 78 Prozent"; but "17 Personen", "54-jährige".
    if (token.kind === 'number' && tokens[i - 1]!.kind === 'word' && tokens[i + 1]?.text !== '-') return i
  }
  return tokens.length
}

/** "Innenminister | Radko Hudak": a name at the end of the group is the head; "Hudak's | office" is not at the end. */
function nameAtEnd(
  tokens: readonly Token[],
  { kept, end, lexicon }: { kept: number; end: number; lexicon: NameLexicon },
  names: readonly NameMention[],
): NameMention | null {
  let at = end
  while (at > kept && tokens[at - 1]!.kind === 'mark') at--
  const last = tokens[at - 1]
  if (!last) return null
  const lastEnd = endOfLetters(last, lexicon.owner(last.text).length)
  return names.find(name => name.start <= last.start && name.end >= lastEnd) ?? null
}

function headOf(
  analysis: Analysis,
  tokens: readonly Token[],
  { kept, end, lexicon }: { kept: number; end: number; lexicon: NameLexicon },
): Token | null {
  const nounish = (token: Token) => {
    const tag = analysis.tags[token.index]
    return token.kind === 'word' && (tag === 'NOUN' || tag === 'PROPN' || lexicon.role(token.lower) !== null)
  }
  const group = tokens.slice(kept, end)
  return group.findLast(nounish) ?? group.findLast(token => token.kind === 'word') ?? null
}

interface Parts {
  readonly tokens: readonly Token[]
  readonly kept: number
  readonly head: Token
  readonly analysis: Analysis
  readonly lexicon: NameLexicon
  readonly words: CoreferenceWords
}

function describe({ tokens, kept, head, analysis, lexicon, words }: Parts) {
  const opener = kept > 0 ? tokens[0]! : null
  const reporter = reporterIn(head.lower, { words, lexicon })
  const reporting = reporter !== null
  const word = reporter ?? wholeWord(tokens, head, lexicon)
  const role = lexicon.role(word)
  const before = tokens.slice(kept, tokens.indexOf(head)).filter(token => token.kind === 'word')
  const indefinite = tokens.slice(0, kept + 1).some(token => words.indefinite.has(token.lower))
  const manyMen = opener !== null && words.pluralDeterminers.has(opener.lower) && role?.gender === 'masculine'
  const isOne = tokens[0] !== undefined && words.singularDeterminers.has(tokens[0].lower)
  const owned = tokens.slice(kept, tokens.indexOf(head)).some(({ text }) => lexicon.owner(text) !== text)
  return {
    word,
    role: role?.head ?? null,
    gender: role?.gender ?? genderBy(opener, words),
    plural:
      words.plurals.has(word) ||
      (words.pluralForm?.test(word) ?? false) ||
      manyMen ||
      (reporting ? role !== null : !isOne && isManyByTree(analysis, head)),
    indefinite: !owned && (indefinite || (opener === null && !reporting)),
    definite: reporting || (opener !== null && words.names.definite.has(opener.lower)),
    modifiers: before.map(token => lexicon.owner(token.lower)),
    description: reporting
      ? reporterOf(head, word, role !== null)
      : named(tokens.slice(kept), { head, analysis, lexicon, words }),
  }
}

/** "gewerkschaft" of "Gewerkschaftsangaben": the one whose words a compound tells; null: it names none, as "Medienberichte". */
function reporterIn(head: string, { words, lexicon }: Pick<Parts, 'words' | 'lexicon'>): string | null {
  if (!words.reports?.test(head) || words.documents.has(head)) return null
  const stem = head.replace(words.reports, '').replace(/-$/u, '')
  const { organizations } = words.names
  const speaks =
    lexicon.role(stem) ??
    lexicon.organizationHead(stem) ??
    (organizations.before.has(stem) || organizations.alone.has(stem) || organizations.names[stem.toUpperCase()] || null)
  return speaks && !words.rumours.has(stem) ? stem : null
}

/** "Polizei" of "Polizeiangaben"; people are many, as in "Zeugen|berichten". */
function reporterOf({ text }: Token, word: string, people: boolean): string {
  return text.slice(0, word.length + (people && text[word.length] === 'n' ? 1 : 0))
}

/** "54-jährige": a head that was cut at its hyphen. */
function wholeWord(tokens: readonly Token[], head: Token, lexicon: NameLexicon): string {
  let at = tokens.indexOf(head)
  while (at > 1 && tokens[at]!.glued && tokens[at - 1]!.text === '-' && tokens[at - 1]!.glued) at -= 2
  const whole = tokens.slice(at, tokens.indexOf(head)).map(({ lower }) => lower)
  return whole.join('') + lexicon.owner(head.lower)
}

/** The gender that a noun has by its article: "die 54-Jährige". Of no use in a plural. */
const genderBy = (opener: Token | null, { names }: CoreferenceWords): Gender | null =>
  (opener && names.determinerGender[opener.lower]) ?? null

/** "Kritiker warnen": a plural that its form does not show. */
function isManyByTree({ words, wordAt }: Analysis, head: Token): boolean {
  const word = words[wordAt[head.index] ?? -1]
  return word !== undefined && word.upos === 'NOUN' && numberOf(word) === 'plural' && word.confidence.upos > SURE
}

/** As it stands behind its article, or as one would list it where nothing else is in the way. */
function named(
  tokens: readonly Token[],
  { head, analysis, lexicon, words }: Pick<Parts, 'head' | 'analysis' | 'lexicon' | 'words'>,
): string {
  const written = descriptionOf(analysis, tokens, { head, lexicon })
  const front = tokens.slice(0, tokens.indexOf(head) + 1)
  const plain = front.every(({ kind, glued }, i) => kind === 'word' && (i === 0 || !glued))
  const base = plain ? baseForm(analysis, front, words) : null
  const start = front[0]!.start
  const asWritten = visible(analysis.text.slice(start, head.end)).replace(/\s+/gu, ' ')
  return base !== null && written.startsWith(asWritten) ? base + written.slice(asWritten.length) : written
}

/** The words without what trails: commas, figures that the phrase was cut too late for, an owner's ending. */
function descriptionOf(
  { text }: Analysis,
  tokens: readonly Token[],
  { head, lexicon }: { head: Token; lexicon: NameLexicon },
): string {
  const figure = tokens.findIndex((token, i) => token.kind === 'number' && tokens[i - 1] === head)
  const kept = figure > 0 ? tokens.slice(0, figure) : tokens
  const last = kept.findLast(token => token.kind !== 'mark' || token.text === ')' || /[“”"»«]/u.test(token.text)) ?? head
  const words = visible(text.slice(tokens[0]!.start, endOfLetters(last, lexicon.owner(last.text).length))).replace(/\s+/gu, ' ')
  // „Küstenblatt“ whose opening mark stood before the kept words
  return words.replace(/^([^„“”"»«]+)[“”"»«]$/u, '$1')
}
