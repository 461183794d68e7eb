// How likely the chosen name labels are, all ways of labelling the sentence considered (forward-backward, Rabiner 1989).
//   "am Montag": O at 0.99 although the word's own scores leave it open, as no name is likely to begin or to go on here
// Only additions, products and quotients, so that the numbers are the same on every machine.

import type { Transitions } from './choices.ts'

/** Where the scores of n words lie: a word's together from `at` on, words `stride` numbers apart. */
interface Shape {
  readonly at: number
  readonly stride: number
}

/** Differences of scores beyond this count as impossible. */
const FARTHEST = 60

/** Builds the function for one network of labels. It gives one probability a word, 0 to 1, of the label chosen for it. */
export function marginals({
  between,
  start,
}: Transitions): (scores: Float32Array, shape: Shape, chosen: Int32Array) => Float32Array {
  const count = start.length
  const steps = new Float64Array(between.length)
  weigh(between, 0, steps)
  const opens = new Float64Array(count)
  weigh(start, 0, opens)
  // Kept from sentence to sentence: tables of their own for every word cost more than what is reckoned in them.
  const own = new Float64Array(count)
  const behind = new Float64Array(count)
  const before = new Float64Array(count)

  return (scores, { at, stride }, chosen) => {
    const words = chosen.length
    const forward = new Float64Array(words * count)
    before.set(opens)
    for (let word = 0; word < words; word++) {
      weigh(scores, at + word * stride, own)
      if (word > 0) carry(forward, (word - 1) * count, before)
      multiply(before, own)
      forward.set(before, word * count)
    }
    const shares = new Float32Array(words)
    behind.fill(1)
    for (let word = words - 1; word >= 0; word--) {
      for (let i = 0; i < count; i++) before[i] = forward[word * count + i]!
      shares[word] = multiply(before, behind)[chosen[word]!]!
      weigh(scores, at + word * stride, own)
      gather(multiply(own, behind))
    }
    return shares
  }

  /** Labels' weights after one more step: sum over `from` of forward[from] · steps[from, to]. */
  function carry(forward: Float64Array, at: number, after: Float64Array): void {
    after.fill(0)
    for (let from = 0; from < count; from++) {
      const weight = forward[at + from]!
      for (let to = 0; to < count; to++) after[to]! += weight * steps[from * count + to]!
    }
  }

  /** The other way round, into `behind`: sum over `to` of steps[from, to] · ahead[to]. */
  function gather(ahead: Float64Array): void {
    for (let from = 0; from < count; from++) {
      let sum = 0
      for (let to = 0; to < count; to++) sum += steps[from * count + to]! * ahead[to]!
      behind[from] = sum
    }
  }
}

/** Number by number into the first, made to sum to 1. */
function multiply(a: Float64Array, b: Float64Array): Float64Array {
  let sum = 0
  for (let i = 0; i < a.length; i++) {
    a[i]! *= b[i]!
    sum += a[i]!
  }
  if (!(sum > 0)) return a.fill(1 / a.length)
  for (let i = 0; i < a.length; i++) a[i]! /= sum
  return a
}

/** e to the scores from `at` on, the largest made 1, into `weights`. */
function weigh(scores: Float32Array, at: number, weights: Float64Array): void {
  const count = weights.length
  let most = scores[at]!
  for (let i = 1; i < count; i++) if (scores[at + i]! > most) most = scores[at + i]!
  for (let i = 0; i < count; i++) weights[i] = exponential(scores[at + i]! - most)
}

/** e to a number from -60 to 0, to three digits: a polynomial for the 256th part, squared eight times. */
function exponential(number: number): number {
  const part = Math.max(number, -FARTHEST) / 256
  let power = 1 + part * (1 + (part / 2) * (1 + (part / 3) * (1 + (part / 4) * (1 + part / 5))))
  for (let i = 0; i < 8; i++) power *= power
  return power
}
