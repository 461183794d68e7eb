// People of exactly the same full name are one, but where their roles are of two kinds, as of a footballer and a minister, and no text
// gives one of them both: then they are two until the user says otherwise. Who is named without such a role is whom most mean, or not decided.

import { areOfOtherFields } from './fields.ts'
import { rolesOf } from './form.ts'
import type { Person } from './judge-people.ts'
import type { Linker } from './linker.ts'

/** Two people who are not one, though their names might be. */
export type Two = readonly [Person, Person]

/** Of so many of the documents that tell: whom one without a telling role is. */
const MOST = 0.9

/** Joins what is one, and gives those that are not. */
export function judgeSameNames(people: readonly Person[], linker: Linker): Two[] {
  return [...Map.groupBy(people, ({ folded }) => folded).values()].flatMap(same => judgeOneName(same, linker))
}

function judgeOneName(same: readonly Person[], linker: Linker): Two[] {
  const telling = same.filter(({ form }) => rolesOf(form).length > 0)
  const silent = same.filter(({ form }) => rolesOf(form).length === 0)
  joinByField(telling, linker)
  joinCompatible(kindsOf(telling, linker), linker)
  const kinds = kindsOf(telling, linker)
  if (kinds.length < 2 || same.some(({ form }) => form.own !== '')) {
    joinAll(same, linker)
    return []
  }
  const two = kinds.flatMap(([a], i) => kinds.slice(0, i).map(([b]): Two => [b!, a!]))
  for (const [a, b] of two) linker.note(a.index, b.index, { verdict: 'undecided', reasons: ['sameName', 'otherRole'] })
  for (const person of silent) place(person, kinds, linker)
  return two
}

function joinAll([first, ...others]: readonly Person[], linker: Linker): void {
  for (const { index } of others) linker.join(first!.index, index, { reasons: ['sameName'] })
}

/** A role of two kinds, "actor and senator", makes one of both. */
function joinByField(people: readonly Person[], linker: Linker): void {
  const first = new Map<string, number>()
  for (const { index, form } of people) {
    for (const field of rolesOf(form)) {
      const known = first.get(field)
      if (known === undefined) first.set(field, index)
      else linker.join(known, index, { reasons: ['sameName', 'role'] })
    }
  }
}

const kindsOf = (people: readonly Person[], linker: Linker): Person[][] => [
  ...Map.groupBy(people, ({ index }) => linker.head(index)).values(),
]

/** A judge may become a minister. */
function joinCompatible(kinds: readonly (readonly Person[])[], linker: Linker): void {
  for (const [i, kind] of kinds.entries()) {
    for (const other of kinds.slice(0, i)) {
      const [a, b] = [kind, other].map(([first]) =>
        kinds.flat().filter(person => linker.head(person.index) === linker.head(first!.index)),
      )
      if (!areOfOtherFields(fieldsIn(a!), fieldsIn(b!))) linker.join(other[0]!.index, kind[0]!.index, { reasons: ['sameName'] })
    }
  }
}

const fieldsIn = (people: readonly Person[]): string[] => people.flatMap(({ form }) => rolesOf(form))

function place({ index }: Person, kinds: readonly (readonly Person[])[], linker: Linker): void {
  const counted = kinds.map(kind => ({ kind, documents: kind.reduce((sum, { form }) => sum + form.documents, 0) }))
  const all = counted.reduce((sum, { documents }) => sum + documents, 0)
  const most = counted.find(({ documents }) => documents >= MOST * all)
  if (most) {
    linker.join(most.kind[0]!.index, index, { reasons: ['sameName', 'mostly'] })
    return
  }
  linker.setApart(index)
  for (const { kind } of counted)
    linker.note(kind[0]!.index, index, { verdict: 'undecided', reasons: ['sameName', 'twoBearers'] })
}
