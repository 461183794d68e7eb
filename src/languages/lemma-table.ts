// Reads the tables of a pack's closed classes: "dieser: dieser diese; jener: jener" → { dieser: ['dieser', 'diese'], jener: ['jener'] }.

import { words } from './lists.ts'

/** Rows stand on lines or between semicolons; a row without a lemma goes on with the last one. */
export function lemmas(table: string): Readonly<Record<string, readonly string[]>> {
  const result: Record<string, string[]> = {}
  let lemma = ''
  for (const row of table.split(/[;\n]/u)) {
    const colon = row.indexOf(':')
    if (colon >= 0) lemma = row.slice(0, colon).trim()
    const forms = words(row.slice(colon + 1))
    if (forms.length > 0) result[lemma] = [...(result[lemma] ?? []), ...forms]
  }
  return result
}

/** Words that do not change. */
export const alone = (list: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(list.map(word => [word, [word]]))
