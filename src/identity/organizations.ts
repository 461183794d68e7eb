// Which organisations of several documents are one: the same folded name, a slip of one letter in a long one, or a short
// form whose letters the full name explains where both stand in one document: IGBM, "Industriegewerkschaft Bahn und Metall".

import { distance, fold } from './fold.ts'
import { type Groups, listed } from './groups.ts'
import type { Known } from './identify.ts'

/** Names this long do not differ by one letter by chance. */
const LONG = 14

export function joinOrganizations(entities: readonly Known[], groups: Groups): void {
  const indices = entities.flatMap(({ type }, index) => (type === 'organization' ? [index] : []))
  joinFolded(entities, indices, groups)
  joinSlips(entities, indices, groups)
  joinShortForms(entities, indices, groups)
}

function joinFolded(entities: readonly Known[], indices: readonly number[], groups: Groups): void {
  const first = new Map<string, number>()
  for (const index of indices) {
    const key = fold(entities[index]!.name)
    groups.join(first.get(key) ?? index, index)
    if (!first.has(key)) first.set(key, index)
  }
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
  for (const members of together.values()) {
    const names = members.flatMap(index => [entities[index]!.name, ...entities[index]!.spellings].map(name => ({ index, name })))
    for (const { name: short } of names.filter(({ name }) => isShortForm(name))) {
      const full = names.find(({ name }) => explains(name, short))
      if (full) owners.set(short, (owners.get(short) ?? new Set()).add(groups.head(full.index)))
    }
  }
  for (const index of indices) {
    const heads = new Set([...(owners.get(entities[index]!.name) ?? [])].map(groups.head))
    if (heads.size === 1) groups.join([...heads][0]!, index)
  }
}

const isShortForm = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,6}$/u.test(name)

/** The short form's letters occur in the name in order, its first at the start, and no capitalised word is left out. */
function explains(name: string, short: string): boolean {
  const initials = Array.from(name.matchAll(/(?<!\p{L})\p{Lu}/gu), match => match[0].toLowerCase())
  if (initials.length < 2) return false
  return startsAlike(name, short) && occursIn(initials.join(''), short.toLowerCase()) && occursIn(short.toLowerCase(), fold(name))
}

const startsAlike = (name: string, short: string): boolean => fold(name)[0] === fold(short)[0]

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
