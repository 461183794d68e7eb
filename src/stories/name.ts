// What a story is called until the user names it: the headline of its first report, and whom and what it is about.
//   titleOf({ title: null, text: 'Damm gebrochen\nHOHENAU – Am Freitag …' })   'Damm gebrochen'
//   tellingOf(names, 13_026)   ['Kyslyzja', 'Pjöngjang', 'UN-Sicherheitsrat']

/** Of a text's first line, in characters. */
const LONGEST = 90

/** The title, else the beginning of the text: its first line, if that is short. Null for a text without words. */
export function titleOf({ title, text }: { readonly title: string | null; readonly text: string }): string | null {
  const written = title?.trim() ? title : (text.trim().split('\n')[0] ?? '')
  return cut(tidy(written)) || null
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

/**
 * The names that tell a story from others best, by tf-idf (Spärck Jones 1972), at most `most`; of equals those that came first.
 * `documents`: how many there are in all.
 */
export function tellingOf(names: readonly StoryName[], documents: number, most = MOST_TOLD): string[] {
  const largest = Math.max(0, ...names.map(({ inStory }) => inStory))
  return names
    .filter(({ inStory }) => inStory >= LEAST_PART * largest)
    .map(({ name, inStory, inAll }) => ({ name, telling: inStory * Math.log((documents + 1) / inAll) }))
    .sort((a, b) => b.telling - a.telling)
    .slice(0, most)
    .map(({ name }) => name)
}
