// Holds a ledger against the plan of the site that was watched: what is lost, what is there twice, which versions were missed.
//   await compared(ledger, { plan, address, seconds: 600, need: { announced: 45, other: 120 } })   { lost: [], doubled: [], missed: [], … }

import { changeOf } from '../../src/ledger/change.ts'
import { readingOf } from '../../src/ledger/codec.ts'
import type { Ledger } from '../../src/ledger/open.ts'
import type { Planned, State } from './plan.ts'

export interface Compared {
  /** Articles and versions that had to be there. */
  readonly articles: number
  readonly versions: number
  readonly lost: readonly string[]
  /** One article as two documents, or one text as two versions. */
  readonly doubled: readonly string[]
  readonly missed: readonly string[]
  /** Versions of a text that the site never had. */
  readonly strange: readonly string[]
  /** Versions that were up too shortly to be asked for, and are there all the same. */
  readonly lucky: number
  /** Changes that the page says nothing of, and how many of them the ledger takes for such; and the other way round. */
  readonly silent: { readonly expected: number; readonly found: number; readonly wrong: number }
}

export interface ComparedWith {
  readonly plan: readonly Planned[]
  /** "http://localhost:4711" */
  readonly address: string
  /** How long the site was watched. */
  readonly seconds: number
  /** Seconds that a version has to be up: where the feed tells of it, and where only looking again does. */
  readonly need: { readonly announced: number; readonly other: number }
}

interface Version {
  readonly document: string
  readonly text: string
  readonly reading: Parameters<typeof changeOf>[0]
}

export async function compared(ledger: Ledger, { plan, address, seconds, need }: ComparedWith): Promise<Compared> {
  const stored = await versionsByUrl(ledger)
  const all = { lost: [] as string[], doubled: [] as string[], missed: [] as string[], strange: [] as string[] }
  const count = { articles: 0, versions: 0, lucky: 0 }
  const silent = { expected: 0, found: 0, wrong: 0 }
  for (const planned of plan) {
    const { path, states } = planned
    const versions = stored.get(`${address}${path}`) ?? []
    const due = states.filter(state => isDue(state, { seconds, need }))
    if (states[0]!.from + need.announced <= seconds) {
      count.articles++
      if (versions.length === 0) all.lost.push(path)
    }
    count.versions += due.length
    const found = versions.map(({ text }) => states.find(state => holds(text, state)) ?? null)
    for (const state of due)
      if (versions.length > 0 && !found.includes(state)) all.missed.push(`${path} version ${state.version} (${state.change})`)
    if (new Set(versions.map(({ document }) => document)).size > 1) all.doubled.push(path)
    for (const [i, state] of found.entries()) {
      if (state === null) all.strange.push(path)
      else if (found.indexOf(state) !== i) all.doubled.push(`${path} version ${state.version}`)
      else if (!due.includes(state)) count.lucky++
    }
    tally(silent, versions, found)
  }
  return { ...all, ...count, silent }
}

/** Up long enough to be seen, also by a watch that was killed meanwhile. */
function isDue({ from, to, change }: State, { seconds, need }: Pick<ComparedWith, 'seconds' | 'need'>): boolean {
  return Math.min(to, seconds) - from >= (change === null || change === 'announced' ? need.announced : need.other)
}

/** Its words are those of the state and of no other. */
const holds = (text: string, { made: { paragraphs } }: State): boolean => text.trimEnd().endsWith(paragraphs.join('\n'))

/** Of neighbouring versions whose states follow each other, whether the change is taken for what it was. */
function tally(
  silent: { expected: number; found: number; wrong: number },
  versions: readonly Version[],
  found: readonly (State | null)[],
) {
  for (let i = 1; i < versions.length; i++) {
    const [before, after] = [found[i - 1], found[i]]
    if (!before || !after || after.version !== before.version + 1) continue
    const isSilent = changeOf(versions[i - 1]!.reading, versions[i]!.reading) === 'silent'
    if (after.change === 'silent') silent.expected++
    if (after.change === 'silent' && isSilent) silent.found++
    if (after.change !== 'silent' && isSilent) silent.wrong++
  }
}

async function versionsByUrl({ db }: Ledger): Promise<Map<string, Version[]>> {
  const rows = await db.selectFrom('documents').selectAll().orderBy('key').execute()
  const readings = await db.selectFrom('readings').select(['document', 'engine', 'body', 'packed']).orderBy('key').execute()
  const byDocument = new Map(readings.map(reading => [reading.document, reading]))
  const versions = rows.map(row => ({
    url: row.url ?? '',
    version: { document: row.id, text: row.text, reading: readingOf(row, byDocument.get(row.key)!) },
  }))
  const byUrl = Map.groupBy(versions, ({ url }) => url)
  return new Map(Array.from(byUrl, ([url, own]) => [url, own.map(({ version }) => version)]))
}
