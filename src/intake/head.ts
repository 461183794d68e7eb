// The beginning of a body, made ready for looking at: bytes, the same as text, the root element should it be XML.
//   headOf(bytes of '<?xml …?><!-- … --><rss version="2.0">…').root   { name: 'rss', tag: '<rss version="2.0">' }

import { utf16Of } from './decode.ts'

export interface Head {
  readonly bytes: Uint8Array
  /** One character a byte, from the first on: for magic numbers. */
  readonly latin: string
  /** Decoded, without byte order mark and leading white space. */
  readonly text: string
  /** First element, when markup begins the text; the name in lower case and without prefix. */
  readonly root: { readonly name: string; readonly tag: string } | null
  /** Begins with an XML declaration. */
  readonly xml: boolean
}

/** Bytes that are looked at. */
export const HEAD_BYTES = 4096

export function headOf(start: Uint8Array): Head {
  const bytes = start.subarray(0, HEAD_BYTES)
  const text = new TextDecoder(utf16Of(bytes) ?? 'utf-8')
    .decode(bytes)
    .replace(/^\uFEFF/u, '')
    .trimStart()
  return { bytes, latin: Buffer.from(bytes).toString('latin1'), text, root: rootOf(text), xml: /^<\?xml\s/u.test(text) }
}

const TAG = /^<(?:[\w.-]{1,80}:)?(?<name>[\p{L}_][\w.-]{0,80})(?:\s[^>]{0,4000})?(?:>|$)/u

/** What stands before the first element is skipped from mark to mark, so that nothing is looked at twice. */
function rootOf(text: string): Head['root'] {
  let at = 0
  while (text[at] === '<') {
    const close = text.startsWith('<!--', at) ? '-->' : /^<[?!]/u.test(text.slice(at, at + 2)) ? '>' : null
    if (!close) {
      const match = TAG.exec(text.slice(at))
      return match ? { name: match.groups!.name!.toLowerCase(), tag: match[0] } : null
    }
    const end = text.indexOf(close, at)
    if (end < 0) return null
    at = end + close.length
    while (/\s/u.test(text[at] ?? '')) at++
  }
  return null
}
