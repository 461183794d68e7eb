// Reads the noun phrase that names a speaker: its head, its article, what it says about him.
// "ein hochrangiger südkoreanischer Beamter" → head "beamter", indefinite, "hochrangiger südkoreanischer Beamter".

import { type NameLexicon, nameLexicon } from '../mentions/name-lexicon.ts'
import type { Gender } from '../mentions/name-words.ts'
import type { Analysis, NameMention, Span, Token } from '../types.ts'
import type { CoreferenceWords } from './words.ts'

export interface Phrase extends Span {
  readonly tokens: readonly Token[]
  /** The word that says what it is, in lower case. */
  readonly head: Token
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
    const tokens = tokensIn(analysis, span)
    const kept = tokens.findIndex(token => !words.dropped.has(token.lower) && token.kind !== 'mark')
    if (kept < 0) return null
    const end = groupEnd(tokens, kept, { words, names })
    const name = nameAtEnd(tokens, { kept, end }, names)
    const head = name ? tokens[end - 1]! : headOf(analysis, tokens, { kept, end, lexicon })
    if (!head) return null
    return { ...span, ...describe({ tokens, kept, head, name, analysis, lexicon, words }), tokens, head, name }
  }
}

function tokensIn({ tokens }: Analysis, { start, end }: Span): Token[] {
  const found: Token[] = []
  for (let i = firstAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) found.push(tokens[i]!)
  return found
}

/** Index of the first token that ends behind `offset`. Binary search. */
export function firstAt(tokens: readonly Span[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Index behind the head's group: before a preposition, a comma, a genitive; a name that goes on is not cut. */
function groupEnd(
  tokens: readonly Token[],
  from: number,
  { words, names }: { words: CoreferenceWords; names: readonly NameMention[] },
): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!
    const inside = names.some(name => name.start < token.start && token.end <= name.end)
    if (inside) continue
    const boundary = token.kind === 'mark' ? /^[,;:()–—]$/u.test(token.text) : words.boundaries.has(token.lower) && i > from
    if (boundary) return i
  }
  return tokens.length
}

/** "Innenminister | Radko Hudak": a name at the end of the group is the head; "Hudak's | office" is not at the end. */
function nameAtEnd(
  tokens: readonly Token[],
  { kept, end }: { kept: number; end: number },
  names: readonly NameMention[],
): NameMention | null {
  let at = end
  while (at > kept && tokens[at - 1]!.kind === 'mark') at--
  const last = tokens[at - 1]
  return (last && names.find(name => name.start <= last.start && name.end >= last.end)) ?? null
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
  readonly name: NameMention | null
  readonly analysis: Analysis
  readonly lexicon: NameLexicon
  readonly words: CoreferenceWords
}

function describe({ tokens, kept, head, analysis, lexicon, words }: Parts) {
  const opener = kept > 0 ? tokens[0]! : null
  const role = lexicon.role(lexicon.owner(head.lower))
  const before = tokens.slice(kept, tokens.indexOf(head)).filter(token => token.kind === 'word')
  const indefinite = tokens.slice(0, kept + 1).some(token => words.indefinite.has(token.lower))
  const plural =
    words.plurals.has(head.lower) ||
    (words.pluralForm?.test(head.lower) ?? false) ||
    (opener !== null && words.pluralDeterminers.has(opener.lower) && role?.gender === 'masculine')
  const last = tokens.at(-1)!
  const tail = lexicon.owner(last.text)
  return {
    role: role?.head ?? null,
    gender: role?.gender ?? null,
    plural,
    indefinite: indefinite || opener === null,
    definite: opener !== null && words.names.definite.has(opener.lower),
    modifiers: before.map(token => lexicon.owner(token.lower)),
    description: analysis.text.slice(tokens[kept]!.start, last.start + tail.length).replace(/\s+/gu, ' '),
  }
}
