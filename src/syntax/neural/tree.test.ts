// Trees: always one, always with one root, and the best one.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree, isTree } from './tree.ts'

const finite = { min: -50, max: 50, noNaN: true, noDefaultInfinity: true } as const

test.each([
  ['each word has its best head', [9, 0, 1, 1, 8, 0], [-1, 0]],
  ['two words want the root: the one gives way that loses less', [9, 0, 1, 8, 7, 0], [-1, 0]],
  ['two words want each other', [1, 0, 9, 3, 9, 0], [1, -1]],
  ['a single word', [0, 0], [-1]],
])('%s', (_, scores, heads) => {
  expect([...bestTree(Float32Array.from(scores), { words: heads.length, stride: heads.length + 1 })]).toEqual(heads)
})

test('always a tree with one root, whatever the scores', () => {
  const scores = fc.integer({ min: 1, max: 40 }).chain(words =>
    fc.record({
      words: fc.constant(words),
      // Few different values make many ties and cycles.
      values: fc.array(fc.oneof(fc.float(finite), fc.integer({ min: 0, max: 2 })), {
        minLength: words * (words + 1),
        maxLength: words * (words + 1),
      }),
    }),
  )
  fc.assert(
    fc.property(scores, ({ words, values }) => {
      expect(isTree(bestTree(Float32Array.from(values), { words, stride: words + 1 }))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('no tree of up to five words is better', () => {
  const trees = [0, 1, 2, 3, 4, 5].map(allTrees)
  const scores = fc.integer({ min: 1, max: 5 }).chain(words =>
    fc.array(fc.oneof(fc.float(finite), fc.integer({ min: 0, max: 3 })), {
      minLength: words * (words + 1),
      maxLength: words * (words + 1),
    }),
  )
  fc.assert(
    fc.property(scores, values => {
      const words = Math.round((Math.sqrt(4 * values.length + 1) - 1) / 2)
      const numbers = Float32Array.from(values)
      const sum = (heads: ArrayLike<number>): number =>
        Array.from(heads).reduce((total, head, word) => total + numbers[word * (words + 1) + head + 1]!, 0)
      const best = Math.max(...trees[words]!.map(sum))
      expect(sum(bestTree(numbers, { words, stride: words + 1 }))).toBeCloseTo(best, 4)
    }),
    { numRuns: 150 },
  )
})

test('a chain of cycles in cycles over 400 words takes no time', () => {
  const words = 400
  const stride = words + 16
  const scores = new Float32Array(words * stride)
  // Each word prefers its neighbour, more so further on: pairs, pairs of pairs and so on are drawn together.
  for (let word = 0; word < words; word++)
    for (let head = 1; head <= words; head++) scores[word * stride + head] = word - Math.abs(head - 1 - word) * 3
  const start = performance.now()
  expect(isTree(bestTree(scores, { words, stride }))).toBe(true)
  expect(performance.now() - start).toBeLessThan(1000)
})

/** Every tree over so many words, by trying all heads. */
function allTrees(words: number): Int32Array[] {
  let all: number[][] = [[]]
  for (let word = 0; word < words; word++)
    all = all.flatMap(heads => Array.from({ length: words + 1 }, (_, head) => [...heads, head - 1]))
  return all.map(heads => Int32Array.from(heads)).filter(isTree)
}
