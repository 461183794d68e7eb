// A stream as a file that is gone afterwards, for formats whose table of contents stands at the end.
//   const file = await spooled(chunks); …; await file.remove()

import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Spooled {
  readonly path: string
  remove(): Promise<void>
}

export async function spooled(chunks: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'lagebild-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'archive')
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      for await (const chunk of chunks) await file.writeFile(chunk)
    } finally {
      await file.close()
    }
  } catch (error) {
    await remove()
    throw error
  }
  return { path, remove }
}
