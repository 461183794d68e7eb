// Turns the tokens of a sentence into elements, each with all that it may mean in a time, and a letter for its kinds.
// "am 3. März 2024" → ON · DAY ORDINAL · MONTH · YEAR NUMBER. Patterns (time-patterns.ts) then run over the letters.

import type { Analysis, Sentence, Span, Token } from '../types.ts'
import type { Meaning, TimeWords } from './time-words.ts'

/** What a number may mean besides. */
interface NumberMeaning {
  /** 1 … 31 without leading sign. */
  readonly day?: number
  readonly year?: number
  /** Minutes of the day: "14.30". */
  readonly clock?: number
  /** "2024-03-03"; the year is XXXX where it is not written. */
  readonly date?: string
}

export type ElementMeaning = Meaning & NumberMeaning

export interface Element extends Span {
  readonly text: string
  readonly lower: string
  readonly meaning: ElementMeaning
  readonly letter: string
  readonly mark: boolean
  /** What the analysis says of a verb: its tense, or that it is a participle or an infinitive; null: no verb, or no analysis. */
  readonly verb: VerbForm | null
}

export type VerbForm = 'past' | 'present' | 'participle' | 'infinitive'

/** Gives every combination of kinds its letter. Grows while a finder is built and stays fixed afterwards. */
export interface Alphabet {
  letterOf(meaning: ElementMeaning, lower: string): string
  /** All letters whose kinds include the one named: 'WEEKDAY', or a word in small letters. */
  lettersWith(kind: string): string
  /** The letter of words that mean nothing in a time. */
  readonly none: string
}

const NONE: ElementMeaning = {}
const FIRST_LETTER = 0xe000

/** `literals`: the words that patterns name themselves. */
export function alphabetOf(words: TimeWords, literals: ReadonlySet<string>): Alphabet {
  const letters = new Map<string, string>()
  const byKind = new Map<string, string>()
  const known = new WeakMap<ElementMeaning, string>()
  const letterOf = (meaning: ElementMeaning, lower: string): string => {
    if (literals.has(lower)) return letterFor([...Object.keys(meaning), `=${lower}`])
    const letter = known.get(meaning) ?? letterFor(Object.keys(meaning))
    known.set(meaning, letter)
    return letter
  }
  const letterFor = (kinds: string[]): string => {
    const signature = kinds.sort().join(' ')
    const old = letters.get(signature)
    if (old) return old
    const letter = String.fromCharCode(FIRST_LETTER + letters.size)
    letters.set(signature, letter)
    for (const kind of kinds) byKind.set(kind, (byKind.get(kind) ?? '') + letter)
    return letter
  }
  const none = letterOf(NONE, '')
  for (const literal of literals) letterOf(NONE, literal)
  for (const [word, meaning] of Object.entries(words.lexicon)) letterOf(meaning, word.toLowerCase())
  for (const meaning of NUMBER_KINDS) letterOf(meaning, '')
  return {
    letterOf,
    none,
    lettersWith: kind => byKind.get(/^\p{Lu}/u.test(kind) ? kind.toLowerCase() : `=${kind}`) ?? '',
  }
}

/** One of each kind that `numberAt` makes, so that its letter exists before the patterns are compiled. */
const NUMBER_KINDS: readonly ElementMeaning[] = [
  { number: 5, day: 5, hour: 5 },
  { number: 0, hour: 0 },
  { number: 30, day: 30 },
  { number: 2006, year: 2006 },
  { number: 99 },
  { number: 14.3, clock: 870 },
  { clock: 870 },
  { date: '' },
  { date: '', clock: 0 },
  { ordinal: 3, day: 3 },
  { ordinal: 75 },
  { decade: 1990 },
]

/** A reader of sentences; build once per pack. Linear in the tokens. */
export function elementReader(words: TimeWords, alphabet: Alphabet): (analysis: Analysis, sentence: Sentence) => Element[] {
  const entries = new Map(Object.entries(words.lexicon).filter(([word]) => !word.includes(' ')))
  const phrases = phrasesOf(words)

  return (analysis, sentence) => {
    const { tokens, text } = analysis
    const elements: Element[] = []
    for (let i = sentence.first; i < sentence.last; ) {
      const token = tokens[i]!
      const phrase = phraseAt(tokens, i, sentence.last)
      const number = phrase || token.kind !== 'number' ? null : numberAt(tokens, { at: i, last: sentence.last, words })
      const length = phrase?.length ?? number?.length ?? 1
      const meaning = phrase?.meaning ?? number?.meaning ?? meaningOf(token, i === sentence.first)
      const { start } = token
      const cut = length === 1 && meaning !== NONE && words.possessive && token.lower.endsWith(words.possessive)
      const end = tokens[i + length - 1]!.end - (cut ? words.possessive.length : 0)
      const lower = length === 1 ? token.lower : text.slice(start, end).toLowerCase()
      const letter = alphabet.letterOf(meaning, lower)
      const verb = length === 1 && token.kind === 'word' ? verbFormAt(analysis, i) : null
      elements.push({ start, end, text: token.text, lower, meaning, letter, mark: token.kind === 'mark' && length === 1, verb })
      i += length
    }
    return elements
  }

  /** Capitals tell "March" from "march" and "Morgen" from "morgen", except at the start of a sentence. */
  function meaningOf({ text, lower, kind }: Token, opens: boolean): ElementMeaning {
    if (kind === 'number') return NONE
    const bare = words.possessive && lower.endsWith(words.possessive) ? -words.possessive.length : undefined
    const exact = text.slice(0, bare)
    const small = lower.slice(0, bare)
    return (opens ? (entries.get(small) ?? entries.get(exact)) : (entries.get(exact) ?? entries.get(small))) ?? NONE
  }

  function phraseAt(tokens: readonly Token[], at: number, last: number): { meaning: Meaning; length: number } | null {
    const candidates = phrases.get(tokens[at]!.lower)
    const fits = candidates?.find(
      ({ parts }) => at + parts.length <= last && parts.every((part, k) => tokens[at + k]!.lower === part),
    )
    return fits ? { meaning: fits.meaning, length: fits.parts.length } : null
  }
}

/** A subjunctive tells no tense: "er käme". */
function verbFormAt({ words, wordAt }: Analysis, token: number): VerbForm | null {
  const word = words[wordAt[token] ?? -1]
  if (!word || (word.upos !== 'VERB' && word.upos !== 'AUX')) return null
  const { VerbForm: form, Tense: tense, Mood: mood } = word.feats
  if (form === 'Inf') return 'infinitive'
  if (form === 'Part') return 'participle'
  if (mood === 'Sub') return null
  return tense === 'Past' ? 'past' : tense === 'Pres' ? 'present' : null
}

/** Phrases by their first word, longest first. */
function phrasesOf({ lexicon }: TimeWords): Map<string, { parts: string[]; meaning: Meaning }[]> {
  const phrases = new Map<string, { parts: string[]; meaning: Meaning }[]>()
  for (const [phrase, meaning] of Object.entries(lexicon)) {
    if (!phrase.includes(' ')) continue
    const parts = phrase.split(' ')
    phrases.set(parts[0]!, [...(phrases.get(parts[0]!) ?? []), { parts, meaning }])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return phrases
}

/** A number and what is glued to it: "3." · "3rd" · "1990er" · "2024-03-03" · "3/4/2026". */
function numberAt(
  tokens: readonly Token[],
  { at, last, words }: { at: number; last: number; words: TimeWords },
): { meaning: ElementMeaning; length: number } {
  const token = tokens[at]!
  const glued = (k: number) => (at + k < last && tokens[at + k]!.glued ? tokens[at + k]! : undefined)
  const dashed = glued(4) && glued(1)?.text === glued(3)?.text && glued(1)?.kind === 'mark'
  if (dashed) {
    const date = dateOf([token.text, tokens[at + 2]!.text, tokens[at + 4]!.text], tokens[at + 1]!.text, words)
    if (date) return { meaning: { date }, length: 5 }
  }
  const suffix = glued(1)
  const short = words.ordinalDot && suffix?.text === '.' ? dayAndMonth(token.text, words) : null
  if (short) return { meaning: short, length: 2 }
  const whole = /^\d{1,4}$/.test(token.text) ? Number(token.text) : null
  if (whole !== null && suffix) {
    if (words.ordinalDot && suffix.text === '.' && whole > 0 && whole < 1000 && glued(2)?.kind !== 'number')
      return { meaning: ordinal(whole), length: 2 }
    if (words.ordinalEndings.has(suffix.lower)) return { meaning: ordinal(whole), length: 2 }
    const ending = suffix.lower.replace(/-$/u, '')
    if (words.decadeEndings.has(ending) && whole % 10 === 0 && whole > 10 && (whole < 100 || whole > 999))
      return { meaning: { decade: whole < 100 ? 1900 + whole : whole }, length: 2 }
  }
  return { meaning: plainNumber(token.text, words), length: 1 }
}

/** "15.2." is a date, or the clock that ends a sentence. */
function dayAndMonth(text: string, words: TimeWords): ElementMeaning | null {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/u.exec(text) ?? []
  const date = day === undefined ? null : iso(2000, Number(month), Number(day))
  if (!date) return null
  const { clock } = plainNumber(text, words)
  return { date: `XXXX${date.slice(4)}`, ...(clock === undefined ? {} : { clock }) }
}

const ordinal = (value: number): ElementMeaning =>
  value >= 1 && value <= 31 ? { ordinal: value, day: value } : { ordinal: value }

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/u

function plainNumber(text: string, words: TimeWords): ElementMeaning {
  const parts = text.split('.')
  if (parts.length === 3) {
    const date = dateOf(parts, '.', words)
    if (date) return { date }
  }
  const clock = /^(\d{1,2})([.:])(\d{2})$/u.exec(text)
  if (clock && Number(clock[1]) <= 24 && Number(clock[3]) < 60) {
    const minutes = Number(clock[1]) * 60 + Number(clock[3])
    return clock[2] === ':' ? { clock: minutes } : { number: Number(text), clock: minutes }
  }
  const grouped = text.includes(words.thousands) && GROUPED.test(text)
  const number = Number(grouped ? text.replace(/[.,]/gu, '') : text.replace(',', '.'))
  if (!/^\d+$/u.test(text)) return { number }
  if (/^[12]\d{3}$/u.test(text) && number <= 2100) return { number, year: number }
  if (number > 31) return { number }
  return number === 0 ? { number, hour: 0 } : number <= 24 ? { number, day: number, hour: number } : { number, day: number }
}

/** "3.4.2026", "2026-04-03", "4/3/2026" as ISO, or null where it is no date. */
function dateOf(parts: readonly string[], separator: string, { slashes }: TimeWords): string | null {
  if (!parts.every(part => /^\d{1,4}$/u.test(part))) return null
  const numbers = parts.map(Number)
  if (separator === '-' || separator === '‑') {
    return parts[0]!.length === 4 ? iso(numbers[0]!, numbers[1]!, numbers[2]!) : null
  }
  if (separator !== '.' && separator !== '/') return null
  if (parts[2]!.length !== 4 && parts[2]!.length !== 2) return null
  const year = parts[2]!.length === 4 ? numbers[2]! : numbers[2]! + (numbers[2]! < 50 ? 2000 : 1900)
  const monthFirst = separator === '/' && (numbers[1]! > 12 || (slashes === 'month-day' && numbers[0]! <= 12))
  return monthFirst ? iso(year, numbers[0]!, numbers[1]!) : iso(year, numbers[1]!, numbers[0]!)
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
