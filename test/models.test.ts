// The weights that the package ships: all are as their list says, documented, and small enough.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { languages, loadPack } from '../src/languages/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { files } = JSON.parse(readFileSync(join(root, 'models', 'index.json'), 'utf8')) as {
  readonly files: Readonly<Record<string, { sha256: string; bytes: number; version: string }>>
}

/** All weights and lexicons together, in bytes. */
const LARGEST = 25_000_000

test('every file of models/ is listed, and every listed file is as its list says', () => {
  const found = readdirSync(join(root, 'models'), { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
  expect(found.filter(name => /\.(?:bin|json)$/u.test(name) && name !== 'index.json').sort()).toEqual(Object.keys(files).sort())
  for (const [name, { sha256, bytes }] of Object.entries(files)) {
    const content = readFileSync(join(root, 'models', name))
    expect(content.length, name).toBe(bytes)
    expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256)
  }
})

test('together they are small enough for a package', () => {
  const total = Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0)
  expect(total).toBeLessThan(LARGEST)
})

test('every listed file is documented, and used by a pack', async () => {
  const pages = readdirSync(join(root, 'docs', 'models')).map(name => readFileSync(join(root, 'docs', 'models', name), 'utf8'))
  const packs = await Promise.all(languages.map(code => loadPack(code)))
  const used = packs.flatMap(({ trained }) => Object.values(trained ?? {}) as string[])
  for (const name of Object.keys(files)) {
    expect(used, name).toContain(name)
    expect(
      pages.some(page => page.includes(name)),
      `a card names ${name}`,
    ).toBe(true)
  }
  expect(existsSync(join(root, 'docs', 'models', 'README.md'))).toBe(true)
})
