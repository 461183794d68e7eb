// Turns a word's scores into labels: the best class, the best sequence of name labels, a set of features.
//   largest(new Float32Array([0, 2, 1]), 0, 3) → 1

import { remembered } from '../../text/remembered.ts'
import type { Features } from '../../types.ts'

/** Which of `count` numbers from `at` on is the largest; of equal ones the first. */
export function largest(values: Float32Array | Float64Array, at: number, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if (values[at + i]! > values[at + best]!) best = i
  return best
}

/** Sets of features that are kept, so that equal ones are one object. */
const SETS_KEPT = 10_000

/**
 * Reads a word's features from the scores of their values, which begin at `at` and one of `offsets` a feature.
 * The first value of a feature means that it is absent.
 */
export function featureChooser(
  labels: Readonly<Record<string, readonly string[]>>,
  offsets: readonly number[],
): (scores: Float32Array, at: number) => Features {
  const features = Object.entries(labels)
  const setOf = remembered((key: number) => setNumbered(features, key), SETS_KEPT)
  return (scores, at) => {
    let key = 0
    for (let i = 0; i < features.length; i++) {
      const count = features[i]![1].length
      key = key * count + largest(scores, at + offsets[i]!, count)
    }
    return setOf(key)
  }
}

/** The set that a number stands for: its digits are the values, the last feature's last. */
function setNumbered(labels: readonly (readonly [string, readonly string[]])[], key: number): Features {
  const values: (readonly [string, string])[] = []
  let rest = key
  for (const [name, of] of labels.toReversed()) {
    const value = rest % of.length
    if (value > 0) values.unshift([name, of[value]!])
    rest = Math.floor(rest / of.length)
  }
  return Object.freeze(Object.fromEntries(values))
}

/** A network of labels: what each scores after each other, and at the beginning. */
export interface Transitions {
  /** [from, to] */
  readonly between: Float32Array
  readonly start: Float32Array
}

/**
 * The sequence of labels with the highest sum of scores and transitions (Viterbi 1967), one a word.
 * scores: label scores of a word lie together from `at` on, words `stride` numbers apart.
 */
export function bestSequence(
  scores: Float32Array,
  shape: { at: number; stride: number; words: number },
  { between, start }: Transitions,
): Int32Array {
  const count = start.length
  const { at, stride, words } = shape
  // Of each word and label: the sum of the best way there, and the label before it on that way.
  const sums = new Float64Array(words * count)
  const came = new Int32Array(words * count)
  for (let label = 0; label < count; label++) sums[label] = start[label]! + scores[at + label]!
  for (let word = 1; word < words; word++) {
    const before = (word - 1) * count
    for (let to = 0; to < count; to++) {
      let best = 0
      for (let from = 1; from < count; from++)
        if (sums[before + from]! + between[from * count + to]! > sums[before + best]! + between[best * count + to]!) best = from
      came[word * count + to] = best
      sums[word * count + to] = sums[before + best]! + between[best * count + to]! + scores[at + word * stride + to]!
    }
  }
  const chosen = new Int32Array(words)
  let label = largest(sums, (words - 1) * count, count)
  for (let word = words - 1; word >= 0; word--) {
    chosen[word] = label
    label = came[word * count + label]!
  }
  return chosen
}
