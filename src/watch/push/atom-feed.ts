// Warnings as an Atom feed (RFC 4287): a pure function, the same text for the same warnings.
//   atomFeed([{ warning, raised: '2026-03-14T16:40:00.000Z', url: 'https://…' }], { name: 'atom', title: 'Lagebild', … })

import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { oneLine } from '../../text/safe.ts'
import { version } from '../../version.ts'
import { type Outgoing, sentenceOf } from './sink.ts'

export interface FeedOptions {
  readonly name: string
  readonly title: string
  readonly id: string | null
  readonly address: string | null
  readonly language: string
}

/** Tag URIs (RFC 4151): the same warning has the same id in every feed and on every machine. */
const tag = (what: string): string => `tag:lagebild,2026:${what}`

/** In the order given, the newest first. */
export function atomFeed(warnings: readonly Outgoing[], { name, title, id, address, language }: FeedOptions): string {
  const newest = warnings
    .map(({ raised }) => raised)
    .sort()
    .at(-1)
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', id ?? tag(`warnings:${encodeURIComponent(name)}`)),
    x('title', words(title)),
    x('updated', moment(newest ?? '')),
    x('generator', { version }, 'Lagebild'),
    x('author', [x('name', 'Lagebild')]),
    address === null ? null : x('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    ...warnings.map(each => entry(each, language)),
  ])
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const
  return `${toXml([declaration, { type: 'text', value: '\n' }, root])}\n`
}

function entry(outgoing: Outgoing, language: string): Element {
  const { warning, raised, url } = outgoing
  const { outlet } = warning.facts.now
  return x('entry', [
    x('id', tag(`warning:${warning.id}`)),
    x('title', words(sentenceOf(warning, language))),
    x('updated', moment(raised)),
    x('published', moment(raised)),
    outlet === null ? null : x('author', [x('name', words(outlet))]),
    url !== null && /^https?:\/\//iu.test(url) ? x('link', { rel: 'alternate', href: words(url) }) : null,
    x('category', { term: warning.severity, scheme: tag('severity') }),
    x('category', { term: warning.kind, scheme: tag('kind') }),
    warning.rule === 'everything' ? null : x('category', { term: words(warning.rule), scheme: tag('rule') }),
    x('summary', words(summaryOf(outgoing))),
  ])
}

/** What stands below the sentence: when, where, what to ask for. */
function summaryOf({ warning }: Outgoing): string {
  const { severity, kind, facts, claims, at } = warning
  const parts = [
    severity,
    kind,
    at,
    facts.now.outlet,
    facts.title,
    claims.length > 0 ? `lagebild show ${claims.join(' ')}` : null,
  ]
  return parts.filter(part => part !== null && part !== '').join(' · ')
}

/** On one line, without what XML 1.0 cannot hold (its production 2) and what steers a terminal. */
const words = (text: string): string => oneLine(text.toWellFormed().replace(/[\uFFFE\uFFFF]/gu, '\uFFFD'))

/** RFC 3339; 1970 for what is none, as an empty feed has no newest entry. */
function moment(written: string): string {
  const at = new Date(written)
  return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString()
}
