// The place that a command line names: "312", "4:17", "a3", or words.

import { LagebildError } from '../../errors.ts'
import type { Place } from '../../index.ts'

/** Null: none is named. Throws USAGE. */
export function placeFrom({ at, word }: { readonly at?: string; readonly word?: string }): Place | null {
  if (at !== undefined && word !== undefined) throw usage('--at and --word name two places', 'Give one of them.')
  if (word !== undefined) {
    if (word.trim() === '') throw usage('--word has no word', 'Give words of the text: --word "said on Monday".', '--word')
    return { word }
  }
  if (at === undefined) return null
  const [, offset, line, column, attribution] = /^(?:(\d{1,9})|(\d{1,9}):(\d{1,9})|a(\d{1,9}))$/u.exec(at.trim()) ?? []
  if (offset !== undefined) return { offset: Number(offset) }
  if (line !== undefined) return { line: Number(line), column: Number(column) }
  if (attribution !== undefined) return { attribution: Number(attribution) }
  throw usage(`"${at}" is no place`, 'Write an offset (312), line and column (4:17), or the number of an attribution (a3).')
}

const usage = (message: string, remedy: string, where = '--at'): LagebildError =>
  new LagebildError({ code: 'USAGE', message, where, remedy })
