// Every kind of body that is read, one row each. What reads a kind is loaded when the first body of it comes.
//   kindOfEnding('news/page.HTML')?.name   "html"

import { isSpread } from './batch.ts'
import { magicOf } from './decode.ts'
import { FEED_KINDS } from './feeds/kinds.ts'
import type { Head } from './head.ts'
import type { Kind } from './kind.ts'

/** The order is that of asking what a body looks like. */
export const KINDS: readonly Kind[] = [
  {
    name: 'gzip',
    called: 'a gzip file',
    endings: ['.gz'],
    types: ['application/gzip', 'application/x-gzip'],
    looks: ({ latin }) => (latin.startsWith('\x1F\x8B\x08') ? 'sure' : null),
    memory: 'stream',
    holds: 'many',
    open: () => import('./packed/gzip.ts'),
  },
  {
    name: 'zstd',
    called: 'a zstd file',
    endings: ['.zst', '.zstd'],
    types: ['application/zstd'],
    looks: ({ latin }) => (latin.startsWith('\x28\xB5\x2F\xFD') ? 'sure' : null),
    memory: 'stream',
    holds: 'many',
    open: () => import('./packed/zstd.ts'),
  },
  {
    name: 'brotli',
    called: 'a brotli file',
    endings: ['.br'],
    types: ['application/x-brotli'],
    looks: () => null, // it has no mark
    memory: 'stream',
    holds: 'many',
    open: () => import('./packed/brotli.ts'),
  },
  {
    name: 'warc',
    called: 'a WARC archive',
    endings: ['.warc'],
    types: ['application/warc'],
    looks: ({ latin }) => (/^WARC\/\d\.\d\r?\n/u.test(latin) ? 'sure' : null),
    memory: 'stream',
    holds: 'many',
    open: () => import('./archives/warc.ts'),
  },
  {
    name: 'zip',
    called: 'a zip archive',
    endings: ['.zip', '.wacz'],
    types: ['application/zip', 'application/x-zip-compressed', 'application/wacz'],
    looks: ({ latin }) => (latin.startsWith('PK\x03\x04') || latin.startsWith('PK\x05\x06') ? 'sure' : null),
    memory: 'stream',
    holds: 'many',
    open: () => import('./archives/zip.ts'),
  },
  {
    name: 'pdf',
    called: 'a PDF document',
    endings: ['.pdf'],
    types: ['application/pdf', 'application/x-pdf'],
    looks: ({ latin }) => (/^\s{0,16}%PDF-\d/u.test(latin) ? 'sure' : null),
    memory: 'document',
    holds: 'one',
    open: () => import('./pdf/open.ts'),
  },
  {
    name: 'mhtml',
    called: 'a page in one file (MHTML)',
    endings: ['.mht', '.mhtml'],
    types: ['multipart/related', 'application/x-mimearchive'],
    looks: head => (looksLikeMail(head) && isSavedPage(head.text) ? 'sure' : null),
    memory: 'mixed',
    holds: 'one',
    open: () => import('./mail/mhtml.ts'),
  },
  {
    name: 'eml',
    called: 'a mail',
    endings: ['.eml'],
    types: ['message/rfc822'],
    looks: head => (looksLikeMail(head) ? 'likely' : null),
    memory: 'mixed',
    holds: 'many',
    open: () => import('./mail/eml.ts'),
  },
  ...FEED_KINDS,
  {
    name: 'jsonl',
    called: 'JSON lines',
    endings: ['.jsonl', '.ndjson'],
    types: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines', 'application/jsonlines'],
    looks: ({ text }) => (/^\{\s*["}]/u.test(text) && !isSpread(Buffer.from(text)) ? 'likely' : null),
    memory: 'stream',
    holds: 'many',
    open: () => import('./batch.ts'),
  },
  {
    name: 'markdown',
    called: 'Markdown',
    endings: ['.md', '.markdown'],
    types: ['text/markdown', 'text/x-markdown'],
    looks: () => null, // a plain text may have stars and dashes, too
    memory: 'document',
    holds: 'one',
    open: () => import('./markdown/open.ts'),
  },
  {
    name: 'html',
    called: 'a web page',
    endings: ['.html', '.htm', '.xhtml'],
    types: ['text/html', 'application/xhtml+xml'],
    looks: ({ text, root, xml }) => {
      if (root?.name === 'html' || /^<!doctype\s+html/iu.test(text)) return 'sure'
      return !xml && /^<(?:!|\p{L})/u.test(text) ? 'likely' : null
    },
    memory: 'document',
    holds: 'one',
    open: () => import('./html.ts'),
  },
  {
    name: 'text',
    called: 'plain text',
    endings: ['.txt', '.text'],
    types: [],
    looks: ({ bytes, text, xml }) => (xml || magicOf(bytes) || isSpread(Buffer.from(text)) ? null : 'likely'),
    memory: 'document',
    holds: 'one',
    open: () => import('./text.ts'),
  },
]

/** Of these endings the beginning tells what is meant. */
export const MIXED_ENDINGS: readonly string[] = ['.xml', '.json']

const byName = new Map(KINDS.map(kind => [kind.name, kind]))
const byEnding = new Map(KINDS.flatMap(kind => kind.endings.map(ending => [ending, kind] as const)))
const byType = new Map(KINDS.flatMap(kind => kind.types.map(type => [type, kind] as const)))

export const kindNamed = (name: string): Kind | null => byName.get(name) ?? null

/** By what the name ends with; null: it has no ending, or one that says nothing. */
export const kindOfEnding = (name: string): Kind | null => byEnding.get(endingOf(name)) ?? null

/** By the media type, with or without parameters. */
export const kindOfType = (type: string): Kind | null => byType.get(type.split(';', 1)[0]!.trim().toLowerCase()) ?? null

/** By the first bytes, the surest kind first; null: it looks like none of them. */
export function kindOfLooks(head: Head): { readonly kind: Kind; readonly sure: boolean } | null {
  const looks = KINDS.map(kind => ({ kind, look: kind.looks(head) }))
  const found = looks.find(({ look }) => look === 'sure') ?? looks.find(({ look }) => look === 'likely')
  return found ? { kind: found.kind, sure: found.look === 'sure' } : null
}

/** ".html" of "a/page.HTML"; "" where there is none. */
export const endingOf = (name: string): string => /\.[\p{L}\d]{1,10}$/u.exec(name)?.[0].toLowerCase() ?? ''

const HEADERS =
  /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type):[ \t]?\S/iu

/** Three lines of a mail's header, the first line one of a header at all. */
function looksLikeMail({ text }: Head): boolean {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}:[ \t\r\n]/u.test(text)) return false
  const header = text.split(/\r?\n\r?\n/u, 1)[0]!
  return header.split(/\r?\n/u).filter(line => HEADERS.test(line)).length >= 3
}

/** Browsers write whom it is from, or where, and never whom it is to. */
const isSavedPage = (text: string): boolean =>
  /^content-type:\s{0,9}multipart\/related/imu.test(text) &&
  (/^snapshot-content-location:/imu.test(text) || !/^to:/imu.test(text))
