// Bytes → text: finds the encoding, and tells text from pictures, archives and programs.
// decode(bytes of "Grüße" in windows-1252) → { text: 'Grüße', note: 'read as windows-1252' }

import { LagebildError } from '../errors.ts'

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string
  /** What the user should know about the encoding; null for proper UTF-8. */
  readonly note: string | null
}

/**
 * First bytes of formats that are no text, as Latin-1, with their names. From their specifications. Letters alone do not
 * tell: a text may begin with "RIFF" or "ID3" as well, and only the bytes behind them are no text's.
 */
const MAGIC: readonly (readonly [prefix: string | RegExp, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a PNG picture'],
  [/^GIF8[79]a/u, 'a GIF picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['\x1F\x8B', 'a gzip archive'],
  [/^BZh[1-9]1AY&SY/u, 'a bzip2 archive'],
  ['\xFD7zXZ', 'an xz archive'],
  ['7z\xBC\xAF', 'a 7z archive'],
  ['\x28\xB5\x2F\xFD', 'a zstd archive'],
  ['Rar!\x1A\x07', 'a RAR archive'],
  ['\x7FELF', 'a program'],
  ['\xD0\xCF\x11\xE0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3\0', 'an SQLite database'],
  [/^ID3(?!\s)\p{Cc}/u, 'a sound recording'],
  ['OggS\0', 'a sound recording'],
  [/^RIFF[\s\S]{4}(?:WAVE|WEBP|AVI )/u, 'a sound recording, a film or a picture'],
]
/** Of a text's bytes at most this share are control characters. */
const CONTROL_SHARE = 0.01
/** Characters that no text needs: C0 without tab, line feed, form feed, carriage return and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0B\x0E-\x1A\x1C-\x1F\x7F]/gu
/** Bytes that the guess of an encoding looks at. */
const SAMPLE = 65_536

/** Throws FILE_EMPTY, FILE_BINARY. `html`: a page may declare its own encoding. */
export async function decode(
  bytes: Uint8Array,
  source: { where: string; html?: boolean; type?: string | null },
): Promise<Decoded> {
  const { where } = source
  const foreign = magicOf(bytes)
  if (foreign) throw binary(where, `This is ${foreign}, not text`)
  const decoded = unicode(bytes) ?? declared(bytes, source.html ?? false) ?? (await guessed(bytes))
  const controls = decoded.text.match(CONTROL)?.length ?? 0
  if (decoded.text.includes('\0') || controls > decoded.text.length * CONTROL_SHARE) {
    throw binary(where, 'This holds bytes that are no text in any encoding')
  }
  if (!decoded.text.trim()) throw empty(where)
  return decoded
}

/** Name of the format that the bytes are in, when it is one that is no text. */
export function magicOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return MAGIC.find(([prefix]) => (typeof prefix === 'string' ? head.startsWith(prefix) : prefix.test(head)))?.[1] ?? null
}

/** "utf-16le" or "utf-16be" by byte order mark, or by where the zero bytes stand in Latin script; null: neither. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2048)
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++
  const half = head.length / 2
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.05) return 'utf-16le'
  if (zeros[0]! > half * 0.6 && zeros[1]! < half * 0.05) return 'utf-16be'
  return null
}

export const binary = (where: string, message: string) =>
  new LagebildError({
    code: 'FILE_BINARY',
    message,
    where,
    remedy: 'Save the text of it as .txt (UTF-8) or the page as .html, and give that.',
  })

export const empty = (where: string) =>
  new LagebildError({
    code: 'FILE_EMPTY',
    message: 'There is no text in it',
    where,
    remedy: 'Check that the file was saved or downloaded completely.',
  })

function unicode(bytes: Uint8Array): Decoded | null {
  const wide = utf16Of(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), note: `read as ${wide.toUpperCase()}` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null }
  } catch {
    return damagedUtf8(bytes)
  }
}

/** UTF-8 with a few broken bytes (a cut download) is still UTF-8: five sound characters beyond ASCII for each broken one. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/gu)?.length ?? 0
  const sound = text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0
  if (sound < 5 * broken) return null
  return { text, note: `read as UTF-8, in which ${broken} ${broken === 1 ? 'place is' : 'places are'} broken` }
}

/** <meta charset="…">, <meta http-equiv … charset=…> or <?xml encoding="…"?> in the first 2048 bytes. */
function declared(bytes: Uint8Array, html: boolean): Decoded | null {
  if (!html) return null
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/iu.exec(head)?.[1]
  return label && !/^utf-?8$/iu.test(label) ? decodedAs(label, bytes) : null
}

async function guessed(bytes: Uint8Array): Promise<Decoded> {
  const { analyse } = await import('chardet')
  const guesses = analyse(bytes.subarray(0, SAMPLE))
  const best = guesses.find(({ name }) => name !== 'UTF-8' && name !== 'ASCII')
  const western = guesses.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1')?.confidence ?? 0
  // Short texts look alike in all Latin encodings; the Western one is by far the commonest.
  const chosen = best && best.confidence - western > 20 ? best.name : 'windows-1252'
  return decodedAs(chosen, bytes) ?? decodedAs('windows-1252', bytes)!
}

function decodedAs(label: string, bytes: Uint8Array): Decoded | null {
  try {
    const decoder = new TextDecoder(label)
    return { text: decoder.decode(bytes), note: `read as ${decoder.encoding}` }
  } catch {
    return null // a label that nobody knows
  }
}
