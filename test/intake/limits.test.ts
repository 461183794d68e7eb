// What goes beyond a limit is told, costs the limit at most, and what comes after it is read.

import { zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Found } from '../../src/intake/body.ts'
import { once } from '../../src/intake/byte-reader.ts'
import { type OpenBodyOptions, openBody } from '../../src/intake/open.ts'
import { pdfOf, warcRecord, zipOf } from './make.ts'

const pdf = pdfOf([
  [{ x: 50, y: 700, text: 'Die Bruecke bleibt bis Montag gesperrt.' }],
  [{ x: 50, y: 700, text: 'Der Pegel sinkt.' }],
])

test('a PDF ends with its time, and the next one is read', async () => {
  expect(await opened('a.pdf', pdf, { limits: { pdfSeconds: 0.001 } })).toMatchObject([
    { error: { code: 'PDF_LIMIT', message: expect.stringContaining('seconds') } },
  ])
  expect(await opened('a.pdf', pdf)).toMatchObject([{ input: { text: expect.stringContaining('gesperrt') } }])
})

test('a PDF has no more pages than allowed', async () => {
  expect(await opened('a.pdf', pdf, { limits: { pdfPages: 1 } })).toMatchObject([
    { error: { code: 'PDF_LIMIT', message: expect.stringContaining('2 pages') } },
  ])
})

test('a zip has no more entries than allowed', async () => {
  const zip = zipOf([1, 2, 3].map(i => ({ name: `${i}.txt`, content: 'Nein.' })))
  expect(await opened('a.zip', zip, { limits: { entries: 2 } })).toMatchObject([{ error: { code: 'UNPACK_LIMIT' } }])
})

test('bombs within a zip cost no more together than one', async () => {
  const bomb = Buffer.alloc(9_000_000, 'a ')
  const zip = zipOf(Array.from({ length: 40 }, (_, i) => ({ name: `${i}.txt`, content: bomb })))
  const found = await opened('a.zip', zip)
  expect(found.at(-1)).toMatchObject({ error: { code: 'UNPACK_LIMIT' } })
  expect(found.length).toBeLessThan(12)
})

test('a record of a WARC is no larger than a document, unpacked either', async () => {
  const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd'
  const records = [
    warcRecord({ content: `<p>${'a'.repeat(200_000)}` }),
    warcRecord({ http, content: zstdCompressSync(`<p>${'a'.repeat(100_000)}`) }),
    warcRecord({ content: '<p>Nein.' }),
  ]
  expect(await opened('a.warc', Buffer.concat(records), { maxBytes: 50_000 })).toMatchObject([
    { where: 'a.warc#1', error: { code: 'FILE_TOO_LARGE' } },
    { where: 'a.warc#2', error: { code: 'FILE_TOO_LARGE' } },
    { where: 'a.warc#3', input: { html: '<p>Nein.' } },
  ])
})

test('what is declared wrongly is read as what it is', async () => {
  const body = { where: 'https://bote.example/a.html', name: 'a.html', address: 'https://bote.example/a.html', fetched: null }
  const found: Found[] = []
  for await (const one of openBody({ ...body, type: 'text/html', bytes: once(pdf) })) found.push(one)
  expect(found).toMatchObject([{ input: { address: body.address }, original: { type: 'application/pdf' } }])
})

test('a picture is none of the kinds, and said to be one', async () => {
  const body = { where: 'a', name: null, address: 'https://bote.example/a', fetched: null, type: 'image/webp' }
  const found: Found[] = []
  for await (const one of openBody({ ...body, bytes: once(Buffer.from('RIFF\x24\x01\x01\x01WEBPVP8 ')) })) found.push(one)
  expect(found).toMatchObject([{ error: { code: 'FILE_KIND', message: expect.stringContaining('image/webp') } }])
})

async function opened(name: string, bytes: Uint8Array, options: OpenBodyOptions = {}): Promise<Found[]> {
  const found: Found[] = []
  for await (const one of openBody({ where: name, name, bytes: once(bytes), type: null, address: null, fetched: null }, options))
    found.push(one)
  return found
}
