// What became of an article between two versions of it, and whether its outlet says so.
//   changeOf(before, after)   'silent': other words, and neither a later time of change nor a notice of correction

import { distance } from '../identity/fold.ts'
import type { Reading } from '../types.ts'

/**
 * correction: a notice in it says what was wrong · modified: it gives a later time of publication or change · silent: nothing says so ·
 * extraction: the same bytes, out of which a later version of this program took another text.
 */
export type Change = 'correction' | 'modified' | 'silent' | 'extraction'

export interface Version extends Pick<Reading, 'text' | 'title' | 'published' | 'modified' | 'corrections'> {
  /** Of which bytes it was made, by any name; null: of none that were kept. */
  readonly original?: number | string | null
}

/** Null where title and words are the same, save for white space and marks. */
export function changeOf(before: Version, after: Version): Change | null {
  if (isSame(before.text, after.text) && isSame(before.title, after.title)) return null
  if (before.original != null && before.original === after.original) return 'extraction'
  const known = new Set(noticesOf(before))
  if (noticesOf(after).some(notice => !known.has(notice))) return 'correction'
  return isLater(after.modified, before.modified) || isLater(after.published, before.published) ? 'modified' : 'silent'
}

const isLater = (after: string | null, before: string | null): boolean =>
  after !== null && (before === null || Date.parse(after) > Date.parse(before))

const isSame = (a: string | null, b: string | null): boolean => wordsIn(a ?? '').join(' ') === wordsIn(b ?? '').join(' ')

const noticesOf = ({ text, corrections }: Version): string[] =>
  corrections.map(({ start, end }) => wordsIn(text.slice(start, end)).join(' '))

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of a statement that are looked for; what is longer is told by its beginning. */
const LONGEST = 60
/** Letters that a mended typing error changes, in a word of at least so many. */
const TYPO = { letters: 2, word: 5 }

/** Whether a text still says something in the same words: one of them may have had a typing error. In time of the text's length. */
export function stillSays(text: string): (said: string) => boolean {
  const words = wordsIn(text)
  const places = Map.groupBy(words.keys(), at => words[at]!)
  return said => {
    const looked = wordsIn(said).slice(0, LONGEST)
    if (looked.length === 0) return true
    // Either the first word stands there, or it is the one with the error and the second does.
    const starts = [...(places.get(looked[0]!) ?? []), ...(places.get(looked[1] ?? '') ?? []).map(at => at - 1)]
    return starts.some(start => start >= 0 && fits(words, start, looked))
  }
}

function fits(words: readonly string[], start: number, looked: readonly string[]): boolean {
  let typos = 0
  return looked.every((word, i) => words[start + i] === word || (isTypo(word, words[start + i]) && ++typos <= 1))
}

/** "Feuerwher" for "Feuerwehr"; another number is none. */
function isTypo(word: string, other: string | undefined): boolean {
  if (other === undefined || word.length < TYPO.word || /\p{N}/u.test(word + other)) return false
  return distance(word, other, TYPO.letters) <= TYPO.letters
}
