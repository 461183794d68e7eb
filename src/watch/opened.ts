// What an answer's bytes hold: documents, links to others, errors. Lists are read to their limit and not further.
//   await opened(answer, { open: {} })   { links: [ … ], documents: [], errors: [] }

import { createHash } from 'node:crypto'
import type { LagebildError } from '../errors.ts'
import { cleanAddress } from '../fetch/address.ts'
import type { Body, Link } from '../intake/body.ts'
import { once } from '../intake/byte-reader.ts'
import { type OpenBodyOptions, openBody } from '../intake/open.ts'
import type { Document } from '../workers/reading.ts'

/** Bytes with where they are from. */
export interface Came {
  readonly where: string
  readonly bytes: Uint8Array
  readonly type: string | null
  /** Null: from a file. */
  readonly address: string | null
  readonly fetched: string | null
}

export interface Opened {
  /** Each address once; those of articles with the newest first where they say when they are from. */
  readonly links: readonly Link[]
  readonly documents: readonly Document[]
  readonly errors: readonly LagebildError[]
}

/** A sitemap may name 50,000 (sitemaps.org); what comes behind them is not looked at. */
const MOST_LINKS = 50_000
/** Documents and errors of one answer that are kept. */
const MOST_OTHERS = 1000

export interface Opening {
  /** Which addresses of a list are taken; all unless given. */
  readonly takes?: (url: string) => boolean
  readonly open: OpenBodyOptions
}

export async function opened(came: Came, { takes = () => true, open }: Opening): Promise<Opened> {
  const links = new Map<string, Link>()
  const documents: Document[] = []
  const errors: LagebildError[] = []
  for await (const found of openBody(bodyOf(came), open)) {
    if ('link' in found) {
      const url = cleanAddress(found.link.url)
      if (!links.has(url) && takes(url)) links.set(url, { ...found.link, url })
    } else if ('error' in found) errors.push(found.error)
    else documents.push(found)
    if (links.size >= MOST_LINKS || documents.length + errors.length >= MOST_OTHERS) break
  }
  return { links: newestFirst([...links.values()]), documents, errors }
}

/** Hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function bodyOf({ where, bytes, type, address, fetched }: Came): Body {
  const name = (address === null ? where : (URL.parse(address)?.pathname ?? '')).split('/').at(-1) || null
  return { where, bytes: once(bytes), type, name, address, fetched }
}

/** Those without a time stay behind the one before them. */
function newestFirst(links: readonly Link[]): Link[] {
  let last = Number.POSITIVE_INFINITY
  const dated = links.map(link => {
    const at = Date.parse(link.given.modified ?? link.given.published ?? '')
    last = Number.isNaN(at) ? last : at
    return { link, at: last }
  })
  return dated.sort((a, b) => b.at - a.at).map(({ link }) => link)
}
