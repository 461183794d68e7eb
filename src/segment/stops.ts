// Tells a full stop that belongs to its word from one that ends a sentence: "Dr.", "3." before "März", "z. B.", "Ludwig XIV.".

import type { RawToken } from './tokens.ts'

/** What a language's full stops mean. Words in lower case, without their last stop. */
export interface StopWords {
  /** Never end a sentence: "dr", "bzw". */
  readonly abbreviations: ReadonlySet<string>
  /** Are abbreviations only before a number or with a capital: "no", "sat", "sun". */
  readonly doubtfulAbbreviations: ReadonlySet<string>
  /** May end one, when a capital follows that is not their own: "usw", "inc", "p.m". */
  readonly finalAbbreviations: ReadonlySet<string>
  /** Words that open a sentence when they stand with a capital behind an abbreviation with inner stops: "at 5 p.m. The gate". */
  readonly openers: ReadonlySet<string>
  /** "am 3. März": a stop behind a number makes it an ordinal. Null where the language does not write ordinals so. */
  readonly ordinals: {
    /** Words behind which "3." is an ordinal: "am", "der", "zum". */
    readonly before: ReadonlySet<string>
    /** Words in front of which it is one: months, "Jahrestag". */
    readonly after: ReadonlySet<string>
    /** Matches a word in lower case that may be an adjective before an ordinal: "ihr begangenes 60. Jubiläum". */
    readonly adjective: RegExp
  } | null
  /** Words of up to three letters that are no abbreviations: "I like it. she does, too." Null: no sentence begins in lower case. */
  readonly shortWords: ReadonlySet<string> | null
}

export interface Stop {
  /** First token of the sentence, the stop, and the first token behind it. */
  readonly first: number
  readonly stop: number
  readonly next: number
  readonly words: StopWords
}

const ROMAN = /^[IVX]+$/

/** The stop belongs to the word before it. A token with a capital, a number or a mark follows. */
export function isDotted(tokens: readonly RawToken[], at: Stop): boolean {
  const { first, stop, words } = at
  const before = tokens[stop - 1]!
  const next = tokens[at.next]!
  if (isItem(before) && (stop - 1 === first || /^[:*•]$/.test(tokens[stop - 2]!.text))) return true
  const word = before.lower.replace(/\.$/, '')
  if (words.abbreviations.has(word)) return true
  if (words.doubtfulAbbreviations.has(word)) return next.kind === 'number' || (before.text !== word && stop - 1 > first)
  if (words.finalAbbreviations.has(word))
    return next.kind === 'number' || (next.kind === 'word' && !words.openers.has(next.lower))
  if (/^\p{L}$/u.test(before.text) && !isEnding(tokens, stop - 1)) return !endsBehindLetter(tokens, at)
  return words.ordinals !== null && isOrdinal(tokens, at)
}

/** The "s" of "1960s". */
const isEnding = (tokens: readonly RawToken[], i: number): boolean => tokens[i]!.glued && tokens[i - 1]?.kind === 'number'

/** "1. Butter", "b. Eggs": what numbers the items of a list. */
const isItem = ({ kind, text }: RawToken): boolean => (kind === 'number' ? /^\d{1,3}$/.test(text) : /^\p{L}$/u.test(text))

/**
 * An opener behind "letter and stop" begins a sentence: "So sprach Anton B. Die Jury …". When another letter with a stop
 * stands before, the two must be an abbreviation that may end one: "Äpfel u. a. Die Birnen …", but "z. B. Die Birnen".
 */
function endsBehindLetter(tokens: readonly RawToken[], { stop, next, words }: Stop): boolean {
  const { text, lower } = tokens[next]!
  if (!words.openers.has(lower) || text.length < 2) return false
  const before = tokens[stop - 2]?.text === '.' ? tokens[stop - 3] : undefined
  if (before && /^\p{L}$/u.test(before.text)) return words.finalAbbreviations.has(`${before.lower}.${tokens[stop - 1]!.lower}`)
  return /^\p{Lu}/u.test(tokens[stop - 1]!.text)
}

/** "vom 2.–5. Mai", "28.6. - 4.7.", "am 19.10. 9:00 Uhr": a day in figures, and another number behind. */
function isDayOfDate(tokens: readonly RawToken[], at: number, behind: number): boolean {
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(tokens[at]!.text)) return false
  const next = tokens[behind]!
  if (next.kind === 'number') return tokens[at]!.text.includes('.')
  const dashed = /^[-–/]$/.test(next.text) && tokens[behind + 1]?.kind === 'number'
  return (
    dashed &&
    (tokens[behind + 1]!.glued || /^[.]$/.test(tokens[behind + 2]?.text ?? '') || tokens[behind + 1]!.text.includes('.'))
  )
}

/** "am 3. März", "der 2. Mann", "Papst Pius XII. Pacelli"; but "Es waren 3. Dann kamen mehr." */
function isOrdinal(tokens: readonly RawToken[], { stop, next: behind, words: { ordinals, openers } }: Stop): boolean {
  const before = tokens[stop - 1]!
  const next = tokens[behind]!
  const previous = tokens[stop - 2]
  if (before.kind === 'word') return ROMAN.test(before.text) && !openers.has(next.lower)
  if (!ordinals || before.kind !== 'number') return false
  if (isDayOfDate(tokens, stop - 1, behind)) return true
  if (!/^\d{1,3}$/.test(before.text)) return false
  if (ordinals.after.has(next.lower)) return true
  if (next.kind === 'number' && tokens[behind + 1]?.text === '.') return true // "am 14. 2. 1980"
  if (next.kind !== 'word' || !previous) return false
  return ordinals.before.has(previous.lower) || (ordinals.adjective.test(previous.text) && !openers.has(next.lower))
}
