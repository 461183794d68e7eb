// Lays trained matrices into the kernel's memory in the order that its products read them.
//   const heads = stacked([upos, names])                                  rows of both under each other
//   const address = placeMatrix(kernel, heads, { block: 16, unit: 1 / 16384 })

import type { Kernel } from './kernel.ts'

/** Rows of int8, each with its scale and bias: output = scale · (weights · input) + bias. */
export interface Dense {
  /** [rows, columns] row by row. */
  readonly weights: Int8Array
  readonly scales: Float32Array
  readonly biases: Float32Array
  readonly rows: number
  readonly columns: number
}

/** Rows that one product of inputs, one of steps advances at once (kernel.wat). */
export const PROJECT_BLOCK = 16
export const STEP_BLOCK = 32

const LANES = 4
const GATES = 4
/** Gate g: the only one that is not squashed to 0…1. */
const CANDIDATE = 2

/** A matrix's record in memory, for `project` and `run`. `unit`: the value of 1 in the int16 input. Rows are a multiple of block. */
export function placeMatrix(kernel: Kernel, dense: Dense, { block, unit }: { block: number; unit: number }): number {
  const weights = kernel.place(blocks(dense, block))
  const scales = kernel.place(dense.scales.map(scale => scale * unit))
  const biases = kernel.place(dense.biases)
  return kernel.place(new Int32Array([weights, scales, biases, dense.rows, dense.columns]))
}

/** int16 in blocks of rows; in a block pair of columns by pair of columns, for each all rows. */
function blocks({ weights, rows, columns }: Dense, block: number): Int16Array {
  const placed = new Int16Array(rows * columns)
  let at = 0
  for (let first = 0; first < rows; first += block)
    for (let column = 0; column < columns; column += 2)
      for (let row = first; row < first + block; row++) {
        placed[at++] = weights[row * columns + column]!
        placed[at++] = weights[row * columns + column + 1]!
      }
  return placed
}

/**
 * The rows of an LSTM, [i; f; g; o] as torch has them, in the kernel's order: four units' i, f, g, o, the next four units', …
 * Rows of i, f, o are halved, for the kernel takes sigmoid(x) as 0.5 + 0.5 tanh(x / 2).
 */
export function gateRows(dense: Dense): Dense {
  const units = dense.rows / GATES
  const order = Array.from({ length: dense.rows }, (_, row) => {
    const gate = Math.floor(row / LANES) % GATES
    return gate * units + Math.floor(row / (LANES * GATES)) * LANES + (row % LANES)
  })
  const factor = (row: number): number => (Math.floor(row / units) === CANDIDATE ? 1 : 0.5)
  const weights = new Int8Array(dense.weights.length)
  order.forEach((row, place) => {
    weights.set(dense.weights.subarray(row * dense.columns, (row + 1) * dense.columns), place * dense.columns)
  })
  return {
    ...dense,
    weights,
    scales: Float32Array.from(order, row => dense.scales[row]! * factor(row)),
    biases: Float32Array.from(order, row => dense.biases[row]! * factor(row)),
  }
}

/** Where each of the matrices begins in `stacked` of them: every one at a multiple of four rows. */
export function offsetsOf(parts: readonly Dense[]): number[] {
  let top = 0
  return parts.map(({ rows }) => {
    const offset = top
    top = roundedUp(top + rows, LANES)
    return offset
  })
}

/** All matrices under each other, with rows of zeros between them and at the end, so that their number suits `project`. */
export function stacked(parts: readonly Dense[]): Dense {
  const offsets = offsetsOf(parts)
  const columns = parts[0]!.columns
  const rows = roundedUp(offsets.at(-1)! + parts.at(-1)!.rows, PROJECT_BLOCK)
  const whole = {
    weights: new Int8Array(rows * columns),
    scales: new Float32Array(rows),
    biases: new Float32Array(rows),
    rows,
    columns,
  }
  parts.forEach((part, i) => {
    whole.weights.set(part.weights, offsets[i]! * columns)
    whole.scales.set(part.scales, offsets[i])
    whole.biases.set(part.biases, offsets[i])
  })
  return whole
}

/** The matrix in f32, [rows, width] with zeros behind its columns. */
export function unpacked({ weights, scales, rows, columns }: Dense, width: number): Float32Array {
  const values = new Float32Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values[row * width + column] = weights[row * columns + column]! * scales[row]!
  return values
}

/** The transposed matrix in f32, [columns, width] with zeros behind the original's rows. */
export function transposed({ weights, scales, rows, columns }: Dense, width: number): Float32Array {
  const values = new Float32Array(columns * width)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values[column * width + row] = weights[row * columns + column]! * scales[row]!
  return values
}

/** Product with an f32 vector, biases added. */
export function applied(dense: Dense, vector: Float32Array): Float32Array {
  return Float32Array.from(dense.biases, (bias, row) => {
    let sum = 0
    for (let i = 0; i < dense.columns; i++) sum += dense.weights[row * dense.columns + i]! * vector[i]!
    return bias + sum * dense.scales[row]!
  })
}

/** Numbers with zeros behind them. */
export function padded(values: Float32Array, length: number): Float32Array {
  const longer = new Float32Array(length)
  longer.set(values)
  return longer
}

export function roundedUp(count: number, multiple: number): number {
  return Math.ceil(count / multiple) * multiple
}
