import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyStated, stated } from '../../test/stated.ts'
import { type Series, seriesOf } from './series.ts'
import type { Stated } from './stated.ts'

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

test('a place has one series under all its names', () => {
  expect(seriesOf([stated(30, { places: ['Kyiv'] }), stated(5, { places: ['Kiew'] })])).toHaveLength(1)
})

test('what a voice has replaced contradicts nobody who speaks later', () => {
  const replaced = stated(19, { speaker: 'Klinik', isRecalled: true, isReplaced: true })
  expect(conflictsOf([replaced, stated(8, { speaker: 'Klinik', start: 20 }), stated(8, { start: 40 })])).toEqual([[[], [], []]])
})

test('changes and parts are no levels and totals, and two of them no conflict', () => {
  const [total, part, change] = [stated(30), stated(12, { isPart: true }), stated(5, { change: 'increase' })]
  expect(
    seriesOf([total, part, change, stated(9, { isPart: true, speaker: 'Klinik' })]).map(({ entries }) => entries.length),
  ).toEqual([2, 1, 1])
  expect(conflictsOf([part, stated(9, { isPart: true, speaker: 'Klinik' })])).toEqual([[[], []]])
})

test('a correction: the later figure of a voice replaces its earlier one, and both are kept', () => {
  const [first, second] = [stated(9), stated(14, { document: 1, date: '2025-07-03' })]
  const [series] = seriesOf([second, first])
  expect(series!.entries.map(({ supersedes, supersededBy, conflicts }) => [supersedes, supersededBy, conflicts])).toEqual([
    [[], [1], []],
    [[0], [], []],
  ])
})

test('lowest, highest and latest for every voice and over all, each somebody’s own figure', () => {
  const [series] = seriesOf([
    stated(12),
    stated(40, { speaker: 'Veranstalter', document: 1 }),
    stated(14, { document: 2, date: '2025-07-03' }),
    stated(90, { speaker: 'Zeuge', document: 2, isAffirmed: false }),
  ])
  const valueAt = (index: number | null) => (index === null ? null : series!.entries[index]!.figure.value)
  const { all, voices } = series!.extremes
  expect([all.lowest, all.highest, all.latest].map(valueAt)).toEqual([12, 40, 14])
  expect(voices.map(({ voice, lowest, highest, latest }) => [voice, ...[lowest, highest, latest].map(valueAt)])).toEqual([
    ['Polizei', 12, 14, 14],
    ['Veranstalter', 40, 40, 40],
  ])
})

/** Every series with its pairs as figures instead of positions. */
const plain = (series: readonly Series<Stated>[]) =>
  series.map(({ entries, extremes }) => ({
    extremes,
    entries: entries.map(({ figure, conflicts, supersedes, supersededBy }) => ({ figure, conflicts, supersedes, supersededBy })),
  }))

const distinct = fc
  .array(anyStated, { maxLength: 12 })
  .map(figures => figures.map((figure, index) => ({ ...figure, start: figure.start + index })))

test('the order in which figures are handed in does not matter', () => {
  fc.assert(
    fc.property(
      distinct.chain(figures => fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length }))),
      ([figures, shuffled]) => {
        expect(plain(seriesOf(shuffled))).toEqual(plain(seriesOf(figures)))
      },
    ),
  )
})

test('what is judged of two figures stays so when later articles come', () => {
  const pairs = (figures: readonly Stated[], last: number) =>
    seriesOf(figures).flatMap(({ entries }) =>
      entries.flatMap(({ figure, conflicts, supersedes }) =>
        figure.document > last
          ? []
          : [...conflicts, ...supersedes]
              .map(at => entries[at]!.figure)
              .filter(({ document }) => document <= last)
              .map(other => `${figure.start} ${other.start}`),
      ),
    )
  fc.assert(
    fc.property(distinct, figures => {
      const early = figures.filter(({ document }) => document <= 1)
      expect(pairs(figures, 1).sort()).toEqual(pairs(early, 1).sort())
    }),
  )
})

test('time grows with the number of figures, not with its square', () => {
  const voices = (count: number) => Array.from({ length: count }, (_, i) => stated(i, { speaker: `voice ${i}`, document: i }))
  const [series] = seriesOf(voices(20_000))
  expect(Math.max(...series!.entries.map(({ conflicts }) => conflicts.length))).toBeGreaterThan(20)
  expect(series!.entries.reduce((sum, { conflicts }) => sum + conflicts.length, 0)).toBeLessThan(20_000 * 50)
})
