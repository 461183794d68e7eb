// Every fixture gives what it must, through the same door as a file.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeIn } from '../../src/intake/intake.ts'
import type { Taken } from '../../src/types.ts'
import { FIXTURES } from './fixtures.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-fixtures-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.for(FIXTURES)('$name', async ({ name, bytes, expect: wanted }) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const taken: Taken[] = []
  for await (const one of takeIn([path])) taken.push({ ...one, where: one.where.replace(`${folder}/`, '') } as Taken)
  expect(taken.map(told)).toMatchObject(matchers(wanted) as object[])
})

/** What a failing test should show. */
const told = (taken: Taken) =>
  'error' in taken
    ? { where: taken.where, error: { code: taken.error.code, message: taken.error.message } }
    : { ...taken, original: taken.original && { ...taken.original, bytes: taken.original.bytes.length } }

/** { contains: 'x' } as the matcher of it. */
function matchers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(matchers)
  if (typeof value !== 'object' || value === null) return value
  if ('contains' in value) return expect.stringContaining(String(value.contains))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, matchers(inner)]))
}
