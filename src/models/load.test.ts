// Weights from a folder: verified against its list, and what is said when they are not what the list says.

import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadModel } from './load.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-models-'))
afterAll(() => rmSync(folder, { recursive: true }))

const content = Uint8Array.of(1, 2, 3, 4)
const entry = { sha256: createHash('sha256').update(content).digest('hex'), bytes: 4, version: '2.1.0' }
mkdirSync(join(folder, 'xx'))
writeFileSync(join(folder, 'xx', 'syntax.bin'), content)

test('the bytes as they are in the file', async () => {
  index({ files: { 'xx/syntax.bin': entry } })
  const { name, version, bytes } = await loadModel({ name: 'xx/syntax.bin', major: 2, folder })
  expect({ name, version, bytes: [...bytes] }).toEqual({ name: 'xx/syntax', version: '2.1.0', bytes: [1, 2, 3, 4] })
})

test.each([
  ['another size', { files: { 'xx/syntax.bin': { ...entry, bytes: 5 } } }, 'has 4 bytes, expected 5'],
  ['another hash', { files: { 'xx/syntax.bin': { ...entry, sha256: '0'.repeat(64) } } }, `expected ${'0'.repeat(64)}`],
  [
    'another major version',
    { files: { 'xx/syntax.bin': { ...entry, version: '3.0.0' } } },
    'version 3.0.0, this program needs 2.x',
  ],
  ['not in the list', { files: {} }, 'this list of the weights has no "xx/syntax.bin"'],
  ['a list of another kind', { models: [] }, 'cannot be understood'],
])('%s', async (_, list, message) => {
  index(list)
  await expect(loadModel({ name: 'xx/syntax.bin', major: 2, folder })).rejects.toMatchObject({
    code: 'MODEL_BROKEN',
    message: expect.stringContaining(message),
    where: expect.stringContaining(folder),
    remedy: expect.stringContaining('Install Lagebild again'),
  })
})

test('a file or a whole folder that is not there', async () => {
  index({ files: { 'xx/other.bin': entry } })
  const missing = { code: 'MODEL_BROKEN', message: expect.stringContaining('cannot be read') }
  await expect(loadModel({ name: 'xx/other.bin', major: 2, folder })).rejects.toMatchObject(missing)
  await expect(loadModel({ name: 'xx/other.bin', major: 2, folder: join(folder, 'none') })).rejects.toMatchObject(missing)
})

function index(list: unknown): void {
  writeFileSync(join(folder, 'index.json'), JSON.stringify(list))
}
