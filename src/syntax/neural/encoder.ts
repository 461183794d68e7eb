// Runs the words of a sentence through the layers of the network, in the kernel's memory.
//   const encode = encoder(kernel, { weights, most: 400 })
//   encode({ rows, slots })     the address of what the last layer says of each word, int16 [n, 2H], 1 as 2^14

import type { SentenceFeatures } from './features.ts'
import type { Kernel } from './kernel.ts'
import { type Dense, gateRows, PROJECT_BLOCK, placeMatrix, roundedUp, STEP_BLOCK } from './matrices.ts'
import type { Direction, NetworkWeights, Table } from './weights.ts'

/** What the output of a layer counts in: 1 as int16. */
export const OUTPUT_SCALE = 2 ** 14

/** Addresses of a direction of a layer. */
interface PlacedDirection {
  readonly input: number
  readonly recurrent: number
}

interface PlacedTable {
  readonly rows: number
  readonly scales: number
  readonly width: number
}

/** Addresses of what changes from sentence to sentence. */
interface Room {
  readonly rows: number
  readonly slots: number
  /** int16 [most, inputs] */
  readonly input: number
  /** f32 [most, 4H] */
  readonly gates: number
  /** int16 [most, 2H] each; layers write them in turn. */
  readonly outputs: readonly [number, number]
  /** int16 [H] of zeros: what was said before the first word. */
  readonly silence: number
  /** f32: gates [4H] and cells [H] of a step. */
  readonly state: number
}

/** Lays the layers into the kernel's memory. The returned function takes 1 to `most` words. */
export function encoder(
  kernel: Kernel,
  { weights, most }: { weights: NetworkWeights; most: number },
): (features: SentenceFeatures) => number {
  const { hidden, inputScale, slots } = weights.header
  const vectors = placeTable(kernel, weights.vectors)
  const hashed = placeTable(kernel, weights.hashed)
  const layers = weights.layers.map(({ forward, backward }, layer) => {
    const unit = 1 / (layer === 0 ? inputScale : OUTPUT_SCALE)
    return [placeDirection(kernel, forward, unit), placeDirection(kernel, backward, unit)] as const
  })
  const inputs = vectors.width + hashed.width
  const room = reserveRoom(kernel, { most: roundedUp(most, 2), hidden, inputs, slots })

  return features => {
    const words = features.rows.length
    const memory = kernel.integers()
    memory.set(features.rows, room.rows >> 2)
    memory.set(features.slots, room.slots >> 2)
    look({ table: vectors, rows: room.rows, count: 1, words, at: room.input })
    look({ table: hashed, rows: room.slots, count: slots, words, at: room.input + 2 * vectors.width })
    let x = room.input
    layers.forEach(([forward, backward], layer) => {
      const out = room.outputs[layer % 2]!
      read(forward, { x, out, words, backwards: false })
      read(backward, { x, out: out + 2 * hidden, words, backwards: true })
      x = out
    })
    return x
  }

  function look(of: { table: PlacedTable; rows: number; count: number; words: number; at: number }): void {
    const { rows, scales, width } = of.table
    kernel.run.embed(of.at, 2 * inputs, of.rows, of.count, of.words, rows, scales, width, inputScale)
  }

  function read(direction: PlacedDirection, of: { x: number; out: number; words: number; backwards: boolean }): void {
    const { gates, silence, state } = room
    kernel.run.project(gates, of.x, of.words, direction.input)
    kernel.floats().fill(0, (state >> 2) + 4 * hidden, (state >> 2) + 5 * hidden)
    const last = of.backwards ? of.words - 1 : 0
    const way = of.backwards ? -1 : 1
    const [gateStep, outStep] = [16 * hidden, 4 * hidden]
    kernel.run.run(
      gates + last * gateStep,
      of.out + last * outStep,
      way * gateStep,
      way * outStep,
      of.words,
      direction.recurrent,
      silence,
      state,
    )
  }
}

function placeTable(kernel: Kernel, { rows, scales, width }: Table): PlacedTable {
  return { rows: kernel.place(rows), scales: kernel.place(scales), width }
}

function placeDirection(kernel: Kernel, { input, recurrent }: Direction, unit: number): PlacedDirection {
  const place = (dense: Dense, block: number, of: number): number => placeMatrix(kernel, gateRows(dense), { block, unit: of })
  return { input: place(input, PROJECT_BLOCK, unit), recurrent: place(recurrent, STEP_BLOCK, 1 / OUTPUT_SCALE) }
}

function reserveRoom(kernel: Kernel, size: { most: number; hidden: number; inputs: number; slots: number }): Room {
  const { most, hidden, inputs, slots } = size
  return {
    rows: kernel.reserve(4 * most),
    slots: kernel.reserve(4 * most * slots),
    input: kernel.reserve(2 * most * inputs),
    gates: kernel.reserve(16 * most * hidden),
    outputs: [kernel.reserve(4 * most * hidden), kernel.reserve(4 * most * hidden)],
    silence: kernel.reserve(2 * hidden),
    state: kernel.reserve(20 * hidden),
  }
}
