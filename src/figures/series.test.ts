import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, relationOf } from './intervals.ts'
import { type Stated, seriesOf } from './series.ts'

const exactly = (value: number): Interval => ({ low: value, high: value })

test.for<[Interval, Interval, string]>([
  [exactly(4), exactly(4), 'same'],
  [exactly(11), exactly(19), 'conflicts'],
  [exactly(7), { low: 4, high: null }, 'refines'], // "seven", "at least four"
  [{ low: 4, high: null }, exactly(7), 'coarser'],
  [{ low: 4, high: null }, exactly(3), 'conflicts'],
  [{ low: 180, high: 240 }, { low: null, high: 200 }, 'compatible'], // "180 to 240", "at most 200"
  [{ low: 6, high: 7 }, { low: 7, high: 9 }, 'compatible'], // the ends belong to them
  [{ low: null, high: null }, exactly(1), 'coarser'],
])('%o and %o: %s', ([a, b, relation]) => expect(relationOf(a, b)).toBe(relation))

test('the relation read from the other side says the same', () => {
  const turned = { same: 'same', conflicts: 'conflicts', compatible: 'compatible', refines: 'coarser', coarser: 'refines' }
  const end = fc.option(fc.integer({ min: -5, max: 5 }))
  fc.assert(
    fc.property(end, end, end, end, (a, b, c, d) => {
      const ordered = (low: number | null, high: number | null) =>
        low !== null && high !== null && low > high ? { low: high, high: low } : { low, high }
      const [x, y] = [ordered(a, b), ordered(c, d)]
      expect(relationOf(y, x)).toBe(turned[relationOf(x, y)])
    }),
  )
})

const stated = (value: number, more: Partial<Stated> = {}): Stated => ({
  ...{ concept: 'injured', counted: null, unit: null, vague: false, places: [], state: null },
  ...{ group: null, change: null, isPart: false },
  ...{ speaker: 'Polizei', document: 0, date: '2025-07-02', ...exactly(value), ...more },
})
const conflictsOf = (figures: Stated[]) => seriesOf(figures).map(({ entries }) => entries.map(({ conflicts }) => conflicts))

test('one series per concept, unit and place, in the order of time', () => {
  const series = seriesOf([
    stated(30, { date: '2025-07-03' }),
    stated(12),
    stated(5, { places: ['Kassel'] }),
    stated(70, { concept: 'damage', unit: 'EUR' }),
    stated(3, { concept: null }),
  ])
  expect(series.map(({ concept, places, entries }) => [concept, places, entries.map(({ figure }) => figure.low)])).toEqual([
    ['injured', [], [12, 30]],
    ['damage', [], [70]],
    ['injured', ['Kassel'], [5]],
  ])
})

test('two voices of one day that no number satisfies contradict each other', () => {
  expect(conflictsOf([stated(12), stated(40, { speaker: 'Veranstalter' })])).toEqual([[[1], [0]]])
  expect(conflictsOf([stated(12), stated(40, { speaker: 'Veranstalter', low: 10, high: null })])).toEqual([[[], []]])
})

test('no contradiction: another day, one speaker, another state, an age, a vague number, the article that recalls', () => {
  expect(conflictsOf([stated(12), stated(40, { speaker: 'Klinik', date: '2025-07-03' })])).toEqual([[[], []]])
  expect(conflictsOf([stated(12), stated(40)])).toEqual([[[], []]])
  expect(conflictsOf([stated(12, { state: 'leicht' }), stated(3, { state: 'schwer', speaker: 'Klinik' })])).toEqual([[[], []]])
  expect(conflictsOf([stated(12, { concept: 'age' }), stated(40, { concept: 'age', speaker: 'Klinik' })])).toEqual([[[], []]])
  expect(conflictsOf([stated(12), stated(40, { speaker: 'Klinik', vague: true })])).toEqual([[[], []]])
  expect(conflictsOf([stated(12), stated(40, { speaker: null })])).toEqual([[[], []]])
  expect(conflictsOf([stated(12), stated(40, { speaker: null, document: 1 })])).toEqual([[[1], [0]]])
})

test('what a voice has replaced on the same day contradicts nobody', () => {
  expect(conflictsOf([stated(19, { speaker: 'Klinik' }), stated(8, { speaker: 'Klinik' }), stated(8)])).toEqual([[[], [], []]])
})

test('changes and parts are no levels and totals, and two of them no conflict', () => {
  const [total, part, change] = [stated(30), stated(12, { isPart: true }), stated(5, { change: 'increase' })]
  expect(
    seriesOf([total, part, change, stated(9, { isPart: true, speaker: 'Klinik' })]).map(({ entries }) => entries.length),
  ).toEqual([2, 1, 1])
  expect(conflictsOf([part, stated(9, { isPart: true, speaker: 'Klinik' })])).toEqual([[[], []]])
})

test('figures of two groups contradict nothing', () => {
  const [one, other] = [stated(30, { group: 'Frankreich' }), stated(12, { group: 'Spanien', speaker: 'Klinik' })]
  expect(conflictsOf([one, other])).toEqual([[[], []]])
  expect(conflictsOf([one, { ...other, group: 'Frankreich' }])).toEqual([[[1], [0]]])
})
