// Whom a family name alone, or with an initial, means: the only one who bears it; of several the only one in that role, or the
// one that nearly all documents mean; else it is not decided.

import type { SeenForm, SeenRole } from './block.ts'
import { listed } from './groups.ts'
import { joinAcrossScripts, type Person } from './judge-people.ts'
import type { Linker } from './linker.ts'
import type { Reason } from './links.ts'
import { isGivenName, nameKey, type PersonName, withoutGenitive } from './person-name.ts'
import { monthsBetween, shareRole } from './roles.ts'

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

/** Nearly all: of so many documents that name one of the bearers in full, all but one in twenty mean the same one. */
const MOSTLY = { documents: 16, share: 0.95 }
/** What roles differ on counts only while the news are full of it: in months. */
const FRESH_FOR = 1
/** So many times as many documents have the name in short: whom they mean has another name. */
const FAR_MORE = 4

export function judgeShortNames(short: readonly Person[], { full, linker }: { full: readonly Person[]; linker: Linker }): void {
  const bearers = bearersOf(full, linker)
  const unclaimed: Person[] = []
  for (const person of short) {
    const fitting = fittingTo(person.name, bearers)
    if (fitting.length === 0) unclaimed.push(person)
    const owner = ownerOf(person, fitting)
    if (owner.bearer) linker.join(owner.bearer.index, person.index, { reasons: owner.reasons })
    else if (fitting.length > 0) leaveOpen(person.index, { fitting, reasons: owner.reasons, linker })
  }
  joinUnclaimed(unclaimed, linker)
  joinAcrossScripts(unclaimed, linker)
}

/** Who bears the family name, with a given name that begins so; "Kruses" may be Kruse where nobody is called Kruses. */
function fittingTo({ given, family }: PersonName, bearers: ReadonlyMap<string, readonly Bearer[]>): Bearer[] {
  const named = bearers.get(family) ?? bearers.get(withoutGenitive(family) ?? '') ?? []
  return named.filter(({ givens }) => [...givens].some(other => other.startsWith(given)))
}

interface Owner {
  /** null: it is not decided, for these reasons. */
  readonly bearer: Bearer | null
  readonly reasons: readonly Reason[]
}

function ownerOf({ name, form }: Person, fitting: readonly Bearer[]): Owner {
  const how: Reason = name.given === '' ? 'familyOnly' : 'initial'
  const inRole = fitting.filter(({ roles }) => shareRole(roles, form.seenRoles))
  if (inRole.length === 1) return { bearer: inRole[0]!, reasons: [how, 'role'] }
  if (fitting.length === 1) {
    const doubt = doubtOf(form, { name, bearer: fitting[0]! })
    return doubt === null ? { bearer: fitting[0]!, reasons: [how] } : { bearer: null, reasons: [how, doubt] }
  }
  const known = mostlyMeant(fitting)
  const fits = known !== null && (form.seenRoles.length === 0 || inRole.includes(known))
  return fits ? { bearer: known, reasons: [how, 'mostly'] } : { bearer: null, reasons: [how, 'twoBearers'] }
}

/** Why the only bearer may be somebody else; null: nothing speaks against it. */
function doubtOf({ seenRoles, documents }: SeenForm, { name, bearer }: { name: PersonName; bearer: Bearer }): Reason | null {
  if (seenRoles.length > 0 && monthsBetween(seenRoles, bearer.roles) > FRESH_FOR) return 'otherRole'
  // "Andrew" is a prince, and Helmuth Andrew a waiter.
  return isGivenName(name.family) && documents >= FAR_MORE * bearer.documents ? 'rarer' : null
}

function mostlyMeant(fitting: readonly Bearer[]): Bearer | null {
  const all = fitting.reduce((sum, { documents }) => sum + documents, 0)
  return fitting.find(({ documents }) => documents >= MOSTLY.documents && documents >= MOSTLY.share * all) ?? null
}

interface Open {
  readonly fitting: readonly Bearer[]
  readonly reasons: readonly Reason[]
  readonly linker: Linker
}

function leaveOpen(index: number, { fitting, reasons, linker }: Open): void {
  linker.setApart(index)
  const known = [...fitting].sort((a, b) => b.documents - a.documents || a.index - b.index)
  for (const bearer of known.slice(0, NOTED)) linker.note(bearer.index, index, { verdict: 'undecided', reasons })
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
