// How many documents a batch has, for the progress bar: a file is one, a batch has one a line.
//   await countDocuments(['a.txt', 'batch.jsonl'])   1201

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { filesAt } from '../intake/files.ts'
import { isAddress } from '../intake/intake.ts'

/**
 * Null when it cannot be known beforehand: standard input, an address, an archive, a feed, a pipe, a file that cannot be read (which is told
 * when it is its turn). Counting lines is far quicker than reading documents: a gigabyte in a second.
 */
export async function countDocuments(paths: readonly string[]): Promise<number | null> {
  let count = 0
  for (const path of paths) {
    if (path === '-' || isAddress(path)) return null
    for await (const file of filesAt(path)) {
      const kind = 'kind' in file ? file.kind : null
      const documents = kind?.name === 'jsonl' ? await countLines(file.path) : kind?.holds === 'many' ? null : 1
      if (documents === null) return null
      count += documents
    }
  }
  return count
}

const LINE_FEED = 10

/** Lines with something in them; the last needs no line feed. */
async function countLines(path: string): Promise<number | null> {
  let count = 0
  let open = 0 // bytes of the line that goes on
  try {
    if (!(await stat(path)).isFile()) return null // a pipe can be read only once
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let start = 0
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        if (open + end - start > 0) count++
        open = 0
        start = end + 1
      }
      open += chunk.length - start
    }
  } catch {
    return null
  }
  return open > 0 ? count + 1 : count
}
