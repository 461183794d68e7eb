// Who signs an item of an agency: "Von Ida Lorenz und Tom Brandis, dpa" → authors Ida Lorenz, Tom Brandis; agencies dpa.
// The words are the languages' (languages/*/page.ts).

import { loadPageWords } from '../../languages/index.ts'
import { peopleIn, titleIn } from './named.ts'

export interface Signed {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

export interface Byline {
  readonly lines: readonly (string | null)[]
  /** Agencies that are credited apart from the line. */
  readonly credits: readonly (string | null)[]
  readonly outlet: string | null
}

/** Takes bylines apart. Build once for a list. */
export async function bylineReader(): Promise<(byline: Byline) => Signed> {
  const words = await loadPageWords()
  const between = new RegExp(`\\s*[,;/|]\\s*|\\s+(?:${words.map(({ byline }) => byline.between).join('|')})\\s+`, 'iu')
  const opened = (line: string): string => words.reduce((rest, { byline }) => without(rest, byline.before), line.trim())
  const isAgency = (name: string): boolean => words.some(({ agencies }) => agencies.has(name.toLowerCase()))

  return ({ lines, credits, outlet }) => {
    const names = lines.flatMap(line => opened(titleIn(line) ?? '').split(between)).map(name => opened(name))
    const signed = names.filter(isAgency).filter(name => name.toLowerCase() !== outlet?.toLowerCase())
    const credited = credits.flatMap(credit => titleIn(credit) ?? [])
    return {
      authors: peopleIn(
        names.filter(name => !isAgency(name)),
        outlet,
      ),
      agencies: [...new Set([...credited, ...signed])],
    }
  }
}

/** "Byron" does not begin with "By": where small letters go on without a blank, it is a longer word. */
function without(line: string, before: RegExp): string {
  const words = before.exec(line)?.[0] ?? ''
  const rest = line.slice(words.length)
  return /\S$/u.test(words) && /^\p{Ll}/u.test(rest) ? line : rest
}
