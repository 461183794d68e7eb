// Numbers as English writes them in times: "twenty-five years ago", "the twenty-first century", "nineteen ninety-six", "a two-year plan".

import { allMean as all, type Meaning, mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'

/** Words of a list in turn, each with the meaning of its index. */
export const numbered = (words: string, kind: (index: number) => Meaning): TimeLexicon =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, kind(index)]))

const UNDER_TEN = 'one two three four five six seven eight nine'
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const NUMBERS = `zero ${UNDER_TEN} ${TEENS} twenty`
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'

const ordinal = (value: number): Meaning => (value <= 31 ? { ordinal: value, spelt: true } : { ordinal: value })

/** "ten" … "ninety-nine", with their values; with a blank instead of the hyphen, too. */
const UNDER_HUNDRED: readonly (readonly [string, number])[] = [
  ...TEENS.split(' ').map((word, i) => [word, 10 + i] as const),
  ...TENS.split(' ').flatMap((tens, i) => [
    [tens, 20 + 10 * i] as const,
    ...UNDER_TEN.split(' ').flatMap((unit, k) => {
      return ['-', ' '].map(joint => [`${tens}${joint}${unit}`, 21 + 10 * i + k] as const)
    }),
  ]),
]

/** "nineteen ninety-six" · "nineteen oh five" · "two thousand" · "two thousand and one" */
const years: TimeLexicon = Object.fromEntries(
  [
    ...Object.entries({ eighteen: 1800, nineteen: 1900, twenty: 2000 }).flatMap(([century, first]) => [
      ...UNDER_HUNDRED.map(([word, value]) => [`${century} ${word}`, first + value] as const),
      ...UNDER_TEN.split(' ').map((unit, i) => [`${century} oh ${unit}`, first + i + 1] as const),
    ]),
    ['two thousand', 2000] as const,
    ...UNDER_HUNDRED.flatMap(([word, value]) => {
      return ['two thousand ', 'two thousand and '].map(thousand => [thousand + word, 2000 + value] as const)
    }),
    ...UNDER_TEN.split(' ').flatMap((unit, i) => {
      return ['two thousand ', 'two thousand and '].map(thousand => [thousand + unit, 2001 + i] as const)
    }),
  ].map(([words, year]) => [words, { year, number: year }]),
)

const LETTERS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'DE',
}

/** "two-year", "five-day", "ten-minute", "several-year", "half-hour" */
const adjectives: TimeLexicon = Object.fromEntries(
  [
    ...NUMBERS.split(' ').entries(),
    [0.5, 'half'] as const,
    ...['multi', 'several'].map(word => [Number.NaN, word] as const),
  ].flatMap(([number, word]) =>
    Object.entries(LETTERS).map(([unit, letter]) => {
      const clock = letter.startsWith('T') ? 'T' : ''
      return [`${word}-${unit}`, { duration: `P${clock}${Number.isNaN(number) ? 'X' : number}${letter.slice(clock.length)}` }]
    }),
  ),
)

export const numbers: TimeLexicon = mergedLexicon(
  years,
  adjectives,
  numbered(NUMBERS, number => (number <= 12 ? { number, hour: number } : { number })),
  numbered(TENS, tens => ({ number: 20 + 10 * tens })),
  // "twenty-five years ago"
  Object.fromEntries(UNDER_HUNDRED.filter(([word]) => word.includes('-')).map(([word, number]) => [word, { number }])),
  // "two-and-a-half years"
  Object.fromEntries(NUMBERS.split(' ').map((word, number) => [`${word}-and-a-half`, { number: number + 0.5 }])),
  all('hundred', { number: 100 }),
  all('dozen', { number: 12 }),
  all('a an one', { one: 1 }),
  all('another', { one: 1, further: true }),
  all('several many some few a_few dozens_of', { number: Number.NaN }),
  all('couple a_couple_of a_couple couple_of', { number: 2 }),
  all('half half_a half_an', { number: 0.5 }),
  all('half', { half: true }),
  numbered(ORDINALS, index => ordinal(index === 20 ? 30 : index + 1)),
  // "the twenty-first century"
  ...TENS.split(' ').map((tens, i) => {
    return numbered(
      ORDINALS.split(' ')
        .slice(0, 9)
        .map(unit => `${tens}-${unit}`)
        .join(' '),
      unit => ordinal(21 + 10 * i + unit),
    )
  }),
  numbered('twenties thirties forties fifties sixties seventies eighties nineties', index => ({ decade: 1920 + 10 * index })),
)
