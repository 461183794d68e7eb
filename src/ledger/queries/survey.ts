// What the ledger says within a scope, at one glance: documents, who is who, which articles are one report, and every claim and
// figure tied to them. All views are made from it. Time and memory grow with what the scope holds, n log n at most.
//   await survey(ledger, { story: 's1a1', asOf: '2026-03-15' })

import type { Selectable } from 'kysely'
import type { Identity } from '../../identity/identify.ts'
import type { Origin } from '../../origin/origins.ts'
import { type Evidence, type Relation, repeats } from '../../origin/relation.ts'
import type { Quantity } from '../../types.ts'
import { type Ledger, snapshot } from '../open.ts'
import { ready } from '../ready.ts'
import type { ClaimTable, FigureTable } from '../schema.ts'
import { type Changed, changedIn } from './changed.ts'
import { identitiesOf } from './identities.ts'
import { shortener } from './ids.ts'
import { type DocumentRecord, type EntityRecord, loadClaims, loadEntities, loadFigures } from './load.ts'
import { documentsIn, type Scope } from './scope.ts'
import { type Speaker, speakerFinder } from './speaker.ts'

export type { Scope } from './scope.ts'

export interface Survey {
  readonly documents: readonly SurveyedDocument[]
  readonly identities: readonly Identity[]
  /** Entities of all Readings; `members` of an identity are indices into it. */
  readonly entities: readonly EntityRecord[]
  /** Indices into `documents`. */
  readonly origins: readonly Origin[]
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
}

export interface SurveyedDocument extends DocumentRecord {
  /** Index into `origins`, and place therein: 0 was published first. */
  readonly origin: number
  readonly rank: number
  /** Index of the document that had its report first: itself, or what it repeats. The next of a series repeats nothing but words. */
  readonly report: number
  /** Index of the version that this one replaces; null: it is the first, or that one is out of scope. */
  readonly supersedes: number | null
  /** Index of the version that replaces it; null: it is the newest of the scope. */
  readonly supersededBy: number | null
  /** What it changed of that one; null: no word, or it replaces none. Not looked at where a scope has `only`. */
  readonly changed: Changed | null
}

/** What claims and figures share: where they stand. */
interface Placed {
  /** "s1a1:a3": document and number, from 1. */
  readonly id: string
  /** Index into `documents`. */
  readonly document: number
  readonly origin: number
  readonly rank: number
  readonly report: number
  readonly position: number
}

export interface Claim extends Placed, Omit<Selectable<ClaimTable>, 'speaker'> {
  readonly speaker: Speaker
}

export interface Figure
  extends Placed,
    Omit<Selectable<FigureTable>, 'value' | 'places' | 'vague' | 'recalled' | 'claim' | 'modifier' | 'change'> {
  readonly modifier: Quantity['modifier']
  readonly change: Quantity['change']
  readonly value: Quantity['value']
  readonly places: readonly string[]
  readonly vague: boolean
  readonly recalled: boolean
  /** The claim that states it; null: the article's own voice. */
  readonly claim: Claim | null
}

/** Brings the picture up to date first, where documents came since. Throws as `documentsIn` does. */
export async function survey(ledger: Ledger, scope: Scope = {}): Promise<Survey> {
  await ready(ledger)
  return snapshot(ledger.db, db => surveyed(db, scope))
}

/** The same within a transaction, of the picture as it stands. */
export async function surveyed(db: Ledger['db'], scope: Scope): Promise<Survey> {
  const records = await documentsIn(db, scope)
  const readings = records.map(({ reading }) => reading)
  const at = new Map(readings.map((reading, index) => [reading, index]))
  const { only } = scope
  const entities = await loadEntities(db, readings, only?.entities)
  const [claims, figures] = [await loadClaims(db, readings, only?.claims), only ? [] : await loadFigures(db, readings)]

  const identities = identitiesOf(entities, new Map(records.map(record => [record.reading, record])))
  const found = originsOf(records)
  const documents = await withChanges(db, placeDocuments(records, found), only === undefined)

  const speakers = speakerFinder({ identities, entities, documents })
  const placed = placer(documents, at)
  const allClaims = claims.map((row): Claim => {
    const place = placed(row, 'a')
    return { ...row, ...place, speaker: speakers(row, place.document) }
  })
  const byNumber = new Map(allClaims.map(claim => [`${claim.reading}:${claim.number}`, claim]))
  const allFigures = figures.map((row): Figure => {
    const { value, places, vague, recalled, claim, modifier, change, ...rest } = row
    return {
      ...rest,
      ...placed(row, 'q'),
      modifier: modifier as Quantity['modifier'],
      change: change as Quantity['change'],
      value: JSON.parse(value) as Quantity['value'],
      places: JSON.parse(places) as string[],
      vague: vague === 1,
      recalled: recalled === 1,
      claim: claim === null ? null : (byNumber.get(`${row.reading}:${claim}`) ?? null),
    }
  })
  return { documents, identities, entities, origins: found, claims: allClaims, figures: allFigures }
}

/** Stored judgements point back in time, so that those of a scope are right as of its time. */
function originsOf(records: readonly DocumentRecord[]): Origin[] {
  const groups = Map.groupBy(
    records.map((record, index) => ({ record, index })),
    ({ record }) => record.firstOfOrigin,
  )
  const at = new Map(records.map(({ document }, index) => [document, index]))
  return Array.from(groups.values(), ([root, ...others]) => ({
    root: root!.index,
    copies: others.map(({ record, index }) => copyOf(record, { document: index, root: root!.index, at })),
  }))
}

function copyOf(
  { source, relation, evidence }: DocumentRecord,
  { document, root, at }: { document: number; root: number; at: ReadonlyMap<number, number> },
): Origin['copies'][number] {
  const of = source === null ? root : (at.get(source) ?? root)
  return {
    document,
    of,
    relation: (relation ?? 'reprint') as Relation,
    evidence: evidence === null ? null : (JSON.parse(evidence) as Evidence),
  }
}

type Placing = Omit<SurveyedDocument, 'changed'>

function placeDocuments(records: readonly DocumentRecord[], found: readonly Origin[]): Placing[] {
  const places = new Map<number, { origin: number; rank: number }>()
  for (const [origin, { root, copies }] of found.entries()) {
    for (const [rank, document] of [root, ...copies.map(copy => copy.document)].entries()) places.set(document, { origin, rank })
  }
  const links = records.map(() => ({ supersedes: null as number | null, supersededBy: null as number | null }))
  const last = new Map<string, number>()
  for (const [index, { id }] of records.entries()) {
    const before = last.get(id) ?? null
    if (before !== null) {
      links[index]!.supersedes = before
      links[before]!.supersededBy = index
    }
    last.set(id, index)
  }
  const reports = reportsOf(records, found)
  return records.map((record, index) => ({ ...record, ...places.get(index)!, report: reports[index]!, ...links[index]! }))
}

async function withChanges(db: Ledger['db'], documents: readonly Placing[], isAsked: boolean): Promise<SurveyedDocument[]> {
  const replacing = isAsked ? documents.filter(({ supersedes }) => supersedes !== null) : []
  const pairs = replacing.map(now => ({ now, before: documents[now.supersedes!]! }))
  const found = await changedIn(db, pairs)
  const changes = new Map(replacing.map((document, i) => [document, found[i]!]))
  return documents.map(document => ({ ...document, changed: changes.get(document) ?? null }))
}

/** By document: the one that had its report first. */
function reportsOf(records: readonly DocumentRecord[], found: readonly Origin[]): number[] {
  const reports = records.map((_, index) => index)
  // What a copy comes from stands before it.
  for (const { copies } of found) {
    for (const { document, of, relation } of copies) if (repeats(relation)) reports[document] = reports[of]!
  }
  return reports
}

function placer(documents: readonly SurveyedDocument[], at: ReadonlyMap<number, number>) {
  const shorten = shortener(documents.map(({ id }) => id))
  return ({ reading, number, start }: { reading: number; number: number; start: number }, kind: 'a' | 'q'): Placed => {
    const document = at.get(reading)!
    const { id, origin, rank, report, length } = documents[document]!
    return { id: `${shorten(id)}:${kind}${number + 1}`, document, origin, rank, report, position: start / Math.max(1, length) }
  }
}
