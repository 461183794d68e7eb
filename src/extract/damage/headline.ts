// Finds the headline where it runs into the text a second time, as pages print it above their teaser:
//   "Hafen wird tiefer\nNorden Hafen wird tiefer Die Stadt hat …" → "Hafen wird tiefer" of the second line
// A quotation in the headline comes again in its sentence, so a copy counts only where no mark holds it and a new sentence follows.

import type { Segmented } from '../../segment/segment.ts'
import type { Damage, Token } from '../../types.ts'

/** Words of a headline. */
const SHORTEST = 5
const LONGEST = 25

/** A zone for each copy of the text's first line. */
export function headlineCopies({ tokens, sentences }: Segmented): Damage[] {
  const headline = headlineOf(tokens, sentences)
  const [opening] = headline
  if (!opening) return []
  const found: Damage[] = []
  for (let i = headline.length; i + headline.length <= tokens.length; i++) {
    if (tokens[i]!.text !== opening.text || !headline.every((token, at) => token.text === tokens[i + at]!.text)) continue
    const [before, behind] = [tokens[i - 1]!, tokens[i + headline.length]]
    const apart = before.kind !== 'mark' || /^[.!?|]$/u.test(before.text)
    if (apart && behind && /^\p{Lu}/u.test(behind.text)) {
      found.push({ kind: 'repeatedText', start: tokens[i]!.start, end: tokens[i + headline.length - 1]!.end })
    }
    i += headline.length - 1
  }
  return found
}

/** The first line, when it is one sentence without a stop; empty when it is none. */
function headlineOf(tokens: readonly Token[], [first, second]: Segmented['sentences']): readonly Token[] {
  if (!first || first.paragraph === second?.paragraph) return []
  const own = tokens.slice(first.first, first.last)
  const words = own.filter(({ kind }) => kind !== 'mark').length
  return words < SHORTEST || words > LONGEST || own.at(-1)!.text === '.' ? [] : own
}
