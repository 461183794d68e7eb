// Compiles the packs' patterns into regular expressions over the letters of elements, and finds what matches.
// "ON? DAY MONTH YEAR?" becomes one character class per kind: [..]?[..][..][..]?

import { literally } from '../text/pattern.ts'
import { remembered } from '../text/remembered.ts'
import { type Alphabet, type Element, TRIGGERS } from './time-elements.ts'
import type { RuleName, TimeWords } from './time-words.ts'

/** Elements `[first, last)` of a sentence that a rule's pattern fits. */
export interface Match {
  readonly rule: RuleName
  readonly elements: readonly Element[]
  readonly first: number
  readonly last: number
}

/** A kind in capitals, a word or mark that stands for itself, or an operator. */
const ATOM = /(?<kind>\p{Lu}{2,})|(?<operator>[()|?])|(?<word>[^\s()|?]+)/gu

/** The words that patterns name themselves. */
export function literalsOf(words: TimeWords): Set<string> {
  const literals = new Set<string>()
  for (const pattern of Object.values(words.patterns).flat()) {
    for (const { groups } of pattern.matchAll(ATOM)) if (groups!.word) literals.add(groups!.word)
  }
  return literals
}

/** Short stretches come again and again: "on Monday", "of the year". */
const REMEMBERED = 8

interface Hit {
  readonly rule: RuleName
  readonly first: number
  readonly last: number
}

/** All matches in one sentence: by start, then longest, then in the order of the pack's rules. */
export function matcher(words: TimeWords, alphabet: Alphabet): (elements: readonly Element[]) => Match[] {
  const rules = Object.entries(words.patterns).map(([rule, patterns]) => {
    return { rule: rule as RuleName, pattern: new RegExp(patterns.map(p => `(?:${compile(p, alphabet)})`).join('|'), 'g') }
  })
  const trigger = new RegExp(Array.from(TRIGGERS, kind => classOf(kind.toUpperCase(), alphabet)).join('|'))
  // No pattern has a place for a word that means nothing in a time: they are looked for between such words only.
  const stretches = new RegExp(`[^${literally(alphabet.none)}]+`, 'g')

  const hitsIn = (letters: string): Hit[] =>
    rules.flatMap(({ rule, pattern }) =>
      Array.from(letters.matchAll(pattern))
        .filter(({ 0: hit }) => hit)
        .map(({ index, 0: hit }) => ({ rule, first: index, last: index + hit.length })),
    )
  const rememberedHits = remembered(hitsIn, 10_000)

  return elements => {
    const found: Match[] = []
    for (const { 0: letters, index: from } of elements
      .map(({ letter }) => letter)
      .join('')
      .matchAll(stretches)) {
      if (!trigger.test(letters)) continue
      for (const { rule, first, last } of letters.length > REMEMBERED ? hitsIn(letters) : rememberedHits(letters))
        found.push({ rule, elements, first: from + first, last: from + last })
    }
    return found.sort((a, b) => a.first - b.first || b.last - a.last)
  }
}

function compile(pattern: string, alphabet: Alphabet): string {
  let source = ''
  for (const { groups } of pattern.matchAll(ATOM)) {
    const { kind, operator, word } = groups!
    source += operator === '(' ? '(?:' : (operator ?? classOf((kind ?? word)!, alphabet))
  }
  return source
}

function classOf(kind: string, alphabet: Alphabet): string {
  const letters = alphabet.lettersWith(kind)
  return letters ? `[${literally(letters)}]` : '(?!)'
}
