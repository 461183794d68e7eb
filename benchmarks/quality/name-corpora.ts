// Sentences with annotated names as plain text, from the formats of the corpora.
//   "Jesu" tagged B-PER in "… mit diesem Bild Jesu." → { text, names: [{ start: 62, end: 66, type: 'PER' }], neutral: [] }
// Spacing is rebuilt for GermEval and WikiANN, which hold tokens only; UNER and HIPE say how each sentence was written.

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

/** By name of a format: the documents of a file's content. */
export const nameCorpora = { germEval, uner, wikiAnn, hipe } as const

/** GermEval 2014, outer names. One document a sentence: those of the corpus come from a thousand texts. */
export function germEval(content: string): NameDocument[] {
  return numbered(content).map(lines => {
    const rows = rowsOf(lines)
    return documentOf(rows, joined(rows))
  })
}

/** Universal NER. One document a document of the corpus, its sentences on lines of their own. */
export function uner(content: string): NameDocument[] {
  const documents: { id: string; parts: NameDocument[] }[] = []
  for (const lines of numbered(content)) {
    const id = lines.find(line => line.startsWith('# sent_id'))?.replace(/^.*= (.*)-\d+$/u, '$1') ?? ''
    const text = lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length) ?? ''
    const rows = rowsOf(lines)
    if (documents.at(-1)?.id !== id) documents.push({ id, parts: [] })
    documents.at(-1)!.parts.push(documentOf(rows, placed(rows, text)))
  }
  return documents.map(({ parts }) => stacked(parts))
}

/** WikiANN, "de:Anton  B-PER": one document a sentence, many of them headings or bare names. */
export function wikiAnn(content: string): NameDocument[] {
  return blocks(content).map(lines => {
    const rows = lines
      .map(line => line.split('\t'))
      .map(([form = '', tag = 'O']) => ({ form: form.replace(/^[a-z]+:/u, ''), tag }))
    return documentOf(rows, joined(rows))
  })
}

/** HIPE-2022, literal coarse names. One document an article; products and times are no names here. */
export function hipe(content: string): NameDocument[] {
  const types: Readonly<Record<string, string>> = { pers: 'PER', loc: 'LOC', org: 'ORG' }
  return content.split(/(?=^# hipe2022:document_id)/mu).flatMap(part => {
    const lines = part.split('\n').filter(line => /^[^#\t][^\t]*\t/u.test(line) && !line.startsWith('TOKEN\t'))
    let text = ''
    const spans: Span[] = []
    const rows = lines.map(line => {
      const columns = line.split('\t')
      const [form = '', coarse = 'O'] = columns
      spans.push({ start: text.length, end: text.length + form.length })
      text += columns.at(-1)?.includes('NoSpaceAfter') ? form : `${form} `
      const [place = '', type = ''] = coarse.split('-')
      return { form, tag: types[type] ? `${place}-${types[type]}` : 'O' }
    })
    return rows.length === 0 ? [] : [documentOf(rows, { text: text.trimEnd(), spans })]
  })
}

/** Blocks of lines of which some begin with a number. */
function numbered(content: string): string[][] {
  return blocks(content).filter(lines => lines.some(line => /^\d+\t/u.test(line)))
}

function blocks(content: string): string[][] {
  const cut = content.split(/\n\s*\n/u).map(block => block.split('\n').filter(Boolean))
  return cut.filter(lines => lines.length > 0)
}

/** "1  Merz  B-PER": form and first tag of the lines that begin with a number. */
function rowsOf(lines: readonly string[]): Row[] {
  return lines
    .filter(line => /^\d+\t/u.test(line))
    .map(line => line.split('\t'))
    .map(([, form, tag]) => ({ form: form!, tag: tag! }))
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
  let open: { end: number; type: string } | null = null
  rows.forEach(({ tag }, i) => {
    const [place, type] = tag.split('-')
    if (place === 'I' && open && open.type === type) {
      open.end = spans[i]!.end
      return
    }
    open = type ? { ...spans[i]!, type } : null
    if (open) names.push(open as (typeof names)[number])
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
