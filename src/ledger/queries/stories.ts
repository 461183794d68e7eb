// The stories of the ledger: what each is called, from when to when it went, how many articles, reports and outlets tell it.
//   await storiesOf(ledger, { asOf: '2026-03-15' })   [{ id: 's1a1', name: 'At least four dead …', about: ['Hohenau', …], articles: 3, … }]

import type { Kysely } from 'kysely'
import { fold } from '../../identity/fold.ts'
import { placeOf } from '../../identity/places.ts'
import { type StoryName, tellingOf, titleOf } from '../../stories/name.ts'
import { among } from '../among.ts'
import { type Ledger, snapshot } from '../open.ts'
import { ready } from '../ready.ts'
import type { Tables } from '../schema.ts'
import type { DocumentRecord } from './load.ts'
import { documentsIn, type Scope } from './scope.ts'
import { userStories } from './user-stories.ts'

export interface StoryView {
  /** Of its first document. */
  readonly id: string
  /** What the user calls it, else the headline or first line of its first document. */
  readonly name: string
  /** The user named it. */
  readonly named: boolean
  /** People, places and organisations that tell it from others, the most telling first. */
  readonly about: readonly string[]
  /** When its first and its last document were published, or first seen: RFC 3339, UTC. */
  readonly from: string
  readonly to: string
  /** Documents; versions of one count once. */
  readonly articles: number
  /** Reports of their own: reprints, translations and versions count once. */
  readonly reports: number
  readonly outlets: number
  /** Ids of its documents in the order in which they came. */
  readonly documents: readonly string[]
}

export interface StoriesScope extends Pick<Scope, 'asOf' | 'seenBy' | 'story'> {
  /** Only so many, and only those with so many articles. */
  readonly most?: number
  readonly least?: number
}

export interface FoundStories {
  /** Those that were published last come first. */
  readonly stories: readonly StoryView[]
  /** How many there are without `most`, and without `least`. */
  readonly count: number
  readonly all: number
}

/** Brings the picture up to date first. Throws as `documentsIn` does. Time grows with the documents in scope. */
export async function storiesOf(ledger: Ledger, scope: StoriesScope = {}): Promise<FoundStories> {
  await ready(ledger)
  return snapshot(ledger.db, db => found(db, scope))
}

async function found(db: Kysely<Tables>, { most = Number.POSITIVE_INFINITY, least = 1, ...scope }: StoriesScope) {
  const records = await documentsIn(db, { ...scope, versions: 'all' })
  const all = [...Map.groupBy(records, ({ firstOfStory }) => firstOfStory).values()]
  const large = all.filter(members => articlesIn(members) >= least)
  const listed = large.sort((a, b) => b.at(-1)!.at - a.at(-1)!.at || (a[0]!.id < b[0]!.id ? -1 : 1)).slice(0, most)
  const names = (await userStories(db))?.names ?? new Map<number, string>()
  const titles = await titlesOf(db, listed)
  const about = await aboutOf(db, listed, records.length)
  const stories = listed.map((members, index): StoryView => {
    const own = names.get(members[0]!.firstOfStory)
    return {
      id: members[0]!.id,
      name: own ?? titles.get(members[0]!.document) ?? members[0]!.id,
      named: own !== undefined,
      about: about[index]!,
      from: new Date(members[0]!.at).toISOString(),
      to: new Date(members.at(-1)!.at).toISOString(),
      articles: articlesIn(members),
      reports: new Set(members.map(({ firstOfOrigin }) => firstOfOrigin)).size,
      outlets: new Set(members.flatMap(({ outlet }) => outlet ?? [])).size,
      documents: [...new Set(members.map(({ id }) => id))],
    }
  })
  return { stories, count: large.length, all: all.length }
}

const articlesIn = (members: readonly DocumentRecord[]): number => new Set(members.map(({ id }) => id)).size

type Members = readonly DocumentRecord[]

/** Enough for a first line, in characters. */
const BEGINNING = 400

async function titlesOf(db: Kysely<Tables>, stories: readonly Members[]): Promise<Map<number, string | null>> {
  const rows = await db
    .selectFrom('documents')
    .select(['key', 'title'])
    .select(({ fn, val }) => fn<string>('substr', ['text', val(1), val(BEGINNING)]).as('text'))
    .where('key', 'in', among(stories.map(([first]) => first!.document)))
    .execute()
  return new Map(rows.map(({ key, ...words }) => [key, titleOf(words)]))
}

const NAMING = ['person', 'place', 'organization'] as const

/** Of each story the names that tell it, in the form that most of its documents have. */
async function aboutOf(db: Kysely<Tables>, stories: readonly Members[], documents: number): Promise<string[][]> {
  const readings = stories.flatMap(members => members.map(({ reading }) => reading))
  const rows = await db
    .selectFrom('entities')
    .select(['reading', 'type', 'name'])
    .where('reading', 'in', among(readings))
    .where('type', 'in', NAMING)
    .orderBy('key')
    .execute()
  const byReading = Map.groupBy(rows, ({ reading }) => reading)
  const everywhere = await documentsNaming(db, new Set(rows.map(({ name }) => name)))
  return stories.map(members => {
    const own = Map.groupBy(
      members.flatMap(({ reading }) => byReading.get(reading) ?? []),
      keyOf,
    )
    const names = Array.from(own.values(), (forms): StoryName => {
      const inStory = new Set(forms.map(({ reading }) => reading)).size
      const variants = Map.groupBy(forms, ({ name }) => name)
      const [name] = [...variants].reduce((a, b) => (b[1].length > a[1].length ? b : a))
      const inAll = Array.from(variants.keys(), variant => everywhere.get(variant) ?? 0).reduce((a, b) => a + b, 0)
      return { name, inStory, inAll: Math.max(inStory, inAll) }
    })
    return tellingOf(names, documents)
  })
}

const keyOf = ({ type, name }: { readonly type: string; readonly name: string }): string =>
  type === 'place' ? `place ${placeOf(name)}` : fold(name)

async function documentsNaming(db: Kysely<Tables>, names: ReadonlySet<string>): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('entities')
    .select('name')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('name', 'in', among(names))
    .groupBy('name')
    .execute()
  return new Map(rows.map(({ name, count }) => [name, count]))
}
