// A fact sheet as one HTML file that needs nothing else: for the screen, or for paper ("print": ready to become a PDF).
// It is built as a tree and written by hast-util-to-html, so that an article's words are text and never markup.

import type { Element, ElementContent, Root } from 'hast'
import { toHtml as write } from 'hast-util-to-html'
import { h } from 'hastscript'
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
  type Run,
  relationOf,
  runs,
  timesOf,
  titleOf,
  wordsOf,
} from './print.ts'
import { style } from './style.ts'
import type { SheetWords } from './words.ts'

/** Keeps a footnote's number on the line of the word before it. */
const JOINER: ElementContent = { type: 'text', value: '\u2060' }
/** A day and its month are not parted by the end of a line. */
const DAY = /(?<=\b\d{1,2}\.?) (?=\p{Lu})/gu

export interface HtmlOptions {
  /** For paper: addresses spelt out, page breaks, a line to sign, nothing to click. */
  readonly isPaper: boolean
}

export function toHtml(sheet: FactSheet, words: SheetWords, { isPaper }: HtmlOptions): string {
  const page = pageOf(words, isPaper)
  const facts = head(sheet, words)
  const sections = sheet.sections.map(page.section)
  const sources = page.sources(sheet.sources)
  const notes = h('section', { id: 'notes', role: 'doc-endnotes', ariaLabelledby: 'notes-title' }, [
    h('h2', { id: 'notes-title' }, words.lines.footnotes),
    h('ol.notes', sheet.footnotes.map(page.note)),
  ])
  const title = titleOf(sheet, words)
  const foot = [title, ...facts.slice(1, 2)].join(' · ')
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: sheet.language }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', [title, ...facts.slice(0, 1)].join(' – ')),
          h('style', style({ isPaper, foot })),
        ]),
        h('body', [
          h('header', [
            h('h1', title),
            h(
              'ul.head',
              facts.map(fact => h('li', fact)),
            ),
            isPaper ? null : contents(sheet, words),
          ]),
          h('main', [...sections, sources, notes, page.method()]),
          isPaper ? h('footer.sign', [h('span', words.lines.checked), h('span', words.lines.checkedOn)]) : null,
        ]),
      ]),
    ],
  }
  return `${write(root)}\n`
}

function contents({ sections }: FactSheet, { lines, sections: names }: SheetWords): Element {
  const targets = [...sections.map(({ id, title }) => [id, title] as const), ['sources', names.sources] as const]
  const links = [...targets, ['notes', lines.footnotes] as const].map(([id, title]) => h('li', h('a', { href: `#${id}` }, title)))
  return h('nav', { ariaLabel: lines.contents }, h('ol', links))
}

/** Builds the parts of one page; it counts where footnotes are named, for the links back. */
function pageOf(words: SheetWords, isPaper: boolean) {
  const { lines } = words
  const named = new Map<number, number>()
  return { section, sources, note, method }

  function section({ id, title, groups, tables }: Section): Element {
    return titled(id, title, [...groups.flatMap(group), ...tables.map(table)])
  }

  function group({ heading, sentences }: Group): Element[] {
    const list = h('ul.lines', sentences.map(sentence))
    return heading === null ? [list] : [h('h3', phrases(heading)), list]
  }

  function sentence({ parts, notes }: Sentence): Element {
    return h('li', [...phrases(parts), ...references(notes)])
  }

  function table({ caption, rows }: FigureTable): Element {
    const isNamed = rows.some(({ what }) => what !== null)
    const heads = [...(isNamed ? [lines.what] : []), lines.day, lines.amount, lines.speaker, lines.words, lines.note]
    const body = rows.map(row => {
      const marks = marksOf(row, words).join(', ')
      const amount = phrases([row.amount])
      return h('tr', { className: [...row.marks] }, [
        ...(isNamed ? [h('td', phrases(row.what ?? []))] : []),
        h('td.day', row.day),
        h('td.amount', isStruck(row) ? [h('s', amount)] : amount),
        h('td', phrases(row.speaker)),
        h('td', [...phrases([row.words]), ...references(row.notes)]),
        h('td.marks', [marks, ...references(row.against)]),
      ])
    })
    return wide(
      h(isNamed ? 'table.series.named' : 'table.series', [h('caption', phrases(caption)), columns(heads), h('tbody', body)]),
    )
  }

  function sources(all: readonly Source[]): Element {
    const heads = [lines.published, lines.outlet, lines.article, lines.origin]
    const body = all.map(source =>
      h('tr', [
        h('td', timesOf({ ...source, said: null }, words)),
        h('td', publisherOf(source, words)),
        h('td', linked(source)),
        h('td', relationOf(source, words)),
      ]),
    )
    return titled('sources', words.sections.sources, [wide(h('table', [columns(heads), h('tbody', body)]))])
  }

  function note(footnote: Footnote): Element {
    const copies = copiesOf(footnote, words)
    const { before, words: said, behind } = wordsOf(footnote)
    const ids = footnote.ids.flatMap((id, i) => [...(i === 0 ? [] : [' ']), h('code', line(id))])
    return h('li', { id: `fn-${footnote.number}`, value: footnote.number }, [
      `${publisherOf(footnote, words)}, `,
      // On paper the list of sources has each title and address once.
      ...(isPaper ? [] : [...linked(footnote), ', ']),
      timesOf(footnote, words),
      h('blockquote', { lang: footnote.language, cite: linkable(footnote.url) }, [before, said, behind]),
      copies === null ? '' : `${copies} · `,
      ...ids,
      ...(isPaper ? [] : backlinks(footnote.number)),
    ])
  }

  function method(): Element {
    return h('section.method', { ariaLabelledby: 'method' }, [
      h('h2', { id: 'method' }, lines.method),
      ...words.method.map(each => h('p', each)),
    ])
  }

  function references(notes: readonly number[]): ElementContent[] {
    return notes.flatMap((number): ElementContent[] => {
      const time = (named.get(number) ?? 0) + 1
      named.set(number, time)
      if (isPaper) return [JOINER, h('sup', `[${number}]`)]
      const link = h('a', { id: `ref-${number}-${time}`, href: `#fn-${number}`, role: 'doc-noteref' }, `[${number}]`)
      return [JOINER, h('sup', [link])]
    })
  }

  function backlinks(number: number): ElementContent[] {
    return Array.from({ length: named.get(number) ?? 0 }, (_, i) => [
      ' ',
      h('a.back', { href: `#ref-${number}-${i + 1}`, role: 'doc-backlink', ariaLabel: `${lines.back} ${i + 1}` }, '↩'),
    ]).flatMap(([blank, link]) => [{ type: 'text' as const, value: blank as string }, link as Element])
  }

  /** The title with its address: a link on the screen, spelt out on paper. */
  function linked({ title, language, url }: Pick<Source, 'title' | 'language' | 'url'>): ElementContent[] {
    const named = phrases([quoted(title, language, words)])
    const target = linkable(url)
    if (target === null) return named
    if (isPaper) return [...named, { type: 'text', value: ' ' }, h('span.address', target)]
    return [h('a', { href: target, rel: ['noopener', 'noreferrer'] }, named)]
  }

  function phrases(parts: readonly Part[]): ElementContent[] {
    return runs(parts, words).map(run)
  }
}

function run({ text, language, isStrong }: Run): ElementContent {
  const words: ElementContent =
    language === null ? { type: 'text', value: text.replace(DAY, '\u00A0') } : h('q', { lang: language }, text)
  return isStrong ? h('strong', [words]) : words
}

const titled = (id: string, title: string, content: readonly Element[]): Element =>
  h('section', { id, ariaLabelledby: `${id}-title` }, [h('h2', { id: `${id}-title` }, title), ...content])

const columns = (names: readonly string[]): Element =>
  h(
    'thead',
    h(
      'tr',
      names.map(name => h('th', { scope: 'col' }, name)),
    ),
  )

/** On a narrow screen a table is moved sideways, and not the page. */
const wide = (table: Element): Element => h('div.wide', table)
