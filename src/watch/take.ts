// Takes one article: asks for its page, reads it, and stores what it says together with when to look again.
//   await take(address, watching)        tells 'added', 'version', 'silentChange', 'unchanged', 'ignored' or 'failed'

import { type LagebildError, LagebildError as Problem } from '../errors.ts'
import type { Answer, Validators } from '../fetch/answer.ts'
import { documentOf } from '../intake/links.ts'
import { withListed } from '../intake/listed.ts'
import type { DocumentInput } from '../types.ts'
import type { Document, ReadOutcome } from '../workers/reading.ts'
import type { SourceConfig } from './config/source.ts'
import { hashOf, opened } from './opened.ts'
import { isNew, prepared, putIn, toldOf } from './put.ts'
import { afterFailure, failuresWith, nextLook } from './schedule.ts'
import { type Address, updateAddress, withoutText } from './state/addresses.ts'
import { errorJson } from './state/sources.ts'
import { timeOf, timeText, type Watching } from './watching.ts'

type Body = Extract<Answer, { kind: 'body' }>
type Failed = Extract<Answer, { kind: 'failed' }>

/** Rejects only where the ledger takes nothing more. */
export async function take(address: Address, watching: Watching): Promise<void> {
  const settings = address.root === null ? null : watching.settingsOf(address.root)
  if (settings === null) return watching.commit(db => updateAddress(db, address, { next: null }))
  const taking: Taking = { address, settings, watching }
  if (!address.follow) return fromList(taking, NOTHING_FETCHED)
  const { etag, modified } = address
  const validators = { etag, lastModified: modified }
  const answer = await watching.fetcher.get(address.url, { validators, signal: watching.signal })
  if (watching.signal.aborted) return
  if (answer.kind === 'failed') return failed(taking, answer)
  const fetched = fetchedFrom(answer, address)
  if (answer.kind === 'unchanged') return same(taking, fetched, 'notModified')
  const { status, body, took } = answer
  watching.tell({ what: 'fetched', ...placeOf(taking), status, bytes: body.length, took })
  if (address.body === hashOf(body)) return same(taking, fetched, 'sameText')
  return page(taking, { ...fetched, body: hashOf(body) }, answer)
}

interface Taking {
  readonly address: Address
  readonly settings: SourceConfig
  readonly watching: Watching
}

/** What the answer leaves in the row of the address. */
interface Fetched {
  readonly validators: Validators | null
  readonly freshUntil: number | null
  readonly took: number
  readonly body?: string
}

const NOTHING_FETCHED: Fetched = { validators: null, freshUntil: null, took: 0 }

const fetchedFrom = (
  { kind, validators: { etag, lastModified }, freshUntil, took }: Exclude<Answer, Failed>,
  address: Address,
): Fetched => ({
  // A server may leave out what has not changed.
  validators:
    kind === 'unchanged'
      ? { etag: etag ?? address.etag, lastModified: lastModified ?? address.modified }
      : { etag, lastModified },
  freshUntil: timeOf(freshUntil),
  took,
})

const placeOf = ({ address: { url, source } }: Taking) => ({ url, source, role: 'article' as const })

/** Errors that a page will give again, however often it is asked, until somebody changes it. */
const OF_THE_PAGE: ReadonlySet<string> = new Set([
  ...['PAYWALLED', 'NOT_AN_ARTICLE', 'NO_MAIN_TEXT', 'LANGUAGE_UNKNOWN', 'DOCUMENT_INVALID', 'UNPACK_LIMIT'],
  ...['FILE_KIND', 'FILE_EMPTY', 'FILE_BINARY', 'FILE_TOO_LARGE'],
])

async function page(taking: Taking, fetched: Fetched, answer: Body): Promise<void> {
  const { address, settings, watching } = taking
  const { body: bytes, type, address: where, at } = answer
  const { links, documents, errors } = await opened({ where: address.url, bytes, type, address: where, fetched: at }, watching)
  const given = givenOf(taking)
  const [document] = documents
  const outcome: ReadOutcome = document
    ? await watching.reading.read(withLanguage(withListed(document, given), settings), address.content)
    : { where: address.url, error: errors[0] ?? noArticle(address.url, links.length > 0) }
  if (watching.signal.aborted) return
  if ('same' in outcome) return same(taking, fetched, 'sameText')
  if ('reading' in outcome) return store(taking, fetched, outcome)
  if (address.whole && hasText(given)) return fromList(taking, fetched)
  return OF_THE_PAGE.has(outcome.error.code) ? ignored(taking, fetched, outcome.error) : mayMend(taking, outcome.error)
}

/** What the list carries, as the article. */
async function fromList(taking: Taking, fetched: Fetched): Promise<void> {
  const { address, settings, watching } = taking
  const given = givenOf(taking)
  if (!hasText(given))
    return address.state === 'done' ? same(taking, fetched, 'sameText') : ignored(taking, fetched, onlyNamed(address.url))
  const document = documentOf({ where: address.url, link: { url: address.url, role: 'article', given, whole: true } })
  const outcome = await watching.reading.read(withLanguage(document, settings), address.content)
  if (watching.signal.aborted) return
  if ('same' in outcome) return same(taking, fetched, 'sameText')
  return 'reading' in outcome ? store(taking, fetched, outcome) : ignored(taking, fetched, outcome.error)
}

async function store(taking: Taking, fetched: Fetched, document: Extract<ReadOutcome, { reading: unknown }>): Promise<void> {
  const { address, watching } = taking
  const { clock } = watching
  const ready = prepared([document], watching)
  const now = clock.now()
  const [put] = await watching.commit(async db => {
    const all = await putIn(db, ready, { seen: timeText(now), isNow: fetched.body !== undefined })
    const [{ stored, document: id, change }] = all as [(typeof all)[0]]
    const forgotten = stored === 'forgotten'
    await updateAddress(db, address, {
      ...kept(taking, fetched, { now, changed: change !== null }),
      ...{ state: forgotten ? 'ignored' : 'done', document: forgotten ? null : id, content: document.content, error: null },
      given: forgotten ? '{}' : withoutText(address.given),
      ...(forgotten ? { next: null } : {}),
    })
    return all
  })
  watching.tell(toldOf(put!, { url: address.url, source: address.source, took: fetched.took }))
  if (isNew(put!)) watching.came(1)
}

async function same(taking: Taking, fetched: Fetched, how: 'notModified' | 'sameText'): Promise<void> {
  const { address, watching } = taking
  const now = watching.clock.now()
  // Of a page that was no article before, nothing is known now either.
  await watching.commit(db =>
    updateAddress(db, address, {
      ...kept(taking, fetched, { now }),
      ...(address.state === 'due' ? { state: 'ignored' } : {}),
    }),
  )
  watching.tell({ what: 'unchanged', ...placeOf(taking), how, took: fetched.took })
}

/** It is looked at again as an article is: a stub may become one. */
async function ignored(taking: Taking, fetched: Fetched, error: LagebildError): Promise<void> {
  const { address, watching } = taking
  const now = watching.clock.now()
  const state = address.state === 'done' ? 'done' : 'ignored'
  await watching.commit(db => updateAddress(db, address, { ...kept(taking, fetched, { now }), state, error: errorJson(error) }))
  watching.tell({ what: 'ignored', ...placeOf(taking), why: `${error.code}: ${error.message}` })
}

/** A defect of the program, or of a library: the article is tried again later, and the others go on. */
export async function takeBroke(address: Address, watching: Watching, error: LagebildError): Promise<void> {
  const settings = address.root === null ? null : watching.settingsOf(address.root)
  if (settings !== null) await mayMend({ address, settings, watching }, error)
}

async function failed(taking: Taking, { error, status, retryAt, lasting }: Failed): Promise<void> {
  const { address } = taking
  const isLast = lasting || nextTry(taking, { error, retryAt, lasting }) === null
  if (isLast && address.state !== 'done' && hasText(givenOf(taking))) return fromList(taking, NOTHING_FETCHED)
  return gaveUp(taking, { error, status, retryAt, lasting })
}

const mayMend = (taking: Taking, error: LagebildError): Promise<void> =>
  gaveUp(taking, { error, status: null, retryAt: null, lasting: false })

async function gaveUp(taking: Taking, answer: Pick<Failed, 'error' | 'status' | 'retryAt' | 'lasting'>): Promise<void> {
  const { address, watching } = taking
  const { error, status, lasting } = answer
  const tries = failuresWith(address.tries, error)
  const next = nextTry(taking, answer)
  const state = address.state === 'done' ? 'done' : next === null ? 'failed' : address.state
  const now = watching.clock.now()
  await watching.commit(db => updateAddress(db, address, { tries, next, state, asked: now, error: errorJson(error) }))
  const again = next === null ? null : timeText(next)
  watching.tell({ what: 'failed', ...placeOf(taking), error, status, tries, again, lasting })
}

function nextTry(
  { address, watching }: Taking,
  { error, retryAt, lasting }: Pick<Failed, 'error' | 'retryAt' | 'lasting'>,
): number | null {
  const { url, tries } = address
  const now = watching.clock.now()
  return afterFailure({ now, url, role: 'article', failures: failuresWith(tries, error), retryAt: timeOf(retryAt), lasting })
}

/** What every answer that was understood leaves behind. An article that was changed is looked at as soon again as it was now. */
function kept(
  { address, settings }: Taking,
  { validators, freshUntil, body }: Fetched,
  { now, changed = false }: { readonly now: number; readonly changed?: boolean },
) {
  const { url, state } = address
  const isFirst = state === 'due'
  const { length } = settings.recheck
  const looks = isFirst ? 0 : changed ? Math.max(0, Math.min(address.looks, length - 1)) : Math.min(address.looks + 1, length)
  const next = address.follow ? nextLook({ now, url, recheck: settings.recheck, looks, freshUntil }) : null
  return {
    ...(validators ? { etag: validators.etag, modified: validators.lastModified } : {}),
    ...(body === undefined ? {} : { body }),
    ...{ looks, next, asked: now, tries: 0 },
  }
}

/** What the list says; the user's word on the outlet where it says none. */
function givenOf({ address, settings }: Taking): DocumentInput {
  const { id: _, ...given } = JSON.parse(address.given) as DocumentInput
  return settings.outlet === undefined ? given : { ...given, outlet: given.outlet ?? settings.outlet }
}

const hasText = ({ text, html }: DocumentInput): boolean => Boolean(text?.trim() || html?.trim())

/** The user's word on the language goes before what the page says. */
export function withLanguage(document: Document, { language: lang }: SourceConfig): Document {
  return lang === undefined ? document : { ...document, input: { ...document.input, lang } }
}

const noArticle = (where: string, isList: boolean): LagebildError =>
  new Problem({
    code: isList ? 'FILE_KIND' : 'FILE_EMPTY',
    message: isList ? 'This is a list of articles, not one' : 'Nothing was found in it',
    where,
    remedy: 'Make the list a source of its own (sources: - url: …).',
  })

const onlyNamed = (where: string): LagebildError =>
  new Problem({
    code: 'NOT_FOLLOWED',
    message: 'The list only names the article, and its page is not fetched',
    where,
    remedy: 'Say "follow: true" for the source.',
  })
