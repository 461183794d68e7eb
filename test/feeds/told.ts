// What comes out of a body, one line each, so that a table can state it.
//   told(openBody(feed))   ['https://example.org/a “Pegel” 2026-11-23T06:30:00Z by Ida Lorenz in Der Uferbote; teaser', 'note: …']

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Body, Found } from '../../src/intake/body.ts'
import { openBody } from '../../src/intake/open.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/feeds/', import.meta.url))

export const fixture = (name: string): Uint8Array => readFileSync(join(FOLDER, name))

/** File, what must come out, and what is known of it beside its bytes. */
export type Row = readonly [file: string, expected: readonly string[], known?: Partial<Body>]

export function bodyOf(name: string, bytes: Uint8Array, known: Partial<Body> = {}): Body {
  return { where: name, bytes: chunked(bytes), type: null, name, address: null, fetched: null, ...known }
}

export const toldOf = ([file, , known]: Row): Promise<string[]> => told(openBody(bodyOf(file, fixture(file), known)))

export async function told(found: AsyncIterable<Found>): Promise<string[]> {
  const lines: string[] = []
  for await (const one of found) {
    if ('error' in one) lines.push(`${one.error.code}: ${one.error.message}`)
    else lines.push(...toldOne(one))
  }
  return lines
}

function toldOne(one: Exclude<Found, { error: unknown }>): string[] {
  const input = 'link' in one ? one.link.given : one.input
  const role = 'link' in one && one.link.role !== 'article' ? `${one.link.role} ` : ''
  const what = 'link' in one ? `${role}${one.link.url}` : 'document'
  const parts = [
    what,
    input.title && `“${input.title}”`,
    input.subtitle && `– ${input.subtitle}`,
    input.published,
    input.modified && `changed ${input.modified}`,
    input.authors && `by ${input.authors.join(', ')}`,
    input.agencies && `from ${input.agencies.join(', ')}`,
    input.outlet && `in ${input.outlet}`,
    input.lang && `(${input.lang})`,
    input.id && `id ${input.id}`,
  ]
  const words = input.html
    ? `; ${'link' in one && !one.link.whole ? 'part' : 'whole'} html`
    : input.text
      ? `; ${'link' in one && !one.link.whole ? 'part' : 'whole'} text`
      : ''
  return [parts.filter(Boolean).join(' ') + words, ...(one.note ? [`note: ${one.note}`] : [])]
}

async function* chunked(bytes: Uint8Array) {
  for (let start = 0; start < bytes.length; start += 1000) yield bytes.subarray(start, start + 1000)
}
