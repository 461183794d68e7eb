// Writes a file into models/ and its hash into models/index.json: register('models', { name: 'de/lexicon.bin', bytes, version: '1.0.0' }).

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface ModelFile {
  /** Path in models/. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Semantic version; major: what reads it must change. */
  readonly version: string
}

interface ModelIndex {
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number; readonly version: string }>>
}

/** Other entries of the index stay as they are. */
export function register(models: string, { name, bytes, version }: ModelFile): void {
  mkdirSync(dirname(join(models, name)), { recursive: true })
  writeFileSync(join(models, name), bytes)
  const path = join(models, 'index.json')
  const index: ModelIndex = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { files: {} }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const files = Object.entries({ ...index.files, [name]: { sha256, bytes: bytes.length, version } }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  writeFileSync(path, `${JSON.stringify({ ...index, files: Object.fromEntries(files) }, null, 2)}\n`)
}
