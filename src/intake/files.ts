// Finds the files that a path means: a file itself, or those of a kind that Lagebild reads in a folder, in order of name.

import type { Dirent } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LagebildError } from '../errors.ts'
import { HEAD_BYTES, headOf } from './head.ts'
import type { Kind } from './kind.ts'
import { endingOf, KINDS, kindOfEnding, kindOfLooks, MIXED_ENDINGS } from './kinds.ts'

/** A file to read, or why it cannot be. */
export type FoundFile =
  | { readonly path: string; readonly size: number; readonly kind: Kind | null }
  | { readonly path: string; readonly error: LagebildError }

/** Files under the path. In folders: names in code unit order, no hidden ones, linked folders are not followed. */
export async function* filesAt(path: string): AsyncGenerator<FoundFile> {
  try {
    const stats = await stat(path)
    if (!stats.isDirectory()) yield { path, size: stats.size, kind: kindOfEnding(path) }
    else {
      let found = 0
      for await (const file of filesUnder(path)) {
        found++
        yield file
      }
      if (!found) yield { path, error: nothingIn(path) }
    }
  } catch (error) {
    yield { path, error: unreadable(path, error) }
  }
}

/** FILE_MISSING with what the system said about it. */
export function unreadable(path: string, error: unknown): LagebildError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  const [message, remedy] = {
    ENOENT: [`There is no file "${path}"`, 'Check the path. A name with spaces needs quotes.'],
    EACCES: [`"${path}" may not be read`, 'Ask its owner for the right to read it (chmod +r).'],
    EPERM: [`"${path}" may not be read`, 'Ask its owner for the right to read it (chmod +r).'],
    ELOOP: [`"${path}" is a link that leads back to itself`, 'Give the file that it should lead to.'],
  }[code] ?? [`"${path}" cannot be read (${code})`, 'Check the path and the disk that it is on.']
  return new LagebildError({ code: 'FILE_MISSING', message: message!, where: path, remedy: remedy!, cause: error })
}

async function* filesUnder(folder: string): AsyncGenerator<FoundFile> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: folder, error: unreadable(folder, error) }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile() || entry.isSymbolicLink()) {
      const file = await foundFile(path)
      if ('error' in file || file.kind) yield file
    }
  }
}

/** `kind` is null for what nobody asked for: a folder may hold anything. */
async function foundFile(path: string): Promise<FoundFile> {
  const ending = endingOf(path)
  const named = kindOfEnding(path)
  if (!named && !MIXED_ENDINGS.includes(ending)) return { path, size: 0, kind: null }
  try {
    return { path, size: (await stat(path)).size, kind: named ?? (await listAt(path)) }
  } catch (error) {
    return { path, error: unreadable(path, error) }
  }
}

/** A folder's .xml and .json files are read where they list articles. */
async function listAt(path: string): Promise<Kind | null> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const looks = kindOfLooks(headOf(buffer.subarray(0, bytesRead)))
    return looks?.sure && looks.kind.family === 'list' ? looks.kind : null
  } finally {
    await file.close()
  }
}

const nothingIn = (path: string) =>
  new LagebildError({
    code: 'FILE_MISSING',
    message: `The folder "${path}" holds no file that Lagebild reads`,
    where: path,
    remedy: `It reads ${KINDS.flatMap(({ endings }) => endings).join(', ')}.`,
  })
