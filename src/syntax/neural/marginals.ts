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
  const steps = weightsOf(between, { at: 0, count: between.length })
  const opens = weightsOf(start, { at: 0, count })
  return (scores, { at, stride }, chosen) => {
    const words = chosen.length
    const own = Array.from({ length: words }, (_, word) => weightsOf(scores, { at: at + word * stride, count }))
    const forward: Float64Array[] = []
    for (let word = 0; word < words; word++)
      forward.push(product(word === 0 ? opens : carried(forward[word - 1]!, steps), own[word]!))
    const shares = new Float32Array(words)
    let backward = new Float64Array(count).fill(1)
    for (let word = words - 1; word >= 0; word--) {
      shares[word] = product(forward[word]!, backward)[chosen[word]!]!
      backward = gathered(product(own[word]!, backward), steps)
    }
    return shares
  }
}

/** Labels' weights after one more step: sum over `from` of before[from] · steps[from, to]. */
function carried(before: Float64Array, steps: Float64Array): Float64Array {
  const count = before.length
  const after = new Float64Array(count)
  for (let from = 0; from < count; from++)
    for (let to = 0; to < count; to++) after[to]! += before[from]! * steps[from * count + to]!
  return after
}

/** The other way round: sum over `to` of steps[from, to] · behind[to]. */
function gathered(behind: Float64Array, steps: Float64Array): Float64Array<ArrayBuffer> {
  const count = behind.length
  const before = new Float64Array(count)
  for (let from = 0; from < count; from++)
    for (let to = 0; to < count; to++) before[from]! += steps[from * count + to]! * behind[to]!
  return before
}

/** Number by number, made to sum to 1. */
function product(a: Float64Array, b: Float64Array): Float64Array {
  const all = a.map((number, i) => number * b[i]!)
  let sum = 0
  for (const number of all) sum += number
  return sum > 0 ? all.map(number => number / sum) : all.fill(1 / all.length)
}

/** e to the scores, the largest made 1. */
function weightsOf(scores: Float32Array, { at, count }: { at: number; count: number }): Float64Array {
  let most = scores[at]!
  for (let i = 1; i < count; i++) if (scores[at + i]! > most) most = scores[at + i]!
  const weights = new Float64Array(count)
  for (let i = 0; i < count; i++) weights[i] = exponential(scores[at + i]! - most)
  return weights
}

/** e to a number from -60 to 0, to three digits: a polynomial for the 256th part, squared eight times. */
function exponential(number: number): number {
  const part = Math.max(number, -FARTHEST) / 256
  let power = 1 + part * (1 + (part / 2) * (1 + (part / 3) * (1 + (part / 4) * (1 + part / 5))))
  for (let i = 0; i < 8; i++) power *= power
  return power
}
