// Sequences of labels against trying all of them; sets of features.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestSequence, featureChooser, largest } from './choices.ts'

const COUNT = 3
const number = fc.float({ min: -9, max: 9, noNaN: true })

test('of equal numbers the first is the largest', () => {
  expect(largest(Float32Array.from([5, 1, 7, 7]), 1, 3)).toBe(1)
})

test('the best sequence is as good as any', () => {
  const input = fc.record({
    scores: fc.array(fc.array(number, { minLength: COUNT, maxLength: COUNT }), { minLength: 1, maxLength: 5 }),
    between: fc.array(number, { minLength: COUNT * COUNT, maxLength: COUNT * COUNT }),
    start: fc.array(number, { minLength: COUNT, maxLength: COUNT }),
  })
  fc.assert(
    fc.property(input, ({ scores, between, start }) => {
      const sum = (labels: readonly number[]): number =>
        labels.reduce(
          (total, label, i) => total + scores[i]![label]! + (i === 0 ? start[label]! : between[labels[i - 1]! * COUNT + label]!),
          0,
        )
      const chosen = bestSequence(
        Float32Array.from(scores.flat()),
        { at: 0, stride: COUNT, words: scores.length },
        { between: Float32Array.from(between), start: Float32Array.from(start) },
      )
      expect(sum([...chosen])).toBeCloseTo(Math.max(...allSequences(scores.length).map(sum)), 4)
    }),
  )
})

test('features are read from the scores of their values; the first value is none', () => {
  const featuresOf = featureChooser({ Case: ['', 'Acc', 'Nom'], Number: ['', 'Sing'] }, [0, 4])
  expect(featuresOf(Float32Array.from([0, 1, 2, 0, 1, 0]), 0)).toEqual({ Case: 'Nom' })
  expect(featuresOf(Float32Array.from([9, 9, 0, 3, 2, 0, 0, 1]), 2)).toEqual({ Case: 'Acc', Number: 'Sing' })
})

function allSequences(length: number): number[][] {
  let all: number[][] = [[]]
  for (let i = 0; i < length; i++) all = all.flatMap(labels => [0, 1, 2].map(label => [...labels, label]))
  return all
}
