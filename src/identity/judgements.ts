// What the user says of who is who goes before what the program finds, and a later word before an earlier one.
//   judgedOf(forms, [{ id: 1, verdict: 'same', a: { type: 'person', names: ['Kyslyzja'], document: null }, b: … }])
//   → { same: [[0, 3]], different: [], states: new Map([[1, 'holds']]) }
// References name what documents say, never keys of a ledger, so that they mean the same after every rebuild.

import type { EntityType } from '../types.ts'
import { fold } from './fold.ts'
import type { Form } from './form.ts'
import { groupsOf } from './groups.ts'
import type { Constraints } from './linker.ts'

/** Whom a judgement is about. */
export interface Reference {
  readonly type: EntityType
  /** Names of forms; they are compared folded. */
  readonly names: readonly string[]
  /** Id of the document of which one entity alone is meant; null: wherever the names stand. */
  readonly document: string | null
}

export interface IdentityJudgement {
  /** Later ones have higher ids. */
  readonly id: number
  readonly verdict: 'same' | 'different'
  readonly a: Reference
  readonly b: Reference
}

/** overruled: a later judgement says otherwise · dormant: no document names one of the two. */
export type JudgementState = 'holds' | 'overruled' | 'dormant'

export interface JudgedForms extends Constraints {
  /** By the judgement's id. */
  readonly states: ReadonlyMap<number, JudgementState>
}

/** What judgements say of forms: pairs of indices that never contradict each other. Time: judgements × forms, for blocks. */
export function judgedOf(forms: readonly Form[], judgements: readonly IdentityJudgement[]): JudgedForms {
  const groups = groupsOf(forms.length)
  const same: [number, number][] = []
  const different: [number, number][] = []
  const states = new Map<number, JudgementState>()
  const areTwo = (a: number, b: number) => {
    const heads = new Set([groups.head(a), groups.head(b)])
    return different.some(([x, y]) => heads.has(groups.head(x)) && heads.has(groups.head(y)))
  }
  // The last word first: what contradicts it afterwards is overruled.
  for (const { id, verdict, a, b } of [...judgements].sort((x, y) => y.id - x.id)) {
    const [first, second] = [formsOf(a, forms), formsOf(b, forms)]
    const pairs = first.flatMap(x => second.flatMap((y): [number, number][] => (x === y ? [] : [[x, y]])))
    const isOverruled = pairs.some(([x, y]) =>
      verdict === 'same' ? groups.head(x) !== groups.head(y) && areTwo(x, y) : groups.head(x) === groups.head(y),
    )
    states.set(id, pairs.length === 0 ? 'dormant' : isOverruled ? 'overruled' : 'holds')
    if (pairs.length === 0 || isOverruled) continue
    if (verdict === 'different') different.push(...pairs)
    else {
      same.push(...pairs)
      for (const [x, y] of pairs) groups.join(x, y)
    }
  }
  return { same, different, states }
}

export interface JudgementIndex {
  /** Keys under which the forms meet that a judgement makes one, whatever else they share. */
  keysOf(form: Form): string[]
  /** The judgements that name one of the forms; the only ones that `judgedOf` needs for them. */
  about(forms: readonly Form[]): IdentityJudgement[]
}

/** Finds the judgements on a form without a look at all of them; build once and keep it. */
export function judgementIndex(judgements: readonly IdentityJudgement[]): JudgementIndex {
  const byName = new Map<string, Set<IdentityJudgement>>()
  for (const judgement of judgements) {
    for (const key of [judgement.a, judgement.b].flatMap(referenceKeys)) {
      byName.set(key, (byName.get(key) ?? new Set()).add(judgement))
    }
  }
  const found = (form: Form) => (byName.size === 0 ? [] : formKeys(form).flatMap(key => [...(byName.get(key) ?? [])]))
  return {
    keysOf: form => found(form).flatMap(({ id, verdict }) => (verdict === 'same' ? [`judgement ${id}`] : [])),
    about: forms => [...new Set(forms.flatMap(found))],
  }
}

/** An entity of one document. */
interface EntityThere {
  readonly type: EntityType
  readonly name: string
  readonly spellings: readonly string[]
}

/**
 * The `own` of the forms of one document's entities, by index: "" but for those that a judgement names of this document. One that has
 * the name goes before one that is only spelled so somewhere.
 */
export function ownOf(document: string, entities: readonly EntityThere[], judgements: readonly IdentityJudgement[]): string[] {
  const own = entities.map((): string[] => [])
  const references = judgements.flatMap(({ a, b }) => [a, b]).filter(reference => reference.document === document)
  const named = new Map(references.map(reference => [ownKey(reference), reference]))
  for (const [key, { type, names }] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const asked = new Set(names.map(fold))
    const ofType = entities.flatMap((entity, index) => (entity.type === type ? [{ ...entity, index }] : []))
    const exact = ofType.filter(({ name }) => asked.has(fold(name)))
    const meant = exact.length > 0 ? exact : ofType.filter(({ spellings }) => spellings.some(words => asked.has(fold(words))))
    for (const { index } of meant) own[index]!.push(key)
  }
  return own.map(keys => keys.join(OWN_MARK))
}

/** Several judgements may name one entity by several names. */
const OWN_MARK = '\n'

/** "s1a1:kruse" */
const ownKey = ({ document, names }: Reference): string => `${document}:${names.map(fold).sort().join(', ')}`

/** Forms that a reference means: of one document's entity, else of all documents' that have no word of their own. */
function formsOf(reference: Reference, forms: readonly Form[]): number[] {
  const meant = forms.flatMap((form, index) => (mayMean(reference, form) ? [index] : []))
  const common = meant.filter(index => forms[index]!.own === '')
  return reference.document !== null || common.length === 0 ? meant : common
}

const mayMean = (reference: Reference, form: Form): boolean => {
  const keys = new Set(formKeys(form))
  return referenceKeys(reference).some(key => keys.has(key))
}

const referenceKeys = (reference: Reference): string[] =>
  reference.document === null ? reference.names.map(name => `${reference.type} ${fold(name)}`) : [`own ${ownKey(reference)}`]

const formKeys = ({ type, name, own }: Form): string[] => [
  `${type} ${fold(name)}`,
  ...(own === '' ? [] : own.split(OWN_MARK).map(key => `own ${key}`)),
]
