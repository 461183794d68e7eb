// The example runs against the built package, by its name, as somebody who installed it would run it.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the example prints who said what', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['examples/library/read.ts'], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toContain('Ida Lorenz (indirect): Bis zu 40 Häuser müssten geräumt werden')
  expect(stdout).toContain('Bis zu 40 = 0 to 40')
})

test('the example has about ten lines', () => {
  const lines = readFileSync(`${root}examples/library/read.ts`, 'utf8').split('\n').filter(Boolean)
  expect(lines.length).toBeLessThanOrEqual(13)
})

test('the package has types, the schema and its own name', async () => {
  const name = 'lagebild'
  const { read, languages, version, LagebildError } = (await import(name)) as typeof import('../src/index.ts')
  const { default: schema } = await import(`${name}/reading.schema.json`, { with: { type: 'json' } })
  const reading = await read({ text: 'Nobody was hurt, police said.', lang: languages[1] })
  const validate = new Ajv2020({ strict: false }).compile(schema as object)
  expect(validate(reading), JSON.stringify(validate.errors)).toBe(true)
  expect(version).toMatch(/^\d+\.\d+\.\d+/u)
  await expect(read({})).rejects.toBeInstanceOf(LagebildError)
})

test('the types are there for whoever imports the package', () => {
  const types = readFileSync(`${root}dist/index.d.ts`, 'utf8')
  expect(types).toMatch(/export declare function read\(/u)
})
