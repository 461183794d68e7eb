// Breaks a text's encoding in the ways that are met on news pages: "für" → "fÃ¼r".

import type { Random } from './random.ts'

/** The text after it was written in one encoding and read in another. */
export type Breaking = (text: string) => string

/** Bytes read as an encoding that the platform knows. */
const readAs =
  (encoding: string) =>
  (bytes: Uint8Array): string =>
    new TextDecoder(encoding).decode(bytes)

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const asLatin1 = (bytes: Uint8Array): string => Array.from(bytes, byte => String.fromCharCode(byte)).join('')

/** What a byte of Windows-1252 and of MacRoman stands for, the other way round. */
const bytesOf = (encoding: string): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: 256 }, (_, byte) => [readAs(encoding)(Uint8Array.of(byte)), byte]))

/** Null where the encoding lacks one of the characters. */
function written(text: string, table: ReadonlyMap<string, number>): Uint8Array | null {
  const bytes = Array.from(text, character => table.get(character))
  return bytes.every(byte => byte !== undefined) ? Uint8Array.from(bytes as number[]) : null
}

const cp1252 = bytesOf('windows-1252')
const macRoman = bytesOf('macintosh')

export const breakings: Readonly<Record<string, Breaking>> = {
  utf8AsCp1252: text => readAs('windows-1252')(utf8(text)),
  utf8AsLatin1: text => asLatin1(utf8(text)),
  utf8Twice: text => readAs('windows-1252')(utf8(readAs('windows-1252')(utf8(text)))),
  utf8AsCp1250: text => readAs('windows-1250')(utf8(text)),
  utf8AsMacRoman: text => readAs('macintosh')(utf8(text)),
  cp1252AsLatin1: text => (written(text, cp1252) ? asLatin1(written(text, cp1252)!) : text),
  cp1252AsUtf8: text => new TextDecoder('utf-8').decode(written(text, cp1252) ?? utf8(text)),
  macRomanAsCp1252: text => (written(text, macRoman) ? readAs('windows-1252')(written(text, macRoman)!) : text),
}

/** One of them that changes the text; null where there is nothing beyond ASCII to break. */
export function broken(text: string, random: Random): string | null {
  const names = Object.keys(breakings)
  const first = random.below(names.length)
  for (let i = 0; i < names.length; i++) {
    const changed = breakings[names[(first + i) % names.length]!]!(text)
    if (changed !== text) return changed
  }
  return null
}
