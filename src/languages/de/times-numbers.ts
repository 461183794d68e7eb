// Numbers as German writes them in times: "zweiundzwanzig Jahre", "der dritte März", "anderthalb Stunden", "eine mehrtägige Reise".

import { allMean as all, type Meaning, mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'

const NUMBERS =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  )
const TENS: Readonly<Record<string, number>> = {
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
}
/** "einundzwanzig" … "neunundneunzig" */
const COMPOUND: readonly (readonly [string, number])[] = Object.entries({ zwanzig: 20, ...TENS })
  .filter(([, tens]) => tens < 100)
  .flatMap(([name, tens]) =>
    'ein zwei drei vier fünf sechs sieben acht neun'.split(' ').map((unit, i) => [`${unit}und${name}`, tens + i + 1] as const),
  )
/** Stems: "dritt", "neunzehnt", "einundzwanzigst". */
const ORDINALS: readonly (readonly [string, number])[] = [
  ...'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ').map((stem, i) => [stem, i + 1] as const),
  ...NUMBERS.slice(13, 20).map((name, i) => [`${name}t`, i + 13] as const),
  ['zwanzigst', 20],
  ['dreißigst', 30],
  ['dreissigst', 30],
  ...COMPOUND.map(([name, value]) => [`${name}st`, value] as const),
]

const plain: TimeLexicon = {
  ...Object.fromEntries(
    NUMBERS.map((name, number): [string, Meaning] => [name, number <= 12 ? { number, hour: number } : { number }]),
  ),
  ...Object.fromEntries([...Object.entries(TENS), ...COMPOUND].map(([name, number]) => [name, { number }])),
  ...all('ein eine einem einen einer eines', { one: 1 }),
  ...all(
    'einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler paar ein_paar etliche etlichen',
    {
      number: Number.NaN,
    },
  ),
  ...all('halbe halben halbes eine_halbe einer_halben ein_halbes einem_halben', { number: 0.5 }),
  ...all('anderthalb eineinhalb', { number: 1.5 }),
  // "zweieinhalb" … "zwölfeinhalb"
  ...Object.fromEntries(NUMBERS.slice(2, 13).map((name, i) => [`${name}einhalb`, { number: i + 2.5 }])),
  ...Object.fromEntries(
    ORDINALS.flatMap(([stem, ordinal]) => ['e', 'en', 'em', 'er', 'es'].map(ending => [stem + ending, { ordinal }])),
  ),
}

/** "zweijährig", "dreitägige", "mehrmonatigen" */
const adjectives: TimeLexicon = Object.fromEntries(
  [...NUMBERS.slice(2).map((name, i) => [name, i + 2] as const), ['ein', 1] as const, ['mehr', Number.NaN] as const].flatMap(
    ([name, number]) =>
      (
        [
          ['jährig', 'Y'],
          ['monatig', 'M'],
          ['wöchig', 'W'],
          ['tägig', 'D'],
          ['stündig', 'H'],
          ['minütig', 'M'],
        ] as const
      )
        // "fünfjährig" is mostly a child's age.
        .filter(([noun]) => noun !== 'jährig' || !(number > 2))
        .flatMap(([noun, letter]) =>
          ['', 'e', 'em', 'en', 'er', 'es'].map(ending => {
            const clock = noun === 'stündig' || noun === 'minütig' ? 'T' : ''
            return [name + noun + ending, { duration: `P${clock}${Number.isNaN(number) ? 'X' : number}${letter}` }]
          }),
        ),
  ),
)

/** Numerals, ordinals, and adjectives of length. */
export const numbers: TimeLexicon = mergedLexicon(plain, adjectives)
