// Reads CoNLL-U (universaldependencies.org/format): sentences with words, multiword tokens and the raw text.
//   conlluOf("# text = Im Hof.\n1-2\tIm\t…\n1\tIn\t…\n2\tdem\t…\n3\tHof\t…\tSpaceAfter=No\n4\t.\t…\n")
//   → [{ text: 'Im Hof.', words: [In, dem, Hof, .], tokens: [Im 0–2, Hof, .], … }]
//   rawTextOf(sentences) → { text, sentences: Span[], … }: what a program has to cut up again.

import type { Span } from '../../src/types.ts'

/** A syntactic word: one line with a plain number. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** "Case=Nom|Gender=Masc" as an object; {} for "_". */
  readonly feats: Readonly<Record<string, string>>
  /** Position of the head in `words`; -1: root. */
  readonly head: number
  readonly relation: string
  readonly misc: string
}

/** Letters of the text that are one word, or one multiword token ("zum"): words `[first, last)`. */
export interface ConlluToken {
  readonly form: string
  readonly first: number
  readonly last: number
  readonly spaceAfter: boolean
}

export interface ConlluSentence {
  readonly id: string
  /** The comment "# text"; the tokens joined where there is none. */
  readonly text: string
  readonly words: readonly ConlluWord[]
  readonly tokens: readonly ConlluToken[]
  /** A document or a paragraph begins with it. */
  readonly begins: 'document' | 'paragraph' | null
}

/** Sentences of a file, in order. Empty nodes ("8.1") are left out. Throws for a line without ten columns. */
export function conlluOf(content: string): ConlluSentence[] {
  return content
    .split(/\n\s*\n/)
    .filter(block => /^\d/m.test(block))
    .map(block => sentenceOf(block.split('\n')))
}

/** The text as it stood before it was cut: a space between sentences, an empty line before a paragraph, SpaceAfter=No kept. */
export function rawTextOf(sentences: readonly ConlluSentence[]): string {
  let text = ''
  let open = true
  for (const { begins, text: own, tokens } of sentences) {
    if (text) text += begins ? '\n\n' : open ? ' ' : ''
    text += own
    open = tokens.at(-1)?.spaceAfter ?? true
  }
  return text
}

/** Spans of a sentence's tokens in a text, found from an offset on, white space left aside. Throws when the letters differ. */
export function tokenSpans({ id, tokens }: ConlluSentence, { text, from }: { text: string; from: number }): Span[] {
  let at = from
  return tokens.map(({ form }) => {
    while (/\s/u.test(text[at] ?? '')) at++
    const start = at
    for (const letter of form.replace(/\s/gu, '')) {
      while (/\s/u.test(text[at] ?? '')) at++
      if (!text.startsWith(letter, at)) throw new Error(`${id}: "${form}" is not at ${start}: "${text.slice(start, start + 20)}"`)
      at += letter.length
    }
    return { start, end: at }
  })
}

function sentenceOf(lines: readonly string[]): ConlluSentence {
  const words: ConlluWord[] = []
  const tokens: ConlluToken[] = []
  let covered = 0
  for (const line of lines) {
    if (line.startsWith('#') || line.trim() === '') continue
    const columns = line.trimEnd().split('\t')
    if (columns.length !== 10) throw new Error(`No line of CoNLL-U (ten columns, ${columns.length} found): ${line}`)
    const [number = '', form = '', , , , , , , , misc = ''] = columns
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc)
    if (number.includes('.')) continue
    const [from, to] = number.split('-').map(Number)
    if (to !== undefined) {
      tokens.push({ form, first: from! - 1, last: to, spaceAfter })
      covered = to
      continue
    }
    words.push(wordOf(columns))
    if (words.length > covered) tokens.push({ form, first: words.length - 1, last: words.length, spaceAfter })
  }
  const own = comment(lines, 'text')
  const id = comment(lines, 'sent_id') ?? ''
  return { id, text: own ?? joined(tokens), words, tokens, begins: beginningOf(lines) }
}

function wordOf(columns: readonly string[]): ConlluWord {
  const [, form = '', lemma = '', upos = '', xpos = '', feats = '_', head = '0', relation = '', , misc = ''] = columns
  return { form, lemma, upos, xpos, feats: pairs(feats), head: Number(head) - 1, relation, misc }
}

function pairs(column: string): Record<string, string> {
  if (column === '_') return {}
  return Object.fromEntries(column.split('|').map(pair => pair.split('=') as [string, string]))
}

function comment(lines: readonly string[], name: string): string | null {
  const opening = `# ${name} = `
  return (
    lines
      .find(line => line.startsWith(opening))
      ?.slice(opening.length)
      .trim() ?? null
  )
}

function beginningOf(lines: readonly string[]): ConlluSentence['begins'] {
  if (lines.some(line => /^# newdoc\b/.test(line))) return 'document'
  return lines.some(line => /^# newpar\b/.test(line)) ? 'paragraph' : null
}

function joined(tokens: readonly ConlluToken[]): string {
  return tokens
    .map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form))
    .join('')
    .trim()
}
