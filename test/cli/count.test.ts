import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countDocuments } from '../../src/cli/count.ts'

test('a file is a document, a batch has one a line, standard input cannot be counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-count-'))
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const batch = file('batch.jsonl', `{"text":"a"}\n\n{"text":"b"}\n{"text":"${'c'.repeat(200_000)}"}`)
  const article = file('a.txt', 'one\ntwo')
  expect(await countDocuments([batch])).toBe(3)
  expect(await countDocuments([file('empty.jsonl', '\n\n')])).toBe(0)
  expect(await countDocuments([article, batch, join(folder, 'none.txt')])).toBe(5)
  expect(await countDocuments([folder])).toBe(4)
  expect(await countDocuments([article, '-'])).toBe(null)
  rmSync(folder, { recursive: true })
})
