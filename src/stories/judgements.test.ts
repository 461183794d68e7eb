import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applied, type StoryJudgement, type StoryNode } from './judgements.ts'

/** "a1 a2<a1 a3=a1": a2 goes on from a1, a3 copies it; one a day, the last letter and number are the id. */
function trees(written: string): StoryNode[] {
  const ids: string[] = []
  return written.split(' ').map((entry, at) => {
    const [id, of] = entry.split(/[<=]/u)
    ids.push(id!)
    return { id: id!, at, of: of === undefined ? null : ids.indexOf(of), isCopy: entry.includes('=') }
  })
}
const two = trees('a1 a2<a1 b1 a3=a2 b2<b1 a4<a2 a5<a4')
const late = 100
const storiesAfter = (nodes: readonly StoryNode[], ...judgements: readonly StoryJudgement[]) => {
  const { story } = applied(nodes, judgements)
  return nodes.map(({ id }, index) => `${id}:${nodes[story[index]!]!.id}`).join(' ')
}
const merge = (at: number, ...documents: string[]): StoryJudgement => ({ id: 0, at, kind: 'merge', documents })
const split = (at: number, ...documents: string[]): StoryJudgement => ({ id: 0, at, kind: 'split', documents })

test('without judgements the trees are the stories', () => {
  expect(storiesAfter(two)).toBe('a1:a1 a2:a1 b1:b1 a3:a1 b2:b1 a4:a1 a5:a1')
})

test('merged stories are one, named after the first document of all, and so is what comes later', () => {
  expect(storiesAfter(two, merge(0.5, 'b2', 'a4'))).toBe('a1:a1 a2:a1 b1:a1 a3:a1 b2:a1 a4:a1 a5:a1')
})

test('what is split off takes its copies along, and leaves behind what was there and not named', () => {
  expect(storiesAfter(two, split(late, 'a2'))).toBe('a1:a1 a2:a2 b1:b1 a3:a2 b2:b1 a4:a1 a5:a1')
  expect(storiesAfter(two, split(late, 'a3'))).toBe(storiesAfter(two, split(late, 'a2')))
})

test('what comes after the split goes with the document that it goes on from', () => {
  expect(storiesAfter(two, split(4.5, 'a2'))).toBe('a1:a1 a2:a2 b1:b1 a3:a2 b2:b1 a4:a2 a5:a2')
  expect(storiesAfter(two, split(5.5, 'a2'))).toBe(storiesAfter(two, split(late, 'a2')))
})

test('the later judgement wins, and documents that there are none of are passed over', () => {
  expect(storiesAfter(two, merge(late, 'a1', 'b1'), split(late + 1, 'b1', 'b2'))).toBe(storiesAfter(two))
  expect(storiesAfter(two, split(late, 'b1'), merge(late + 1, 'a1', 'b1', 'b2'))).toBe(storiesAfter(two, merge(late, 'a1', 'b2')))
  expect(storiesAfter(two, merge(late, 'a1', 'nowhere'), split(late, 'nowhere'))).toBe(storiesAfter(two))
})

test('a name stays with the story of the document that it was given to; the last one holds', () => {
  const rename = (at: number, document: string, name: string | null): StoryJudgement => ({
    ...{ id: 0, at, kind: 'rename', document, name },
  })
  const named = (...judgements: StoryJudgement[]) => [...applied(two, judgements).names]
  expect(named(rename(1, 'a4', 'The dam'))).toEqual([[0, 'The dam']])
  expect(named(rename(2, 'a1', 'Flood'), rename(1, 'a4', 'The dam'))).toEqual([[0, 'Flood']])
  expect(named(rename(1, 'a4', 'The dam'), rename(2, 'a1', null))).toEqual([])
  expect(named(rename(1, 'a4', 'The dam'), split(2, 'a4', 'a5'))).toEqual([[5, 'The dam']])
})

const ids = two.map(({ id }) => id)
const someJudgement = fc
  .record({ at: fc.nat(9), kind: fc.constantFrom('merge', 'split'), documents: fc.subarray(ids) })
  .map(judgement => judgement as Omit<StoryJudgement & { kind: 'merge' | 'split' }, 'id'>)
const someJudgements = fc.array(someJudgement, { maxLength: 6 }).map(list => list.map((one, i) => ({ ...one, id: i })))

test('the order in which judgements are handed in does not matter, and every story is named after its first document', () => {
  fc.assert(
    fc.property(someJudgements, judgements => {
      const { story } = applied(two, judgements)
      expect(applied(two, [...judgements].reverse()).story).toEqual(story)
      for (const [index, first] of story.entries()) expect([story[first], first <= index]).toEqual([first, true])
      for (const [index, { of, isCopy }] of two.entries()) if (isCopy) expect(story[index]).toBe(story[of!])
    }),
  )
})
