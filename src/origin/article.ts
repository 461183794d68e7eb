// What the search for one report among many articles looks at. Derived from Readings alone.

import { fold, sound } from '../identity/fold.ts'

export interface Article {
  readonly language: string
  readonly outlet: string | null
  /** Milliseconds; null: unknown. */
  readonly published: number | null
  readonly agency: string | null
  /** Place of the dateline as printed: "HOHENAU AN DER MARCH/WIEN". */
  readonly place: string | null
  readonly shingles: Uint32Array
  /** Values of its figures in the order of the text. */
  readonly values: readonly number[]
  /** Full names of its people in the order of their first mention. */
  readonly people: readonly string[]
}

/** Indices in the order of publication; those without a date come last, in the order given. */
export function byPublication(articles: readonly Article[]): number[] {
  const time = (index: number) => articles[index]!.published ?? Number.POSITIVE_INFINITY
  return articles.map((_, index) => index).sort((a, b) => (time(a) === time(b) ? a - b : time(a) - time(b)))
}

/** How many of the keys each article holds that holds any. */
export function sharedBy<K>(keys: Iterable<K>, holders: ReadonlyMap<K, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>()
  for (const key of keys) for (const other of holders.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  return shared
}

/** A name by its consonants, alike in every romanisation: "Ľubomír Hanzlík" is "lbmr gnslk". */
export const soundOf = (name: string): string => fold(name).split(' ').map(sound).join(' ')

/** Two datelines name a place in common: "BERLIN/LEIPZIG" and "BERLIN". */
export function samePlace(a: Article, b: Article): boolean {
  const places = placesOf(a)
  return placesOf(b).some(place => places.includes(place))
}

/** Both name an agency, and it is one. */
export const sameAgency = (a: Article, b: Article): boolean =>
  a.agency !== null && b.agency !== null && fold(a.agency) === fold(b.agency)

const placesOf = ({ place }: Article): string[] => (place ?? '').split(/[/,;]/u).map(fold).filter(Boolean)
