// A Reading ↔ the ledger's rows. The rows say nothing that the Reading does not say.
//   rowsOf(reading).claims[2].words   'Elf weitere würden noch vermisst'

import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Insertable, Selectable } from 'kysely'
import { DEAD } from '../extract/damage.ts'
import type { Attribution, Damage, Entity, Quantity, Reading, Span, TimeExpression } from '../types.ts'
import { documentId, readingId } from './document-id.ts'
import { ofToday, type StoredBody } from './older.ts'
import type { ClaimTable, DocumentTable, EntityTable, FigureTable, MentionTable, ReadingTable } from './schema.ts'

/** What stands in `documents`; the rest of the Reading is the `body` of `readings`. */
const KEPT_APART = ['id', 'url', 'outlet', 'title', 'published', 'language', 'text', 'engine'] as const

export type DocumentRow = Omit<Insertable<DocumentTable>, 'key' | 'version' | 'seen'>
export type ReadingRow = Omit<Insertable<ReadingTable>, 'key' | 'document' | 'seen'>
export type ClaimRow = Omit<ClaimTable, 'reading'>
export type FigureRow = Omit<FigureTable, 'reading'>
export type EntityRow = Omit<Insertable<EntityTable>, 'key' | 'reading'> & { readonly mentions: Omit<MentionTable, 'entity'>[] }

export interface Rows {
  readonly document: DocumentRow
  readonly reading: ReadingRow
  readonly claims: readonly ClaimRow[]
  readonly figures: readonly FigureRow[]
  readonly entities: readonly EntityRow[]
}

export function rowsOf(reading: Reading): Rows {
  const { url, outlet, title, published, modified, language, text, engine, dateline } = reading
  return {
    document: { id: documentId(reading), hash: hashOf(reading), url, outlet, title, published, modified, language, text },
    reading: {
      engine,
      place: dateline?.place ?? null,
      agency: dateline?.agency ?? null,
      dead: deadZones(reading),
      body: '',
      packed: deflateRawSync(bodyOf(reading)),
    },
    claims: reading.attributions.map((attribution, number) => claimRow(reading, attribution, number)),
    figures: reading.quantities.map((quantity, number) => figureRow(reading, quantity, number)),
    entities: reading.entities.map(entity => entityRow(reading, entity)),
  }
}

/** The Reading again, byte for byte what went in. */
export function readingOf(
  document: Selectable<DocumentTable>,
  { engine, body, packed }: Pick<Selectable<ReadingTable>, 'engine' | 'body' | 'packed'>,
): Reading {
  const { url, outlet, title, published, language, text } = document
  const json = packed === null ? body : inflateRawSync(packed).toString()
  const { modified, subtitle, authors, agencies, dateline, ...rest } = ofToday(JSON.parse(json) as StoredBody)
  const said = { language, url, outlet, title, published, modified, subtitle, authors, agencies }
  return { id: readingId(document), ...said, dateline, text, engine, ...rest }
}

/** What makes two versions of a document the same. An outlet that only says it had changed it makes no new one. */
export function hashOf({ text, title, outlet, url, published, language }: Omit<DocumentRow, 'id' | 'hash' | 'modified'>): string {
  return createHash('sha256')
    .update(JSON.stringify([text, title, outlet, url, published, language]))
    .digest('hex')
}

/** The hash of a version that says again what an earlier one had said, after another stood between them. */
export const hashBack = (hash: string, version: number): string => `${hash}@${version}`

/** What a version's hash says of its content: the same for one that came back. */
export const contentHash = (hash: string): string => hash.replace(/@\d+$/u, '')

export const cameBack = (hash: string): boolean => hash !== contentHash(hash)

function bodyOf(reading: Reading): string {
  const body: Partial<Reading> = { ...reading }
  for (const field of KEPT_APART) delete body[field]
  return JSON.stringify(body)
}

/** Damage in which the words are not those of the article, but of its page or of another one: each reprint has its own credits. */
const NOT_ITS_OWN: ReadonlySet<Damage['kind']> = new Set([...DEAD, 'credit'])

function deadZones({ damage }: Reading): string {
  return JSON.stringify(damage.filter(({ kind }) => NOT_ITS_OWN.has(kind)).map(({ start, end }) => [start, end]))
}

function claimRow({ text, times }: Reading, attribution: Attribution, number: number): ClaimRow {
  const { source, content, cue, mode, polarity, evidential, certainty, time, within } = attribution
  const spans = [...content, ...cue, ...(source.span ? [source.span] : [])]
  return {
    number,
    speaker: source.name,
    entity: source.entity,
    kind: source.kind,
    mode,
    polarity,
    evidential,
    certainty: certainty && wordsAt(text, certainty.span),
    band: certainty?.band ?? null,
    said: timeAt(times, time),
    words: content.map(span => wordsAt(text, span)).join(' … '),
    start: Math.min(...spans.map(span => span.start)),
    end: Math.max(...spans.map(span => span.end)),
    within,
  }
}

function figureRow({ text, times }: Reading, quantity: Quantity, number: number): FigureRow {
  const { concept, counted, unit, modifier, value, low, high, vague, scope, attribution, equals, start, end } = quantity
  const { change, partOf, recalled } = quantity
  return {
    number,
    concept,
    counted: counted && wordsAt(text, counted),
    unit,
    modifier,
    value: JSON.stringify(value),
    low,
    high,
    vague: vague ? 1 : 0,
    places: JSON.stringify(scope.places),
    state: scope.state,
    holds: timeAt(times, scope.time),
    claim: attribution,
    equals,
    change,
    whole: partOf,
    recalled: recalled ? 1 : 0,
    group: scope.group,
    words: wordsAt(text, quantity),
    start,
    end,
  }
}

function entityRow({ text }: Reading, { id, type, name, roles, mentions }: Entity): EntityRow {
  return {
    id,
    type,
    name,
    roles: JSON.stringify(roles),
    mentions: mentions.map(({ form, start, end }) => ({ form, start, end, words: text.slice(start, end) })),
  }
}

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end)

/** A date as written where there is one ("2026-03-14"), else the first moment of the interval. */
function timeAt(times: readonly TimeExpression[], index: number | null): string | null {
  const time = index === null ? undefined : times[index]
  if (!time) return null
  return /^\d{4}-\d\d-\d\d/u.test(time.value) ? time.value : time.from
}
