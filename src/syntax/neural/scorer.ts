// Scores what the encoder says of a sentence: labels, arcs, relations, and how sure each choice is. All in the kernel's memory.
//   const scorer = networkScorer(kernel, { weights, most: 400 })
//   scorer.labels(encoded, words)       then scorer.arcs(words), scorer.relations(heads)

import { OUTPUT_SCALE } from './encoder.ts'
import type { Kernel } from './kernel.ts'
import {
  applied,
  type Dense,
  offsetsOf,
  PROJECT_BLOCK,
  padded,
  placeMatrix,
  roundedUp,
  stacked,
  transposed,
  unpacked,
} from './matrices.ts'
import type { ArcShape } from './tree.ts'
import type { NetworkWeights } from './weights.ts'

/** Columns that `multiply` advances at once. */
const COLUMNS = 16

/** Scores of some words: `values[at + word * stride + i]`. */
export interface Scores {
  readonly values: Float32Array
  readonly at: number
  readonly stride: number
}

export interface NetworkScorer {
  /** From a word's first score to those of each head. */
  readonly offsets: { readonly upos: number; readonly feats: readonly number[]; readonly names: number }
  /** Scores of all labels of the words whose encoding begins at an address. */
  labels(encoded: number, words: number): Scores
  /** Scores of the heads of the words that `labels` was called for; a word itself is out of question. */
  arcs(words: number): Scores & ArcShape
  /** Scores of the relations to these heads, -1 for the root. */
  relations(heads: Int32Array): Scores
  /** The share of each word's choice among `count` scores, 0 to 1 (softmax). */
  shares(scores: Scores, choices: Int32Array, count: number): Float32Array
}

const IMPOSSIBLE = -1e30

/** Lays the heads into the kernel's memory; for 1 to `most` words a sentence. */
export function networkScorer(kernel: Kernel, { weights, most }: { weights: NetworkWeights; most: number }): NetworkScorer {
  const { upos, feats, names, arcs, relations } = weights
  const parts = [upos, ...feats, names, arcs.dependent, arcs.head, padRows(relations.dependent), padRows(relations.head)]
  const offsets = offsetsOf(parts)
  const [namesAt, dependent, head, relation, governor] = offsets.slice(1 + feats.length) as Five
  const whole = stacked(parts)
  const matrix = placeMatrix(kernel, whole, { block: PROJECT_BLOCK, unit: 1 / OUTPUT_SCALE })
  const place = placeHeads(kernel, weights)
  const room = reserveRoom(kernel, { most: roundedUp(most, 2), rows: whole.rows, ...place })
  const placed = { kernel, place, room, stride: whole.rows, at: { dependent, head, relation, governor } }
  return {
    offsets: { upos: 0, feats: offsets.slice(1, 1 + feats.length), names: namesAt },
    labels(encoded, words) {
      kernel.run.project(room.labels, encoded, words, matrix)
      return scoresAt(kernel, room.labels, whole.rows)
    },
    arcs: words => scoredArcs(placed, words),
    relations: heads => scoredRelations(placed, heads),
    shares(scores, choices, count) {
      kernel.integers().set(choices, room.choices >> 2)
      kernel.run.shares(room.shares, 4 * scores.at, 4 * scores.stride, choices.length, count, room.choices)
      return kernel.floats().slice(room.shares >> 2, (room.shares >> 2) + choices.length)
    },
  }
}

/** All that scoring needs; `at`: from a word's first label score to what it says as a dependent, as a head, … */
interface Placed {
  readonly kernel: Kernel
  readonly place: PlacedHeads
  readonly room: ReturnType<typeof reserveRoom>
  readonly stride: number
  readonly at: { readonly dependent: number; readonly head: number; readonly relation: number; readonly governor: number }
}

const scoresAt = (kernel: Kernel, address: number, stride: number): Scores => ({
  values: kernel.floats(),
  at: address >> 2,
  stride,
})

/** (dependent · u + v) · head. Heads are turned into columns so that a word's candidates are scored side by side. */
function scoredArcs({ kernel, place, room, stride, at }: Placed, words: number): Scores & ArcShape {
  const { run } = kernel
  const { width, padded: columns } = place.arcs
  const candidates = roundedUp(words + 1, COLUMNS)
  const dependents = room.labels + 4 * at.dependent
  run.rectify(dependents, 4 * stride, words, 4 * roundedUp(width, 4))
  run.multiply(room.sought, dependents, 4 * stride, words, place.u, width, columns, place.v)
  run.turn(room.heads, 4 * candidates, place.rootArc, 0, 1, width)
  run.turn(room.heads + 4, 4 * candidates, room.labels + 4 * at.head, 4 * stride, words, width)
  run.multiply(room.arcs, room.sought, 4 * columns, words, room.heads, width, candidates, room.zeros)
  const scores = scoresAt(kernel, room.arcs, candidates)
  for (let word = 0; word < words; word++) scores.values[scores.at + word * candidates + word + 1] = IMPOSSIBLE
  return { ...scores, words }
}

/** out · max(0, governor of the head + dependent). */
function scoredRelations({ kernel, place, room, stride, at }: Placed, heads: Int32Array): Scores {
  const { width, labels } = place.relations
  const governors = heads.map(head => (head < 0 ? place.rootRelation : room.labels + 4 * (head * stride + at.governor)))
  kernel.integers().set(governors, room.choices >> 2)
  kernel.run.join(room.joined, 4 * width, room.labels + 4 * at.relation, 4 * stride, heads.length, room.choices)
  kernel.run.multiply(room.relations, room.joined, 4 * width, heads.length, place.out, width, labels, place.outBiases)
  return scoresAt(kernel, room.relations, labels)
}

type Five = [number, number, number, number, number]

interface PlacedHeads {
  readonly arcs: { readonly width: number; readonly padded: number }
  readonly u: number
  readonly v: number
  readonly rootArc: number
  /** Width of a relation's hidden layer, a multiple of four, and the number of relations, padded. */
  readonly relations: { readonly width: number; readonly labels: number }
  readonly rootRelation: number
  readonly out: number
  readonly outBiases: number
}

/** What is not a product with the encoding, in f32; and what the root says as a head. */
function placeHeads(kernel: Kernel, { arcs, relations, root }: NetworkWeights): PlacedHeads {
  const columns = roundedUp(arcs.v.length, COLUMNS)
  const width = roundedUp(relations.head.rows, 4)
  const labels = roundedUp(relations.out.rows, COLUMNS)
  const out = new Float32Array(width * labels)
  out.set(transposed(relations.out, labels))
  return {
    arcs: { width: arcs.v.length, padded: columns },
    u: kernel.place(unpacked(arcs.u, columns)),
    v: kernel.place(padded(arcs.v, columns)),
    rootArc: kernel.place(applied(arcs.head, root)),
    relations: { width, labels },
    rootRelation: kernel.place(padded(applied(relations.head, root), width)),
    out: kernel.place(out),
    outBiases: kernel.place(padded(relations.out.biases, labels)),
  }
}

/** A dense layer whose rows are a multiple of four, as `join` takes them. */
function padRows(dense: Dense): Dense {
  const rows = roundedUp(dense.rows, 4)
  const weights = new Int8Array(rows * dense.columns)
  weights.set(dense.weights)
  return { ...dense, weights, rows, scales: padded(dense.scales, rows), biases: padded(dense.biases, rows) }
}

/** Addresses of f32 [most, …] for each step, of choices (i32) and of zeros that serve as biases. */
function reserveRoom(kernel: Kernel, size: Pick<PlacedHeads, 'arcs' | 'relations'> & { most: number; rows: number }) {
  const { most, rows, arcs, relations } = size
  const candidates = roundedUp(most + 1, COLUMNS)
  return {
    labels: kernel.reserve(4 * most * rows),
    sought: kernel.reserve(4 * most * arcs.padded),
    heads: kernel.reserve(4 * arcs.width * candidates),
    arcs: kernel.reserve(4 * most * candidates),
    joined: kernel.reserve(4 * most * relations.width),
    relations: kernel.reserve(4 * most * relations.labels),
    choices: kernel.reserve(4 * most),
    shares: kernel.reserve(4 * most),
    zeros: kernel.reserve(4 * candidates),
  }
}
