// Which persons of several documents are one. Family and given name must agree; a spelling variant counts only with the
// same given name; a family name alone belongs to the only person who bears it, or to nobody.

import { NAME_PARTICLES, NAME_SUFFIXES } from '../languages/name-parts.ts'
import { joinAcrossScripts } from './across-scripts.ts'
import { distance, fold, sound } from './fold.ts'
import { type Groups, joinByKey, listed } from './groups.ts'
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
  joinAcrossScripts(full, groups)
  joinShort(
    people.filter(person => person.given.length <= 1),
    { full, groups },
  )
}

function personOf({ document, name, roles }: Known, index: number): Person {
  const words = fold(name).split(' ')
  const particles = words.findIndex((word, i) => i === words.length - 1 || !NAME_PARTICLES.has(word))
  // "John Kennedy Jr" and "John Miller Jr" share no family name.
  const hasSuffix = words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!)
  return {
    index,
    document,
    given: words.length > 1 && particles === 0 ? words[0]! : '',
    family: words.slice(hasSuffix ? -2 : -1).join(' '),
    roles: roles.map(fold),
  }
}

function joinEqual(people: readonly Person[], groups: Groups): void {
  joinByKey(people, groups, { index: ({ index }) => index, key: ({ given, family }) => `${given}|${family}` })
}

/** "Sergei Kyslytsya" and "Serhij Kyslyzja", "Markus Schöllbauer" and a slip "Markus Schöllbaur". */
function joinVariants(full: readonly Person[], groups: Groups): void {
  const one = new Map(full.map(person => [groups.head(person.index), person]))
  const meet = meetings(full, groups)
  const keys = (person: Person) => [`${sound(person.given)}|${sound(person.family)}`, ...slips(person)]
  for (const alike of grouped([...one.values()], keys)) {
    const [first, ...others] = alike
    for (const other of others) {
      if (isVariant(first!, other) && !meet.areTwo(first!, other)) meet.join(first!, other)
    }
  }
}

/** Two names that stand side by side in any document were kept apart by its author. */
function meetings(people: readonly Person[], groups: Groups) {
  const documents = new Map<number, Set<number>>()
  const of = ({ index }: Person): Set<number> => documents.get(groups.head(index))!
  for (const { index, document } of people) {
    const head = groups.head(index)
    documents.set(head, (documents.get(head) ?? new Set()).add(document))
  }
  const inOrder = (a: Person, b: Person) => [of(a), of(b)].sort((x, y) => x.size - y.size) as [Set<number>, Set<number>]

  return {
    /** Not for two of one group. */
    areTwo(a: Person, b: Person): boolean {
      const [few, many] = inOrder(a, b)
      return few === many || [...few].some(document => many.has(document))
    },
    join(a: Person, b: Person): void {
      const [few, many] = inOrder(a, b)
      for (const document of few) many.add(document)
      groups.join(a.index, b.index)
      documents.set(groups.head(a.index), many)
    },
  }
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
  const bearers = bearersOf(full, groups)
  const unclaimed: Person[] = []
  for (const alike of grouped(short, person => [`${person.given}|${person.family}|${person.roles.join('|')}`])) {
    const { given, family, roles } = alike[0]!
    const fitting = (bearers.get(family) ?? []).filter(bearer => bearer.given.startsWith(given))
    const owner = fitting.length > 1 ? onlyOne(fitting.filter(bearer => shareRole(bearer, { roles }))) : fitting[0]
    for (const person of alike) {
      if (owner) groups.join(owner.index, person.index)
      else if (fitting.length === 0) unclaimed.push(person)
    }
  }
  joinEqual(unclaimed, groups)
  joinAcrossScripts(unclaimed, groups)
}

/** Everybody with a full name by family name, each once, with all roles. */
function bearersOf(full: readonly Person[], groups: Groups): Map<string, Person[]> {
  const bearers = new Map<string, Person[]>()
  for (const same of grouped(full, ({ index, family }) => [`${groups.head(index)}|${family}`])) {
    const roles = [...new Set(same.flatMap(person => person.roles))]
    listed(bearers, same[0]!.family).push({ ...same[0]!, roles })
  }
  return bearers
}

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined)

type Roles = Pick<Person, 'roles'>

/** "Feuerwehrsprecher" and "Sprecher" may be one office: one is the other, or ends in it. */
function shareRole(a: Roles, b: Roles): boolean {
  return a.roles.some(role => b.roles.some(other => endsIn(role, other) || endsIn(other, role)))
}

const endsIn = (role: string, end: string): boolean => role === end || (end.length >= 5 && role.endsWith(end))

function grouped(people: readonly Person[], keysOf: (person: Person) => readonly string[]): Person[][] {
  const found = new Map<string, Person[]>()
  for (const person of people) for (const key of new Set(keysOf(person))) listed(found, key).push(person)
  return [...found.values()]
}
