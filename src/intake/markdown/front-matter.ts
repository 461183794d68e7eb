// The front matter of a Markdown file: YAML between lines of dashes.
//   "---\ntitle: Brücke zu\nauthor: Ida Lorenz\ndate: 2026-03-14\n---\nSie bleibt …" → given { title, authors, published }, rest "Sie bleibt …"

import type { DocumentInput } from '../../types.ts'

export interface FrontMatter {
  readonly given: DocumentInput
  /** The file without it. */
  readonly rest: string
}

/** Longest that is looked at: a dozen fields. */
const LONGEST = 20_000
const FENCE = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu

/** What is no YAML, or no table of fields, is left out of the text all the same. */
export async function frontMatterOf(written: string): Promise<FrontMatter> {
  const match = written.startsWith('---') ? FENCE.exec(written.slice(0, LONGEST)) : null
  const fields = match?.index === 0 ? match[1]! : ''
  if (!match || !/^[\w-]+[ \t]*:/mu.test(fields)) return { given: {}, rest: written }
  return { given: givenOf(await fieldsOf(fields)), rest: written.slice(match[0].length) }
}

async function fieldsOf(yaml: string): Promise<Readonly<Record<string, unknown>>> {
  const { parse } = await import('yaml')
  try {
    // Without types: "2026-03-14" stays as written, and "no" is a title.
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent', uniqueKeys: false })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
  } catch {
    return {}
  }
}

function givenOf(fields: Readonly<Record<string, unknown>>): DocumentInput {
  const words = (...names: string[]): string | null => {
    const value = names.map(name => fields[name]).find(field => typeof field === 'string' && field.trim() && field !== 'null')
    return typeof value === 'string' ? value.trim() : null
  }
  const published = words('date', 'published', 'publishDate', 'pubDate')
  const modified = words('updated', 'modified', 'lastmod')
  const url = words('url', 'canonical', 'canonical_url', 'link', 'source')
  const authors = namesIn(fields.authors ?? fields.author)
  const said: DocumentInput = {
    title: words('title'),
    subtitle: words('subtitle', 'description', 'summary'),
    lang: words('lang', 'language'),
    outlet: words('outlet', 'publisher', 'publication'),
    published: published && isDate(published) ? published : null,
    modified: modified && isDate(modified) ? modified : null,
    url: url && /^https?:\/\//iu.test(url) ? url : null,
    authors: authors.length > 0 ? authors : null,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
}

/** "Ida Lorenz", [Ida Lorenz, Tom Behr] or [{ name: Ida Lorenz }]. */
function namesIn(field: unknown): string[] {
  if (typeof field === 'string') return field.trim() ? [field.trim()] : []
  if (Array.isArray(field)) return field.flatMap(namesIn).slice(0, 50)
  return typeof field === 'object' && field !== null && 'name' in field && typeof field.name === 'string'
    ? namesIn(field.name)
    : []
}

/** What a document may say of its time (extract/published.ts); another form would make the document invalid. */
const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:[Zz]|[+-]\d{2}:?\d{2})?)?$/u.test(value) &&
  !Number.isNaN(Date.parse(value.slice(0, 10)))
