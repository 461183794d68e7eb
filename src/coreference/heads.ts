// What the tree says of a noun phrase: the word that it hangs by, its number, whom a relative pronoun follows.
//   headWord(scene, "die Sprecherin der Stadt") → "Sprecherin"; numberOf → "singular"

import { firstNot } from '../text/search.ts'
import type { Analysis, Span, Word } from '../types.ts'

/** Words of a phrase that are looked at; a longer one is no phrase. */
const LONGEST = 40
/** From here on a head or a relation is believed, 0 to 1. */
export const SURE = 0.6

export type GrammaticalNumber = 'singular' | 'plural'

/** Words that start within the span, in order; [] where nothing was parsed. */
export function wordsIn({ words }: Pick<Analysis, 'words'>, { start, end }: Span): Word[] {
  const found: Word[] = []
  for (let i = firstNot(words, word => word.start < start); i < words.length && words[i]!.start < end; i++) {
    if (found.push(words[i]!) >= LONGEST) break
  }
  return found
}

/** The first word of the span whose own head lies outside of it and that is no mark or article; null: not parsed. */
export function headWord(analysis: Pick<Analysis, 'words'>, span: Span): Word | null {
  const words = wordsIn(analysis, span)
  const [first, last] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0]
  return (
    words.find(({ head, upos }) => isContent(upos) && (head === null || head < first || head > last)) ??
    words.find(({ upos }) => isContent(upos)) ??
    null
  )
}

const isContent = (upos: Word['upos']): boolean => /^(?:NOUN|PROPN|PRON|NUM|ADJ|X|VERB)$/.test(upos)

export const isNoun = ({ upos }: Word): boolean => upos === 'NOUN' || upos === 'PROPN'

/** The number of a word; null where nothing says so. */
export const numberOf = ({ feats }: Word): GrammaticalNumber | null =>
  feats.Number === 'Plur' ? 'plural' : feats.Number === 'Sing' ? 'singular' : null

/** The noun that a name stands behind to say who it is: "Vorsitzende" of "der Vorsitzende des Rats, | Ole Edholm"; null: none. */
export function apposed(analysis: Pick<Analysis, 'words'>, name: Span): Word | null {
  const word = headWord(analysis, name)
  if (word?.relation !== 'appos' || word.head === null || word.confidence.head * word.confidence.relation < SURE) return null
  const noun = analysis.words[word.head]!
  return isNoun(noun) && noun.start < name.start ? noun : null
}

/** A noun with the words before it that hang on it: "the former crew members". */
export function nounPhrase({ words }: Pick<Analysis, 'words'>, noun: Word): Span {
  let first = noun.index
  while (
    words[first - 1]?.head === noun.index &&
    /^(?:det|amod|compound|nummod|nmod|flat|punct)/.test(words[first - 1]!.relation)
  )
    first--
  let last = noun.index
  while (words[last + 1]?.head === noun.index && words[last + 1]!.relation.startsWith('flat')) last++
  return { start: words[first]!.start, end: words[last]!.end }
}

/** The subject that stands nearest to the span in its sentence; null: none, or not parsed. */
export function nearestSubject({ words, sentences }: Analysis, span: Span): Word | null {
  const sentence = sentences[firstNot(sentences, ({ end }) => end <= span.start)]
  if (!sentence) return null
  const distance = ({ start }: Word) => Math.min(Math.abs(start - span.start), Math.abs(start - span.end))
  const subjects: Word[] = []
  for (let i = firstNot(words, word => word.start < sentence.start); i < words.length && words[i]!.start < sentence.end; i++) {
    const word = words[i]!
    if (/^nsubj/.test(word.relation) && word.confidence.relation >= SURE && !(word.start >= span.start && word.end <= span.end))
      subjects.push(word)
  }
  return subjects.sort((a, b) => distance(a) - distance(b))[0] ?? null
}
