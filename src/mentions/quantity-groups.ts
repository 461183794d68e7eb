// Says whom a figure counts: "nordkoreanische Soldaten" → Nordkorea, "22 Deutsche" → Deutschland, "Hamas fighters" → Hamas.
// Only what stands in the noun phrase itself or right behind it ("Arbeiter aus Polen") tells it.

import { firstEndingAfter } from '../text/spans.ts'
import type { Analysis, NameMention } from '../types.ts'
import type { Counted } from './quantity-counted.ts'
import type { Figure } from './quantity-figure.ts'
import { isPeople } from './quantity-people.ts'

export interface GroupWords {
  /** "ukrainische", "Ukrainerin", in lower case, to the country: "Ukraine". */
  readonly demonyms: ReadonlyMap<string, string>
  /** "Kurden", in lower case, to the nominative. */
  readonly groups: ReadonlyMap<string, string>
  /** Between people and where they come from: "aus", "from". */
  readonly origins: ReadonlySet<string>
}

/** Names that people can belong to. */
const SIDES = new Set(['organization', 'group', 'place'])

interface Known {
  readonly figures: readonly Figure[]
  /** What each of them is about. */
  readonly concepts: readonly (string | null)[]
  readonly names: readonly NameMention[]
}

/** Builds the finder: for each figure the country, people or side that its noun phrase names; null: none. */
export function groupFinder(words: GroupWords): (analysis: Analysis, known: Known) => (string | null)[] {
  return ({ tokens }, { figures, concepts, names }) => {
    const sides = names.filter(({ type }) => SIDES.has(type))
    return figures.map(({ noun, last, dimension }, index) => {
      if (!noun || dimension !== 'count') return null
      // "18.000 syrische und 4.000 irakische Flüchtlinge": its own adjective, not that of the next.
      const next = figures[index + 1]
      const own = next && next.first < noun.first ? within(last, next.first) : null
      return (
        own ??
        within(Math.min(last, noun.first), noun.last) ??
        (isPeople(concepts[index]!) ? (sideIn(noun) ?? from(noun.last)) : null)
      )
    })

    /** "North Korean" before "Korean". */
    function within(first: number, end: number): string | null {
      for (let i = first; i < end; i++) {
        const one = tokens[i]!.lower
        const two = i + 1 < end ? `${one} ${tokens[i + 1]!.lower}` : one
        const group = words.demonyms.get(two) ?? words.demonyms.get(one) ?? words.groups.get(one)
        if (group) return group
      }
      return null
    }

    /** "Hamas fighters" */
    function sideIn({ first, last }: Counted): string | null {
      const side = sides[firstEndingAfter(sides, tokens[first]!.start)]
      return side && side.start >= tokens[first]!.start && side.end <= tokens[last - 1]!.start ? side.name : null
    }

    /** "Arbeiter aus Polen" */
    function from(at: number): string | null {
      const name = words.origins.has(tokens[at]?.lower ?? '') ? names[firstEndingAfter(names, tokens[at]!.end)] : undefined
      return name?.type === 'place' && name.start === tokens[at + 1]?.start ? name.name : null
    }
  }
}
