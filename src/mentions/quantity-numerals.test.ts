// Numerals of both packs: every shape of digits, number words of any size, and what only looks like one.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantities as de } from '../languages/de/quantities.ts'
import { quantities as en } from '../languages/en/quantities.ts'
import { tokensOf } from '../segment/tokens.ts'
import type { Token } from '../types.ts'
import { numeralReader } from './quantity-numerals.ts'
import type { QuantityWords } from './quantity-words.ts'

const tokens = (text: string): Token[] => tokensOf(text).map((token, index) => ({ ...token, index, sentence: 0 }))
const read = (words: QuantityWords, text: string, and = true) => {
  const all = tokens(text)
  const endings = Object.keys(words.units.suffixes)
  const units = { endings, joined: new Set<string>(), articled: new Set<string>(), links: new Set<string>() }
  return numeralReader(words.numerals, words.decimal, units)(all, 0, { limit: all.length, and })
}

test.each([
  ['12.000', 12000],
  ['2,5', 2.5],
  ['4.2', 4.2],
  ['1.234.567,89', 1234567.89],
  ['1,234,567', 1234567],
  ['1 000', 1000],
  ['12 000 000', 12000000],
  ['3½', 3.5],
  ['zwölf', 12],
  ['einundzwanzig', 21],
  ['dreihundert', 300],
  ['hundertzwei', 102],
  ['zwölftausend', 12000],
  ['neunhundertneunundneunzigtausendneunhundertneunundneunzig', 999999],
  ['zweieinhalb Millionen', 2500000],
  ['anderthalb', 1.5],
  ['eine Milliarde', 1e9],
  ['zwei Dutzend', 24],
  ['ein halbes Dutzend', 6],
  ['4,1 Mio. Stück', 4100000],
  ['hundert Millionen', 1e8],
  ['zwei Komma fünf', 2.5],
  ['drei Viertel', 0.75],
])('German "%s" is %d', (text, value) => expect(read(de, text)?.value).toBeCloseTo(value, 9))

test.each([
  ['1,150', 1150],
  ['4.2', 4.2],
  ['2,5', 2.5],
  ['seventeen', 17],
  ['twenty-three', 23],
  ['forty five', 45],
  ['a hundred', 100],
  ['twelve hundred', 1200],
  ['two hundred and thirty-five thousand', 235000],
  ['two and a half million', 2500000],
  ['two million three hundred thousand', 2300000],
  ['half a dozen', 6],
  ['300 thousand', 300000],
  ['one and a half', 1.5],
  ['two point seven five', 2.75],
  ['three quarters', 0.75],
])('English "%s" is %d', (text, value) => expect(read(en, text)?.value).toBeCloseTo(value, 9))

test.each([
  [de, 'und'],
  [de, 'zweizwei'],
  [de, 'zwanzigdrei'],
  [de, 'Achtung'],
  [de, 'Millionen'],
  [de, '14.10.2024'],
  [de, '0800'],
  [en, 'fifty-fifty'],
  [en, 'hundreds'],
  [en, 'million'],
  [en, 'a man'],
  [en, 'twenty-first'],
] as const)('no numeral: %#', (words, text) => expect(read(words, text)).toBeNull())

test('a numeral word carries its unit: "zweijährige", "three-day"', () => {
  expect(read(de, 'zweijährige')).toMatchObject({ value: 2, ending: 'jährige' })
  expect(read(en, 'three-day')).toMatchObject({ value: 3, ending: 'day' })
})

test('without "and" a range is two numerals', () => {
  expect(read(en, 'one hundred and two hundred', false)).toMatchObject({ value: 100, last: 2 })
})

test('German words of any size are read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), n => {
      expect(read(de, spelled(n))?.value).toBe(n)
    }),
  )
})

/** German spelling of 1 to 999 999. */
function spelled(n: number): string {
  if (n >= 1000) return `${n >= 2000 ? spelled(Math.floor(n / 1000)) : 'ein'}tausend${n % 1000 ? spelled(n % 1000) : ''}`
  if (n >= 100) return `${ones[Math.floor(n / 100)]}hundert${n % 100 ? spelled(n % 100) : ''}`
  if (n < 20) return ones[n]!
  const ten = tens[Math.floor(n / 10)]!
  return n % 10 ? `${ones[n % 10]}und${ten}` : ten
}

const ones =
  ' ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const tens = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
