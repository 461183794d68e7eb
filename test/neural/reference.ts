// The network in plain float64, as slow and as plain as can be: what the kernel is held against.
//   const scores = referenceScores(readContainer(bytes, 'test'), features)

import type { Container } from '../../src/models/container.ts'
import type { SentenceFeatures } from '../../src/syntax/neural/features.ts'
import { type NetworkHeader, networkWeights } from '../../src/syntax/neural/weights.ts'

type Vector = readonly number[]
type Matrix = readonly Vector[]

export interface ReferenceScores {
  readonly header: NetworkHeader
  readonly upos: Matrix
  readonly feats: readonly Matrix[]
  readonly names: Matrix
  /** [n, 1 + n], the root first. */
  readonly arcs: Matrix
  /** Scores of the relations to a head, -1 for the root. */
  relations(word: number, head: number): Vector
}

export function referenceScores(container: Container, { rows, slots }: SentenceFeatures): ReferenceScores {
  const { header } = networkWeights(container)
  const numbers = (name: string): Vector => Array.from(container.tensors.get(name)!.data)
  const matrix = (name: string): Matrix => {
    const { shape, data } = container.tensors.get(name)!
    const [count, width] = shape as [number, number]
    const scales = numbers(`${name}.scale`)
    return range(count).map(row => range(width).map(column => data[row * width + column]! * scales[row]!))
  }
  const [vectors, hashed] = [matrix('vectors'), matrix('hashed')]
  let x: Matrix = Array.from(rows, (row, word) => {
    const found = Array.from(slots.subarray(word * header.slots, (word + 1) * header.slots), slot => hashed[slot]!)
    return [...vectors[row]!, ...found.reduce(plus)]
  })
  for (let layer = 0; layer < header.layers; layer++) {
    const way = (name: string, input: Matrix): Matrix => {
      const at = `lstm.${layer}.${name}`
      return lstm(input, { wx: matrix(`${at}.wx`), wh: matrix(`${at}.wh`), b: numbers(`${at}.b`) })
    }
    const forward = way('fw', x)
    const backward = way('bw', x.toReversed()).toReversed()
    x = forward.map((half, word) => [...half, ...backward[word]!])
  }
  const linear = (name: string, of: Matrix): Matrix => {
    const [w, b] = [matrix(`${name}.w`), numbers(`${name}.b`)]
    return of.map(h => plus(times(w, h), b))
  }
  const governors = [numbers('root'), ...x]
  const heads = linear('arc.head', governors).map(relu)
  const dependents = linear('arc.dep', x).map(relu)
  const [u, v] = [transpose(matrix('arc.u')), numbers('arc.v')]
  return {
    header,
    upos: linear('upos', x),
    feats: Object.keys(header.labels.feats).map(name => linear(`feats.${name}`, x)),
    names: linear('names', x),
    arcs: dependents.map(dependent => heads.map(head => dot(times(u, dependent), head) + dot(v, head))),
    relations: (word, head) => {
      const sum = plus(times(matrix('rel.head.w'), governors[head + 1]!), times(matrix('rel.dep.w'), x[word]!))
      return plus(times(matrix('rel.out.w'), relu(plus(sum, numbers('rel.b')))), numbers('rel.out.b'))
    },
  }
}

/** Outputs of an LSTM over a sequence, gates in the order i, f, g, o. */
function lstm(x: Matrix, { wx, wh, b }: { wx: Matrix; wh: Matrix; b: Vector }): Matrix {
  const units = b.length / 4
  let h: Vector = range(units).map(() => 0)
  let c: Vector = h
  return x.map(input => {
    const gates = plus(plus(times(wx, input), times(wh, h)), b)
    const gate = (number: number): Vector => gates.slice(number * units, (number + 1) * units)
    const [i, f, o] = [gate(0).map(sigmoid), gate(1).map(sigmoid), gate(3).map(sigmoid)]
    c = c.map((cell, unit) => f[unit]! * cell + i[unit]! * Math.tanh(gate(2)[unit]!))
    h = c.map((cell, unit) => o[unit]! * Math.tanh(cell))
    return h
  })
}

/** Shares of exponentials. */
export function softmax(scores: Vector): Vector {
  const most = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0)
const plus = (a: Vector, b: Vector): Vector => a.map((value, i) => value + b[i]!)
const times = (matrix: Matrix, vector: Vector): Vector => matrix.map(row => dot(row, vector))
const transpose = (matrix: Matrix): Matrix => matrix[0]!.map((_, column) => matrix.map(row => row[column]!))
const relu = (vector: Vector): Vector => vector.map(value => Math.max(0, value))
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))
