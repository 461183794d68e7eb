// The finder as a whole: spans hold, known dates and names are left alone, scope, and time that grows with the text only.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPack } from '../languages/index.ts'
import { segment } from '../segment/segment.ts'
import { analyser } from '../syntax/analyse.ts'
import type { NameMention, Span, TimeExpression } from '../types.ts'
import { quantityFinder } from './quantities.ts'
import { intervalOf } from './quantity-modifiers.ts'
import { dimensionOf } from './quantity-units.ts'

const none = { times: [], names: [] }

async function finder(language: string) {
  const pack = await loadPack(language)
  const analyse = analyser(pack.syntax)
  const find = quantityFinder(pack.quantities)
  return (text: string, known: { times: readonly TimeExpression[]; names: readonly NameMention[] } = none) =>
    find(analyse(segment(text, pack.segment)), known)
}

const spanOf = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const time = (text: string, words: string): TimeExpression => ({
  ...spanOf(text, words),
  type: 'DATE',
  value: 'XXXX',
  mod: null,
  from: null,
  to: null,
})
const place = (text: string, words: string): NameMention => {
  const span = spanOf(text, words)
  return { ...span, type: 'place', name: words, role: null, phrase: span, parts: null, gender: null }
}

test('a pack without words finds nothing', async () => {
  const pack = await loadPack('en')
  const analysis = analyser(pack.syntax)(segment('Twelve men.', pack.segment))
  expect(quantityFinder(null)(analysis, none)).toEqual([])
})

test('a number inside a known date or behind the first word of a name is no figure', async () => {
  const find = await finder('en')
  const text = 'On the eve of Carnival 12 they opened Platz 7 Hall.'
  expect(find(text, { times: [time(text, 'Carnival 12')], names: [place(text, 'Platz 7 Hall')] })).toEqual([])
})

test('a length of time inside a date is still a figure', async () => {
  const text = 'Vor drei Tagen kam Regen.'
  const [figure] = (await finder('de'))(text, { times: [time(text, 'Vor drei Tagen')], names: [] })
  expect(figure).toMatchObject({ value: 3, unit: 'd' })
})

test('scope: places behind a preposition, state, and the date of the clause', async () => {
  const find = await finder('de')
  const text = 'In Lauenburg waren am Montag 30 Keller überflutet.'
  const [figure] = find(text, { times: [time(text, 'Montag')], names: [place(text, 'Lauenburg')] })
  expect(figure?.scope).toEqual({ places: ['Lauenburg'], state: 'überflutet', time: 0, group: null })
})

test('intervals of the modifiers', () => {
  expect(intervalOf(4, 'exactly', { signed: false })).toEqual({ low: 4, high: 4 })
  expect(intervalOf(100, 'approximately', { signed: false })).toEqual({ low: 90, high: 110 })
  expect(intervalOf(100, 'almost', { signed: false })).toEqual({ low: 90, high: 100 })
  expect(intervalOf(7, 'moreThan', { signed: false })).toEqual({ low: 7, high: null })
  expect(intervalOf(7, 'lessThan', { signed: true })).toEqual({ low: null, high: 7 })
  expect(intervalOf([3, 5], 'between', { signed: false })).toEqual({ low: 3, high: 5 })
  expect(intervalOf(-10, 'approximately', { signed: true })).toEqual({ low: -11, high: -9 })
})

test('dimensions follow from the code', () => {
  expect(['EUR', 'EUR/d', 'cm/h', '%{point}', null, '[mi_i]'].map(dimensionOf)).toEqual([
    ...['money', 'money', 'rate', 'percent', 'count', 'length'],
  ])
})

test('spans lie in the text, in order and apart, whatever the text', async () => {
  const finders = [await finder('de'), await finder('en')]
  const word = fc.constantFrom(
    ...'zwischen between 12 3.500 1,2 7 zwei two und and bis to – - Mio . , ( ) % € $ Euro Meter rund über of der die 30-jährige half a Tote people'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), words => {
      const text = words.join(' ')
      for (const find of finders) {
        let end = 0
        for (const figure of find(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end)
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(figure.end).toBeLessThanOrEqual(text.length)
          end = figure.end
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('ten times the text takes about ten times as long', async () => {
  const find = await finder('de')
  const sentence = 'Rund 300 Menschen und 12 Prozent, die Firma nennt 4 und 7, zwischen 3 und 5 Metern am Pegel'
  const run = (times: number) => {
    const text = Array(times).fill(sentence).join(' ')
    const begun = performance.now()
    find(text)
    return performance.now() - begun
  }
  run(100)
  // The best of three on both sides: other work on the machine must not decide; quadratic would be a hundred times.
  const best = (times: number) => Math.min(run(times), run(times), run(times))
  expect(best(1000)).toBeLessThan(40 * best(100) + 50)
})

test.each([
  ['de', 'Sie zahlten eine constructor und 5 constructor, drei valueOf, zwei Komma toString und 7constructor.'],
  ['en', 'They paid a constructor and 5 constructor, three valueOf, two point toString and 7constructor.'],
])('words that every object knows mean nothing: %s', async (language, text) => {
  const find = await finder(language)
  expect(find(text).map(({ value, unit }) => [value, unit])).toEqual([5, 3, 2].map(value => [value, null]))
})
