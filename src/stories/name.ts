// What a story is called until the user names it: the headline of its first report, and whom and what it is about.
//   titleOf({ title: null, text: 'Der Damm ist gebrochen. …', sentences })   'Der Damm ist gebrochen.'
//   tellingOf(names, 13_026)   ['Kyslyzja', 'Pjöngjang', 'UN-Sicherheitsrat']

import type { Reading } from '../types.ts'

/** Of a first sentence, in characters. */
const LONGEST = 90

/** Null for a text without words. */
export function titleOf({ title, text, sentences }: Pick<Reading, 'title' | 'text' | 'sentences'>): string | null {
  if (title?.trim()) return tidy(title)
  const [first] = sentences
  return first ? cut(tidy(text.slice(first.start, first.end))) || null : null
}

const tidy = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** Between words where there are any. */
function cut(words: string): string {
  if (words.length <= LONGEST) return words
  const short = words.slice(0, LONGEST)
  const end = short.lastIndexOf(' ')
  return `${end > 0 ? short.slice(0, end) : short} …`
}

/** A person, place, organisation or other name, and how many documents name it. */
export interface StoryName {
  readonly name: string
  readonly inStory: number
  readonly inAll: number
}

/** Names that one of so many documents of the story has tell of that document. */
const LEAST_PART = 0.3
const MOST_TOLD = 5

/** The names that tell a story from others best, by tf-idf (Spärck Jones 1972), at most `most`. `documents`: how many there are in all. */
export function tellingOf(names: readonly StoryName[], documents: number, most = MOST_TOLD): string[] {
  const largest = Math.max(0, ...names.map(({ inStory }) => inStory))
  return names
    .filter(({ inStory }) => inStory >= LEAST_PART * largest)
    .map(({ name, inStory, inAll }) => ({ name, telling: inStory * Math.log((documents + 1) / inAll) }))
    .sort((a, b) => b.telling - a.telling || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}
