// Turns the tokens of a sentence into elements, each with all that it may mean in a time, and a letter for its kinds.
// "am 3. März 2024" → ON · DAY ORDINAL · MONTH · YEAR NUMBER. Patterns (time-patterns.ts) then run over the letters.

import { rememberedBy } from '../text/remembered.ts'
import type { Analysis, Sentence, Span, Token } from '../types.ts'
import { numeralReader } from './quantity-numerals.ts'
import { type NumberMeaning, numberAt } from './time-numbers.ts'
import type { Meaning, TimeWords } from './time-words.ts'

export type ElementMeaning = Meaning & NumberMeaning

export interface Element extends Span {
  readonly text: string
  readonly lower: string
  readonly meaning: ElementMeaning
  readonly letter: string
  readonly mark: boolean
  /** What the analysis says of a verb: its tense, or that it is a participle or an infinitive; null: no verb, or no analysis. */
  readonly verb: VerbForm | null
  /** A common noun; false without an analysis. */
  readonly noun: boolean
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
    if (literals.has(lower)) return literalLetterOf(meaning, lower)
    const letter = known.get(meaning) ?? letterFor(Object.keys(meaning))
    known.set(meaning, letter)
    return letter
  }
  const named = new WeakMap<ElementMeaning, Map<string, string>>()
  const literalLetterOf = (meaning: ElementMeaning, lower: string): string => {
    const letters = named.get(meaning) ?? new Map<string, string>()
    named.set(meaning, letters)
    const letter = letters.get(lower) ?? letterFor([...Object.keys(meaning), `=${lower}`])
    letters.set(lower, letter)
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
  for (const prefix of Object.values(words.prefixes)) {
    for (const meaning of PREFIXED_KINDS) letterOf({ ...prefix, ...meaning }, '')
    for (const meaning of Object.values(words.lexicon)) if (isPrefixed(meaning)) letterOf({ ...prefix, ...meaning }, '')
  }
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
  { ordinal: 3, day: 3, suffixed: true },
  { ordinal: 75, suffixed: true },
  { decade: 1990 },
]

const NO_UNITS = { endings: [], joined: new Set<string>(), articled: new Set<string>(), links: new Set<string>() }

/** What may stand behind "mid-", besides the words of the lexicon that name a time. */
const PREFIXED_KINDS: readonly ElementMeaning[] = [{ number: 2006, year: 2006 }, { decade: 1990 }]

const isPrefixed = ({ month, monthshort, part, season, unit, weekday }: Meaning): boolean =>
  (month ?? monthshort ?? part ?? season ?? unit ?? weekday) !== undefined

/** Words of which it is kept whether they tell a time. */
const WORDS = 20_000

/** Kinds without which nothing is a time. */
export const TRIGGERS: ReadonlySet<string> = new Set(
  (
    'weekday month monthshort part season unit year oclock meridiem point before minutes clock date decade offset from period holiday duration ' +
    'set ref now era weeknumber yearly weekdays parts suffixed zone bc ad'
  ).split(' '),
)

/** Whether a word of this meaning is what a time needs. */
const tellsTime = (meaning: ElementMeaning): boolean => Object.keys(meaning).some(kind => TRIGGERS.has(kind))

/** A reader of sentences; no elements where no word of the sentence can tell a time. Build once per pack. Linear in the tokens. */
export function elementReader(words: TimeWords, alphabet: Alphabet): (analysis: Analysis, sentence: Sentence) => Element[] {
  const entries = new Map(Object.entries(words.lexicon).filter(([word]) => !word.includes(' ')))
  const phrases = phrasesOf(words)
  const readNumeral = words.numerals && numeralReader(words.numerals, words.thousands === ',' ? '.' : ',', NO_UNITS)

  const tells = rememberedBy(
    ({ text }: Token) => text,
    ({ text, lower }) => [true, false].some(opens => tellsTime(meaningOf(text, lower, opens))),
    WORDS,
  )

  return (analysis, sentence) => {
    const { tokens, text } = analysis
    const elements: Element[] = []
    if (!mayTell(tokens, sentence)) return elements
    for (let i = sentence.first; i < sentence.last; ) {
      const token = tokens[i]!
      const several = phraseAt(tokens, i, sentence.last) ?? numeralAt(tokens, i, sentence.last)
      const length = several?.length ?? 1
      const meaning =
        several?.meaning ?? (token.kind === 'number' ? NONE : meaningOf(token.text, token.lower, i === sentence.first))
      const { start } = token
      const cut = length === 1 && meaning !== NONE && words.possessive && token.lower.endsWith(words.possessive)
      const end = tokens[i + length - 1]!.end - (cut ? words.possessive.length : 0)
      const lower = length === 1 ? token.lower.slice(0, end - start) : text.slice(start, end).toLowerCase()
      const letter = alphabet.letterOf(meaning, lower)
      const verb = length === 1 && token.kind === 'word' ? verbFormAt(analysis, i) : null
      const mark = token.kind === 'mark' && length === 1
      const noun = analysis.tags[i] === 'NOUN'
      elements.push({ start, end, text: token.text, lower, meaning, letter, mark, verb, noun })
      i += length
    }
    return elements
  }

  /** Whether any word of the sentence can be what a time needs; most sentences without figures have none. */
  function mayTell(tokens: readonly Token[], { first, last }: Sentence): boolean {
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      if (token.kind === 'number' || tells(token) || tellsTime(phraseAt(tokens, i, last)?.meaning ?? NONE)) return true
    }
    return false
  }

  /** Capitals tell "March" from "march" and "Morgen" from "morgen", except at the start of a sentence. */
  function meaningOf(text: string, lower: string, opens: boolean): ElementMeaning {
    const bare = words.possessive && lower.endsWith(words.possessive) ? -words.possessive.length : undefined
    const exact = text.slice(0, bare)
    const small = lower.slice(0, bare)
    const [own, other] = [entries.get(exact), entries.get(small)]
    // "January was cold": a month keeps its capital.
    const known = opens && own?.month === undefined ? (other ?? own) : (own ?? other)
    return known ?? prefixed(exact) ?? NONE
  }

  /** "mid-1996", "early-1990s", "mid-January" */
  function prefixed(word: string): ElementMeaning | null {
    const hyphen = word.indexOf('-') + 1
    const prefix = hyphen > 0 ? words.prefixes[word.slice(0, hyphen).toLowerCase()] : undefined
    if (!prefix) return null
    const rest = word.slice(hyphen)
    const [, digits, ending] = /^(\d{2}|\d{4})(\D*)$/u.exec(rest) ?? []
    if (!digits) {
      const meaning = entries.get(rest) ?? entries.get(rest.toLowerCase())
      return meaning && isPrefixed(meaning) ? { ...prefix, ...meaning } : null
    }
    const number = Number(digits)
    if (ending && words.decadeEndings.has(ending) && number % 10 === 0)
      return { ...prefix, decade: number < 100 ? 1900 + number : number }
    return !ending && number > 1000 && number <= 2100 ? { ...prefix, number, year: number } : null
  }

  /** Digits with all that is glued to them, or number words: "twenty four", "two and a half". */
  function numeralAt(tokens: readonly Token[], at: number, last: number): { meaning: ElementMeaning; length: number } | null {
    const numeral = readNumeral?.(tokens, at, { limit: last, and: true })
    if (tokens[at]!.kind === 'number') {
      const number = numberAt(tokens, { at, last, words })
      // "5 and a half", "66 million years ago"
      const isHalf = numeral && numeral.last - at > 2 && numeral.value % 1 === 0.5
      const isLarge = numeral && numeral.scale > 2 && entries.get(tokens[numeral.last]?.lower ?? '')?.unit !== undefined
      return numeral && number.length === 1 && (isHalf || isLarge)
        ? { meaning: { number: numeral.value }, length: numeral.last - at }
        : number
    }
    if (!numeral || numeral.last - at < 2 || numeral.fraction) return null
    return { meaning: { number: numeral.value }, length: numeral.last - at }
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
    const parts = phrase.replace(/(?<=\p{L})(['.,])(?= )/gu, ' $1').split(' ')
    phrases.set(parts[0]!, [...(phrases.get(parts[0]!) ?? []), { parts, meaning }])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return phrases
}
