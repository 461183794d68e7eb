// Which organisations of several documents are one: the same folded name, a slip of one letter in a long one, or a short
// form whose letters the full name explains where both stand in one document: IGBM, "Industriegewerkschaft Bahn und Metall".

import { remembered } from '../text/remembered.ts'
import { distance, fold } from './fold.ts'
import { type Groups, joinByKey, listed } from './groups.ts'
import type { Known } from './identify.ts'
import { type OrganizationWords, organizationKeys } from './organization-keys.ts'

/** Names this long do not differ by one letter by chance. */
const LONG = 14

/** Organisations of the same folded name must be one already. */
export function joinOrganizations(
  entities: readonly Known[],
  groups: Groups,
  words: ReadonlyMap<string, OrganizationWords>,
): void {
  const indices = entities.flatMap(({ type }, index) => (type === 'organization' ? [index] : []))
  joinMeanings(entities, { indices, groups, words })
  joinSlips(entities, indices, groups)
  joinShortForms(entities, indices, groups)
}

interface Meanings {
  readonly indices: readonly number[]
  readonly groups: Groups
  readonly words: ReadonlyMap<string, OrganizationWords>
}

/** "Technische Universität Wien" and "Vienna University of Technology": the same words in two languages. */
function joinMeanings(entities: readonly Known[], { indices, groups, words }: Meanings): void {
  const readers = new Map(Array.from(words, ([language, own]) => [language, remembered(organizationKeys(own))]))
  const keyed = indices.flatMap(index => {
    const { language, name } = entities[index]!
    const key = language === null ? null : (readers.get(language)?.(name) ?? null)
    return key === null ? [] : [{ index, key }]
  })
  joinByKey(keyed, groups, { index: ({ index }) => index, key: ({ key }) => key })
}

/** "Verbands Ostdeutscher Bahnindustrie", where a case ending stayed on, is the Verband. A differing figure is another unit. */
function joinSlips(entities: readonly Known[], indices: readonly number[], groups: Groups): void {
  const alike = new Map<string, number[]>()
  for (const index of indices) {
    const name = fold(entities[index]!.name)
    if (name.length < LONG || groups.head(index) !== index) continue
    const keys = new Set([name, ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1))])
    for (const key of keys) listed(alike, key).push(index)
  }
  for (const [first, ...others] of alike.values()) {
    for (const other of others) {
      const [a, b] = [fold(entities[first!]!.name), fold(entities[other]!.name)]
      if (figuresOf(a) === figuresOf(b) && distance(a, b, 1) <= 1) groups.join(first!, other)
    }
  }
}

const figuresOf = (name: string): string => name.replace(/\D+/gu, ' ')

/** A short form joins the name that explains it, if the ledger has only one such name in its documents. */
function joinShortForms(entities: readonly Known[], indices: readonly number[], groups: Groups): void {
  const together = new Map<number, number[]>()
  for (const index of indices) listed(together, entities[index]!.document).push(index)
  const owners = new Map<string, Set<number>>()
  const lettersOf = { initials: remembered(initialsOf), parts: remembered(partsOf) }
  for (const members of together.values()) {
    const shorts = new Set(members.flatMap(index => namesOf(entities[index]!)).filter(isShortForm))
    if (shorts.size === 0) continue
    const explained = explainer(entities, members, lettersOf)
    for (const short of shorts) {
      const full = explained(short)
      if (full !== null) owners.set(short, (owners.get(short) ?? new Set()).add(groups.head(full)))
    }
  }
  for (const index of indices) {
    const heads = new Set([...(owners.get(entities[index]!.name) ?? [])].map(groups.head))
    if (heads.size === 1) groups.join([...heads][0]!, index)
  }
}

interface LettersOf {
  readonly initials: (name: string) => string
  readonly parts: (letters: string) => readonly string[]
}

const namesOf = ({ name, spellings }: Known): string[] => [name, ...spellings]

/** At most eight letters, which bounds the ways to leave some out. */
const isShortForm = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,6}$/u.test(name)

/**
 * The first of a document's organisations that explains a short form. Names are kept by their initials, and these are the
 * short form's own letters with some left out: so that not every short form is held against every name.
 */
function explainer(
  entities: readonly Known[],
  members: readonly number[],
  lettersOf: LettersOf,
): (short: string) => number | null {
  const byInitials = new Map<string, { readonly index: number; readonly folded: string }[]>()
  const seen = new Set<string>()
  for (const index of members) {
    for (const name of namesOf(entities[index]!)) {
      const initials = lettersOf.initials(name)
      if (initials.length < 2 || seen.has(name)) continue
      seen.add(name)
      listed(byInitials, initials).push({ index, folded: fold(name) })
    }
  }
  return short => {
    const letters = plain(short)
    const fitting = lettersOf.parts(letters).flatMap(initials => {
      const found = byInitials.get(initials)?.find(({ folded }) => folded[0] === letters[0] && occursIn(letters, folded))
      return found ? [found.index] : []
    })
    return fitting.length > 0 ? Math.min(...fitting) : null
  }
}

/** Letter by letter, for "AEG" has an "e" that a name would lose: "ÖBB" is "obb". */
const plain = (letters: string): string => Array.from(letters, fold).join('')

/** "Industriegewerkschaft Bahn und Metall": ibm. No capitalised word may be left out of the short form. */
const initialsOf = (name: string): string => plain(Array.from(name.matchAll(/(?<!\p{L})\p{Lu}/gu), match => match[0]).join(''))

/** What is left when any of the letters are left out, two at least: "abc" gives "abc", "ab", "ac", "bc". */
function partsOf(letters: string): string[] {
  let found = ['']
  for (const letter of letters) found = found.flatMap(start => [start, start + letter])
  return [...new Set(found)].filter(({ length }) => length >= 2)
}

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
