// The JSON Schema of the Reading: valid, kept open, and true of what the program prints.

import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { readingSchema } from '../../src/reading-schema.ts'
import { reading } from '../../src/schema.ts'
import { lagebild } from './harness.ts'
import { sample } from './sample.ts'

const schema = readingSchema()
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

const texts = [
  'WIEN (dpa) – Mindestens vier Menschen sind nach Angaben der Feuerwehr am Samstag ums Leben gekommen. „Elf werden vermisst“, sagte Sprecherin Erna Kolb.',
  'Er habe davon nichts gewusst. Laut Ministerium kostet das zwischen 3 und 4,5 Millionen Euro, angeblich bis Ende März.',
  'HALTON (Reuters) – Officials said on Tuesday that about 2,000 people very likely left. "We are safe," Mayor Ines Orlow told reporters.',
  'Nobody would comment. Between 10 and 12 miles of road were closed, according to the sheriff’s office, which denied a cover-up.',
  'x',
]

test('Readings are valid, and have no field that the schema does not know', async () => {
  for (const text of texts) {
    for (const lang of ['de', 'en']) {
      const made = await read({ text, lang, published: '2026-03-17' })
      validate(made)
      expect(validate.errors).toBe(null)
      expect(reading.parse(made)).toEqual(made)
    }
  }
  expect(validate(sample)).toBe(true)
})

test('what is no Reading is refused', () => {
  const quantity = sample.quantities[0]!
  const wrong = [
    { ...sample, title: undefined },
    { ...sample, attributions: [{}] },
    { ...sample, damage: [{ start: 0, end: 1, kind: 'rust' }] },
    { ...sample, damage: [{ start: -1, end: 1, kind: 'credit' }] },
    { ...sample, quantities: [{ ...quantity, value: [1, 2, 3] }] },
    { ...sample, quantities: [{ ...quantity, value: [1] }] },
  ]
  for (const one of wrong) expect(validate(JSON.parse(JSON.stringify(one)))).toBe(false)
})

test('a later Reading with more fields is still valid', () => {
  expect(validate({ ...sample, mood: 'calm', dateline: { ...sample.dateline, time: null } })).toBe(true)
})

test('it says what it is, and lagebild schema prints it', async () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Lagebild Reading' })
  expect(schema.$id).toMatch(/^urn:lagebild:reading:/u)
  expect(JSON.parse((await lagebild(['schema'])).out)).toEqual(schema)
})
