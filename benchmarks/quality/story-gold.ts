// What the gold of a story says of its six articles together (articles/sN.story.json): which are one report, who is who, how each
// figure develops and which contradict each other.

import { readFileSync } from 'node:fs'
import { type GoldDocument, loadLines, shared } from './corpus.ts'

export interface StoryGold {
  readonly originGroups: readonly { readonly articles: readonly string[] }[]
  readonly reprintOf: Readonly<Record<string, string>>
  readonly translationOf: Readonly<Record<string, string>>
  readonly entities: readonly StoryEntity[]
  /** Key of what is counted to its figures. */
  readonly series: Readonly<Record<string, readonly StoryFigure[]>>
  readonly warnings: readonly StoryWarning[]
}

export interface StoryWarning {
  readonly kind: string
  readonly article: string
  /** What changed, in words with its numbers. */
  readonly claim: string
  readonly note: string
  /** Right, but minor. */
  readonly secondary?: boolean
}

export interface StoryEntity {
  readonly id: string
  readonly type: string
  readonly canonical: string
  readonly spellings: readonly string[]
  /** Spellings by article. */
  readonly byArticle: Readonly<Record<string, readonly string[]>>
}

export interface StoryFigure {
  readonly article: string
  readonly span: readonly [number, number]
  readonly value: number | readonly [number, number]
  readonly modifier: string | null
  /** Who states it; null: the article's own voice. */
  readonly source: string | null
  readonly sourceId: string | null
  readonly date: string
  readonly scope?: string
  /** The article that it is copied from. */
  readonly dependentOn?: string
  /** Places in the same series of figures that contradict this one. */
  readonly conflictsWith: readonly number[]
}

export interface Story {
  readonly name: string
  readonly documents: readonly GoldDocument[]
  readonly gold: StoryGold
  /** Language-free keys of what is counted that the contract names; gold has further ones of its own. */
  readonly keys: ReadonlySet<string>
}

/** "s1" → its articles and gold. */
export function loadStory(name: string): Story {
  const gold = JSON.parse(readFileSync(`${shared}articles/${name}.story.json`, 'utf8')) as StoryGold
  const { concepts } = JSON.parse(readFileSync(`${shared}design/concepts.json`, 'utf8')) as { concepts: object }
  return { name, documents: loadLines(`articles/${name}.jsonl`), gold, keys: new Set(Object.keys(concepts)) }
}

/** Where a spelling stands in a text as a word of its own, longest spellings first and none inside another. */
export function placesOf(text: string, spellings: readonly string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const words of [...spellings].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      const isWord = !/\p{L}/u.test(text[start - 1] ?? ' ') && !/\p{L}/u.test(text[end] ?? ' ')
      if (isWord && !found.some(other => start < other.end && other.start < end)) found.push({ start, end })
    }
  }
  return found
}
