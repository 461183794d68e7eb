// Recognises a bare number as an age: "Hannelore Kolb (71)", "Kolb, 71, from", "a pensioner of 68", "aged 9".

import type { Sentence, Token } from '../types.ts'
import type { Amount } from './quantity-amounts.ts'
import type { ConceptWords } from './quantity-concept-words.ts'
import { type Figure, isListing } from './quantity-figure.ts'
import { phrases } from './quantity-phrases.ts'

/** Years that a person of the news is old when nothing but commas or brackets say so. */
const AGES = { least: 2, adult: 14, most: 110 }

/** `bare`: no noun stands behind the number. */
type AgeReader = (
  tokens: readonly Token[],
  amount: Amount,
  context: { readonly sentence: Sentence; readonly bare: boolean },
) => string | null

/** The unit "a" where the number is an age, else null. `isPlural` tells nouns of several. */
export function ageReader(words: ConceptWords, isPlural: (noun: Token) => boolean): AgeReader {
  const openers = phrases(Object.fromEntries(words.ages.map(word => [word, true])))

  return (tokens, { value, first, last, digits }, { sentence, bare }) => {
    if (value > AGES.most || value < AGES.least || !Number.isInteger(value)) return null
    if (openers.before(tokens, first, sentence.first)) return 'a'
    if (!digits || first - 2 < sentence.first || last >= sentence.last) return null
    if (isOf(tokens, first, sentence)) return 'a'
    if (bare && value >= AGES.adult && words.ageWith.has(tokens[first - 1]!.lower)) return 'a' // "mit 27", "Rente mit 67"
    const mark = tokens[first - 1]!.text
    const after = tokens[last]!.text
    const isName = /^\p{Lu}\p{Ll}/u.test(tokens[first - 2]!.text)
    if (mark === '(' && after === ')') return isName ? 'a' : null
    const hasTwoNames = isName && first - 3 >= sentence.first && /^\p{Lu}/u.test(tokens[first - 3]!.text)
    if (mark === ',' && /^[,.]$/.test(after)) {
      // "Her grandson, 8, was …"; "the passengers, 45, were …" are many.
      const noun = tokens[first - 2]!
      if (words.persons.has(noun.lower) && !isPlural(noun)) return 'a'
      const goesOn = value >= AGES.adult && last + 1 < sentence.last && /^\p{Ll}/u.test(tokens[last + 1]!.text)
      return hasTwoNames || (isName && goesOn) ? 'a' : null
    }
    return null
  }

  /** "a pensioner of 68" */
  function isOf(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
    if (first - 3 < sentence.first || tokens[first - 1]!.lower !== words.ageOf.of) return false
    return words.persons.has(tokens[first - 2]!.lower) && words.ageOf.articles.has(tokens[first - 3]!.lower)
  }
}

/** "aged 8, 12 and 45": bare numbers that follow an age in a row are ages too. */
export function sharedAges(tokens: readonly Token[], figures: readonly Figure[], joins: ReadonlySet<string>): Figure[] {
  const result: Figure[] = []
  for (const figure of figures) {
    const previous = result.at(-1)
    const isAge = previous?.unit === 'a' && isBare(previous) && isBare(figure)
    const between = isAge ? tokens.slice(previous.last, figure.first) : []
    const isRow = between.length < 3 && isListing(between, joins)
    const isShared =
      isRow && figure.noun === null && figure.unit === null && !figure.isPart && figure.sentence === previous!.sentence
    result.push(isShared ? { ...figure, unit: 'a', dimension: 'time' } : figure)
  }
  return result

  /** Nothing but digits: "3 years" is no age by itself. */
  function isBare({ first, last }: Figure): boolean {
    return tokens.slice(first, last).every(({ kind }) => kind === 'number')
  }
}
