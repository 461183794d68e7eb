// Says whether a name in Cyrillic letters and one in Latin letters are one name: by what letters stand for what, learnt from names.
//   likeness('kyslytsya', 'кислиця')   1.9, and 0 and more is one name
//   likeness('tokarev', 'кислиця')     −2.4
// The best way to put steps ("ts·ц", "ya·я") together, by dynamic programming over both names, as in Viterbi 1967.

import { cyrillicLetters } from './cyrillic-letters.ts'

/** Letters of one step on each side, as training/transliteration/build.mjs makes them. */
const LONGEST = { latin: 3, cyrillic: 2 }
/** Weight of a letter that no step explains. */
const LOST = -6
/**
 * Letters of Ukrainian, Belarusian, Serbian and Macedonian that the pairs of names, which are Russian, do not have: by the Russian
 * ones of their sound.
 */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ і: 'и', є: 'е', ґ: 'г' },
  ...{ ђ: 'дж', ј: 'и', љ: 'ль', њ: 'нь', ћ: 'ч', џ: 'дж', ѕ: 'з' },
}

export const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name)

/**
 * Mean weight of a letter: above 0 the two are likelier one name than two. Both folded ("Щербак" as "щербак").
 * Time grows with the product of their lengths: for names.
 */
export function likeness(latin: string, cyrillic: string): number {
  const letters = Array.from(cyrillic, letter => OTHERS[letter] ?? letter).join('')
  if (latin === '' || letters === '') return Number.NEGATIVE_INFINITY
  const best = Array.from({ length: latin.length + 1 }, () => new Float64Array(letters.length + 1).fill(-Infinity))
  best[0]![0] = 0
  for (let i = 0; i <= latin.length; i++) {
    for (let j = 0; j <= letters.length; j++) {
      if (i + j > 0) best[i]![j] = bestInto(i, j)
    }
  }
  return best[latin.length]![letters.length]! / (latin.length + letters.length)

  /** The best of all steps that end behind so many letters of each. */
  function bestInto(i: number, j: number): number {
    let most = Number.NEGATIVE_INFINITY
    for (let x = Math.min(LONGEST.latin, i); x >= 0; x--) {
      for (let y = Math.min(LONGEST.cyrillic, j); y >= 0; y--) {
        const weight = weights.get(`${latin.slice(i - x, i)}·${letters.slice(j - y, j)}`) ?? (x + y === 1 ? LOST : null)
        if (weight !== null) most = Math.max(most, best[i - x]![j - y]! + weight)
      }
    }
    return most
  }
}

const weights = new Map(
  Array.from(cyrillicLetters.matchAll(/(\S+·[^\s+\d-]*)([+-]\S+)/gu), ([, step, weight]): [string, number] => [
    step!,
    Number(weight),
  ]),
)
