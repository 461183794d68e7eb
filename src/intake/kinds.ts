// Every kind of body that is read, one row each. What reads a kind is loaded when the first body of it comes.
//   kindOfEnding('news/page.HTML')?.name   "html"

import { isSpread } from './batch.ts'
import { magicOf } from './decode.ts'
import { FEED_KINDS } from './feeds/kinds.ts'
import type { Head } from './head.ts'
import type { Kind } from './kind.ts'

/** The order is that of asking what a body looks like. */
export const KINDS: readonly Kind[] = [
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
