// Articles to time, made of the sample story's own sentences: any length, and no sentence twice, for what an article repeats is
// told apart and not read again.
//   article({ lang: 'de', words: 500, seed: 3 }) → { id: 'de-500-3', text: '…', … }

import { readFileSync } from 'node:fs'
import type { DocumentInput } from '../../src/types.ts'

const story = new URL('../../examples/flood/articles.jsonl', import.meta.url)

/** Sentences of the sample story by language, cut roughly. */
const sentences = new Map<string, readonly string[]>()
for (const line of readFileSync(story, 'utf8').split('\n').filter(Boolean)) {
  const { lang, text } = JSON.parse(line) as { lang: string; text: string }
  const cut = text.split(/(?<=[.!?][“”"]?)\s+(?=\p{Lu}|[„“"])/u).filter(sentence => sentence.split(' ').length > 5)
  sentences.set(lang, [...(sentences.get(lang) ?? []), ...cut])
}

export const languages: readonly string[] = [...sentences.keys()]

/** An article of `words` words or a few more. Of its sentences four make a paragraph. */
export function article({ lang, words, seed }: { lang: string; words: number; seed: number }): DocumentInput & { text: string } {
  const paragraphs: string[] = []
  for (let at = seed, count = 0; count < words; at += 4) {
    const paragraph = [0, 1, 2, 3].map(offset => sentence(sentences.get(lang)!, at + offset)).join(' ')
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  return { id: `${lang}-${words}-${seed}`, lang, published: '2026-03-14T16:40:00+01:00', text: paragraphs.join('\n\n') }
}

/** One of 500 words; languages by turns. */
export const articleOf = (seed: number): DocumentInput & { text: string } =>
  article({ lang: languages[seed % languages.length]!, words: 500, seed: seed * 5 })

/** In the first round each sentence as it is, later the beginning of one with the end of another: a new one each time. */
function sentence(all: readonly string[], at: number): string {
  const round = Math.floor(at / all.length)
  const first = all[at % all.length]!
  if (round === 0) return first
  const words = first.split(' ')
  const other = all[(at + round * 7) % all.length]!.split(' ')
  return [...words.slice(0, words.length >> 1), ...other.slice(other.length >> 1)].join(' ')
}
