// Names that are one, as other people wrote them down side by side: what they mean and how each side writes it.
//   namePairs.naturalEarth(json) → [{ type: 'place', names: ['Kiew', 'Kyiv'] }, …]

import type { EntityType } from '../../src/types.ts'

export interface NamePair {
  readonly type: EntityType
  readonly names: readonly [string, string]
}

/** One pair in so many was held out when romanisation was learnt: see training/transliteration/build.mjs. */
const HELD_OUT = 5

/** Format to its reader. */
export const namePairs = {
  /** Populated places whose German and English names differ by more than marks. */
  naturalEarth: (json: string): NamePair[] => {
    const { features } = JSON.parse(json) as { features: { properties: Record<string, string | null> }[] }
    return features.flatMap(({ properties: { NAME_DE: german, NAME_EN: english } }): NamePair[] =>
      german && english && german !== english ? [{ type: 'place', names: [german, english] }] : [],
    )
  },

  /** Words of people's names in Latin and Cyrillic letters: those that were not learnt from. */
  transliterations: (text: string): NamePair[] =>
    text
      .split('\n')
      .map(line => line.split('\t'))
      .filter(([latin, cyrillic]) => isUsable(plain(latin ?? '').replace(/([aou])e/gu, '$1'), plain(cyrillic ?? '')))
      .filter((_, index) => index % HELD_OUT === 0)
      .map(([latin, cyrillic]): NamePair => ({ type: 'person', names: [latin!, cyrillic!.replaceAll(' ', '')] })),
} as const satisfies Readonly<Record<string, (text: string) => NamePair[]>>

const plain = (name: string): string => name.normalize('NFD').replace(/[\p{M} ]/gu, '')

/** What training/transliteration/build.mjs takes, so that one in five is the same one here. */
const isUsable = (latin: string, cyrillic: string): boolean => /^[a-z]{1,14}$/u.test(latin) && /^[а-я]{1,14}$/u.test(cyrillic)
