// What a page says in JSON-LD (schema.org), broken as it may be, as a flat list of things.
//   <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Brücke zu",},]}</script>
//   → [{ types: ['newsarticle'], headline: 'Brücke zu', … }]

import { textOf, treeOf } from '../dom.ts'

/** A thing with its properties as they stand. Those of `aside` are parts of lists: other articles, most likely. */
export interface Thing {
  /** In lower case, without "schema:". */
  readonly types: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly aside: boolean
}

/** Characters of one script; things of one page; how deep they lie in each other. */
const LONGEST = 2_000_000
const MOST = 3000
const DEEPEST = 12
/** Properties whose things are not what the page is about. */
const LISTS = new Set([
  ...['itemListElement', 'hasPart', 'blogPost', 'blogPosts', 'isPartOf', 'relatedLink', 'mentions', 'citation', 'isBasedOn'],
  ...['comment', 'review', 'subjectOf', 'publisher', 'about', 'potentialAction', 'significantLinks'],
])

/** In the order of the page. What cannot be read is left out. */
export function thingsOf(scripts: readonly string[]): Thing[] {
  const things: Thing[] = []
  for (const script of scripts) {
    for (const value of valuesOf(script)) collect(value, { things, aside: false, depth: 0 })
  }
  return things
}

/** Follows `{ "@id": "#person" }` to the thing itself. */
export function resolved(value: unknown, things: readonly Thing[]): unknown {
  if (!isRecord(value)) return value
  const id = value['@id']
  if (typeof id !== 'string' || 'name' in value) return value
  return things.find(thing => thing.properties['@id'] === id && 'name' in thing.properties)?.properties ?? value
}

/** Every string that a property holds, those of lists and of `@value` among them. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(item => (Array.isArray(item) ? [] : stringsOf(item)))
  return isRecord(value) ? stringsOf(value['@value'] ?? null) : []
}

/** Things and names that a property holds, in a list or alone. */
export const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value]

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** "Ida &amp; Karl", "<a>Ida</a>" as people read them: some pages encode what they say to machines twice. */
export const readable = (value: string): string => (/[<&]/u.test(value) ? textOf(treeOf(value).root).trim() : value)

function collect(value: unknown, at: { things: Thing[]; aside: boolean; depth: number }): void {
  if (at.depth > DEEPEST || at.things.length >= MOST) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, { ...at, depth: at.depth + 1 })
    return
  }
  if (!isRecord(value)) return
  const types = stringsOf(value['@type']).map(type => type.replace(/^.*[:/]/u, '').toLowerCase())
  if (types.length) at.things.push({ types, properties: value, aside: at.aside })
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'object') collect(inner, { ...at, aside: at.aside || LISTS.has(name), depth: at.depth + 1 })
  }
}

/** One value a script, save where several stand in a row. */
function valuesOf(script: string): unknown[] {
  const bare = script
    .slice(0, LONGEST)
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/u, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/u, '')
    .trim()
  const plain = parsed(bare)
  if (plain !== undefined) return [plain]
  const decoded = /^[[{]\s*&quot;/u.test(bare)
    ? bare
        .replace(/&quot;/gu, '"')
        .replace(/&#0?39;/gu, "'")
        .replace(/&amp;/gu, '&')
    : bare
  const mended = parsed(repaired(decoded))
  if (mended !== undefined) return [mended]
  const several = parsed(`[${repaired(decoded).replace(/\}\s*\{/gu, '},{')}]`)
  return several === undefined ? [] : [several]
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

/** Without comments, commas before a bracket, and semicolons at the end; line breaks within strings become "\n". */
function repaired(json: string): string {
  let inString = false
  let made = ''
  for (let i = 0; i < json.length; i++) {
    const character = json[i]!
    if (inString) {
      if (character === '\\') made += character + (json[++i] ?? '')
      else made += character < ' ' ? '\\n' : character
      if (character === '"') inString = false
      continue
    }
    const pair = character + (json[i + 1] ?? '')
    if (pair === '//' || pair === '/*') {
      const end = pair === '//' ? json.indexOf('\n', i) : json.indexOf('*/', i) + 1
      i = end > i ? end : json.length
      continue
    }
    if (character === '"') inString = true
    made += character
  }
  return withoutLooseCommas(made).replace(/[;,]\s*$/u, '')
}

/** Strings are skipped, so that ",]" within one stays. */
const withoutLooseCommas = (json: string): string =>
  json.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/gu, (_, string: string | undefined) => string ?? '')
