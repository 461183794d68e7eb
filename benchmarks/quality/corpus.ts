// Gold documents from the folder of shared data beside the repository: loaded, filtered, fingerprinted.
//   loadCorpus(sets[0], null) → { documents: [{ id: 's1a1', … }], sha256: '3f…' }

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { ReadingSet } from './sets.ts'

export type GoldSpan = readonly [start: number, end: number]

/** An annotated document. Articles name the speaker in `source` and his words in `sourceSpan`; corpora hold the span in `source`. */
export interface GoldDocument {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  readonly split?: string
  readonly genre?: string
  readonly attributions: readonly GoldAttribution[]
  readonly quantities?: readonly GoldQuantity[]
  readonly times?: readonly { readonly span: GoldSpan; readonly value: string }[]
  /** Articles: all spellings of one, a list each, the canonical one first. */
  readonly people?: readonly (readonly string[])[]
  readonly organizations?: readonly (readonly string[])[]
  readonly places?: readonly (readonly string[])[]
}

export interface GoldAttribution {
  readonly source: string | GoldSpan | null
  readonly sourceSpan?: GoldSpan | null
  /** Corpora: the parts of a speaker whose words stand apart. */
  readonly source_spans?: readonly GoldSpan[]
  readonly cue?: readonly GoldSpan[]
  readonly content?: readonly GoldSpan[]
  /** How it is said: articles have `mode`, corpora `type`, both direct, indirect or mixed; `form` is a corpus' own word for it. */
  readonly mode?: string
  /** Articles: the speaker's words of probability, "…" for a gap. */
  readonly certainty?: string | null
  readonly type?: string
  readonly form?: string
  readonly optional?: boolean
}

export interface GoldQuantity {
  readonly span: GoldSpan
  readonly value: number | readonly number[]
  readonly modifier?: string
  readonly unit?: string | null
  readonly by?: string | null
  readonly optional?: boolean
}

export interface Corpus {
  readonly documents: readonly GoldDocument[]
  /** SHA-256 of the documents that were kept, as JSON lines: a floor holds for exactly these. */
  readonly sha256: string
}

/** The folder of shared data; it lies beside the repository and is no part of it. */
export const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Why nothing can be measured here; null: it can. */
export const missing = (): string | null =>
  ['eval/score-facts.mjs', 'articles', 'data/attribution'].every(path => existsSync(shared + path))
    ? null
    : 'The annotated data (a folder "shared" beside this repository) is not here.'

/** Documents of a set; `split` replaces the splits that the set names ("all" takes every one). */
export function loadCorpus(set: ReadingSet, split: string | null): Corpus {
  const wanted = split === null ? set.splits : split === 'all' ? null : [split]
  const documents = set.files
    .flatMap(loadLines)
    .filter(document => (!wanted || !document.split || wanted.includes(document.split)) && set.keep(document))
  return { documents, sha256: fingerprint(documents) }
}

/** SHA-256 of items as JSON lines. */
export function fingerprint(items: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const item of items) hash.update(`${JSON.stringify(item)}\n`)
  return hash.digest('hex')
}

/** All documents of a file of JSON lines, gzipped or not; `path` counts from the shared folder. */
export function loadLines(path: string): GoldDocument[] {
  const bytes = readFileSync(shared + path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as GoldDocument)
}
