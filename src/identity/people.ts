// Which persons of several documents are one. Family and given name must agree; a spelling variant counts only with the
// same given name; a family name alone belongs to the only person who bears it, or to nobody.

import { distance, fold, sound } from './fold.ts'
import { type Groups, listed } from './groups.ts'
import type { Known } from './identify.ts'

/** Shorter family names that differ by a letter are two names more often than one: Meier, Maier. */
const LONG_ENOUGH = 6

interface Person {
  readonly index: number
  readonly document: number
  /** Folded; "" where only a family name stands; one letter for an initial. */
  readonly given: string
  readonly family: string
  readonly roles: readonly string[]
}

export function joinPeople(entities: readonly Known[], groups: Groups): void {
  const people = entities.flatMap((entity, index) => (entity.type === 'person' ? [personOf(entity, index)] : []))
  const full = people.filter(person => person.given.length > 1)
  joinEqual(full, groups)
  joinVariants(full, groups)
  joinShort(
    people.filter(person => person.given.length <= 1),
    { full, groups },
  )
}

function personOf({ document, name, roles }: Known, index: number): Person {
  const words = fold(name).split(' ')
  const family = words.at(-1)!
  return { index, document, given: words.length > 1 ? words[0]! : '', family, roles: roles.map(fold) }
}

function joinEqual(full: readonly Person[], groups: Groups): void {
  for (const same of grouped(full, ({ given, family }) => [`${given}|${family}`])) joinAll(same, groups)
}

/** "Sergei Kyslytsya" and "Serhij Kyslyzja", "Markus Schöllbauer" and a slip "Markus Schöllbaur". */
function joinVariants(full: readonly Person[], groups: Groups): void {
  const one = new Map(full.map(person => [groups.head(person.index), person]))
  const apart = new Set(full.map(({ document, index }) => `${document}|${groups.head(index)}`))
  const keys = (person: Person) => [`${sound(person.given)}|${sound(person.family)}`, ...slips(person)]
  for (const alike of grouped([...one.values()], keys)) {
    const [first, ...others] = alike
    for (const other of others) {
      if (isVariant(first!, other) && !meet(first!, other, { apart, groups })) groups.join(first!.index, other.index)
    }
  }
}

/** Two names that stand side by side in one document were kept apart by its author. */
function meet(a: Person, b: Person, { apart, groups }: { apart: ReadonlySet<string>; groups: Groups }): boolean {
  return apart.has(`${a.document}|${groups.head(b.index)}`) || apart.has(`${b.document}|${groups.head(a.index)}`)
}

/** Keys under which names meet that differ by one letter: the name less each of its letters. */
function slips({ given, family }: Person): string[] {
  if (family.length < LONG_ENOUGH) return []
  return [family, ...Array.from(family, (_, i) => family.slice(0, i) + family.slice(i + 1))].map(key => `${given}|-${key}`)
}

function isVariant(a: Person, b: Person): boolean {
  const short = Math.min(a.family.length, b.family.length)
  if (short < LONG_ENOUGH && !shareRole(a, b)) return false
  const limit = sound(a.family) === sound(b.family) ? Math.ceil(short / 3) : 1
  const sameGiven = a.given === b.given || (sound(a.given) === sound(b.given) && distance(a.given, b.given, 3) <= 3)
  return sameGiven && distance(a.family, b.family, limit) <= limit
}

/** A family name alone, or with an initial. */
function joinShort(short: readonly Person[], { full, groups }: { full: readonly Person[]; groups: Groups }): void {
  const bearers = new Map<string, Map<number, Person[]>>()
  for (const person of full) {
    const own = bearers.get(person.family) ?? new Map<number, Person[]>()
    bearers.set(person.family, own)
    listed(own, groups.head(person.index)).push(person)
  }
  const unclaimed: Person[] = []
  for (const person of short) {
    const fitting = [...(bearers.get(person.family)?.values() ?? [])].filter(bearer => bearer[0]!.given.startsWith(person.given))
    const owner = fitting.length > 1 ? onlyOne(fitting.filter(bearer => bearer.some(b => shareRole(b, person)))) : fitting[0]
    if (owner) groups.join(owner[0]!.index, person.index)
    else if (fitting.length === 0) unclaimed.push(person)
  }
  for (const same of grouped(unclaimed, ({ given, family }) => [`${given}|${family}`])) joinAll(same, groups)
}

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined)

/** "Feuerwehrsprecher" and "Sprecher" may be one office: one is the other, or ends in it. */
function shareRole(a: Person, b: Person): boolean {
  return a.roles.some(role => b.roles.some(other => endsIn(role, other) || endsIn(other, role)))
}

const endsIn = (role: string, end: string): boolean => role === end || (end.length >= 5 && role.endsWith(end))

function joinAll([first, ...others]: readonly Person[], groups: Groups): void {
  for (const other of others) groups.join(first!.index, other.index)
}

function grouped(people: readonly Person[], keysOf: (person: Person) => readonly string[]): Person[][] {
  const found = new Map<string, Person[]>()
  for (const person of people) for (const key of new Set(keysOf(person))) listed(found, key).push(person)
  return [...found.values()].filter(group => group.length > 1)
}
