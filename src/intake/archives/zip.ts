// zip archives of articles, and WACZ (a zip with WARC files in archive/): each entry of a kind that is read is opened as a body.
// Nothing is ever written under an entry's name.
//   news.zip with a.html, b.pdf, c.jpg → the bodies a.html and b.pdf

import type { Readable } from 'node:stream'
import type { Entry } from 'yauzl'
import { LagebildError } from '../../errors.ts'
import type { Body, Found, OpenOptions } from '../body.ts'
import { HEAD_BYTES, headOf } from '../head.ts'
import { endingOf, kindOfEnding, kindOfLooks, MIXED_ENDINGS } from '../kinds.ts'
import { LIMITS } from '../limits.ts'
import { peeked } from '../lines.ts'
import { broken } from '../packed/inflate.ts'
import { type Spooled, spooled } from './spool.ts'
import { nameOf, type Zip, zipIn } from './zip-file.ts'

/** Throws ARCHIVE_BROKEN, UNPACK_LIMIT; an entry's own trouble (ENCRYPTED, ARCHIVE_BROKEN) is yielded and the next one follows. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const file = await spooled(body.bytes)
  try {
    yield* entriesOf(file, body, options)
  } finally {
    await file.remove()
  }
}

async function* entriesOf(file: Spooled, body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const { where } = body
  const most = (options.limits ?? LIMITS).entries
  let found = 0
  try {
    const zip = await zipIn(file)
    if (zip.entryCount > most) throw tooMany(where, { count: zip.entryCount, most })
    const entries: Named[] = []
    for await (const entry of zip.eachEntry()) entries.push({ entry, name: nameOf(entry) })
    const crawl = entries.some(({ name }) => name === 'datapackage.json')
    for (const entry of entries.filter(({ name }) => isWanted(name, crawl))) {
      found++
      for await (const one of opened(entry, { zip, body, options })) {
        yield one
        if ('error' in one && one.error.code === 'UNPACK_LIMIT') return
      }
    }
  } catch (error) {
    if (error instanceof LagebildError) throw error
    throw broken(where, 'The zip archive')
  }
  if (found === 0) yield { where, error: nothingIn(where) }
}

interface Named {
  readonly entry: Entry
  readonly name: string
}

/** Of a crawl (WACZ) only its archives: the rest are indexes and lists of its pages. */
function isWanted(name: string, crawl: boolean): boolean {
  if (name.endsWith('/') || /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/u.test(name)) return false
  if (crawl) return /^archive\/.*\.warc(?:\.gz|\.zst)?$/u.test(name)
  return kindOfEnding(name) !== null || MIXED_ENDINGS.includes(endingOf(name))
}

async function* opened(
  { entry, name }: Named,
  { zip, body, options }: { zip: Zip; body: Body; options: OpenOptions },
): AsyncGenerator<Found> {
  const where = `${body.where}#${name}`
  if (entry.isEncrypted()) {
    yield { where, error: encrypted(where) }
    return
  }
  let stream: Readable
  try {
    stream = await zip.openReadStreamPromise(entry)
  } catch {
    yield { where, error: broken(where, 'The entry of the zip archive') }
    return
  }
  try {
    const { head, all } = await peeked(unpacked(stream, { where, spend: options.spend }), HEAD_BYTES)
    if (!kindOfEnding(name) && !isList(head)) return
    yield* options.open({ where, bytes: all, type: null, name, address: null, fetched: body.fetched })
  } catch (error) {
    if (!(error instanceof LagebildError) || error.code === 'UNPACK_LIMIT') throw error
    yield { where, error }
  } finally {
    stream.destroy()
  }
}

const isList = (start: Uint8Array): boolean => {
  const looks = kindOfLooks(headOf(start))
  return looks?.sure === true && looks.kind.family === 'list'
}

async function* unpacked(
  stream: Readable,
  { where, spend }: { where: string; spend: OpenOptions['spend'] },
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      spend?.(chunk.length)
      yield chunk
    }
  } catch (error) {
    if (error instanceof LagebildError) throw error
    throw broken(where, 'The entry of the zip archive')
  }
}

const encrypted = (where: string) =>
  new LagebildError({
    code: 'ENCRYPTED',
    message: 'The entry is locked with a password',
    where,
    remedy: 'Unpack the archive with the password and give the files in it.',
  })

const tooMany = (where: string, { count, most }: { count: number; most: number }) =>
  new LagebildError({
    code: 'UNPACK_LIMIT',
    message: `The archive says that it holds ${count} entries, and ${most} is the limit`,
    where,
    remedy: 'Unpack it yourself and give the folder.',
  })

const nothingIn = (where: string) =>
  new LagebildError({
    code: 'FILE_EMPTY',
    message: 'The archive holds nothing of a kind that Lagebild reads',
    where,
    remedy: 'docs/intake.md lists the kinds that it reads.',
  })
