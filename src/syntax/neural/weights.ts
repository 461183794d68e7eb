// Reads a network out of its file and checks that all of it is there and fits together.
//   const network = networkWeights(readContainer(bytes, 'models/xx/syntax.bin'))
//   network.layers[0].forward.input.rows === 4 * network.header.hidden

import { z } from 'zod'
import { type Container, modelError, tensorOf } from '../../models/container.ts'
import { FEATURES_VERSION, SLOTS } from './features.ts'
import type { Dense } from './matrices.ts'

const label = z.string()
const labels = z.array(label).min(1)

const headerShape = z.object({
  language: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/u),
  /** Units of the LSTM in each direction; the kernel takes eight at once. */
  hidden: z.int().min(8).max(256).multipleOf(8),
  layers: z.int().min(1).max(4),
  /** What 1 in an input vector is as int16. */
  inputScale: z.number().positive(),
  slots: z.literal(SLOTS),
  /** Rows of hashed features, a power of two. */
  buckets: z.int().min(1),
  labels: z.object({
    upos: labels,
    /** The first value of each means that the feature is absent. */
    feats: z.record(label, labels),
    names: labels,
    relations: labels,
  }),
})

export type NetworkHeader = z.infer<typeof headerShape>

/** Rows of int8 that are looked up, each with its scale. */
export interface Table {
  readonly rows: Int8Array
  readonly scales: Float32Array
  /** Numbers a row, a multiple of 16. */
  readonly width: number
}

/** One direction of a layer: [4H, inputs] and [4H, H], gates in the order i, f, g, o; the biases are the input's. */
export interface Direction {
  readonly input: Dense
  readonly recurrent: Dense
}

export interface NetworkWeights {
  readonly header: NetworkHeader
  readonly vectors: Table
  readonly hashed: Table
  readonly layers: readonly { readonly forward: Direction; readonly backward: Direction }[]
  readonly upos: Dense
  /** In the order of `header.labels.feats`. */
  readonly feats: readonly Dense[]
  readonly names: Dense
  /** [from, to] of name labels, and what it costs to begin with one. Copies, for they outlive the file's bytes. */
  readonly transition: Float32Array
  readonly start: Float32Array
  /** Score of an arc: dependent · u · head + v · head. */
  readonly arcs: { readonly head: Dense; readonly dependent: Dense; readonly u: Dense; readonly v: Float32Array }
  readonly relations: { readonly head: Dense; readonly dependent: Dense; readonly out: Dense }
  /** Stands for the last layer's output of the root, [2H]. */
  readonly root: Float32Array
}

/** The most combinations of features that one number can tell apart. */
const MOST_COMBINATIONS = 2 ** 53

/** Throws LagebildError MODEL_BROKEN: something is missing, has another shape, or was made for other features. */
export function networkWeights(container: Container): NetworkWeights {
  const header = checkedHeader(container)
  const out = 2 * header.hidden
  const { labels } = header
  const head = (name: string, rows: number): Dense =>
    dense(container, { name: `${name}.w`, rows, columns: out, biases: `${name}.b` })
  const relationWidth = shapeOf(container, 'rel.b')[0]!
  return {
    header,
    vectors: table(container, 'vectors', shapeOf(container, 'vocabulary')[0]!),
    hashed: table(container, 'hashed', header.buckets),
    layers: layers(container, header),
    upos: head('upos', labels.upos.length),
    feats: Object.entries(labels.feats).map(([name, values]) => head(`feats.${name}`, values.length)),
    names: head('names', labels.names.length),
    transition: floats(container, 'names.transition', [labels.names.length, labels.names.length]).slice(),
    start: floats(container, 'names.start', [labels.names.length]).slice(),
    arcs: arcs(container, head),
    relations: {
      head: dense(container, { name: 'rel.head.w', rows: relationWidth, columns: out, biases: null }),
      dependent: dense(container, { name: 'rel.dep.w', rows: relationWidth, columns: out, biases: 'rel.b' }),
      out: dense(container, { name: 'rel.out.w', rows: labels.relations.length, columns: relationWidth, biases: 'rel.out.b' }),
    },
    root: floats(container, 'root', [out]),
  }
}

/** Word to row of the table of vectors; the row of unknown words has none. */
export function vocabularyOf(container: Container): Map<string, number> {
  const shape = shapeOf(container, 'vocabulary')
  const words = new TextDecoder().decode(tensorOf(container, 'vocabulary', { dtype: 'utf8', shape })).split('\n')
  if (words.length !== shape[0] || words[0] !== '')
    throw modelError(container.where, `its vocabulary has ${words.length} words, expected ${shape[0]}, the first one empty`)
  const rows = new Map<string, number>()
  for (let row = 1; row < words.length; row++) rows.set(words[row]!, row)
  return rows
}

/** One entry a row of the table of vectors, as features.ts reads them. */
export function clustersOf(container: Container): Uint16Array {
  const paths = tensorOf(container, 'clusters', { dtype: 'i16', shape: shapeOf(container, 'vocabulary') })
  // A copy, lest the whole file stays in memory for it.
  return Uint16Array.from(paths)
}

function checkedHeader({ header, where }: Container): NetworkHeader {
  const { success, data, error } = headerShape.safeParse(header)
  if (!success) throw modelError(where, `its header is not that of a syntax model: ${z.prettifyError(error)}`, error)
  if (Number.parseInt(data.version, 10) !== FEATURES_VERSION)
    throw modelError(where, `it has version ${data.version}, this program's features are those of ${FEATURES_VERSION}.x`)
  const combinations = Object.values(data.labels.feats).reduce((product, values) => product * values.length, 1)
  if (combinations > MOST_COMBINATIONS) throw modelError(where, `its features have ${combinations} combinations, too many`)
  return data
}

function layers(container: Container, { hidden, layers }: NetworkHeader): NetworkWeights['layers'] {
  const rows = 4 * hidden
  const inputs = shapeOf(container, 'vectors')[1]! + shapeOf(container, 'hashed')[1]!
  return Array.from({ length: layers }, (_, layer) => {
    const columns = layer === 0 ? inputs : 2 * hidden
    const direction = (name: string): Direction => ({
      input: dense(container, { name: `lstm.${layer}.${name}.wx`, rows, columns, biases: `lstm.${layer}.${name}.b` }),
      recurrent: dense(container, { name: `lstm.${layer}.${name}.wh`, rows, columns: hidden, biases: null }),
    })
    return { forward: direction('fw'), backward: direction('bw') }
  })
}

function arcs(container: Container, head: (name: string, rows: number) => Dense): NetworkWeights['arcs'] {
  const width = shapeOf(container, 'arc.v')[0]!
  return {
    head: head('arc.head', width),
    dependent: head('arc.dep', width),
    u: dense(container, { name: 'arc.u', rows: width, columns: width, biases: null }),
    v: floats(container, 'arc.v', [width]),
  }
}

/** A matrix with its scales; without a tensor of biases they are 0. */
function dense(
  container: Container,
  { name, rows, columns, biases }: { name: string; rows: number; columns: number; biases: string | null },
): Dense {
  return {
    weights: tensorOf(container, name, { dtype: 'i8', shape: [rows, columns] }),
    scales: floats(container, `${name}.scale`, [rows]),
    biases: biases === null ? new Float32Array(rows) : floats(container, biases, [rows]),
    rows,
    columns,
  }
}

function table(container: Container, name: string, count: number): Table {
  const width = shapeOf(container, name)[1]!
  if (width % 16 !== 0 || width === 0)
    throw modelError(container.where, `its table "${name}" is ${width} wide, no multiple of 16`)
  const rows = tensorOf(container, name, { dtype: 'i8', shape: [count, width] })
  return { rows, scales: floats(container, `${name}.scale`, [count]), width }
}

function floats(container: Container, name: string, shape: readonly number[]): Float32Array {
  return tensorOf(container, name, { dtype: 'f32', shape })
}

/** The lengths that the file itself sets, 0 where there are fewer. */
function shapeOf(container: Container, name: string): readonly number[] {
  const shape = container.tensors.get(name)?.shape
  if (!shape || shape.length === 0) throw modelError(container.where, `it has no tensor "${name}"`)
  return shape.length > 1 ? shape : [shape[0]!]
}
