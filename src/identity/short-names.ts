// Whom a family name alone, or with an initial, means: the only one who bears it; of several the only one in that role, or the
// one that nearly all documents mean; else it is not decided.

import type { SeenRole } from './block.ts'
import { listed } from './groups.ts'
import { joinAcrossScripts, type Person } from './judge-people.ts'
import type { Linker } from './linker.ts'
import type { Reason } from './links.ts'
import { nameKey } from './person-name.ts'
import { shareRole } from './roles.ts'

/** Somebody with a full name. */
interface Bearer {
  /** First of its forms. */
  readonly index: number
  readonly givens: ReadonlySet<string>
  readonly roles: readonly SeenRole[]
  readonly documents: number
}

/** Undecided links that are written down for a name: who bears it in most documents. */
const NOTED = 8

export function judgeShortNames(short: readonly Person[], { full, linker }: { full: readonly Person[]; linker: Linker }): void {
  const bearers = bearersOf(full, linker)
  const unclaimed: Person[] = []
  for (const person of short) {
    const { index, name } = person
    const fitting = (bearers.get(name.family) ?? []).filter(({ givens }) =>
      [...givens].some(given => given.startsWith(name.given)),
    )
    if (fitting.length === 0) unclaimed.push(person)
    const owner = ownerOf(person, fitting)
    if (owner) linker.join(owner.bearer.index, index, { reasons: owner.reasons })
    else if (fitting.length > 0) leaveOpen(index, fitting, linker)
  }
  joinUnclaimed(unclaimed, linker)
  joinAcrossScripts(unclaimed, linker)
}

function ownerOf({ name, form }: Person, fitting: readonly Bearer[]): { bearer: Bearer; reasons: Reason[] } | null {
  const how: Reason = name.given === '' ? 'familyOnly' : 'initial'
  if (fitting.length === 1) return { bearer: fitting[0]!, reasons: [how] }
  const inRole = fitting.filter(({ roles }) => shareRole(roles, form.seenRoles))
  return inRole.length === 1 ? { bearer: inRole[0]!, reasons: [how, 'role'] } : null
}

function leaveOpen(index: number, fitting: readonly Bearer[], linker: Linker): void {
  linker.setApart(index)
  const known = [...fitting].sort((a, b) => b.documents - a.documents || a.index - b.index)
  for (const bearer of known.slice(0, NOTED)) {
    linker.note(bearer.index, index, { verdict: 'undecided', reasons: ['familyOnly', 'twoBearers'] })
  }
}

/** Names that nobody bears in full: the same short name is one person. */
function joinUnclaimed(people: readonly Person[], linker: Linker): void {
  const first = new Map<string, Person>()
  for (const person of people) {
    const key = nameKey(person.name)
    const known = first.get(key)
    if (known === undefined) first.set(key, person)
    else linker.join(known.index, person.index, { reasons: ['sameName'] })
  }
}

/** Everybody with a full name by family name, each once, with all roles. */
function bearersOf(full: readonly Person[], linker: Linker): Map<string, Bearer[]> {
  const alike = new Map<string, Person[]>()
  for (const person of full) listed(alike, `${linker.head(person.index)}|${person.name.family}`).push(person)
  const bearers = new Map<string, Bearer[]>()
  for (const same of alike.values()) {
    listed(bearers, same[0]!.name.family).push({
      index: same[0]!.index,
      givens: new Set(same.map(({ name }) => name.given)),
      roles: same.flatMap(({ form }) => form.seenRoles),
      documents: same.reduce((sum, { form }) => sum + form.documents, 0),
    })
  }
  return bearers
}
