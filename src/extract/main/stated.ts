// The article as the page hands it to machines: "articleBody" in JSON-LD.
//   <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"Nach drei Wochen …"}</script> → ['Nach drei Wochen …']

import { scriptOf, type Tree, textOf, treeOf } from '../dom.ts'

/** A shorter one is a teaser. */
const SHORTEST = 250
const MARKUP = /<\/?[a-z]/iu

/** The longest one, line by line; [] where there is none. */
export function statedLines(tree: Tree): string[] {
  const bodies = tree
    .named('script')
    .map(scriptOf)
    .filter(source => source.includes('"articleBody"'))
    .flatMap(bodiesOf)
  const longest = bodies.reduce((best, body) => (body.length > best.length ? body : best), '')
  if (longest.length < SHORTEST) return []
  const text = MARKUP.test(longest) ? textOf(treeOf(longest.replace(/<\/(?:p|div|li|h\d)>|<br/giu, '\n$&')).root) : longest
  return text
    .split(/\s*[\r\n]\s*/u)
    .map(line => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
}

function bodiesOf(source: string): string[] {
  try {
    return found(JSON.parse(source), 0)
  } catch {
    return [] // a page may write what it likes
  }
}

function found(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > 8) return []
  const body = 'articleBody' in value && typeof value.articleBody === 'string' ? [value.articleBody] : []
  return [...body, ...Object.values(value).flatMap(inner => found(inner, depth + 1))]
}
