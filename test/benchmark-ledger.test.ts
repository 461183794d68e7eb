// The batch that the ledger is measured with.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { batchOf } from '../benchmarks/ledger/batch.ts'
import { Unavailable } from '../benchmarks/quality/archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-batch-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the first articles of a file, or all of them', () => {
  const file = join(folder, 'news.jsonl')
  writeFileSync(file, '{"text":"Eins."}\n{"text":"Zwei."}\n\n{"text":"Drei."}')
  const { path, documents } = batchOf({ file, most: 2, folder })
  expect([documents, readFileSync(path, 'utf8')]).toEqual([2, '{"text":"Eins."}\n{"text":"Zwei."}\n'])
  expect(batchOf({ file, most: null, folder }).documents).toBe(3)
})

test('without articles there is a reason', () => {
  expect(() => batchOf({ file: join(folder, 'none.jsonl'), most: null, folder })).toThrow(Unavailable)
  expect(() => batchOf({ file: join(folder, 'none.jsonl'), most: null, folder })).toThrow(/there is no file/u)
})
