// Articles to time: the sample story's own sentences, strung together to any length, each article beginning elsewhere in it.
//   article({ lang: 'de', words: 500, seed: 3 }) → { id: 'de-3', text: '…', … }

import { readdirSync, readFileSync } from 'node:fs'
import type { DocumentInput } from '../../src/types.ts'

const folder = new URL('../../examples/flood/', import.meta.url)

/** Paragraphs of the sample story by language. */
const paragraphs = new Map<string, readonly string[]>()
for (const file of readdirSync(folder).filter(name => name.endsWith('.jsonl'))) {
  for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
    const { lang, text } = JSON.parse(line) as { lang: string; text: string }
    paragraphs.set(lang, [...(paragraphs.get(lang) ?? []), ...text.split(/\n+/u).filter(Boolean)])
  }
}

export const languages: readonly string[] = [...paragraphs.keys()]

/** An article of at least `words` words, cut behind a paragraph's end. */
export function article({ lang, words, seed }: { lang: string; words: number; seed: number }): DocumentInput & { text: string } {
  const all = paragraphs.get(lang)!
  const taken: string[] = []
  let left = words
  for (let at = seed; left > 0; at++) {
    const next = all[at % all.length]!
    const kept = wordsOf(next) <= left + 20 ? next : next.split(' ').slice(0, left).join(' ')
    taken.push(kept)
    left -= wordsOf(kept)
  }
  return { id: `${lang}-${words}-${seed}`, lang, published: '2026-03-14T16:40:00+01:00', text: taken.join('\n\n') }
}

/** `count` articles of 500 words, languages by turns. */
export const articles = (count: number): (DocumentInput & { text: string })[] =>
  Array.from({ length: count }, (_, seed) => article({ lang: languages[seed % languages.length]!, words: 500, seed }))

const wordsOf = (text: string): number => text.split(' ').length
