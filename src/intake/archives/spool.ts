// A stream as a file that is gone afterwards, for formats whose table of contents stands at the end.
//   const file = await spooled(chunks); …; await file.remove()

import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Spooled {
  readonly file: FileHandle
  /** Bytes. */
  readonly size: number
  /** Closes it, too. */
  remove(): Promise<void>
}

export async function spooled(chunks: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'lagebild-'))
  const file = await open(join(folder, 'archive'), 'wx+', 0o600)
  const remove = async () => {
    await file.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    let size = 0
    for await (const chunk of chunks) {
      await file.writeFile(chunk)
      size += chunk.length
    }
    return { file, size, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
