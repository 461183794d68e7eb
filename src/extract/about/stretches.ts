// Stretches of a page's visible text: its frame, and the headline.
//   <title>Brücke zu | Seebote</title> … <h1>Seebote</h1> … <h2>Brücke zu</h2> → the <h2>

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Frame extends Stretch {
  /** By its name other people's words, or other articles; else it may as well be an article's own foot. */
  readonly isForeign: boolean
}

interface Heading extends Stretch {
  readonly tag: string
}

/** The stretch that holds `offset`; `frames` are in order and apart. */
export function frameAt(frames: readonly Frame[], offset: number): Frame | null {
  let low = 0
  let high = frames.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = frames[middle]!
    if (offset < start) high = middle - 1
    else if (offset >= end) low = middle + 1
    else return frames[middle]!
  }
  return null
}

/** A "widget" or "footer" that holds the headline or most of the page is its template's name for the article. */
export const isWhole = ({ start, end }: Stretch, { headline, text }: { headline: Stretch | null; text: string }): boolean =>
  (headline !== null && start <= headline.start && headline.end <= end) || 2 * (end - start) > text.length

export function apart(stretches: readonly Frame[]): Frame[] {
  const made: Frame[] = []
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = made.at(-1)
    if (!last || stretch.start >= last.end) made.push(stretch)
  }
  return made
}

/** Of those that a title repeats the longest, for sites head their pages with their own name. */
export function headlineOf(
  marked: readonly Heading[],
  { text, titles }: { text: string; titles: readonly string[] },
): Stretch | null {
  const wanted = titles.map(loose).filter(title => title !== '')
  const headings = marked
    .filter(({ tag, start, end }) => /^h[1-4]$/u.test(tag) && end - start < 400)
    .map(({ tag, start, end }) => ({ tag, start, end, words: loose(text.slice(start, end)) }))
    .filter(({ words }) => words !== '')
  const repeated = headings.filter(
    ({ words }) => words.length > 5 && wanted.some(title => title.includes(words) && words.length > 0.4 * title.length),
  )
  const longest = repeated.reduce<(typeof headings)[number] | null>(
    (best, one) => (best === null || one.words.length > best.words.length ? one : best),
    null,
  )
  return longest ?? headings.find(({ tag }) => tag === 'h1') ?? lineOf(text, wanted)
}

/** Where no heading is one: the line that a title repeats. */
function lineOf(text: string, titles: readonly string[]): Stretch | null {
  let start = 0
  // Further down it is the site's own name, in its footer.
  for (const line of text.slice(0, text.length / 2).split('\n')) {
    const words = line.length < 400 ? loose(line) : ''
    if (words.length > 11 && titles.some(title => title.includes(words))) return { start, end: start + line.length }
    start += line.length + 1
  }
  return null
}

const loose = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
