// The loop that read and add share: counts, exit codes, and what happens when the work itself fails.

import { expect, test } from 'vitest'
import { readBatch } from '../../src/cli/batch.ts'
import { contextWith } from './harness.ts'

const line = (id: string) => `{"id":"${id}","text":"Der Damm hält.","lang":"de"}\n`
const stdin = `${line('a')}{broken\n${line('b')}`

test('Readings come one after the other, in order; failures are counted and told', async () => {
  const context = contextWith({ stdin })
  const seen: string[] = []
  const each = async ({ id }: { id: string }, { where }: { where: string }) => {
    seen.push(`${where} begins ${id}`)
    await new Promise(resolve => setTimeout(resolve, 2))
    seen.push(`${where} ends ${id}`)
  }
  expect(await readBatch({ files: ['-'] }, context, { prints: false, each })).toEqual({ done: 2, failed: 1 })
  expect(seen).toEqual([
    'standard input:1 begins a',
    'standard input:1 ends a',
    'standard input:3 begins b',
    'standard input:3 ends b',
  ])
  expect(context.ran()).toMatchObject({ code: 1, err: expect.stringContaining('where: standard input:2') })
})

test('work that fails ends the batch: a disk that is full is no document’s error', async () => {
  const seen: string[] = []
  const each = ({ id }: { id: string }) => {
    seen.push(id)
    throw new Error('the disk is full')
  }
  await expect(readBatch({ files: ['-'] }, contextWith({ stdin }), { prints: false, each })).rejects.toThrow('the disk is full')
  expect(seen).toEqual(['a'])
})
