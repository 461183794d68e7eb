import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_HOLDERS, WINDOW } from './judge.ts'
import { type StoryDocument, stories } from './stories.ts'

const DAY = 86_400_000

/** A document that is about some things alike: its terms parted by blanks. */
const about = (terms: string, day: number, copyOf: number | null = null): StoryDocument => {
  const list = terms.split(' ')
  return { at: day * DAY, terms: list.map(term => ({ term, weight: 1 / Math.sqrt(list.length) })), copyOf }
}
const storyOfEach = (documents: readonly StoryDocument[]) => stories(documents).map(({ story }) => story)

test('documents that share what few others have are one story, those that share nothing are not', () => {
  expect(
    storyOfEach([
      about('flood dam march ruiz', 0),
      about('strike plant lorenz', 0.2),
      about('dam march ruiz minister', 1),
      about('plant lorenz court', 2),
    ]),
  ).toEqual([0, 1, 0, 1])
})

test('what everybody writes about makes no story', () => {
  const everyday = Array.from({ length: MOST_HOLDERS }, (_, i) => about(`virus own${i} other${i}`, i / 100))
  expect(storyOfEach([...everyday, about('virus new', 1)]).at(-1)).toBe(MOST_HOLDERS)
  expect(storyOfEach([...everyday.slice(0, 3), about('virus new', 1)]).at(-1)).not.toBe(3)
})

test('a story lives as long as documents come, and ends with them', () => {
  const days = [0, 4, 8, 12]
  expect(storyOfEach(days.map(day => about('dam march ruiz', day)))).toEqual([0, 0, 0, 0])
  expect(storyOfEach([about('dam march ruiz', 0), about('dam march ruiz', WINDOW / DAY + 0.1)])).toEqual([0, 1])
})

test('a chain in which each is like the last alone is no story', () => {
  const chain = Array.from({ length: 60 }, (_, i) => about(`t${i} t${i + 1} u${i} v${i} same`, i / 20))
  expect(new Set(storyOfEach(chain)).size).toBeGreaterThan(1)
})

test('a copy goes with its original whatever it shares with others', () => {
  expect(storyOfEach([about('dam march', 0), about('strike plant', 0.1), about('strike plant', 0.2, 0)])).toEqual([0, 1, 0])
})

test('an edge says what is shared, the most telling first', () => {
  const [, , last] = stories([about('dam virus', 0), about('virus court', 0.5), about('dam virus', 1)])
  expect(last!.continues).toMatchObject({ of: 0, shared: ['dam', 'virus'] })
})

const document = fc.record({ day: fc.nat(20), terms: fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 5 }) })
const someDocuments = fc
  .array(document, { maxLength: 40 })
  .map(list => list.sort((a, b) => a.day - b.day).map(({ day, terms }) => about(terms.map(term => `t${term}`).join(' '), day)))

test('later documents change no judgement of earlier ones', () => {
  fc.assert(
    fc.property(someDocuments, fc.nat(40), (documents, count) => {
      expect(stories(documents.slice(0, count))).toEqual(stories(documents).slice(0, count))
    }),
  )
})

test('every edge leads to an earlier document of the same story, and a story is named after its first', () => {
  fc.assert(
    fc.property(someDocuments, documents => {
      const gathered = stories(documents)
      for (const [index, { story, continues }] of gathered.entries()) {
        expect(gathered[story]!.story).toBe(story)
        if (continues === null) expect(story).toBe(index)
        else {
          expect(continues.of).toBeLessThan(index)
          expect(gathered[continues.of]!.story).toBe(story)
          expect(documents[index]!.at - documents[continues.of]!.at).toBeLessThanOrEqual(WINDOW)
        }
      }
    }),
  )
})
