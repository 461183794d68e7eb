// A block: forms that meet under keys, with what the documents say of them, and the judgement on it.
//   judgeBlock({ forms, meetings: [] }, { readers })   { groups: [{ key: 'person|anna kruse', forms: [0, 2], … }], links: [ … ] }
// A pure function of the block's forms and evidence, whatever their order.

import { type Form, foldedForm } from './form.ts'
import { judgeNames, judgeTypes } from './judge-names.ts'
import { judgeOrganizations } from './judge-organizations.ts'
import { judgePeople } from './judge-people.ts'
import type { OrganizationReaders } from './keys.ts'
import { type Constraints, type Linker, linkerOf } from './linker.ts'
import type { Link } from './links.ts'
import type { Months } from './roles.ts'

/** A form with what its documents say of it. What grows with every document is kept roughly, so that it rarely changes. */
export interface SeenForm extends Form {
  /** How many documents have an entity of this form: see `roughly`. */
  readonly documents: number
  /** Every role that stands with such an entity, once. */
  readonly seenRoles: readonly SeenRole[]
  /** Short forms that a document explains by it: see `explanationsOf`. */
  readonly shortForms: readonly string[]
}

/** `from` and `to`: months of the first and the last document that gives it. */
export interface SeenRole extends Months {
  /** Folded. */
  readonly role: string
}

/** Down to a power of two: 5 is 4, 1000 is 512. */
export const roughly = (documents: number): number => (documents < 1 ? 0 : 2 ** Math.floor(Math.log2(documents)))

export interface Block {
  readonly forms: readonly SeenForm[]
  /** For each document that has several of these forms: their indices. The same list need not come twice. */
  readonly meetings: readonly (readonly number[])[]
}

export interface JudgeOptions {
  readonly readers: OrganizationReaders
  /** What the user has judged of these forms: see judgements.ts. */
  readonly constraints?: Constraints
}

export interface JudgedGroup {
  /** Alike for this group whatever the order, and for no other group of the ledger: its smallest folded form. */
  readonly key: string
  /** Indices into the block, rising. */
  readonly forms: readonly number[]
  /**
   * Who is meant is not decided, for several bear the name: its entities are one within a document, and two in two documents.
   * A group that is apart has one form.
   */
  readonly isApart: boolean
}

export interface Judged {
  readonly groups: readonly JudgedGroup[]
  readonly links: readonly Link[]
}

/** Forms of all types may stand in one block: documents take one name for a person and for a newspaper. */
export function judgeBlock(block: Block, { readers, constraints }: JudgeOptions): Judged {
  // In the order of the forms themselves, so that the order in which they were handed in tells nothing.
  const order = block.forms.map((form, index) => ({ index, text: orderOf(form) }))
  order.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const place = new Map(order.map(({ index }, i) => [index, i]))
  const forms = order.map(({ index }) => block.forms[index]!)
  const meetings = block.meetings.map(list => list.map(index => place.get(index)!))
  const moved = (pairs: readonly (readonly [number, number])[] = []) =>
    pairs.map(([a, b]) => [place.get(a)!, place.get(b)!] as const)
  const linker = linkerOf({ forms, meetings }, { same: moved(constraints?.same), different: moved(constraints?.different) })
  judgePeople(forms, linker)
  judgeNames(forms, linker)
  judgeOrganizations(forms, linker, readers)
  judgeTypes(forms, linker)
  const groups = linker.lists().map(list => groupOf(list, { forms, linker, index: i => order[i]!.index }))
  return { groups, links: linker.links() }
}

interface Found {
  readonly forms: readonly SeenForm[]
  readonly linker: Linker
  readonly index: (place: number) => number
}

function groupOf(list: readonly number[], { forms, linker, index }: Found): JudgedGroup {
  const key = list.map(i => foldedForm(forms[i]!)).sort()[0]!
  return { key, forms: list.map(index).sort((a, b) => a - b), isApart: list.length === 1 && linker.isApart(list[0]!) }
}

/** A form of one document comes behind the form of all others. */
const orderOf = (form: Form): string => `${form.own === '' ? 0 : 1}${foldedForm(form)}|${form.name}|${form.language}`
