// The batch of articles that the ledger is measured with, as a file that `lagebild add` takes.
//   batchOf({ file: null, most: 1000, folder })   { path: '/tmp/…/batch.jsonl', documents: 1000 }

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromArchive, Unavailable } from '../quality/archive.ts'

/** German news of many outlets, most of it printed several times: 13,026 articles. */
const ARCHIVE = { path: 'data/reprints/news.tar.xz', member: '*insm_de_news/articles.jsonl' }

export interface Batch {
  readonly path: string
  readonly documents: number
}

export interface Wanted {
  /** A batch with one document a line; null: the articles of the shared folder. */
  readonly file: string | null
  /** At most so many; null: all. */
  readonly most: number | null
  /** Where the batch is written. */
  readonly folder: string
}

/** Throws Unavailable where there are no articles; its message says why. */
export function batchOf({ file, most, folder }: Wanted): Batch {
  if (file !== null && !existsSync(file)) throw new Unavailable(`there is no file ${file}`)
  const text = file === null ? fromArchive(ARCHIVE.path, ARCHIVE.member) : readFileSync(file, 'utf8')
  const lines = text.split('\n').filter(line => line !== '')
  // The first ones: they stand together in time, and so have to do with each other.
  const taken = lines.slice(0, most ?? lines.length)
  const path = join(folder, 'batch.jsonl')
  writeFileSync(path, (file === null ? taken.map(asDocument) : taken).map(line => `${line}\n`).join(''))
  return { path, documents: taken.length }
}

/** The archive's own field names as ours. */
function asDocument(line: string): string {
  const { id, text, url, pub, date } = JSON.parse(line) as Record<string, string>
  return JSON.stringify({ id, text, url, outlet: pub, published: date, lang: 'de' })
}
