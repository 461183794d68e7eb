// The picture is a function of the documents, whatever the order in which they came and however many came at once.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { openLedger } from '../src/ledger/open.ts'
import { pictureOf } from '../src/ledger/queries/picture.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { store } from '../src/ledger/store.ts'
import type { DocumentInput, Reading } from '../src/types.ts'
import { keep } from '../src/warnings/keep.ts'

const articles = readFileSync('examples/flood/articles.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as DocumentInput)

let readings: Reading[] = []
let expected: unknown

beforeAll(async () => {
  const [first, ...others] = articles
  const later = { ...first!, published: '2031-01-01T08:00:00Z' }
  const given: DocumentInput[] = [
    ...[first!, ...others],
    // A new version, another outlet's copy, and something else altogether.
    { ...later, text: first!.text!.replace(/\d+/u, '3') },
    { ...later, id: 'copy', outlet: 'Nachdruck' },
    {
      id: 'else',
      lang: 'en',
      published: '2031-01-01',
      text: 'The choir of Dunholm sings on Friday, Tom Vale said. "Come early," Vale said.',
    },
  ]
  readings = await Promise.all(given.map(read))
  expected = await madeOf(readings, readings.length)
}, 60_000)

afterAll(() => {
  readings = []
})

const ORDERS = [
  { seed: 1, atOnce: 1 },
  { seed: 2, atOnce: 1 },
  { seed: 3, atOnce: 2 },
  { seed: 4, atOnce: 3 },
  { seed: 5, atOnce: 100 },
]

test.each(ORDERS)(
  'shuffled by $seed, $atOnce at once: the same picture, bit for bit',
  async ({ seed, atOnce }) => {
    expect(await madeOf(shuffled(readings, seed), atOnce)).toEqual(expected)
  },
  60_000,
)

/** All that a ledger says, and all that it keeps of it, but for keys of rows. */
async function madeOf(documents: readonly Reading[], atOnce: number): Promise<unknown> {
  const ledger = await openLedger(':memory:')
  for (let i = 0; i < documents.length; i += atOnce) {
    await store(ledger, documents.slice(i, i + atOnce), { seen: '2031-02-01T00:00:00Z' })
    await keep(ledger)
  }
  const { db } = ledger
  const made = JSON.stringify({
    picture: pictureOf(await survey(ledger)),
    asOf: pictureOf(await survey(ledger, { asOf: '2026-03-16' })),
    stories: await db
      .selectFrom('stories')
      .select(['id', 'title', 'from', 'to', 'articles', 'reports', 'outlets'])
      .orderBy('id')
      .execute(),
    series: await db.selectFrom('series').select(['number', 'concept', 'words', 'id', 'body']).orderBy('id').execute(),
    warnings: await db.selectFrom('warnings').select(['id', 'at', 'document', 'kind', 'body']).orderBy('id').execute(),
    forms: await db.selectFrom('forms').select(['form', 'documents', 'roles', 'identity', 'apart']).orderBy('form').execute(),
  })
  await ledger.close()
  return made
}

/** By a linear congruential generator (Numerical Recipes): the same order every time. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed
  const keyed = items.map(item => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return { item, key: state }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
