// The current ledger at one glance: documents, who is who, which articles are one report, and every claim and figure tied
// to them. All views are made from it. Time and memory grow with what the ledger holds, n log n at most.

import type { Selectable } from 'kysely'
import { type Identity, identify } from '../../identity/identify.ts'
import type { OrganizationWords } from '../../identity/organization-keys.ts'
import { loadOrganizations } from '../../languages/index.ts'
import { type Article, factPrintOf, textPrintOf } from '../../origin/article.ts'
import { type Origin, origins } from '../../origin/origins.ts'
import type { EntityType, Quantity } from '../../types.ts'
import { type Ledger, snapshot } from '../open.ts'
import type { ClaimTable, FigureTable } from '../schema.ts'
import { shortener } from './ids.ts'
import {
  type DocumentRecord,
  type EntityRecord,
  loadClaims,
  loadDocuments,
  loadEntities,
  loadFigures,
  streamTexts,
} from './load.ts'
import { type Speaker, speakerFinder } from './speaker.ts'

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
  readonly length: number
  /** Index into `origins`, and place therein: 0 was published first. */
  readonly origin: number
  readonly rank: number
}

/** What claims and figures share: where they stand. */
interface Placed {
  /** "s1a1:a3": document and number, from 1. */
  readonly id: string
  /** Index into `documents`. */
  readonly document: number
  readonly origin: number
  readonly rank: number
  readonly position: number
}

export interface Claim extends Placed, Omit<Selectable<ClaimTable>, 'speaker'> {
  readonly speaker: Speaker
}

export interface Figure
  extends Placed,
    Omit<Selectable<FigureTable>, 'value' | 'places' | 'vague' | 'claim' | 'modifier' | 'change'> {
  readonly modifier: Quantity['modifier']
  readonly change: Quantity['change']
  readonly value: Quantity['value']
  readonly places: readonly string[]
  readonly vague: boolean
  /** The claim that states it; null: the article's own voice. */
  readonly claim: Claim | null
}

export function survey({ db }: Pick<Ledger, 'db'>): Promise<Survey> {
  return snapshot(db, surveyed)
}

async function surveyed(db: Ledger['db']): Promise<Survey> {
  const records = await loadDocuments(db)
  const at = new Map(records.map(({ reading }, index) => [reading, index]))
  const entities = await loadEntities(db)
  const [claims, figures] = [await loadClaims(db), await loadFigures(db)]

  const known = entities.map(entity => knownOf(entity, records, at.get(entity.reading)!))
  const identities = identify(known, { organizations: await organizationWords(records) })
  const texts = await textsOf(db, at)
  const found = origins(articlesOf(records, { entities, figures, claims, at, texts }))
  const documents = placeDocuments(records, found, texts)

  const speakers = speakerFinder({ identities, entities, documents })
  const placed = placer(documents, at)
  const allClaims = claims.map((row): Claim => {
    const place = placed(row, 'a')
    return { ...row, ...place, speaker: speakers(row, place.document) }
  })
  const byNumber = new Map(allClaims.map(claim => [`${claim.reading}:${claim.number}`, claim]))
  const allFigures = figures.map((row): Figure => {
    const { value, places, vague, claim, modifier, change, ...rest } = row
    return {
      ...rest,
      ...placed(row, 'q'),
      modifier: modifier as Quantity['modifier'],
      change: change as Quantity['change'],
      value: JSON.parse(value) as Quantity['value'],
      places: JSON.parse(places) as string[],
      vague: vague === 1,
      claim: claim === null ? null : (byNumber.get(`${row.reading}:${claim}`) ?? null),
    }
  })
  return { documents, identities, entities, origins: found, claims: allClaims, figures: allFigures }
}

interface Texts {
  /** What the text alone gives of each article. */
  readonly prints: readonly Pick<Article, 'runs' | 'lines' | 'signed'>[]
  readonly lengths: readonly number[]
}

async function textsOf(db: Ledger['db'], at: ReadonlyMap<number, number>): Promise<Texts> {
  const prints: Texts['prints'][number][] = []
  const lengths: number[] = []
  for await (const { reading, text, dead } of streamTexts(db)) {
    const index = at.get(reading)!
    prints[index] = textPrintOf(text, JSON.parse(dead) as [number, number][])
    lengths[index] = text.length
  }
  return { prints, lengths }
}

/** Of the languages that the documents are in. */
async function organizationWords(records: readonly DocumentRecord[]): Promise<Map<string, OrganizationWords>> {
  const languages = [...new Set(records.map(languageOf))]
  const words = await Promise.all(languages.map(loadOrganizations))
  return new Map(languages.flatMap((language, i) => (words[i] ? [[language, words[i]] as const] : [])))
}

/** Without its region: "de-AT" is read with "de". */
const languageOf = ({ language }: Pick<DocumentRecord, 'language'>): string => language.split('-')[0]!

const knownOf = ({ type, name, roles, spellings }: EntityRecord, records: readonly DocumentRecord[], document: number) => ({
  document,
  language: languageOf(records[document]!),
  type: type as EntityType,
  name,
  roles: JSON.parse(roles) as string[],
  spellings: JSON.parse(spellings) as string[],
})

interface Parts {
  readonly entities: readonly EntityRecord[]
  readonly figures: readonly Selectable<FigureTable>[]
  readonly claims: readonly Selectable<ClaimTable>[]
  readonly at: ReadonlyMap<number, number>
  readonly texts: Texts
}

function articlesOf(records: readonly DocumentRecord[], { entities, figures, claims, at, texts }: Parts): Article[] {
  const values = records.map((): number[] => [])
  const quotes = records.map((): string[] => [])
  const people = records.map((): { name: string; start: number }[] => [])
  for (const { reading, value } of figures) values[at.get(reading)!]!.push(...([JSON.parse(value)] as number[]).flat())
  for (const { reading, mode, words } of claims) if (mode !== 'indirect') quotes[at.get(reading)!]!.push(words)
  for (const { reading, type, name, start } of entities) {
    if (type === 'person') people[at.get(reading)!]!.push({ name, start })
  }
  return records.map(({ place, agency, seen, ...record }, index) => ({
    ...factPrintOf({
      ...record,
      at: Date.parse(record.published ?? '') || Date.parse(seen),
      dateline: { place, agency },
      quotes: quotes[index]!,
      values: values[index]!,
      people: people[index]!.sort((a, b) => a.start - b.start).map(({ name }) => name),
    }),
    ...(texts.prints[index] ?? textPrintOf('', [])),
  }))
}

function placeDocuments(records: readonly DocumentRecord[], found: readonly Origin[], { lengths }: Texts): SurveyedDocument[] {
  const places = new Map<number, { origin: number; rank: number }>()
  for (const [origin, { root, copies }] of found.entries()) {
    for (const [rank, document] of [root, ...copies.map(copy => copy.document)].entries()) places.set(document, { origin, rank })
  }
  return records.map((record, index) => ({ ...record, length: lengths[index] ?? 0, ...places.get(index)! }))
}

function placer(documents: readonly SurveyedDocument[], at: ReadonlyMap<number, number>) {
  const shorten = shortener(documents.map(({ id }) => id))
  return ({ reading, number, start }: { reading: number; number: number; start: number }, kind: 'a' | 'q'): Placed => {
    const document = at.get(reading)!
    const { id, origin, rank, length } = documents[document]!
    return { id: `${shorten(id)}:${kind}${number + 1}`, document, origin, rank, position: start / Math.max(1, length) }
  }
}
