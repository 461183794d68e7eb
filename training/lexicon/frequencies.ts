// How frequent a word is, from the log probabilities of PyPI's spacy-lookups-data (MIT): "denken" −9.8, "dachen" −20.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const UNKNOWN = -25

/** `lookups`: the folder with `<language>_lexeme_prob.json.gz`. */
export function frequencies(lookups: string, language: string): (word: string) => number {
  const text = gunzipSync(readFileSync(join(lookups, `${language}_lexeme_prob.json.gz`))).toString('utf8')
  const table = new Map(Object.entries(JSON.parse(text) as Record<string, number>))
  return word => table.get(word) ?? UNKNOWN
}
