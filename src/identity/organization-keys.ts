// What an organisation's name says, whatever its language: "Technische Universität Wien" and "Vienna University of Technology"
// are technology + university + Vienna; "Innenministerium in Bratislava" is interior + ministry + Bratislava.

import { fold } from './fold.ts'
import { placeOf } from './places.ts'

/** How a language names organisations. */
export interface OrganizationWords {
  /** Word to the keys that it means, parted by spaces: `un: 'united nations'`. Keys are English words, the same in every pack. */
  readonly words: Readonly<Record<string, string>>
  /** Endings of inflection, longest first: "technischen" is "technisch". */
  readonly endings: readonly string[]
  /** What stands between the parts of a compound: "Sicherheit-s-rat". */
  readonly links: readonly string[]
  /** Words that say nothing: articles, prepositions. */
  readonly empty: ReadonlySet<string>
  /** "ukrainisch" to the country, in lower case as the pack writes it. */
  readonly demonyms: ReadonlyMap<string, string>
}

/** Shorter beginnings of compounds are chance. */
const SHORTEST_PART = 3
/** Words of a name beyond these tell no more. */
const ENOUGH = 12

/** Reads names of one language: its keys in alphabetical order; null where fewer than two, or none that the language's words know. */
export function organizationKeys(words: OrganizationWords): (name: string) => string | null {
  const demonyms = new Map(Array.from(words.demonyms, ([form, country]) => [fold(form), placeOf(country)]))
  const known = new Map(Object.entries(words.words).map(([word, keys]) => [fold(word), keys]))
  const empty = new Set(Array.from(words.empty, fold))

  return name => {
    const parts = name
      .split(/[\s\-‐–/]+/u)
      .map(fold)
      .filter(word => word !== '' && !empty.has(word))
    let isKnown = false
    const keys = parts.slice(0, ENOUGH).flatMap(part => {
      const meaning = meaningOf(part) ?? compoundOf(part)
      isKnown ||= meaning !== null
      return meaning?.split(' ') ?? [placeKey(part)]
    })
    const sorted = [...new Set(keys)].sort()
    return isKnown && sorted.length > 1 ? sorted.join(' ') : null
  }

  function meaningOf(word: string): string | null {
    const own = known.get(word)
    if (own) return own
    for (const ending of words.endings) {
      const stem = word.endsWith(ending) ? known.get(word.slice(0, -ending.length)) : undefined
      if (stem) return stem
    }
    return null
  }

  /** "sicherheitsrat": a known word at the end, known ones before it. */
  function compoundOf(word: string): string | null {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const last = meaningOf(word.slice(at))
      const first = last && beginningOf(word.slice(0, at))
      if (first) return `${first} ${last}`
    }
    return null
  }

  function beginningOf(part: string): string | null {
    for (const link of ['', ...words.links]) {
      const stem = part.endsWith(link) ? part.slice(0, part.length - link.length) : ''
      const meaning = stem.length >= SHORTEST_PART ? (known.get(stem) ?? compoundOf(stem)) : null
      if (meaning) return meaning
    }
    return null
  }

  /** "austrian", "austria", "wien": the place, so that it is one in every language; "@" tells it from a key. */
  function placeKey(word: string): string {
    const stems = ['', ...words.endings]
      .filter(ending => word.endsWith(ending))
      .map(ending => word.slice(0, word.length - ending.length))
    const place = stems.map(stem => demonyms.get(stem) ?? placeOf(stem)).find((found, i) => found !== stems[i]) ?? placeOf(word)
    return `@${place.replaceAll(' ', '_')}`
  }
}
