import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOf } from '../../test/ledger-readings.ts'
import { rowsOf } from './codec.ts'
import { differenceOf } from './difference.ts'

const text = 'Elf Boote sanken, sagte Ida Roth. Der Damm hält, sagte Bodo Quandt. Drei Häuser brannten.'
const names = [{ name: 'Ida Roth' }, { name: 'Bodo Quandt' }]
const said = [
  { by: 'Ida Roth', words: 'Elf Boote sanken' },
  { by: 'Bodo Quandt', words: 'Der Damm hält' },
]
const figures = [{ words: 'Elf', value: 11 }]
const before = rowsOf(readingOf({ id: 'x', text, names, said, figures }))

test('the same is no difference, whatever names the Reading gives its entities', () => {
  expect(differenceOf('x', before, before)).toBeNull()
  const renamed = rowsOf(readingOf({ id: 'x', text, names: [...names].reverse(), said, figures }))
  expect(renamed.claims[0]!.entity).not.toBe(before.claims[0]!.entity)
  expect(differenceOf('x', before, renamed)).toBeNull()
})

test('a claim that came before others only shifts their numbers', () => {
  const first = { by: null, words: 'Boote' }
  const after = rowsOf(readingOf({ id: 'x', text, names, said: [{ ...first, words: 'Drei Häuser brannten' }, ...said], figures }))
  expect(differenceOf('x', before, after)).toEqual({
    claims: { gained: [{ id: 'x:a1', words: 'Drei Häuser brannten', speaker: null }], lost: [], changed: [] },
    figures: { gained: [], lost: [], changed: [] },
  })
})

test('another speaker changes the claim, and the figure that stands in it', () => {
  const after = rowsOf(readingOf({ id: 'x', text, names, said: [{ ...said[0]!, by: 'Bodo Quandt' }, said[1]!], figures }))
  expect(differenceOf('x', before, after)).toEqual({
    claims: {
      gained: [],
      lost: [],
      changed: [
        {
          before: { id: 'x:a1', words: 'Elf Boote sanken', speaker: 'Ida Roth' },
          after: { id: 'x:a1', words: 'Elf Boote sanken', speaker: 'Bodo Quandt' },
          fields: ['speaker'],
        },
      ],
    },
    figures: {
      gained: [],
      lost: [],
      changed: [{ before: expect.objectContaining({ id: 'x:q1' }), after: expect.anything(), fields: ['speaker'] }],
    },
  })
})

test('a document that was never read has everything gained', () => {
  const { claims, figures: counted } = differenceOf('x', null, before)!
  expect([claims.gained.length, counted.gained.length, claims.lost, claims.changed]).toEqual([2, 1, [], []])
})

test('each claim of either Reading is counted once, and the way back is the mirror', () => {
  const WORDS = ['Elf', 'Boote', 'Elf Boote sanken', 'Der Damm', 'Damm hält', 'Drei Häuser', 'Häuser brannten']
  const claim = fc.record({ by: fc.constantFrom(null, 'Ida Roth', 'Bodo Quandt'), words: fc.constantFrom(...WORDS) })
  const rows = fc.array(claim, { maxLength: 12 }).map(said => rowsOf(readingOf({ id: 'x', text, names, said })))
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const there = differenceOf('x', a, b)?.claims ?? { gained: [], lost: [], changed: [] }
      const back = differenceOf('x', b, a)?.claims ?? { gained: [], lost: [], changed: [] }
      const same = a.claims.length - there.lost.length - there.changed.length
      expect(same).toBeGreaterThanOrEqual(0)
      expect(b.claims.length - there.gained.length - there.changed.length).toBe(same)
      expect([back.lost.length, back.gained.length]).toEqual([there.gained.length, there.lost.length])
    }),
  )
})
