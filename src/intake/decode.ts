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

export interface Source {
  readonly where: string
  /** A page or XML, which may declare its own encoding. */
  readonly html?: boolean
  /** Media type as declared, "text/html; charset=windows-1251". */
  readonly type?: string | null
}

/**
 * By byte order mark, else as UTF-8 if the bytes are, else as declared by the media type, else as the page declares, else as guessed from
 * the letters. The order is that of the Encoding and HTML standards, save that bytes which are UTF-8 are believed more than a declaration.
 *
 * Throws FILE_EMPTY, FILE_BINARY.
 */
export async function decode(bytes: Uint8Array, { where, html = false, type = null }: Source): Promise<Decoded> {
  const foreign = magicOf(bytes)
  if (foreign) throw binary(where, `This is ${foreign}, not text`)
  const labels = [charsetOf(type), html ? declared(bytes) : null]
  const decoded = japanese(bytes, labels) ?? unicode(bytes, labels) ?? saidToBe(labels, bytes) ?? (await guessed(bytes, html))
  const controls = decoded.text.match(CONTROL)?.length ?? 0
  if (decoded.text.includes('\0') || controls > decoded.text.length * CONTROL_SHARE) {
    throw binary(where, 'This holds bytes that are no text in any encoding')
  }
  if (!decoded.text.trim()) throw empty(where)
  return decoded
}

/** "windows-1251" of "text/html; charset=windows-1251". */
export const charsetOf = (type: string | null): string | null =>
  /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/iu.exec(type ?? '')?.[1] ?? null

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

type Labels = readonly (string | null)[]

/** ISO-2022-JP writes with ASCII and escapes, so that it looks like UTF-8. */
function japanese(bytes: Uint8Array, labels: Labels): Decoded | null {
  const escaped = bytes.indexOf(0x1b)
  if (escaped < 0 || !/^\$[@B]/u.test(Buffer.from(bytes.subarray(escaped + 1, escaped + 3)).toString('latin1'))) return null
  return labels.some(label => label && !/^(?:csiso2022jp|iso-2022-jp)$/iu.test(label)) ? null : decodedAs('iso-2022-jp', bytes)
}

function unicode(bytes: Uint8Array, labels: Labels): Decoded | null {
  const wide = utf16Of(bytes) ?? labels.map(label => /^utf-?16(?:le|be)$/iu.exec(label ?? '')?.[0]).find(Boolean)
  if (wide) {
    const decoded = decodedAs(wide, bytes)
    if (decoded && !decoded.text.includes('\uFFFD')) return { ...decoded, note: `read as ${wide.toUpperCase()}` }
  }
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

/** <meta charset="…">, <meta http-equiv … charset=…> or <?xml encoding="…"?> in the first 4096 bytes. */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/iu.exec(head)?.[1] ?? null
}

/** The first label that is known and not UTF-8, which the bytes are not. */
function saidToBe(labels: Labels, bytes: Uint8Array): Decoded | null {
  const other = labels.filter(label => label !== null && !/^(?:utf-?8|utf-?16(?:le|be)?|unicode)$/iu.test(label))
  return other.map(label => decodedAs(label!, bytes)).find(decoded => decoded !== null) ?? null
}

/** Encodings that have letters of their own; Western text looks like none of them. */
const FAR = /^(?:windows-125[1356]|KOI8-R|ISO-8859-[5678]|Shift_JIS|EUC-(?:JP|KR)|GB18030|Big5|ISO-2022-\w+)$/u
/** Share of the letters of another script in a text of it: an eighth are, where markup and names are many. */
const FAR_SHARE = 0.12
/** Bytes beyond ASCII from which on a guess says something. Short texts look alike in all Latin encodings; the Western one is by far the commonest. */
const MANY = 12

async function guessed(bytes: Uint8Array, html: boolean): Promise<Decoded> {
  const { analyse } = await import('chardet')
  const sample = html ? withoutTags(bytes.subarray(0, 4 * SAMPLE)) : bytes.subarray(0, SAMPLE)
  const guesses = analyse(sample).filter(({ name }) => name !== 'UTF-8' && name !== 'ASCII' && !/^UTF-/u.test(name))
  const western = guesses.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1')?.confidence ?? 0
  const high = sample.filter(byte => byte > 0x7f).length
  const best = guesses.find(({ name }) => !FAR.test(name) || (high >= MANY && high > FAR_SHARE * sample.length))
  if (!best || best.confidence - western <= (FAR.test(best.name) ? 0 : high >= MANY ? 5 : 20))
    return decodedAs('windows-1252', bytes)!
  // The Ukrainian one has all letters of the Russian one, and letters where that has frames.
  const name = best.name === 'KOI8-R' ? 'koi8-u' : best.name === 'ISO-8859-2' && isPolish1250(sample) ? 'windows-1250' : best.name
  return decodedAs(name, bytes) ?? decodedAs('windows-1252', bytes)!
}

/** "ą" is B9 there and B1 in ISO-8859-2, where B9 is "š", which stands beside no "ł" (B3). */
const isPolish1250 = (bytes: Uint8Array): boolean => bytes.includes(0xb3) && bytes.includes(0xb9) && !bytes.includes(0xb1)

/** Tags are ASCII and would drown the letters. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/<(?:script|style)[\s>][\s\S]{0,200000}?<\/(?:script|style)/giu, ' ')
  return Buffer.from(text.replace(/<[^<>]{0,5000}>|&\w{1,20};/gu, ' ').replace(/\s{2,}/gu, ' '), 'latin1').subarray(0, SAMPLE)
}

function decodedAs(label: string, bytes: Uint8Array): Decoded | null {
  try {
    const decoder = new TextDecoder(label)
    const text = decoder.decode(bytes)
    return { text: decoder.encoding === 'windows-1252' ? western(text) : text, note: `read as ${decoder.encoding}` }
  } catch {
    return null // a label that nobody knows
  }
}

/** Letters that windows-1252 has where Latin-1 has control characters; Node 22 and 23 leave those (nodejs/node#56542). */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'
const western = (text: string): string => text.replace(/[\x80-\x9F]/gu, letter => WESTERN[letter.charCodeAt(0) - 0x80]!)
