// lagebild syntax: CoNLL-U out of plain text, and treebanks analysed anew.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lagebild } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-syntax-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lines of the words of a CoNLL-U text, as columns. */
const rows = (conllu: string): string[][] =>
  conllu
    .split('\n')
    .filter(line => /^\d/u.test(line))
    .map(line => line.split('\t'))

test('plain text becomes CoNLL-U with exact offsets', async () => {
  const text = 'Ida ging zum Hafen. Dort blieb sie.'
  const { code, out } = await lagebild(['syntax', '-', '--lang', 'de'], { stdin: text })
  expect(code).toBe(0)
  const all = rows(out)
  expect(all.every(columns => columns.length === 10)).toBe(true)
  expect(all.map(([id]) => id)).toEqual(['1', '2', '3-4', '3', '4', '5', '6', '1', '2', '3', '4'])
  for (const [id, form, , , , , , , , misc] of all) {
    const range = /TokenRange=(\d+):(\d+)/u.exec(misc!)
    if (range) expect(text.slice(Number(range[1]), Number(range[2])), id).toBe(form)
  }
  for (const block of out.trim().split('\n\n')) expect(rows(block).filter(([, , , , , , head]) => head === '0')).toHaveLength(1)
})

test('a treebank keeps its words, ids and comments and gets the rest anew', async () => {
  const path = join(folder, 'small.conllu')
  const line = (id: string, form: string) => [id, form, 'x', 'X', 'tag', 'A=b', '0', 'dep', '_', 'Note=1'].join('\t')
  writeFileSync(
    path,
    `# sent_id = a\n${[line('1-2', 'zum'), line('1', 'zu'), line('2', 'dem'), line('3', 'Hafen')].join('\n')}\n\n`,
  )
  const { code, out } = await lagebild(['syntax', path, '--lang', 'de'])
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toBe('# sent_id = a')
  const [range, first, , noun] = rows(out)
  expect(range!.slice(0, 4)).toEqual(['1-2', 'zum', 'x', 'X'])
  expect([first![1], first![3], first![4], first![9]]).toEqual(['zu', 'ADP', 'tag', 'Note=1'])
  expect(noun!.slice(2, 4)).toEqual(['Hafen', 'NOUN'])
})

test('what cannot be read is told, and the rest goes on', async () => {
  const path = join(folder, 'other.conllu')
  writeFileSync(path, '1\tIda\t_\t_\t_\t_\t_\t_\t_\t_\n\n')
  const missing = join(folder, 'none.conllu')
  const some = await lagebild(['syntax', missing, path, '--lang', 'en'])
  expect(some.code).toBe(1)
  expect(some.err).toContain('FILE_MISSING')
  expect(rows(some.out)).toHaveLength(1)
  const unsaid = await lagebild(['syntax', path])
  expect(unsaid.code).toBe(3)
  expect(unsaid.err).toContain('--lang')
})
