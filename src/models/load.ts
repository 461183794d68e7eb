// Reads a file of trained weights from the package's models/ folder and verifies it.
//   const { bytes } = await loadModel({ name: 'xx/syntax.bin', major: 1 })
// models/index.json says of each file its SHA-256, its size and its version: { "files": { "xx/syntax.bin": { … } } }.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { modelError } from './container.ts'

/** The package's folder of weights, from src/models/ and from dist/models/ alike. */
const FOLDER = fileURLToPath(new URL('../../models/', import.meta.url))

export interface ModelRequest {
  /** Path inside the folder, with "/". */
  readonly name: string
  /** Major version that the caller understands; it changes when what the weights mean changes. */
  readonly major: number
  /** Another folder than the package's own. */
  readonly folder?: string
}

const indexShape = z.object({
  files: z.record(
    z.string(),
    z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.int(), version: z.string().regex(/^\d+\.\d+\.\d+$/u) }),
  ),
})

type Entry = z.infer<typeof indexShape>['files'][string]

/** A verified file of weights. */
export interface LoadedModel {
  /** Without the ending: "xx/syntax". */
  readonly name: string
  /** Semantic version. */
  readonly version: string
  readonly bytes: Uint8Array
}

/** A file of weights. Throws LagebildError MODEL_BROKEN: missing, not as the index says, of another major version. */
export async function loadModel({ name, major, folder = FOLDER }: ModelRequest): Promise<LoadedModel> {
  const entry = await entryOf(name, folder)
  if (Number.parseInt(entry.version, 10) !== major)
    throw modelError(join(folder, name), `it has version ${entry.version}, this program needs ${major}.x`)
  const bytes = await contentOf(join(folder, name))
  verify(bytes, { entry, where: join(folder, name) })
  return { name: name.replace(/\.\w+$/u, ''), version: entry.version, bytes }
}

async function entryOf(name: string, folder: string): Promise<Entry> {
  const where = join(folder, 'index.json')
  const content = await contentOf(where)
  let entry: Entry | undefined
  try {
    entry = indexShape.parse(JSON.parse(new TextDecoder().decode(content))).files[name]
  } catch (cause) {
    throw modelError(where, 'this list of the weights cannot be understood', cause)
  }
  if (!entry) throw modelError(where, `this list of the weights has no "${name}"`)
  return entry
}

async function contentOf(where: string): Promise<Uint8Array> {
  try {
    return await readFile(where)
  } catch (cause) {
    throw modelError(where, `it cannot be read (${cause instanceof Error ? cause.message : cause})`, cause)
  }
}

function verify(bytes: Uint8Array, { entry, where }: { entry: Entry; where: string }): void {
  if (bytes.length !== entry.bytes) throw modelError(where, `it has ${bytes.length} bytes, expected ${entry.bytes}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== entry.sha256) throw modelError(where, `its SHA-256 is ${sha256}, expected ${entry.sha256}`)
}
