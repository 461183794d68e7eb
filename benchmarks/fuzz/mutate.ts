// Seeds → inputs that nobody meant: flipped bits, cuts, splices, repeats, words of the format, nests of its brackets.
//   mutated({ seeds, tokens: ['<item>'], nests: [['<a>', '</a>']] }, chanceOf('rss:1:0'))

import type { Chance } from './chance.ts'

export interface Format {
  readonly seeds: readonly Uint8Array[]
  /** Words that mean something to the parser. */
  readonly tokens: readonly string[]
  /** What may stand around one another. */
  readonly nests: readonly (readonly [open: string, close: string])[]
}

/** Longest input, in bytes; a repeat or a nest may bring it there. */
const LONGEST = 400_000
const NUMBERS = [
  '0',
  '-1',
  '1',
  '65535',
  '65536',
  '2147483647',
  '4294967295',
  '9007199254740993',
  '1e999',
  '99999999999999999999',
]

export function mutated(format: Format, chance: Chance): Uint8Array {
  let bytes: Buffer = Buffer.from(chance.pick(format.seeds))
  for (let step = 1 + chance.below(6); step > 0; step--)
    bytes = chance.pick(STEPS)(bytes, { format, chance }).subarray(0, LONGEST)
  return bytes
}

type Step = (bytes: Buffer, with_: { format: Format; chance: Chance }) => Buffer

const flip: Step = (bytes, { chance }) => {
  const flipped = Buffer.from(bytes)
  for (let i = 1 + chance.below(16); i > 0 && flipped.length > 0; i--)
    flipped[chance.below(flipped.length)]! ^= 1 << chance.below(8)
  return flipped
}

const overwrite: Step = (bytes, { chance }) => {
  const written = Buffer.from(bytes)
  for (let i = 1 + chance.below(8); i > 0 && written.length > 0; i--)
    written[chance.below(written.length)] = chance.pick([0, 0xff, 0x80, 0x0a, 0x22, 0x3c, chance.below(256)])
  return written
}

const cut: Step = (bytes, { chance }) => bytes.subarray(0, chance.below(bytes.length + 1))

const drop: Step = (bytes, { chance }) => {
  const [start, end] = range(bytes, chance)
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
}

const splice: Step = (bytes, { format, chance }) => {
  const other = Buffer.from(chance.pick(format.seeds))
  return Buffer.concat([bytes.subarray(0, chance.below(bytes.length + 1)), other.subarray(chance.below(other.length + 1))])
}

const repeat: Step = (bytes, { chance }) => {
  const [start, end] = range(bytes, chance)
  const times = chance.pick([2, 10, 100, 1000, 20_000])
  const piece = bytes.subarray(start, end)
  const most = Math.max(1, Math.floor(LONGEST / Math.max(1, piece.length)))
  return Buffer.concat([
    bytes.subarray(0, end),
    ...Array.from({ length: Math.min(times, most) }, () => piece),
    bytes.subarray(end),
  ])
}

const insert: Step = (bytes, { format, chance }) => {
  const at = chance.below(bytes.length + 1)
  const words = Array.from({ length: 1 + chance.below(4) }, () =>
    format.tokens.length > 0 && chance.below(4) > 0 ? chance.pick(format.tokens) : chance.pick(NUMBERS),
  )
  return Buffer.concat([
    bytes.subarray(0, at),
    Buffer.from(words.join(chance.pick(['', ' ', '\n'])), 'latin1'),
    bytes.subarray(at),
  ])
}

const number: Step = (bytes, { chance }) => {
  const text = bytes.toString('latin1')
  const found = [...text.slice(0, 50_000).matchAll(/\d{1,20}/gu)]
  if (found.length === 0) return bytes
  const { index, 0: digits } = chance.pick(found)
  return Buffer.from(text.slice(0, index) + chance.pick(NUMBERS) + text.slice(index + digits.length), 'latin1')
}

const nest: Step = (bytes, { format, chance }) => {
  if (format.nests.length === 0) return repeat(bytes, { format, chance })
  const [open, close] = chance.pick(format.nests)
  const times = chance.pick([3, 30, 300, 3000, 30_000])
  const [start, end] = range(bytes, chance)
  const inside = bytes.subarray(start, end)
  const closed = chance.below(3) > 0 ? close.repeat(times) : ''
  return Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(open.repeat(times), 'latin1'),
    inside,
    Buffer.from(closed, 'latin1'),
    bytes.subarray(end),
  ])
}

const STEPS: readonly Step[] = [flip, overwrite, cut, drop, splice, repeat, insert, insert, number, nest]

/** A stretch, mostly a short one. */
function range(bytes: Buffer, chance: Chance): readonly [number, number] {
  const start = chance.below(bytes.length + 1)
  return [start, Math.min(bytes.length, start + 1 + chance.below(chance.pick([8, 64, 512, 4096])))]
}
