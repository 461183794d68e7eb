// Prints data as JSON piece by piece, so that a large picture never stands in memory as one text (V8 holds 512 MB in one).
//   await printJson({ documents: […], speakers: […] }, context)

import { harmless } from '../../text/harmless.ts'
import type { Context } from '../context.ts'
import { print } from '../output.ts'

/** Longest piece that is put together before it is written, in characters. */
const PIECE = 65_536

/** As `JSON.stringify(value, null, 2)`, with nothing in it that steers a terminal, and a line feed. */
export async function printJson(value: unknown, context: Pick<Context, 'stdout'>): Promise<void> {
  let piece = ''
  for (const part of partsOf(value, '')) {
    piece += part
    if (piece.length < PIECE) continue
    await print(harmless(piece), context)
    piece = ''
  }
  await print(`${harmless(piece)}\n`, context)
}

/** Items of arrays one by one, down to two levels: lists, and objects that hold lists. */
function* partsOf(value: unknown, indent: string): Generator<string> {
  const isList = Array.isArray(value)
  const isObject = typeof value === 'object' && value !== null && !isList
  if (indent.length > 2 || !(isList || isObject)) {
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
    return
  }
  const entries = isList ? value.map(item => ['', item] as const) : Object.entries(value).filter(([, item]) => item !== undefined)
  const [open, close] = isList ? '[]' : '{}'
  yield open!
  for (const [i, [key, item]] of entries.entries()) {
    yield `${i === 0 ? '' : ','}\n${indent}  ${isList ? '' : `${JSON.stringify(key)}: `}`
    yield* partsOf(item, `${indent}  `)
  }
  yield entries.length === 0 ? close! : `\n${indent}${close}`
}
