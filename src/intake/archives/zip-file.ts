// Opens a zip that lies in a file, for yauzl: what an archive says of places outside of the file is an error and no exception of the system's,
// which nobody could catch.

import { Readable } from 'node:stream'
import yauzl, { type Entry } from 'yauzl'
import type { Spooled } from './spool.ts'

export interface Zip {
  readonly entryCount: number
  eachEntry(): AsyncIterable<Entry>
  openReadStreamPromise(entry: Entry): Promise<Readable>
}

/** What yauzl offers since 3.3, which its types do not know yet. */
interface Promised {
  fromRandomAccessReaderPromise(
    reader: FileReader,
    size: number,
    options: { autoClose: boolean; decodeStrings: boolean },
  ): Promise<Zip>
  getFileNameLowLevel(flags: number, name: Buffer, fields: Entry['extraFields'], strict: boolean): string
}
const { fromRandomAccessReaderPromise, getFileNameLowLevel } = yauzl as unknown as Promised

/** Names stay bytes: one like "../a" is no reason to refuse what is never written. */
export const zipIn = (spooled: Spooled): Promise<Zip> =>
  fromRandomAccessReaderPromise(new FileReader(spooled), spooled.size, { autoClose: false, decodeStrings: false })

export const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)

class FileReader extends yauzl.RandomAccessReader {
  readonly #spooled: Spooled

  constructor(spooled: Spooled) {
    super()
    this.#spooled = spooled
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.#spooled, start, end))
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    const { file, size } = this.#spooled
    if (!isWithin(position, position + length, size)) return void setImmediate(callback, new RangeError(OUTSIDE))
    file.read(buffer, offset, length, position).then(() => callback(null), callback)
  }

  /** Whoever spooled it closes it. */
  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }
}

const OUTSIDE = 'The archive names a place outside of itself'

const PIECE = 65_536

async function* piecesOf({ file, size }: Spooled, start: number, end: number): AsyncGenerator<Uint8Array> {
  if (!isWithin(start, end, size)) throw new RangeError(OUTSIDE)
  for (let at = start; at < end; at += PIECE) {
    const length = Math.min(PIECE, end - at)
    yield (await file.read(Buffer.alloc(length), 0, length, at)).buffer
  }
}

const isWithin = (start: number, end: number, size: number): boolean =>
  Number.isSafeInteger(start) && start >= 0 && start <= end && end <= size
