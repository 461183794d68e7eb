// Asks one source, and stores what its answer brought together with what it is to be asked with next time: a kill in between loses nothing.
//   await poll(source, watching)        tells 'found', 'unchanged', 'moved' or 'failed', and of a page what 'take' tells

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Kysely } from 'kysely'
import type { LagebildError } from '../errors.ts'
import type { Answer, Validators } from '../fetch/answer.ts'
import type { Link } from '../intake/body.ts'
import { isPage, pageInstead } from '../intake/feeds/page.ts'
import { unreadable } from '../intake/files.ts'
import { withListed } from '../intake/listed.ts'
import type { Tables } from '../ledger/schema.ts'
import type { SourceConfig } from './config/source.ts'
import { takes } from './fits.ts'
import { type Came, hashOf, type Opened, opened } from './opened.ts'
import { isNew, prepared, putIn, type ReadDocument, toldOf } from './put.ts'
import { afterAnswer, afterFailure, failuresWith } from './schedule.ts'
import { list } from './state/addresses.ts'
import { addChild, dropChildren, type Source, sourceAnswered, sourceFailed } from './state/sources.ts'
import { withLanguage } from './take.ts'
import { timeOf, timeText, type Watching } from './watching.ts'

/** What asking came to, wherever it was asked. */
interface Got {
  readonly came: Came
  readonly status: number | null
  readonly validators: Validators
  readonly freshUntil: number | null
  readonly took: number
  /** Where it lies for good, if that is elsewhere. */
  readonly moved: string | null
}

interface Polling {
  readonly source: Source
  readonly settings: SourceConfig
  readonly watching: Watching
}

type Failed = Pick<Extract<Answer, { kind: 'failed' }>, 'error' | 'status' | 'retryAt' | 'lasting'>

/** Feeds first: a server that has both sends them. */
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5'

const NO_VALIDATORS: Validators = { etag: null, lastModified: null }

/** Rejects only where the ledger takes nothing more. */
export async function poll(source: Source, watching: Watching): Promise<void> {
  const settings = watching.settingsOf(source.root)
  if (settings === null) return
  const polling: Polling = { source, settings, watching }
  if (!/^https?:/iu.test(source.ask)) return file(polling)
  const validators = { etag: source.etag, lastModified: source.modified }
  const answer = await watching.fetcher.get(source.ask, { validators, accept: ACCEPT, signal: watching.signal })
  if (watching.signal.aborted) return
  if (answer.kind === 'failed') return failed(polling, answer)
  const { took, validators: given, address, at } = answer
  const freshUntil = timeOf(answer.freshUntil)
  const moved = answer.moved && address !== source.ask ? address : null
  if (answer.kind === 'unchanged') {
    // A server may leave out what has not changed.
    const kept = { etag: given.etag ?? source.etag, lastModified: given.lastModified ?? source.modified }
    return same(polling, { how: 'notModified', validators: kept, freshUntil, took, moved })
  }
  const { status, type, body } = answer
  watching.tell({ what: 'fetched', ...placeOf(polling), status, bytes: body.length, took })
  const came = { where: source.url, bytes: body, type, address, fetched: at }
  await body200(polling, { came, status, validators: given, freshUntil, took, moved })
}

const placeOf = ({ source: { url } }: Polling) => ({ url, source: url, role: 'source' as const })

/** A list that lies beside watch.yaml. */
async function file(polling: Polling): Promise<void> {
  const { source, watching } = polling
  const path = resolve(watching.folder, source.ask)
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (thrown) {
    return failed(polling, { error: unreadable(path, thrown), status: null, retryAt: null, lasting: false })
  }
  const came = { where: source.url, bytes, type: null, address: null, fetched: null }
  await body200(polling, { came, status: null, validators: NO_VALIDATORS, freshUntil: null, took: 0, moved: null })
}

async function body200(polling: Polling, got: Got): Promise<void> {
  const { source, settings } = polling
  const { came, validators, freshUntil, took, moved } = got
  if (source.body === hashOf(came.bytes)) return same(polling, { how: 'sameText', validators, freshUntil, took, moved })
  const found = await opened(came, { takes: takes(settings), open: polling.watching.open })
  const { links, documents, errors } = found
  const isList = links.length > 0 || (documents.length === 0 && errors.every(({ code }) => code === 'FEED_EMPTY'))
  if (isList) return listed(polling, got, links)
  const page = instead(polling, found)
  if (documents.length > 0 && !page) return read(polling, got, found)
  const [error] = errors
  return failed(polling, { error: page ?? error!, status: got.status, retryAt: null, lasting: false })
}

/** A page, of a login or of an error most likely, where a list is expected: no article, and no reason to forget the list. */
function instead({ source, settings }: Polling, { documents }: Opened): LagebildError | null {
  const isExpected = source.kind === 'list' || settings.kind === 'feed' || settings.kind === 'sitemap'
  const html = documents.length === 1 ? (documents[0]!.input.html ?? '') : ''
  return isExpected && isPage(html) ? pageInstead(source.url, html) : null
}

async function listed(polling: Polling, got: Got, all: readonly Link[]): Promise<void> {
  const { source, settings, watching } = polling
  const links = all.slice(0, settings.limit)
  const articles = links.filter(({ role }) => role === 'article')
  const lists = links.filter(({ role }) => role !== 'article')
  const now = watching.clock.now()
  const next = nextTime(polling, got.freshUntil)
  const listing = await watching.commit(async db => {
    const found = await list(db, { source: source.url, links: articles, follow: settings.follow, now })
    let fresh = found.fresh
    const children = (await isDeep(db, source)) ? [] : lists.filter(isRecent(now)).map(({ url }) => url)
    for (const url of children) if (await addChild(db, { url, list: source, now })) fresh++
    await dropChildren(db, { list: source.url, keep: children })
    await sourceAnswered(db, source, { ...answered(got, { now, next }), kind: 'list', fresh: found.fresh })
    return { ...found, fresh }
  })
  tellMoved(polling, got.moved)
  watching.tell({ what: 'found', ...placeOf(polling), ...listing, next: timeText(next) })
}

/** How many lists may lie between watch.yaml and one that names articles: an OPML list, a sitemap index, a sitemap. */
const DEEPEST = 3

async function isDeep(db: Kysely<Tables>, source: Source): Promise<boolean> {
  let depth = 1
  for (let list = source.list; list !== null; depth++) {
    if (depth > DEEPEST) return true
    const row = await db.selectFrom('watch_sources').select('list').where('url', '=', list).executeTakeFirst()
    list = row?.list ?? null
  }
  return depth > DEEPEST
}

const WEEK = 7 * 86_400_000

/** Of an index of sitemaps, those of long ago are an archive and no news. */
const isRecent =
  (now: number) =>
  ({ role, given }: Link): boolean => {
    const at = role === 'sitemap' ? Date.parse(given.modified ?? '') : Number.NaN
    return Number.isNaN(at) || at > now - WEEK
  }

/** A page that is watched by itself: its documents, and when to look again. */
async function read(polling: Polling, got: Got, { documents, errors }: Opened): Promise<void> {
  const { source, settings, watching } = polling
  const given = { outlet: settings.outlet }
  const readings: ReadDocument[] = []
  let problem: LagebildError | null = null
  for (const document of documents) {
    const outcome = await watching.reading.read(withLanguage(withListed(document, given), settings), null)
    if (watching.signal.aborted) return
    if ('reading' in outcome) readings.push(outcome)
    else if ('error' in outcome) problem ??= outcome.error
  }
  if (problem && readings.length === 0)
    return failed(polling, { error: problem, status: got.status, retryAt: null, lasting: false })
  const ready = prepared(readings, watching)
  const now = watching.clock.now()
  const next = nextTime(polling, got.freshUntil)
  const puts = await watching.commit(async db => {
    const all = await putIn(db, ready, { seen: timeText(now), isNow: readings.length === 1 })
    await sourceAnswered(db, source, { ...answered(got, { now, next }), kind: 'page', fresh: all.filter(isNew).length })
    return all
  })
  tellMoved(polling, got.moved)
  for (const put of puts) watching.tell(toldOf(put, { url: source.url, source: source.url, took: got.took }))
  // Of several items some may be broken, or withdrawn by their agency.
  for (const { code, message } of errors) watching.tell({ what: 'ignored', ...placeOf(polling), why: `${code}: ${message}` })
  watching.came(puts.filter(isNew).length)
}

const answered = ({ came, status, validators, moved }: Got, { now, next }: { readonly now: number; readonly next: number }) => ({
  ...{ now, next, status, validators, body: hashOf(came.bytes) },
  ...(moved === null ? {} : { ask: moved }),
})

interface Same extends Pick<Got, 'validators' | 'freshUntil' | 'took' | 'moved'> {
  readonly how: 'notModified' | 'sameText'
}

async function same(polling: Polling, { how, validators, freshUntil, took, moved }: Same): Promise<void> {
  const { source, watching } = polling
  const now = watching.clock.now()
  const next = nextTime(polling, freshUntil)
  await watching.commit(db =>
    sourceAnswered(db, source, {
      ...{ now, next, validators, body: null, status: how === 'notModified' ? 304 : 200 },
      ...(moved === null ? {} : { ask: moved }),
    }),
  )
  tellMoved(polling, moved)
  watching.tell({ what: 'unchanged', ...placeOf(polling), how, took })
}

/** Only where an answer from there was understood. */
function tellMoved({ source, watching }: Polling, moved: string | null): void {
  if (moved !== null) watching.tell({ what: 'moved', source: source.url, from: source.ask, to: moved })
}

/** A defect of the program, or of a library: the source is asked again later, and the others go on. */
export async function pollBroke(source: Source, watching: Watching, error: LagebildError): Promise<void> {
  const settings = watching.settingsOf(source.root)
  if (settings !== null) await failed({ source, settings, watching }, { error, status: null, retryAt: null, lasting: false })
}

async function failed(polling: Polling, { error, status, retryAt, lasting }: Failed): Promise<void> {
  const { source, settings, watching } = polling
  const now = watching.clock.now()
  const failures = failuresWith(source.failures, error)
  const { every } = settings
  const next = afterFailure({ now, url: source.url, role: 'source', failures, retryAt: timeOf(retryAt), lasting, every })!
  await watching.commit(db => sourceFailed(db, source, { now, next, status, error, failures }))
  watching.tell({ what: 'failed', ...placeOf(polling), error, status, tries: failures, again: timeText(next), lasting })
}

function nextTime({ source, settings, watching }: Polling, freshUntil: number | null): number {
  return afterAnswer({ now: watching.clock.now(), url: source.url, every: settings.every, freshUntil })
}
