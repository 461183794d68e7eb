// How many documents a batch has, for the progress bar: a file is one, a batch has one a line.
//   await countDocuments(['a.txt', 'batch.jsonl'])   1201

import { createReadStream } from 'node:fs'
import { filesAt } from '../intake/files.ts'

/** Null when it cannot be known beforehand: standard input. Counting lines is far quicker than reading documents. */
export async function countDocuments(paths: readonly string[]): Promise<number | null> {
  let count = 0
  for (const path of paths) {
    if (path === '-') return null
    for await (const file of filesAt(path)) count += 'kind' in file && file.kind === 'jsonl' ? await countLines(file.path) : 1
  }
  return count
}

const LINE_FEED = 10

/** Lines with something in them; the last needs no line feed. */
async function countLines(path: string): Promise<number> {
  let count = 0
  let open = 0 // bytes of the line that goes on
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      if (open + end - start > 0) count++
      open = 0
      start = end + 1
    }
    open += chunk.length - start
  }
  return open > 0 ? count + 1 : count
}
