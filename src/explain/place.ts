// A place as somebody names it → an offset in the main text.
//   locate({ line: 2, column: 5 }, reading) → { offset: 47, elsewhere: [] }

import { LagebildError } from '../errors.ts'
import { literally } from '../text/pattern.ts'
import type { Reading } from '../types.ts'
import type { Place } from './explanation.ts'

export interface Located {
  readonly offset: number
  /** Where else the same words stand. */
  readonly elsewhere: readonly number[]
}

/** Throws PLACE_UNKNOWN where the text has no such place. An offset in the middle of a character means that character. */
export function locate(place: Place, reading: Reading): Located {
  if ('word' in place) return wordAt(place.word, reading)
  const { text } = reading
  const offset =
    'offset' in place
      ? inside(place.offset, text)
      : 'line' in place
        ? inLine(place, text)
        : ofAttribution(place.attribution, reading)
  return { offset: characterAt(text, offset), elsewhere: [] }
}

/** Line and column of an offset, from 1. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

/** Where the character begins: back by one from the second half of a surrogate pair. */
function characterAt(text: string, offset: number): number {
  const isPair = offset > 0 && text.codePointAt(offset - 1)! > 0xffff
  return isPair ? offset - 1 : offset
}

function inside(offset: number, text: string): number {
  if (Number.isInteger(offset) && offset >= 0 && offset < text.length) return offset
  throw unknown(
    `There is no offset ${offset}`,
    `The main text has ${text.length} characters: offsets go from 0 to ${text.length - 1}.`,
  )
}

function inLine({ line, column }: { line: number; column: number }, text: string): number {
  const lines = text.split('\n')
  const words = lines[line - 1]
  if (words === undefined) throw unknown(`There is no line ${line}`, `The main text has ${lines.length} lines, counted from 1.`)
  if (!(column >= 1 && column <= words.length))
    throw unknown(
      `Line ${line} has no column ${column}`,
      words === '' ? 'It is empty.' : `Its columns go from 1 to ${words.length}.`,
    )
  return lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1
}

function ofAttribution(number: number, { attributions }: Reading): number {
  const attribution = attributions[number - 1]
  if (attribution) return (attribution.cue[0] ?? attribution.content[0])!.start
  const { length } = attributions
  throw unknown(
    `There is no attribution a${number}`,
    length ? `There are a1 to a${length}.` : 'Nobody is said to have said anything here.',
  )
}

/** Whole words before parts of words, the letters as written before other ones. */
function wordAt(word: string, { text }: Reading): Located {
  const exact = literally(word.trim()).replace(/\s+/gu, '\\s+')
  for (const pattern of [`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, exact]) {
    for (const flags of ['gu', 'giu']) {
      const [offset, ...elsewhere] = Array.from(text.matchAll(new RegExp(pattern, flags)), ({ index }) => index)
      if (offset !== undefined) return { offset, elsewhere }
    }
  }
  throw unknown(
    `The words "${word}" do not stand in the main text`,
    'lagebild read FILE --format json prints the text as it is read.',
  )
}

const unknown = (message: string, remedy: string): LagebildError => new LagebildError({ code: 'PLACE_UNKNOWN', message, remedy })
