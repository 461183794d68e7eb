// What a user sees of a list: whole items as documents, one line for what is only named, and what is wrong with the list.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { toDocument } from '../../src/extract/document.ts'
import type { Answer } from '../../src/fetch/answer.ts'
import type { Found } from '../../src/intake/body.ts'
import { type Reaching, reaching } from '../../src/intake/follow.ts'
import { takeIn } from '../../src/intake/intake.ts'
import type { Taken } from '../../src/types.ts'
import { fixture } from './told.ts'

const path = (name: string) => join(fileURLToPath(new URL('../fixtures/feeds/', import.meta.url)), name)

async function taken(name: string): Promise<Taken[]> {
  const all: Taken[] = []
  for await (const one of takeIn([path(name)])) all.push(one)
  return all
}

test('whole items of a file are documents, of the others it is told how many there are', async () => {
  const [first, second, ...rest] = await taken('rss-full-text.xml')
  expect(rest).toEqual([])
  expect(first).toMatchObject({ note: null, input: { title: 'Fähre fährt wieder', url: 'https://uferbote.example.org/faehre' } })
  expect(second).toMatchObject({ note: '3 items are only named in the list: --follow fetches them' })
})

test('what is wrong with a list is told with it', async () => {
  const [only] = await taken('rss-cut.xml')
  expect(only).toMatchObject({
    error: {
      code: 'NOT_FOLLOWED',
      message: '2 items are only named in the list (the XML is broken: it ends in the middle)',
    },
  })
})

test('… and when it is followed', async () => {
  const at = '2026-11-23T10:00:00Z'
  const get = async (url: string): Promise<Answer> => {
    const asked = { url, address: url, moved: false, at, took: 1 }
    const body = url.endsWith('/feed')
      ? fixture('rss-cut.xml')
      : Buffer.from('<html><body><p>Der Pegel steigt weiter.</p></body></html>')
    return {
      ...asked,
      kind: 'body',
      status: 200,
      type: null,
      body,
      validators: { etag: null, lastModified: null },
      freshUntil: null,
    }
  }
  const told: Reaching[] = []
  const reach = reaching({ fetcher: { get, close: async () => {} }, limit: 1, told: what => told.push(what) })
  const found: Found[] = []
  for await (const one of reach.at('https://uferbote.example.org/feed')) found.push(one)
  expect(found).toMatchObject([{ input: { address: 'https://uferbote.example.org/ganz' } }])
  expect(told).toContainEqual({ list: 'https://uferbote.example.org/feed', note: 'the XML is broken: it ends in the middle' })
})

test.each([
  ['rss-full-text.xml', 'Die Fähre zwischen Glückstadt'],
  ['atom-1.0.xml', 'Die Fähre zwischen Glückstadt'],
  ['json-feed-1.1.json', 'Der Stadtrat von Görlitz'],
  ['newsml-message.xml', 'Die Fähre zwischen Glückstadt'],
  ['article.nitf', 'Der Stadtrat von Görlitz'],
])('the text of an item is its article: %s', async (name, beginning) => {
  const [first] = await taken(name)
  if (!first || 'error' in first) throw new Error('no document')
  const { text, language } = await toDocument(first.input)
  expect({ beginning: text.slice(0, beginning.length), language: language.slice(0, 2) }).toEqual({ beginning, language: 'de' })
  // Captions and credits are left out.
  expect(text).not.toMatch(/Altstadtbrücke$|Die Fähre$/mu)
})

test('the bytes of an item are kept as they came, and give the same document again', async () => {
  const [, , third] = await taken('newsml-message.xml')
  if (!third || 'error' in third || !third.original) throw new Error('no original')
  expect(third.original.type).toBe('application/vnd.iptc.g2.newsitem+xml')
  expect(Buffer.from(third.original.bytes).toString()).toMatch(/^<newsItem [\s\S]*<\/newsItem>$/u)
  const again: Taken[] = []
  for await (const one of takeIn(['-'], { stdin: stream(third.original.bytes) })) again.push(one)
  expect(again).toMatchObject([{ input: third.input }])
})

async function* stream(bytes: Uint8Array) {
  yield bytes
}
