// Sentences with annotated names as plain text: GermEval 2014 (German, CC BY 4.0) and UNER EWT (English, CC BY-SA 4.0).
//   "Jesu" tagged B-PER in "… mit diesem Bild Jesu." → { text, names: [{ start: 62, end: 66, type: 'PER' }], neutral: [] }
// Spacing is rebuilt for GermEval, which holds tokens only; UNER says how each sentence was written.

import { readFileSync } from 'node:fs'
import type { Span } from '../../src/types.ts'

export interface GoldName extends Span {
  /** PER, LOC, ORG or OTH. */
  readonly type: string
}

export interface NameDocument {
  readonly text: string
  readonly names: readonly GoldName[]
  /** Words made of a name ("ukrainisch", "Merz-Regierung"): the corpora tag them apart, so they are neither hits nor misses. */
  readonly neutral: readonly Span[]
}

interface Row {
  readonly form: string
  readonly tag: string
}

/** One document a sentence: those of the corpus come from a thousand texts. */
export function germEval(path: string): NameDocument[] {
  return blocks(path).map(lines => {
    const rows = lines
      .filter(line => /^\d+\t/u.test(line))
      .map(line => line.split('\t'))
      .map(([, form, tag]) => ({ form: form!, tag: tag! }))
    return documentOf(rows, joined(rows))
  })
}

/** One document a document of the corpus, its sentences on lines of their own. */
export function uner(path: string): NameDocument[] {
  const documents: { id: string; parts: NameDocument[] }[] = []
  for (const lines of blocks(path)) {
    const id = lines.find(line => line.startsWith('# sent_id'))?.replace(/^.*= (.*)-\d+$/u, '$1') ?? ''
    const text = lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length) ?? ''
    const rows = lines
      .filter(line => /^\d+\t/u.test(line))
      .map(line => line.split('\t'))
      .map(([, form, tag]) => ({ form: form!, tag: tag! }))
    if (documents.at(-1)?.id !== id) documents.push({ id, parts: [] })
    documents.at(-1)!.parts.push(documentOf(rows, placed(rows, text)))
  }
  return documents.map(({ parts }) => stacked(parts))
}

function blocks(path: string): string[][] {
  const text = readFileSync(path, 'utf8')
  const cut = text.split(/\n\s*\n/u).map(block => block.split('\n').filter(Boolean))
  return cut.filter(lines => lines.some(line => /^\d+\t/u.test(line)))
}

interface Placed {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Tokens as a writer sets them: no space before a comma or behind an opening bracket; straight quotation marks in turn. */
function joined(rows: readonly Row[]): Placed {
  let text = ''
  let open = false
  let tight = true
  const spans = rows.map(({ form }) => {
    const straight = form === '"' || form === "'"
    const closing = /^[,.;:!?)\]…%“”’»]$/u.test(form) || (straight && open)
    const start = tight || closing ? text.length : text.length + 1
    text = text.padEnd(start) + form
    tight = /^[([„‚«]$/u.test(form) || (straight && !open)
    if (straight) open = !open
    return { start, end: text.length }
  })
  return { text, spans }
}

/** Tokens found one after the other in the sentence as it was written. */
function placed(rows: readonly Row[], text: string): Placed {
  let at = 0
  const spans = rows.map(({ form }) => {
    const found = text.indexOf(form, at)
    const start = found < 0 ? at : found
    at = start + (found < 0 ? 0 : form.length)
    return { start, end: at }
  })
  return { text, spans }
}

function documentOf(rows: readonly Row[], { text, spans }: Placed): NameDocument {
  const names: { start: number; end: number; type: string }[] = []
  rows.forEach(({ tag }, i) => {
    const [begin, type] = tag.split('-')
    const last = names.at(-1)
    if (begin === 'B' && type) names.push({ ...spans[i]!, type })
    else if (begin === 'I' && last && last.type === type) last.end = spans[i]!.end
  })
  const isDerived = ({ type }: GoldName) => /(?:deriv|part)$/u.test(type)
  return { text, names: names.filter(name => !isDerived(name)), neutral: names.filter(isDerived) }
}

function stacked(parts: readonly NameDocument[]): NameDocument {
  let text = ''
  const names: GoldName[] = []
  const neutral: Span[] = []
  for (const part of parts) {
    if (text) text += '\n'
    const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + text.length, end: span.end + text.length })
    names.push(...part.names.map(move))
    neutral.push(...part.neutral.map(move))
    text += part.text
  }
  return { text, names, neutral }
}
