// The parts of a MIME body (RFC 2045, 2046), one character a byte: header and content between lines of the boundary.
//   partsOf(headerOf(text))   [{ fields: Map { 'content-type' → 'text/html' }, content: '<!doctype html>=0A…' }, …]

export interface Part {
  /** Names in lower case, folded lines joined. */
  readonly fields: ReadonlyMap<string, string>
  readonly content: string
}

/** Multiparts within multiparts. */
const DEEPEST = 5
/** Parts of one body: a page with so many pictures is none. */
const MOST = 5000
const LONGEST_HEADER = 65_536

export function headerOf(text: string): Part {
  const end = /\r?\n\r?\n/u.exec(text.slice(0, LONGEST_HEADER))
  const header = end ? text.slice(0, end.index) : ''
  const lines = header.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)
  const fields = lines.map(
    line => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const,
  )
  return { fields: new Map(fields.reverse()), content: end ? text.slice(end.index + end[0].length) : text }
}

/** Parts in order; those of multiparts within are among them. */
export function partsOf(part: Part, depth = 0): Part[] {
  const type = part.fields.get('content-type') ?? ''
  const boundary = /^multipart\//iu.test(type) ? parameterOf(type, 'boundary') : null
  if (!boundary || depth > DEEPEST) return [part]
  const mark = `--${boundary}`
  const parts: Part[] = []
  let start = -1
  for (let at = part.content.indexOf(mark); at >= 0 && parts.length < MOST; at = part.content.indexOf(mark, at + mark.length)) {
    if (at > 0 && part.content[at - 1] !== '\n') continue
    if (start >= 0) parts.push(...partsOf(headerOf(part.content.slice(start, at)), depth + 1))
    const line = part.content.indexOf('\n', at)
    start = line < 0 ? part.content.length : line + 1
    if (part.content.startsWith('--', at + mark.length)) return parts
  }
  // Cut off: what is there of the last part.
  if (start >= 0) parts.push(...partsOf(headerOf(part.content.slice(start)), depth + 1))
  return parts
}

/** `boundary` of 'multipart/related; boundary="----a"'. */
export function parameterOf(field: string, name: string): string | null {
  const match = new RegExp(`;\\s{0,9}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'iu').exec(field)
  return match?.[1] ?? match?.[2] ?? null
}

/** The bytes of a part, its transfer encoding undone. */
export function unencoded({ fields, content }: Part): Uint8Array {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(content, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(content, 'latin1')
  const plain = content
    .replace(/=\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}
