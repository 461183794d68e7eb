// Who is who as the ledger keeps it, document by document, is what the same documents say when they are judged all at once: whatever the
// order in which they came, and whatever the user said meanwhile and took back.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identify, type Known } from '../src/identity/identify.ts'
import { addJudgement, identityJudgements, undoJudgement } from '../src/ledger/judgements.ts'
import { type Ledger, openLedger } from '../src/ledger/open.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { store } from '../src/ledger/store.ts'
import type { EntityType } from '../src/types.ts'
import { readingOf } from './ledger-readings.ts'

const at = '2026-03-14T17:00:00Z'
const NAMES = [
  ...[
    'Ida Lorenz',
    'Lorenz',
    'Ivo Lorenz',
    'Ida Lorentz',
    'Ida Maria Lorenz',
    'Sabine Hollerbach',
    'Sabine Hollerbauch',
    'Hollerbach',
  ],
  ...['Wolodymyr Tkatschenko', 'Volodymyr Tkachenko', 'Володимир Ткаченко', 'Tkachenko', 'Orban Viktor', 'Viktor Orbán'],
]
const ROLES = ['Sprecherin', 'Stürmer', 'Ministerin', 'mayor']

const article = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
  role: fc.option(fc.constantFrom(...ROLES)),
  day: fc.integer({ min: 10, max: 28 }),
})
const said = fc.record({
  verdict: fc.constantFrom('same' as const, 'different' as const),
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2 }),
  document: fc.option(fc.integer({ min: 0, max: 4 })),
  undone: fc.boolean(),
})

type Article = typeof article extends fc.Arbitrary<infer T> ? T : never
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never

const reading = ({ names, role, day }: Article, i: number) =>
  readingOf({
    id: `d${i}`,
    text: `${names.join(' und ')} kamen.`,
    published: `2026-03-${day}T08:00:00Z`,
    names: names.map(name => ({ name, roles: role === null ? [] : [role] })),
  })

async function say({ db }: Ledger, { verdict, names: [a, b], document, undone }: Said) {
  const named = (name: string, of: number | null) => ({ type: 'person', names: [name], document: of === null ? null : `d${of}` })
  const id = await addJudgement(db, { kind: 'identity', verdict, a: named(a!, document), b: named(b!, null), at })
  if (undone) await undoJudgement(db, id, { at })
}

/** Who is together with whom: documents and names. */
async function together(ledger: Ledger) {
  const { identities, entities, documents } = await survey(ledger)
  const byReading = new Map(documents.map(document => [document.reading, document]))
  const known = entities.map(({ reading, type, name, spellings, roles }): Known => {
    const { id, document, language, at: published } = byReading.get(reading)!
    return {
      ...{ document, id, language, type: type as EntityType, name },
      ...{ spellings: JSON.parse(spellings), roles: JSON.parse(roles), day: new Date(published).toISOString().slice(0, 10) },
    }
  })
  const text = (groups: readonly { readonly members: readonly number[] }[]) =>
    groups
      .map(({ members }) =>
        members
          .map(i => `${known[i]!.id} ${known[i]!.name}`)
          .sort()
          .join(' = '),
      )
      .sort()
  const whole = identify(known, { judgements: await identityJudgements(ledger.db) })
  return { kept: text(identities), whole: text(whole) }
}

test('who is who: kept document by document, and judged all at once', async () => {
  const cases = fc.tuple(fc.array(article, { minLength: 1, maxLength: 6 }), fc.array(said, { maxLength: 3 }), fc.nat())
  await fc.assert(
    fc.asyncProperty(cases, async ([articles, judgements, turn]) => {
      const orders = [articles.map((_, i) => i), articles.map((_, i) => (i + turn) % articles.length)]
      const found: string[][] = []
      for (const order of orders) {
        const ledger = await openLedger(':memory:')
        for (const [step, i] of order.entries()) {
          await store(ledger, [reading(articles[i]!, i)], { seen: at })
          // Somebody asks, and says something, between two documents.
          if (step % 2 === 0) await survey(ledger)
          if (step === 0) for (const one of judgements) await say(ledger, one)
        }
        const { kept, whole } = await together(ledger)
        expect(kept).toEqual(whole)
        found.push(kept)
        await ledger.close()
      }
      expect(found[0]).toEqual(found[1])
    }),
    { numRuns: 25 },
  )
})
