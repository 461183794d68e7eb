// Builds small archives, mails and PDFs for tests, sound ones and broken ones.

import { crc32, deflateRawSync, gzipSync } from 'node:zlib'

const LF = '\r\n'

/** A page with a headline and three paragraphs, enough to be an article. */
export const page = (title: string, words: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title}</title></head><body><nav>Start</nav><article><h1>${title}</h1>` +
  `<p>${words} ${words}</p><p>${words}</p><p>${words}</p></article></body></html>`

export interface WarcRecord {
  readonly type?: string
  readonly url?: string
  /** Header lines of the answer; null: the record holds the content as it is. */
  readonly http?: string | null
  readonly content?: Uint8Array | string
  /** Instead of the right one. */
  readonly length?: number
  /** Content-Type of a record without HTTP header. */
  readonly contentType?: string
}

export function warcRecord({
  type = 'response',
  url = 'https://bote.example/a',
  http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html',
  content = '',
  length,
  contentType,
}: WarcRecord): Buffer {
  const block = Buffer.concat([http === null ? Buffer.alloc(0) : Buffer.from(`${http}${LF}${LF}`), Buffer.from(content)])
  const header = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-03-14T15:04:05Z',
    'WARC-Record-ID: <urn:uuid:7d9c1ad6-7b0b-4b7a-9a7e-1f0c53a3a001>',
    `Content-Type: ${contentType ?? (http === null ? 'text/html' : 'application/http; msgtype=response')}`,
    `Content-Length: ${length ?? block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${header.join(LF)}${LF}${LF}`), block, Buffer.from(`${LF}${LF}`)])
}

export const warcGz = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map(record => gzipSync(record)))

export const chunked = (content: string): Buffer => {
  const bytes = Buffer.from(content)
  const half = Math.floor(bytes.length / 2)
  const parts = [bytes.subarray(0, half), bytes.subarray(half)]
  return Buffer.concat([
    ...parts.flatMap(part => [Buffer.from(`${part.length.toString(16)}${LF}`), part, Buffer.from(LF)]),
    Buffer.from(`0${LF}${LF}`),
  ])
}

export interface ZipEntry {
  readonly name: string
  readonly content: Uint8Array | string
  readonly locked?: boolean
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, locked } of entries) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE((locked ? 1 : 0) | 0x800, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(0x5a6e0000, 6)
    fields.writeUInt32LE(crc32(plain), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(plain.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, rest, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}

/** Text at a place, in points from the lower left. */
export interface PdfText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>
  readonly locked?: boolean
}

/** A PDF of Helvetica in WinAnsi, uncompressed. */
export function pdfOf(pages: readonly (readonly PdfText[])[], { info = {}, locked = false }: PdfOptions = {}): Buffer {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')
  const fields = Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${fields.join(' ')} >>`,
    ...pages.flatMap((texts, i) => {
      const stream = texts
        .map(({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
        .join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
        `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  if (locked) objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`)
  let written = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = Buffer.byteLength(written, 'latin1')
    written += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const lock = locked ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : ''
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = Buffer.byteLength(written, 'latin1')
  written += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(written, 'latin1')
}

/** Lines under one another from `y` on. */
export const column = (lines: readonly string[], { x, y, size = 10 }: { x: number; y: number; size?: number }): PdfText[] =>
  lines.map((text, i) => ({ x, y: y - i * size * 1.2, text, size }))

const escaped = (text: string): string => text.replace(/[\\()]/gu, '\\$&')

export interface MailPart {
  readonly type: string
  readonly content: string
  readonly encoding?: string
  readonly header?: readonly string[]
}

/** A mail of several parts. */
export const mailOf = (header: readonly string[], parts: readonly MailPart[], kind = 'multipart/mixed'): Buffer =>
  Buffer.from(
    [
      ...header,
      'MIME-Version: 1.0',
      `Content-Type: ${kind}; boundary="--=_grenze"`,
      '',
      ...parts.flatMap(({ type, content, encoding = '8bit', header: own = [] }) => [
        '----=_grenze',
        `Content-Type: ${type}`,
        `Content-Transfer-Encoding: ${encoding}`,
        ...own,
        '',
        content,
      ]),
      '----=_grenze--',
      '',
    ].join(LF),
  )

/** Quoted-printable with every byte beyond ASCII, and "=", written out. */
export const quoted = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[=\x80-\xFF]/gu, byte => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/.{60}(?!$)(?<!=.?)/gu, '$&=\r\n')
