// Files inside the archives of the shared folder (.tar.xz), read without unpacking them to the disk.
//   fromArchive('data/syntax/en.tar.xz', 'ud/English-EWT/en_ewt-ud-dev.conllu') → '# newdoc id = …'
// Node has no xz, so the system's tar does it.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { shared } from './corpus.ts'

const kept = new Map<string, string>()

/** Thrown where a set cannot be measured on this machine; its message says why. */
export class Unavailable extends Error {}

/** The text of a file; `path` counts from the shared folder, `member` may hold "*". Throws Unavailable without archive or tar. */
export function fromArchive(path: string, member: string): string {
  const key = `${path}:${member}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const text = unpacked(path, member)
  kept.set(key, text)
  return text
}

function unpacked(path: string, member: string): string {
  if (!existsSync(shared + path)) throw new Unavailable(`${path} is not here`)
  const wildcards = member.includes('*') ? ['--wildcards'] : []
  const { status, stdout, stderr, error } = spawnSync('tar', ['-xJOf', shared + path, ...wildcards, member], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  })
  if (status === 0) return stdout
  throw new Unavailable(`tar cannot unpack ${member} of ${path}: ${error?.message ?? stderr.trim().split('\n')[0]}`)
}
