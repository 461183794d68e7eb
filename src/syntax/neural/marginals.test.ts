// Probabilities of labels against a sum over every labelling of a short sentence.

import { expect, test } from 'vitest'
import { marginals } from './marginals.ts'

const COUNT = 3
const WORDS = 4
/** Some numbers without any order. */
const number = (i: number) => ((i * 7919) % 613) / 150 - 2

test('a label is as likely as all labellings together that have it', () => {
  const between = Float32Array.from({ length: COUNT * COUNT }, (_, i) => number(i + 3))
  const start = Float32Array.from({ length: COUNT }, (_, i) => number(i + 50))
  const scores = Float32Array.from({ length: 2 + WORDS * 5 }, (_, i) => number(i + 90))
  const shape = { at: 2, stride: 5 }
  const weight = (labels: readonly number[]) =>
    Math.exp(
      labels.reduce(
        (sum, label, word) =>
          sum + scores[2 + word * 5 + label]! + (word === 0 ? start[label]! : between[labels[word - 1]! * COUNT + label]!),
        0,
      ),
    )
  const all = Array.from({ length: COUNT ** WORDS }, (_, code) =>
    Array.from({ length: WORDS }, (_, word) => Math.floor(code / COUNT ** word) % COUNT),
  )
  const total = all.reduce((sum, labels) => sum + weight(labels), 0)
  const sharesOf = marginals({ between, start })
  for (let label = 0; label < COUNT; label++) {
    const shares = sharesOf(scores, shape, new Int32Array(WORDS).fill(label))
    shares.forEach((share, word) => {
      const having = all.filter(labels => labels[word] === label).reduce((sum, labels) => sum + weight(labels), 0)
      expect(share).toBeCloseTo(having / total, 3)
    })
  }
})

test('scores that lie far apart leave no doubt, and no word no numbers', () => {
  const sharesOf = marginals({ between: new Float32Array(4), start: new Float32Array(2) })
  const shares = sharesOf(Float32Array.of(0, 500, 500, 0), { at: 0, stride: 2 }, Int32Array.of(1, 0))
  expect([...shares].every(share => share > 0.999 && share <= 1)).toBe(true)
  expect(sharesOf(new Float32Array(0), { at: 0, stride: 2 }, new Int32Array(0))).toHaveLength(0)
})
