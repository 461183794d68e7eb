// Which people of a block are one. Family and given name must agree; a spelling variant counts only with the same given name;
// a family name alone belongs to the only person who bears it, or to nobody.

import { nearness } from './across-scripts.ts'
import type { SeenForm } from './block.ts'
import { areOfOtherFields } from './fields.ts'
import { fold } from './fold.ts'
import { rolesOf } from './form.ts'
import { listed } from './groups.ts'
import { variantKeys } from './keys.ts'
import type { Linker } from './linker.ts'
import type { Reason } from './links.ts'
import { isMiddleAlike, nameKey, type PersonName, personName } from './person-name.ts'
import { isCyrillic } from './romanisation.ts'
import { judgeSameNames, type Two } from './same-names.ts'
import { judgeShortNames } from './short-names.ts'
import { variantOf } from './variants.ts'

/** A form of a person in a block. */
export interface Person {
  /** Of its form. */
  readonly index: number
  readonly name: PersonName
  /** The whole name. */
  readonly folded: string
  readonly form: SeenForm
}

/** Most names of one key that are compared each with each, which bounds the time; real ledgers have a dozen. */
const COMPARED = 60

export function judgePeople(forms: readonly SeenForm[], linker: Linker): void {
  const people = forms.flatMap((form, index): Person[] =>
    form.type === 'person' ? [{ index, name: personName(form.name), folded: fold(form.name), form }] : [],
  )
  // Who the user has said this one is, is not guessed at.
  const free = people.filter(({ index, form, name }) => !(linker.isBound(index) && (form.own !== '' || !name.isFull)))
  const two = judgeSameNames(
    free.filter(({ name }) => name.isFull),
    linker,
  )
  const full = free.filter(({ name, index }) => name.isFull && !linker.isApart(index))
  joinVariants(full, { two, linker })
  joinAcrossScripts(full, linker)
  judgeShortNames(
    free.filter(({ name }) => !name.isFull),
    { full: people.filter(({ name, index }) => name.isFull && !linker.isApart(index)), linker },
  )
}

interface Candidate {
  readonly a: Person
  readonly b: Person
  /** Nearest first. */
  readonly far: number
  readonly reasons: readonly Reason[]
}

/** "Sergei Kyslytsya" and "Serhij Kyslyzja", "Markus Schöllbauer" and a slip "Markus Schöllbaur": the likeliest first. */
function joinVariants(full: readonly Person[], { two, linker }: { two: readonly Two[]; linker: Linker }): void {
  const names = [...new Map(full.map(person => [`${person.folded}|${linker.head(person.index)}`, person])).values()]
  if (names.length < 2) return
  const alike = new Map<string, Person[]>()
  for (const person of names) {
    for (const key of new Set([nameKey(person.name), ...variantKeys(person.name)])) listed(alike, key).push(person)
  }
  const roles = rolesBy(full, linker)
  const found = new Map<string, Candidate>()
  for (const people of alike.values()) {
    for (const [a, b] of pairsOf(people)) {
      const key = `${a.index} ${b.index}`
      if (found.has(key) || a.folded === b.folded || areOfOtherFields(rolesOf(a.form), rolesOf(b.form))) continue
      const variant = variantOf({ name: a.name, roles: roles(a) }, { name: b.name, roles: roles(b) })
      if (variant) found.set(key, { a, b, ...variant })
    }
  }
  const inOrder = [...found.values()].sort(
    (x, y) => x.far - y.far || documentsOf(y) - documentsOf(x) || x.a.index - y.a.index || x.b.index - y.b.index,
  )
  const apart = [...two, ...otherNames(names)]
  for (const { a, b, reasons } of inOrder) {
    if (!apart.some(([x, y]) => areOf([a, b], [x, y], linker))) linker.join(a.index, b.index, { reasons, unlessMet: true })
  }
}

const documentsOf = ({ a, b }: Candidate): number => a.form.documents + b.form.documents

/** "George W. Bush" and "George H. W. Bush" stay two, though "George Bush" may be either. */
function otherNames(names: readonly Person[]): Two[] {
  const withMiddle = names.filter(({ name }) => name.middle !== '')
  return [...Map.groupBy(withMiddle, ({ name }) => nameKey(name)).values()].flatMap(same =>
    [...pairsOf(same)].filter(([a, b]) => !isMiddleAlike(a.name.middle, b.name.middle)),
  )
}

/** Whether two stand in the two groups of two others. */
function areOf([a, b]: readonly [Person, Person], [x, y]: readonly [Person, Person], linker: Linker): boolean {
  const [one, other] = [linker.head(a.index), linker.head(b.index)]
  const [first, second] = [linker.head(x.index), linker.head(y.index)]
  return (one === first && other === second) || (one === second && other === first)
}

function* pairsOf<T>(items: readonly T[]): Generator<readonly [T, T]> {
  const compared = items.slice(0, COMPARED)
  for (const [i, b] of items.entries()) for (const a of compared.slice(0, i)) yield [a, b]
}

/** The roles that stand with a person under any spelling that is surely the same. */
function rolesBy(people: readonly Person[], linker: Linker): (person: Person) => SeenForm['seenRoles'] {
  const roles = new Map<number, SeenForm['seenRoles'][number][]>()
  for (const { index, form } of people) listed(roles, linker.head(index)).push(...form.seenRoles)
  const heads = new Map(people.map(({ index }) => [index, linker.head(index)]))
  return ({ index }) => roles.get(heads.get(index)!) ?? []
}

/** Each name in Cyrillic letters with the likeliest in Latin ones. */
export function joinAcrossScripts(people: readonly Person[], linker: Linker): void {
  const latin = people.filter(({ name }) => !isCyrillic(name.family))
  for (const person of people) {
    if (!isCyrillic(person.name.family)) continue
    const [likeliest] = latin
      .map(other => ({ other, near: nearness(other.name, person.name) }))
      .filter(({ near }) => near !== null)
      .sort((a, b) => b.near! - a.near! || a.other.index - b.other.index)
    if (likeliest) linker.join(likeliest.other.index, person.index, { reasons: ['otherScript'] })
  }
}
