// The user's word on who is who: `lagebild link A B`, `lagebild unlink A B`, and what became of all such words.
//   await judgeIdentity(ledger, { verdict: 'same', a: 'Kyslyzja', b: 'Kislytsia', at: '2026-03-14T17:00:00Z' })   { id: 3, … }

import { LagebildError } from '../errors.ts'
import { fold } from '../identity/fold.ts'
import { formOf } from '../identity/form.ts'
import type { Identity } from '../identity/identify.ts'
import {
  type IdentityJudgement,
  type JudgementState,
  judgedOf,
  judgementIndex,
  ownOf,
  type Reference,
} from '../identity/judgements.ts'
import type { EntityType } from '../types.ts'
import { addJudgement, allJudgements, identityJudgements, type Judgement, type Made } from './judgements.ts'
import { type Ledger, writing } from './open.ts'
import { type Meant, wholeMeant, whomMeant } from './queries/meant.ts'
import { type Survey, survey } from './queries/survey.ts'

export interface Asked extends Made {
  readonly verdict: IdentityJudgement['verdict']
  /** As the user writes them: see `whomMeant`. */
  readonly a: string
  readonly b: string
}

export interface LinkView {
  /** Of the judgement. */
  readonly id: number
  readonly verdict: IdentityJudgement['verdict']
  readonly a: Reference
  readonly b: Reference
  /** They were so already, by the program or by an earlier judgement. */
  readonly wasSo: boolean
  /** Whom the two belong to now, with all spellings: one for those that are the same, else two. */
  readonly now: readonly Pick<Identity, 'name' | 'type' | 'spellings'>[]
}

/** Adds the judgement. Throws NOT_FOUND, AMBIGUOUS, and USAGE where A and B are one spelling. */
export async function judgeIdentity(ledger: Ledger, { verdict, a, b, ...made }: Asked): Promise<LinkView> {
  const before = await survey(ledger)
  const meant = [whomMeant(a, before), whomMeant(b, before)] as const
  const asked = verdict === 'same' ? meant.map(one => wholeMeant(one, before)) : meant.map(({ reference }) => reference)
  const references = asked as [Reference, Reference]
  if (isOne(references)) throw oneSpelling([a, b], verdict)
  const wasSo = areOne(meant) === (verdict === 'same')
  const id = await writing(ledger.db, db =>
    addJudgement(db, { kind: 'identity', verdict, a: references[0], b: references[1], ...made }),
  )
  const after = await survey(ledger)
  const found = new Set([whomNow(references[0], after), whomNow(references[1], after)].flat())
  const now = [...found].map(identity => {
    const { name, type, spellings } = after.identities[identity]!
    return { name, type, spellings }
  })
  return { id, verdict, a: references[0], b: references[1], wasSo, now }
}

export interface JudgementView extends Judgement {
  /** undone: taken back · null: an undo, or no judgement of who is who. */
  readonly state: JudgementState | 'undone' | null
}

/** All judgements in the order in which they were made, and what became of each. */
export async function judgementViews(ledger: Ledger): Promise<JudgementView[]> {
  const states = judgedStates(await survey(ledger), await identityJudgements(ledger.db))
  return (await allJudgements(ledger.db)).map(judgement => {
    const isUndone = !judgement.stands && judgement.verdict !== 'undo'
    return { ...judgement, state: isUndone ? 'undone' : (states.get(judgement.id) ?? null) }
  })
}

function judgedStates({ documents, entities }: Survey, judgements: readonly IdentityJudgement[]) {
  const ids = new Map(documents.map(({ reading, id }) => [reading, id]))
  const index = judgementIndex(judgements)
  const forms = Array.from(Map.groupBy(entities, ({ reading }) => reading).entries()).flatMap(([reading, there]) => {
    const named = there.map(({ type, name, roles, spellings }) => ({
      ...{ type: type as EntityType, name, language: null },
      ...{ roles: JSON.parse(roles) as string[], spellings: JSON.parse(spellings) as string[] },
    }))
    const own = ownOf(ids.get(reading)!, named, judgements)
    return named.map((entity, i) => formOf(entity, own[i])).filter(form => index.about([form]).length > 0)
  })
  const distinct = [...new Map(forms.map(form => [JSON.stringify(form), form])).values()]
  return judgedOf(distinct, judgements).states
}

/** Whether the two belong to one identity already. */
const areOne = ([a, b]: readonly [Meant, Meant]): boolean =>
  a.identities.length === 1 && b.identities.length === 1 && a.identities[0] === b.identities[0]

const isOne = ([a, b]: readonly [Reference, Reference]): boolean => {
  const text = ({ type, names, document }: Reference) => JSON.stringify([type, names.map(fold).sort(), document])
  return text(a) === text(b)
}

/** Identities of those whom a reference means. */
function whomNow({ type, names, document }: Reference, { identities, entities, documents }: Survey): number[] {
  const asked = new Set(names.map(fold))
  const readings = new Set(documents.flatMap(({ id, reading }) => (document === null || id === document ? [reading] : [])))
  return identities.flatMap(({ members }, index) =>
    members.some(member => {
      const entity = entities[member]!
      return entity.type === type && asked.has(fold(entity.name)) && readings.has(entity.reading)
    })
      ? [index]
      : [],
  )
}

const oneSpelling = ([a, b]: readonly [string, string], verdict: IdentityJudgement['verdict']) =>
  new LagebildError({
    code: 'USAGE',
    message: `"${a}" and "${b}" are one spelling of one name`,
    where: b,
    remedy:
      verdict === 'same'
        ? 'They are one already.'
        : 'Name one by a document of its own, such as DOCUMENT:NAME: lagebild who NAME says which documents there are.',
  })
