// The pages of trafilatura's evaluation, unpacked once into the folder for temporary files.
//   loadPages() → { pages: [{ name: 'rnz.de.witzel.html', expected: […], unwanted: […], bytes() }, …], sha256: '3f…' }

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Unavailable } from '../quality/archive.ts'
import { shared } from '../quality/corpus.ts'

export interface EvaluationPage {
  /** Of the file. */
  readonly name: string
  readonly url: string
  /** Segments that the text must hold. */
  readonly expected: readonly string[]
  /** Segments that it must not hold. */
  readonly unwanted: readonly string[]
  /** YYYY-MM-DD; null: the evaluation does not say. */
  readonly date: string | null
  readonly title: string | null
  readonly author: string | null
  bytes(): Uint8Array
}

const ARCHIVE = 'data/pages/trafilatura-eval.tar.xz'
const INSIDE = 'extract/trafilatura/tests'

interface Entry {
  readonly file: string
  readonly with: readonly string[]
  readonly without: readonly string[]
  readonly date?: string
  readonly title?: string
  readonly author?: string
}

/** Throws Unavailable where the archive or tar is missing. */
export function loadPages(): { readonly pages: readonly EvaluationPage[]; readonly sha256: string } {
  const folder = join(unpacked(), INSIDE)
  const source = readFileSync(join(folder, 'evaldata.json'))
  const places = new Map(
    ['eval', 'cache'].flatMap(part => readdirSync(join(folder, part)).map(name => [name.normalize(), join(folder, part, name)])),
  )
  const entries = Object.entries(JSON.parse(source.toString('utf8')) as Record<string, Entry>)
  const pages = entries.map(([url, entry]) => pageOf(url, entry, places.get(entry.file.normalize()) ?? entry.file))
  return { pages, sha256: createHash('sha256').update(source).digest('hex') }
}

/** Half of the pages may be looked at, the others are kept back: "dev" or "held", by a hash of the name. */
export const halfOf = ({ name }: EvaluationPage): 'dev' | 'held' =>
  createHash('sha256').update(name).digest()[0]! % 2 === 0 ? 'dev' : 'held'

const pageOf = (url: string, entry: Entry, path: string): EvaluationPage => ({
  name: entry.file,
  url,
  expected: entry.with,
  unwanted: entry.without,
  date: entry.date || null,
  title: entry.title || null,
  author: entry.author || null,
  bytes: () => readFileSync(path),
})

function unpacked(): string {
  const archive = shared + ARCHIVE
  if (!existsSync(archive)) throw new Unavailable(`${ARCHIVE} is not here`)
  const { size, mtimeMs } = statSync(archive)
  const folder = join(tmpdir(), `lagebild-pages-${size}-${Math.round(mtimeMs)}`)
  if (existsSync(folder)) return folder
  const fresh = `${folder}-${process.pid}`
  mkdirSync(fresh, { recursive: true })
  const { status, stderr, error } = spawnSync('tar', ['-xJf', archive, '-C', fresh], { encoding: 'utf8' })
  if (status !== 0) throw new Unavailable(`tar cannot unpack ${ARCHIVE}: ${error?.message ?? stderr.trim().split('\n')[0]}`)
  try {
    renameSync(fresh, folder)
  } catch {
    rmSync(fresh, { recursive: true, force: true }) // another run was faster
  }
  return folder
}
