// What is read a piece at a time stays flat however long it is: 300 MB that nobody ever holds.

import { randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openBody } from './open.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const MEGABYTES = 300
const DOCUMENT = 100_000
const COUNT = (MEGABYTES * 1_000_000) / DOCUMENT
/** Words that do not pack to nothing. */
const words = randomBytes(DOCUMENT / 2).toString('hex')

test.for([
  { name: 'a.jsonl', bytes: lines },
  { name: 'a.warc.gz', bytes: members },
])('$name', { timeout: 120_000 }, async ({ name, bytes }) => {
  let documents = 0
  let most = 0
  const before = held()
  for await (const found of openBody({ where: name, name, bytes: bytes(), type: null, address: null, fetched: null })) {
    expect(found).toHaveProperty('input')
    if (++documents % 500 === 0) most = Math.max(most, held() - before)
  }
  expect(documents).toBe(COUNT)
  expect(most).toBeLessThan(20_000_000)
})

async function* lines(): AsyncGenerator<Uint8Array> {
  const line = Buffer.from(`${JSON.stringify({ text: words })}\n`)
  for (let i = 0; i < COUNT; i++) yield line
}

const record = (i: number): Buffer => {
  const content = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${words}</p>`
  const header = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://bote.example/${i}\r\nContent-Type: application/http`
  return Buffer.from(`${header}\r\nContent-Length: ${content.length}\r\n\r\n${content}\r\n\r\n`)
}

async function* members(): AsyncGenerator<Uint8Array> {
  const member = gzipSync(record(0))
  for (let i = 0; i < COUNT; i++) yield member
}

/** What something still refers to, in and outside the heap. Buffers are swept behind the first collection. */
function held(): number {
  collectGarbage()
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
