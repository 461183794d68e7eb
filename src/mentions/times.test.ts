import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages, loadPack } from '../languages/index.ts'
import { segment } from '../segment/segment.ts'
import { certaintyFinder } from './certainty.ts'
import { timeFinder } from './times.ts'

const packs = await Promise.all(languages.map(language => loadPack(language)))

test('a pack without words finds nothing', () => {
  const analysis = { ...segment('am Montag', packs[0]!.segment), clauses: [], tags: [], words: [], wordAt: [], labels: null }
  expect(timeFinder(null)(analysis, { published: null })).toEqual([])
  expect(certaintyFinder(null)(analysis, { quantities: [] })).toEqual([])
})

test.each(packs.map(pack => [pack.code, pack] as const))('%s: whatever the text, spans lie inside it, in order', (_, pack) => {
  const findTimes = timeFinder(pack.times)
  const findCertainties = certaintyFinder(pack.certainty)
  const words = [
    ...Object.keys(pack.times!.lexicon),
    ...Object.keys(pack.certainty!.phrases).flatMap(phrase => phrase.replace(/[[\]()~<>]/gu, '').split(/[ |]/u)),
    '3.',
    '99',
    '2006',
    '14.30',
    '31.2.2024',
    ',',
    '–',
    '“',
  ]
  const texts = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.string()), { maxLength: 30 })
  const published = fc.constantFrom(null, '2024-02-29', '2024-12-31T23:59:59Z', '2025-06-01T00:10:00+02:00', '?')
  fc.assert(
    fc.property(texts, published, (parts, day) => {
      const text = parts.join(' ')
      const analysis = { ...segment(text, pack.segment), clauses: [], tags: [], words: [], wordAt: [], labels: null }
      const found = findTimes(analysis, { published: day })
      const certainties = findCertainties(analysis, { quantities: [] })
      for (const { start, end } of certainties) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      // A condition may hold other words of certainty; they do not overlap otherwise.
      for (const list of [found, certainties.filter(({ kind }) => kind !== 'conditional')]) {
        let end = 0
        for (const item of list) {
          expect(item.start).toBeGreaterThanOrEqual(end)
          expect(item.end).toBeGreaterThan(item.start)
          end = item.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }
      for (const { from, to } of found) if (from) expect(Date.parse(from)).toBeLessThan(Date.parse(to!))
    }),
    { numRuns: 300, seed: 7 },
  )
})
