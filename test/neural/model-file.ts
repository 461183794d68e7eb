// Writes files of weights for tests: a container of tensors, and a network of random weights in one.
//   const bytes = randomModel({ hidden: 8, seed: 1 })
//   readContainer(bytes, 'test')

import type { Dtype } from '../../src/models/container.ts'
import { FEATURES_VERSION, SLOTS } from '../../src/syntax/neural/features.ts'

export interface WrittenTensor {
  readonly name: string
  readonly dtype: Dtype
  readonly shape: readonly number[]
  readonly data: ArrayBufferView
}

/** The bytes of a file, as src/models/container.ts describes it. */
export function containerBytes(header: Readonly<Record<string, unknown>>, tensors: readonly WrittenTensor[]): Uint8Array {
  let top = 0
  const placed = tensors.map(({ name, dtype, shape, data }) => {
    const offset = top
    top = aligned(top + data.byteLength)
    return { name, dtype, shape, offset, bytes: data.byteLength }
  })
  const text = new TextEncoder().encode(JSON.stringify({ ...header, tensors: placed }))
  const start = aligned(12 + text.length)
  const bytes = new Uint8Array(start + top)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('LGBM'))
  view.setUint32(4, 1, true)
  view.setUint32(8, text.length, true)
  bytes.set(text, 12)
  tensors.forEach(({ data }, i) => {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start + placed[i]!.offset)
  })
  return bytes
}

const aligned = (length: number): number => Math.ceil(length / 16) * 16

export interface RandomShape {
  readonly hidden: number
  readonly seed: number
  readonly layers?: number
  /** Widths of the hidden layers of arcs and relations; odd ones are allowed. */
  readonly arc?: number
  readonly relation?: number
  readonly version?: string
}

export const LABELS = {
  upos: ['ADJ', 'ADP', 'ADV', 'NOUN', 'VERB'],
  feats: { Case: ['', 'Acc', 'Dat', 'Nom'], Number: ['', 'Plur', 'Sing'], Mood: ['', 'Ind', 'Sub'] },
  names: ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'],
  relations: ['nsubj', 'obj', 'root', 'obl', 'punct', 'det', 'case'],
}
export const VOCABULARY = ['', 'rain', 'falls', 'on', 'the', 'roof', 'soft', 'and', 'slow', 'all', 'night']
export const BUCKETS = 64
const WIDTH = 16

/** A network of random weights that are large enough for its choices to be clear. */
export function randomModel({ hidden, seed, layers = 2, arc = 20, relation = 12, version }: RandomShape): Uint8Array {
  const chance = chanceOf(seed)
  const tensors: WrittenTensor[] = []
  const floats = (name: string, shape: readonly number[], size: number): void => {
    const data = Float32Array.from({ length: product(shape) }, () => (chance() * 2 - 1) * size)
    tensors.push({ name, dtype: 'f32', shape, data })
  }
  const matrix = (name: string, rows: number, columns: number, size: number): void => {
    const data = Int8Array.from({ length: rows * columns }, () => Math.round((chance() * 2 - 1) * 127))
    tensors.push({ name, dtype: 'i8', shape: [rows, columns], data })
    const scales = Float32Array.from({ length: rows }, () => ((0.5 + chance()) * size) / 127)
    tensors.push({ name: `${name}.scale`, dtype: 'f32', shape: [rows], data: scales })
  }
  const head = (name: string, rows: number): void => {
    matrix(`${name}.w`, rows, 2 * hidden, 1)
    floats(`${name}.b`, [rows], 0.5)
  }
  matrix('vectors', VOCABULARY.length, WIDTH, 1)
  matrix('hashed', BUCKETS, WIDTH, 0.3)
  for (let layer = 0; layer < layers; layer++)
    for (const way of ['fw', 'bw']) {
      matrix(`lstm.${layer}.${way}.wx`, 4 * hidden, layer === 0 ? 2 * WIDTH : 2 * hidden, 0.6)
      matrix(`lstm.${layer}.${way}.wh`, 4 * hidden, hidden, 0.6)
      floats(`lstm.${layer}.${way}.b`, [4 * hidden], 0.3)
    }
  head('upos', LABELS.upos.length)
  for (const [name, values] of Object.entries(LABELS.feats)) head(`feats.${name}`, values.length)
  head('names', LABELS.names.length)
  floats('names.transition', [LABELS.names.length, LABELS.names.length], 1)
  floats('names.start', [LABELS.names.length], 1)
  head('arc.head', arc)
  head('arc.dep', arc)
  matrix('arc.u', arc, arc, 0.5)
  floats('arc.v', [arc], 0.5)
  matrix('rel.head.w', relation, 2 * hidden, 1)
  matrix('rel.dep.w', relation, 2 * hidden, 1)
  floats('rel.b', [relation], 0.5)
  matrix('rel.out.w', LABELS.relations.length, relation, 1)
  floats('rel.out.b', [LABELS.relations.length], 0.5)
  floats('root', [2 * hidden], 1)
  const words = new TextEncoder().encode(VOCABULARY.join('\n'))
  tensors.push({ name: 'vocabulary', dtype: 'utf8', shape: [VOCABULARY.length], data: words })
  const clusters = Int16Array.from(VOCABULARY, () => Math.round(chance() * 60_000 - 30_000))
  tensors.push({ name: 'clusters', dtype: 'i16', shape: [VOCABULARY.length], data: clusters })
  const sizes = { hidden, layers, inputScale: 2047, slots: SLOTS, buckets: BUCKETS }
  return containerBytes({ language: 'xx', version: version ?? `${FEATURES_VERSION}.0.0`, ...sizes, labels: LABELS }, tensors)
}

const product = (shape: readonly number[]): number => shape.reduce((total, length) => total * length, 1)

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
