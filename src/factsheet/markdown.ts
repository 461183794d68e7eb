// A fact sheet as Markdown (GitHub's: tables and footnotes). It is built as a tree and written by mdast-util-to-markdown, which
// escapes what in an article's words would be markup: a link, a heading or HTML in a quotation stays text.

import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as write } from 'mdast-util-to-markdown'
import type { FactSheet, FigureTable, Footnote, Group, Part, Section, Sentence, Source } from './model.ts'
import {
  copiesOf,
  head,
  isStruck,
  line,
  linkable,
  marksOf,
  publisherOf,
  quoted,
  relationOf,
  runs,
  text,
  timesOf,
  titleOf,
  wordsOf,
} from './print.ts'
import type { SheetWords } from './words.ts'

export function toMarkdown(sheet: FactSheet, words: SheetWords): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: plain(titleOf(sheet, words)) },
    { type: 'list', ordered: false, spread: false, children: head(sheet, words).map(said => item(plain(said))) },
    ...sheet.sections.flatMap(section => sectionOf(section, words)),
    ...sourcesOf(sheet.sources, words),
    title(words.lines.method),
    { type: 'list', ordered: false, spread: false, children: words.method.map(said => item(plain(said))) },
    ...sheet.footnotes.map(note => noteOf(note, words)),
  ]
  const root: Root = { type: 'root', children }
  return write(root, { bullet: '-', emphasis: '_', extensions: [gfmToMarkdown({ tablePipeAlign: false })] })
}

function sectionOf({ title: named, groups, tables }: Section, words: SheetWords): RootContent[] {
  return [title(named), ...groups.flatMap(group => groupOf(group, words)), ...tables.flatMap(table => tableOf(table, words))]
}

function groupOf({ heading, sentences }: Group, words: SheetWords): RootContent[] {
  const list: RootContent = {
    ...{ type: 'list', ordered: false, spread: false },
    children: sentences.map(sentence => item(sentenceOf(sentence, words))),
  }
  return heading === null ? [list] : [title(text(heading, words), 3), list]
}

const sentenceOf = ({ parts, notes }: Sentence, words: SheetWords): PhrasingContent[] => [
  ...phrases(parts, words),
  ...references(notes),
]

function tableOf({ caption, rows }: FigureTable, words: SheetWords): RootContent[] {
  const { lines } = words
  const isNamed = rows.some(({ what }) => what !== null)
  const columns = [...(isNamed ? [lines.what] : []), lines.day, lines.amount, lines.speaker, lines.words, lines.note].map(name =>
    plain(name),
  )
  const body = rows.map(each => {
    const amount = phrases([each.amount], words)
    const marks = marksOf(each, words).join(', ')
    const against = each.against.length > 0 ? [...plain(' '), ...references(each.against)] : []
    return row([
      ...(isNamed ? [phrases(each.what ?? [], words)] : []),
      plain(each.day),
      isStruck(each) ? [{ type: 'delete', children: amount }] : amount,
      phrases(each.speaker, words),
      [...phrases([each.words], words), ...references(each.notes)],
      [...plain(marks), ...against],
    ])
  })
  return [title(text(caption, words), 3), { type: 'table', children: [row(columns), ...body] }]
}

function sourcesOf(sources: readonly Source[], words: SheetWords): RootContent[] {
  const { lines } = words
  const columns = [lines.published, lines.outlet, lines.article, lines.origin].map(name => plain(name))
  const body = sources.map(source =>
    row([
      plain(timesOf({ ...source, said: null }, words)),
      plain(publisherOf(source, words)),
      linked(source, words),
      plain(relationOf(source, words)),
    ]),
  )
  return [title(words.sections.sources), { type: 'table', children: [row(columns), ...body] }]
}

/** Where it stands, then the words as a block. */
function noteOf(note: Footnote, words: SheetWords): FootnoteDefinition {
  const copies = copiesOf(note, words)
  const { before, words: said, behind } = wordsOf(note)
  const ids = note.ids.flatMap((id, i): PhrasingContent[] => [
    ...(i === 0 ? [] : plain(' ')),
    { type: 'inlineCode', value: line(id) },
  ])
  const where: PhrasingContent[] = [
    ...plain(`${publisherOf(note, words)}, `),
    ...linked(note, words),
    ...plain(`, ${timesOf(note, words)}${copies === null ? '' : ` · ${copies}`} · `),
    ...ids,
  ]
  const children: BlockContent[] = [
    { type: 'paragraph', children: where },
    { type: 'blockquote', children: [{ type: 'paragraph', children: plain(`${before}${said}${behind}`) }] },
  ]
  return { type: 'footnoteDefinition', identifier: String(note.number), children }
}

function linked(
  { title: named, language, url }: Pick<Source, 'title' | 'language' | 'url'>,
  words: SheetWords,
): PhrasingContent[] {
  const children = phrases([quoted(named, language, words)], words)
  const target = linkable(url)
  return target === null ? children : [{ type: 'link', url: target, children: children as [] }]
}

function phrases(parts: readonly Part[], words: SheetWords): PhrasingContent[] {
  return runs(parts, words).flatMap((run): PhrasingContent[] =>
    run.isStrong ? [{ type: 'strong', children: plain(run.text) }] : plain(run.text),
  )
}

const references = (notes: readonly number[]): PhrasingContent[] =>
  notes.map(note => ({ type: 'footnoteReference', identifier: String(note), label: String(note) }))

/** What readers of Markdown make links of by themselves, whatever is escaped: addresses stand as code, which no reader links. */
const ADDRESS = /((?:https?:\/\/|www\.)\S+|[-.+\w]+@[-\w]+(?:\.[-\w]+)+)/giu

function plain(value: string): PhrasingContent[] {
  const pieces = value
    .split(ADDRESS)
    .map((piece, i): PhrasingContent => ({ type: i % 2 === 0 ? 'text' : 'inlineCode', value: piece }))
  return pieces.filter(piece => 'value' in piece && piece.value !== '')
}

const title = (value: string, depth: 2 | 3 = 2): RootContent => ({ type: 'heading', depth, children: plain(value) })
const item = (children: PhrasingContent[]) => ({
  ...{ type: 'listItem' as const, spread: false },
  children: [{ type: 'paragraph', children }] as BlockContent[],
})
const row = (cells: readonly PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map(children => ({ type: 'tableCell' as const, children })),
})
