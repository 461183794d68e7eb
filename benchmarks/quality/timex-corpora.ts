// TimeML files as plain text with their TIMEX3 annotations, from the archives of the shared folder.
//   "<DCT>…value="1998-02-27"…</DCT><TEXT>He left <TIMEX3 type="DATE" value="1998-02-26">yesterday</TIMEX3>.</TEXT>"
//   → { published: '1998-02-27', text: 'He left yesterday.', times: [{ start: 8, end: 17, type: 'DATE', value: '1998-02-26' }] }
// Timexes without words (what an annotator inferred) and timexes inside others are left out.

import type { Span } from '../../src/types.ts'

export interface GoldTime extends Span {
  readonly type: string
  readonly value: string
}

export interface TimeDocument {
  readonly id: string
  /** The creation time: a date, or a date and time without zone; null where there is none. */
  readonly published: string | null
  readonly text: string
  readonly times: readonly GoldTime[]
}

/** The documents of TimeML files, one behind the other; those without a text are left out. */
export function timeMl(content: string): TimeDocument[] {
  return content.split(/(?=<TimeML)/u).flatMap((file, index) => {
    const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(file)?.[1]
    if (body === undefined) return []
    const id = /<DOCID>\s*(\S+)\s*<\/DOCID>/u.exec(file)?.[1] ?? String(index)
    const created = /<DCT>[\s\S]*?value="([^"]+?)T?"[\s\S]*?<\/DCT>/u.exec(file)?.[1] ?? null
    return [{ id, published: created, ...annotated(body) }]
  })
}

/** Walks through tags and text; only TIMEX3 counts, events and signals are words like others. */
function annotated(body: string): { text: string; times: GoldTime[] } {
  const times: GoldTime[] = []
  const open: { start: number; attributes: string }[] = []
  let text = ''
  for (const { 0: piece, groups } of body.matchAll(/<(?<end>\/?)(?<name>\w+)(?<attributes>[^>]*)>|[^<]+/gu)) {
    const { end, name, attributes = '' } = groups!
    if (name === undefined) text += plain(piece)
    if (name !== 'TIMEX3' || attributes.endsWith('/')) continue
    if (!end) open.push({ start: text.length, attributes })
    else {
      const begun = open.pop()
      if (begun && open.length === 0 && text.length > begun.start) times.push({ ...begunAs(begun), end: text.length })
    }
  }
  return { text, times }
}

function begunAs({ start, attributes }: { start: number; attributes: string }): Omit<GoldTime, 'end'> {
  const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? ''
  return { start, type: of('type'), value: of('value') }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const plain = (xml: string): string => xml.replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
