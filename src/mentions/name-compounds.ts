// Finds people inside compounds: "Ein Trump-Vertrauter schwieg" → person "Trump"; the compound itself is no name.
// A compound that is a name already ("Merz-Regierung") keeps its letters to itself, as names do not overlap.

import { endOfLetters } from '../segment/tokens.ts'
import type { NameMention, Span, Token } from '../types.ts'
import { type Board, isFree, standing } from './name-board.ts'
import { calledBy } from './name-inside.ts'

const COMPOUND = /^(\p{Lu}[\p{L}’']+)-(\p{L}[\p{L}-]+)$/u

/** The people named at the head of hyphened words that are no names themselves. */
export function personsInside(board: Board): NameMention[] {
  const families = familiesOf(board)
  return board.analysis.tokens.flatMap((token, i) => {
    const [, name = '', rest = ''] = (isFree(board, i) && COMPOUND.exec(token.text)) || []
    if (name === '' || !isPerson(board, { token, name, rest, families })) return []
    const span: Span = { start: token.start, end: endOfLetters(token, name.length) }
    const parts = { title: null, given: null, family: span }
    return [{ ...span, type: 'person', name, role: null, phrase: span, parts, gender: null }]
  })
}

interface Parts {
  readonly token: Token
  readonly name: string
  readonly rest: string
  readonly families: ReadonlySet<string>
}

/** Somebody the text names elsewhere, or a name that people bear before a role: "Trump-Berater". */
function isPerson(board: Board, { token, name, rest, families }: Parts): boolean {
  if (families.has(name)) return true
  const { role, isCommon, words, known } = board.lexicon
  const lower = name.toLowerCase()
  if (name === name.toUpperCase() || words.stops.has(lower) || isCommon(lower)) return false
  if (known([{ ...token, text: name, lower }], 0, 1)) return false
  return board.isNamePart(lower) && role(rest.toLowerCase()) !== null
}

/** The words, as written, by which the people of the text are called. */
function familiesOf(board: Board): ReadonlySet<string> {
  const families = new Set<string>()
  for (const { type, first, last } of standing(board)) {
    if (type !== 'person') continue
    const called = calledBy(board, { first, last })
    for (const { lower, text } of board.analysis.tokens.slice(first, last))
      if (called.includes(board.lexicon.owner(lower))) families.add(board.lexicon.owner(text))
  }
  return families
}
