// Makes spellings of one name comparable across alphabets' marks and keyboards.
//   fold('Schöllbauer') === fold('Schoellbauer') === fold('SCHOLLBAUER')   "schollbauer"
//   sound('Kyslytsya') === sound('Kyslyzja')                               "ksls"

import { remembered } from '../text/remembered.ts'

/** Letters that NFD does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** How one sound is written in one romanisation and the other, longest first; what is left over keeps its letter. Written by hand. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/gu, 's'],
  [/tsch|tch|sch/gu, 's'],
  [/sh|ch|zh|cz|sz|ts|tz/gu, 's'],
  [/kh|gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/[zcx]/gu, 's'],
  [/h/gu, 'g'],
  [/[wv]/gu, 'v'],
  [/q/gu, 'k'],
]

/** Only names this short are remembered, in characters: a ledger names the same people again and again. */
const LONGEST = 60
const foldedOnce = remembered(foldedNow, 50_000)

/**
 * Lower case without marks, words set apart by one space. A mark on a vowel and the "e" that stands for it where the
 * keyboard has none both vanish: "ä", "ae" and "a" fold alike.
 */
export const fold = (name: string): string => (name.length > LONGEST ? foldedNow(name) : foldedOnce(name))

function foldedNow(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłı]/gu, letter => PLAIN[letter] ?? letter)
    .replace(/([aou])e/gu, '$1')
    .replace(/['’ʼ`.\-‐‑–]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The consonants of a folded word, those of one sound as one letter, doubled ones once; the vowels differ most between romanisations. */
export function sound(folded: string): string {
  const consonants = SOUNDS.reduce((word, [letters, sign]) => word.replace(letters, sign), folded).replace(/[aeiouyj ]/gu, '')
  return consonants.replace(/(.)\1+/gu, '$1')
}

/** Edit distance (insert, delete, replace; Levenshtein 1966), at most `limit` + 1. Time grows with the product of the lengths: for names. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return Math.min(row[b.length]!, limit + 1)
}
