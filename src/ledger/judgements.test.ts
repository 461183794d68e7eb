import { afterEach, beforeEach, expect, test } from 'vitest'
import { addJudgement, allJudgements, standingJudgements, undoJudgement } from './judgements.ts'
import { type Ledger, openLedger } from './open.ts'

let ledger: Ledger
beforeEach(async () => {
  ledger = await openLedger(':memory:')
})
afterEach(() => ledger.close())

const at = '2026-03-14T17:00:00Z'
const [x, y] = ['Ida Roth', 'Ida Brandt'].map(name => ({ type: 'person', names: [name], document: null }))

test('what was judged comes back as it was handed in, in order, by kind', async () => {
  const { db } = ledger
  await addJudgement(db, {
    kind: 'identity',
    verdict: 'same',
    a: x,
    b: y,
    at,
    note: 'why',
    by: 'Ida',
  })
  await addJudgement(db, { kind: 'story', verdict: 'rename', a: ['x', 'Flood'], at })
  expect(await allJudgements(db)).toEqual([
    {
      ...{ id: 1, kind: 'identity', verdict: 'same', a: x, b: y, note: 'why', at, by: 'Ida' },
      ...{ undoes: null, stands: true },
    },
    { id: 2, kind: 'story', verdict: 'rename', a: ['x', 'Flood'], b: null, note: null, at, by: null, undoes: null, stands: true },
  ])
  expect((await standingJudgements(db, 'story')).map(({ id }) => id)).toEqual([2])
})

test('a judgement is taken back and brought back, and every step stays', async () => {
  const { db } = ledger
  await addJudgement(db, { kind: 'identity', verdict: 'different', a: x, b: y, at })
  expect(await undoJudgement(db, 1, { at })).toBe(2)
  expect(await standingJudgements(db, 'identity')).toEqual([])
  expect(await undoJudgement(db, 2, { at })).toBe(3)
  expect((await standingJudgements(db, 'identity')).map(({ id }) => id)).toEqual([1])
  expect(await allJudgements(db)).toHaveLength(3)
})

test('none is taken back twice, and none that is not there', async () => {
  const { db } = ledger
  await addJudgement(db, { kind: 'identity', verdict: 'different', a: x, b: y, at })
  await undoJudgement(db, 1, { at })
  await expect(undoJudgement(db, 1, { at })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(undoJudgement(db, 9, { at })).rejects.toMatchObject({ code: 'NOT_FOUND', where: '9' })
})

test('judgements only grow', async () => {
  const { db } = ledger
  await addJudgement(db, { kind: 'identity', verdict: 'different', a: x, b: y, at })
  await expect(db.deleteFrom('judgements').execute()).rejects.toThrow('only grows')
  await expect(db.updateTable('judgements').set({ note: 'z' }).execute()).rejects.toThrow('only grows')
})
