import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyStated, stated } from '../../test/stated.ts'
import { marksIn } from './marks.ts'
import type { Stated } from './stated.ts'

const published = '2025-07-04'
const inArticle = (...figures: Stated[]) => marksIn(figures.map((figure, i) => ({ published, ...figure, start: i * 60 })))
const recalledIn = (...figures: Stated[]) => inArticle(...figures).map(({ isRecalled }) => isRecalled)
const severalIn = (...figures: Stated[]) => inArticle(...figures).map(({ isOneOfSeveral }) => isOneOfSeveral)

test('"five are missing; on Wednesday it had been eleven": as of an earlier day, with a newer one beside it', () => {
  const [today, before] = [stated(5, { date: '2025-07-04' }), stated(11, { date: '2025-07-02', speaker: null })]
  expect(inArticle(today, before)).toMatchObject([
    { isRecalled: false, isReplaced: false },
    { isRecalled: true, isReplaced: true },
  ])
})

test('the older figure of a second voice is recalled, and still its own', () => {
  const [today, before] = [stated(5, { date: '2025-07-04' }), stated(11, { date: '2025-07-02', speaker: 'Klinik' })]
  expect(inArticle(today, before)[1]).toMatchObject({ isRecalled: true, isReplaced: false })
  expect(inArticle(today, before, stated(6, { date: '2025-07-04', speaker: 'Klinik' }))[1]).toMatchObject({ isReplaced: true })
})

test('nothing is recalled: a figure alone, one of another place, a forecast', () => {
  expect(recalledIn(stated(11, { date: '2025-07-02' }))).toEqual([false])
  expect(recalledIn(stated(5, { date: '2025-07-04', places: ['Kassel'] }), stated(11, { date: '2025-07-02' }))).toEqual([
    false,
    false,
  ])
  expect(recalledIn(stated(5, { date: '2025-07-09' }), stated(11, { date: '2025-07-02' }))).toEqual([false, false])
})

test('"from nine to eight": what the words call older, and the same number again in the article’s own voice', () => {
  const nine = stated(9, { isSaidToBeOlder: true })
  expect(recalledIn(nine, stated(8), stated(9, { speaker: null }), stated(9, { speaker: 'Klinik' }))).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('three numbers of one voice at once are possibilities; two are not', () => {
  expect(severalIn(stated(2600), stated(3150), stated(3900))).toEqual([true, true, true])
  expect(severalIn(stated(2600), stated(3150))).toEqual([false, false])
  expect(severalIn(stated(2600), stated(3150, { speaker: 'Klinik' }), stated(3900))).toEqual([false, false, false])
})

test('"six have died, four here and two there": parts, and their whole; one of eight is a part as well', () => {
  expect(severalIn(stated(6), stated(4), stated(2))).toEqual([false, true, true])
  expect(severalIn(stated(4), stated(2))).toEqual([false, false])
  expect(severalIn(stated(8), stated(1))).toEqual([false, true])
})

test('as many marks as figures, in their order, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(anyStated, { maxLength: 12 }), figures => {
      const marks = marksIn(figures.map(figure => ({ ...figure, published })))
      expect(marks).toHaveLength(figures.length)
      expect(marks.filter(({ isReplaced, isRecalled }) => isReplaced && !isRecalled)).toEqual([])
    }),
  )
})
