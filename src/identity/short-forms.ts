// Which full name a document explains a short form by: IGBM by "Industriegewerkschaft Bahn und Metall".
//   explanationsOf([{ name: 'Verband Hessischer Imker', … }, { name: 'VHI', … }])   [{ short: 'VHI', entity: 0 }]

import { remembered } from '../text/remembered.ts'
import { fold } from './fold.ts'
import { listed } from './groups.ts'

/** An organisation of one document. */
export interface OrganizationThere {
  /** Fullest name in this document. */
  readonly name: string
  /** Every form in which it is named there. */
  readonly spellings: readonly string[]
}

export interface Explanation {
  readonly short: string
  /** Index of the organisation whose name explains it. */
  readonly entity: number
}

/** At most eight letters, which bounds the ways to leave some out. */
export const isShortForm = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,6}$/u.test(name)

/** For every short form that one of a document's organisations is named by: the organisation whose full name its letters stand for. */
export function explanationsOf(organizations: readonly OrganizationThere[]): Explanation[] {
  const shorts = new Set(organizations.flatMap(namesOf).filter(isShortForm))
  if (shorts.size === 0) return []
  const explained = explainer(organizations)
  return [...shorts].sort().flatMap(short => {
    const entity = explained(short)
    return entity === null ? [] : [{ short, entity }]
  })
}

const namesOf = ({ name, spellings }: OrganizationThere): string[] => [name, ...spellings]

interface Full {
  readonly entity: number
  readonly folded: string
}

/**
 * Says which organisation explains a short form: one that the document calls so, else any. Names are kept by their initials, and these
 * are the short form's own letters with some left out: so that not every short form is held against every name. Of several the one that
 * explains most letters.
 */
function explainer(organizations: readonly OrganizationThere[]): (short: string) => number | null {
  const called = new Map<string, Set<string>>()
  for (const { name, spellings } of organizations) {
    for (const short of spellings) if (short !== name) called.set(short, (called.get(short) ?? new Set()).add(name))
  }
  const byInitials = new Map<string, Full[]>()
  const seen = new Set<string>()
  for (const [entity, organization] of organizations.entries()) {
    for (const name of namesOf(organization)) {
      const initials = initialsOf(name)
      if (initials.length < 2 || seen.has(name)) continue
      seen.add(name)
      listed(byInitials, initials).push({ entity, folded: fold(name) })
    }
  }
  for (const names of byInitials.values()) names.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
  return short => {
    const letters = plain(short)
    for (const initials of partsOf(letters)) {
      const found = byInitials
        .get(initials)
        ?.find(
          ({ entity, folded }) =>
            (called.get(short)?.has(organizations[entity]!.name) ?? true) &&
            folded[0] === letters[0] &&
            occursIn(letters, folded),
        )
      if (found) return found.entity
    }
    return null
  }
}

/** Letter by letter, for "AEG" has an "e" that a name would lose: "ÖBB" is "obb". */
const plain = (letters: string): string => Array.from(letters, fold).join('')

/** "Industriegewerkschaft Bahn und Metall": ibm. No capitalised word may be left out of the short form. */
const initialsOf = remembered((name: string): string => {
  return plain(Array.from(name.matchAll(/(?<!\p{L})\p{Lu}/gu), match => match[0]).join(''))
}, 50_000)

/** What is left when any of the letters are left out, two at least, the longest first: "abc" gives "abc", "ab", "ac", "bc". */
const partsOf = remembered((letters: string): string[] => {
  let found = ['']
  for (const letter of letters) found = found.flatMap(start => [start, start + letter])
  return [...new Set(found)].filter(({ length }) => length >= 2).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}, 5000)

/** Every letter of `letters` occurs in `word`, in this order. */
function occursIn(letters: string, word: string): boolean {
  let from = 0
  for (const letter of letters) {
    const at = word.indexOf(letter, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}
