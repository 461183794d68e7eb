// What happens in a watch as an entry of a log: how weighty, about which source, in words.
//   entryOf(event, 'en')   { at: '2026-03-14T16:42:07.120Z', level: 'info', source: 'https://…/feed.xml', words: 'new: "Acht Tote" …' }

import type { LagebildError } from '../../errors.ts'
import { durationText } from '../config/duration.ts'
import type { Role, WatchEvent } from '../events.ts'
import { sentenceOf } from '../push/sink.ts'
import type { Level } from './levels.ts'

export interface Entry {
  /** RFC 3339, UTC. */
  readonly at: string
  readonly level: Level
  /** Address or path of the source; null: it is about none. */
  readonly source: string | null
  /** May hold anything that a page or server says: not fit for a terminal yet. */
  readonly words: string
}

type Said = Omit<Entry, 'at'>
type Of<What extends WatchEvent['what']> = Extract<WatchEvent, { what: What }>

/** `language`: of the sentences of warnings. */
export function entryOf(event: WatchEvent, language: string): Entry {
  return { at: event.at, ...said(event, language) }
}

/** One line each; what comes with every question is `debug`. */
function said(event: WatchEvent, language: string): Said {
  switch (event.what) {
    case 'started':
      return plain(
        `started: Lagebild ${event.version}, process ${event.pid}, ${event.sources} sources, ${event.addresses} addresses known`,
      )
    case 'fetched':
      return about(event, 'debug', `fetched${of(event)}: status ${event.status}, ${event.bytes} bytes in ${event.took} ms`)
    case 'unchanged':
      return about(event, 'debug', `unchanged${of(event)}${event.how === 'sameText' ? ': the same text' : ''}`)
    case 'found':
      return found(event)
    case 'added':
      return article(event, 'info', 'new')
    case 'version':
      return article(event, 'info', event.why === 'correction' ? 'corrected' : 'changed')
    case 'silentChange':
      return article(event, 'warn', 'changed silently')
    case 'failed':
      return about(event, levelOf(event), failure(event))
    case 'ignored':
      return about(event, 'info', `left out ${event.url}: ${event.why}`)
    case 'moved':
      return { level: 'info', source: event.source, words: `moved for good from ${event.from} to ${event.to}` }
    case 'judged':
      return plain(`judged ${event.documents} documents in ${event.took} ms`, 'debug')
    case 'warning':
      return warning(event, language)
    case 'pushed':
      return plain(`pushed ${event.warning} by ${event.channel}`, 'debug')
    case 'pushFailed':
      return pushFailure(event)
    case 'clockJumped':
      return plain(
        `the clock was put ${event.by < 0 ? 'back' : 'forward'} by ${durationText(Math.round(Math.abs(event.by) / 1000) * 1000)}`,
        'warn',
      )
    case 'forgot':
      return plain(`no longer watched: ${event.addresses} addresses that their lists dropped`)
    case 'stopping':
      return plain(stopping(event), event.error === null ? 'info' : 'error')
    case 'stopped':
      return plain(`stopped after ${durationText(Math.max(1, Math.round(event.took / 1000)) * 1000)}`)
  }
}

/** Which article; the source is named anyway. */
const of = ({ url, role }: { readonly url: string; readonly role: Role }): string => (role === 'article' ? ` ${url}` : '')

const plain = (words: string, level: Level = 'info'): Said => ({ level, source: null, words })

const about = ({ source }: { readonly source: string }, level: Level, words: string): Said => ({ level, source, words })

function found({ source, fresh, changed, known, next }: Of<'found'>): Said {
  const level = fresh + changed > 0 ? 'info' : 'debug'
  return { level, source, words: `${fresh} new, ${changed} changed, ${known} known; next at ${next}` }
}

function article(event: Of<'added' | 'version' | 'silentChange'>, level: Level, what: string): Said {
  const { title, outlet, version, document, url } = event
  const words = `${what}: "${title ?? url}"${outlet === null ? '' : ` (${outlet})`}${version > 1 ? `, version ${version}` : ''}, document ${short(document)}`
  return about(event, level, words)
}

/** One that waits because its host asked for it has not failed. */
const levelOf = ({ error, again }: Of<'failed'>): Level =>
  error.code === 'FETCH_LATER' ? 'debug' : again === null ? 'error' : 'warn'

function failure(event: Of<'failed'>): string {
  const { error, tries, again, lasting } = event
  const when = again === null ? 'not tried again' : `tried again at ${again}`
  return `failed${of(event)}: ${errorWords(error)}; ${lasting ? 'for good, ' : ''}${tries > 1 ? `${tries} times, ` : ''}${when}`
}

/** What concerns a desk stands out: all but what is only for information. */
function warning({ warning: raised }: Of<'warning'>, language: string): Said {
  const { severity, kind, id, document } = raised
  const words = `warning ${severity} ${kind}: ${sentenceOf(raised, language)} document ${short(document)}, warning ${id}`
  return plain(words, severity === 'info' ? 'info' : 'warn')
}

function pushFailure({ channel, warning: id, error, tries, again }: Of<'pushFailed'>): Said {
  const when = again === null ? 'dropped' : `tried again at ${again}`
  return plain(
    `push failed: ${channel}${id === '' ? '' : `, warning ${id}`}: ${errorWords(error)}; ${tries}. try, ${when}`,
    again === null ? 'error' : 'warn',
  )
}

function stopping({ why, error }: Of<'stopping'>): string {
  const because = { signal: 'it was asked to end', once: 'everything was asked once', failed: 'it cannot go on' }[why]
  return `stopping: ${because}${error === null ? '' : `: ${errorWords(error)}`}`
}

const errorWords = ({ code, message }: LagebildError): string => `${code}: ${message}`

/** The beginning of an id that is a hash is enough for `lagebild show`. */
const short = (id: string): string => (/^[\da-f]{64}$/u.test(id) ? id.slice(0, 12) : id)
