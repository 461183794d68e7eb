// Words of an article, however they are meant, stay words: no link, no heading, no HTML, no style comes of them.

import { parseHTML } from 'linkedom'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { beforeAll, expect, test } from 'vitest'
import { toHtml } from '../src/factsheet/html.ts'
import { toMarkdown } from '../src/factsheet/markdown.ts'
import type { FactSheet } from '../src/factsheet/model.ts'
import { factSheet } from '../src/factsheet/sheet.ts'
import type { SheetWords } from '../src/factsheet/words.ts'
import { loadSheetWords } from '../src/languages/index.ts'
import { openLedger } from '../src/ledger/open.ts'
import { loadReadings } from '../src/ledger/queries/readings.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { store } from '../src/ledger/store.ts'
import { readingOf } from './ledger-readings.ts'

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style><script>1</script>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  'see https://evil.example/a and www.evil.example, mail eve@evil.example',
  '**bold** _it_ ~~gone~~ `code` ***',
  '# heading',
  '| a | b |',
  '[^1]: stolen note [^2]',
  '[ref]: https://evil.example "t"',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '"><svg onload=alert(1)>',
  '$x^2$ \\[y\\] \\',
  '1. one',
  '- two',
  '> three',
  '=== ---',
  '\u202Egpj.exe \u001B[31m \u0007',
]

let sheet: FactSheet
let words: SheetWords

beforeAll(async () => {
  words = (await loadSheetWords('en'))!
  const ledger = await openLedger(':memory:')
  const readings = ATTACKS.map((attack, i) => {
    const text = `${attack}\n\n${attack} said that 7${i} died: ${attack}.`
    return readingOf({
      ...{ id: `d${i}`, language: 'en', text, outlet: attack, title: attack, published: '2026-03-14T10:00:00Z' },
      url: i % 2 === 0 ? `javascript:alert(${i})` : `https://news.example/${i}?q=${attack}`,
      dateline: { place: attack, agency: attack, span: { start: 0, end: 1 } },
      sentences: [{ start: 0, end: text.length }],
      said: [{ by: attack, words: `7${i} died: ${attack}`, speaker: i % 3 === 0 ? 'anonymous' : 'organization', mode: 'direct' }],
      figures: [{ words: `7${i}`, concept: 'dead', places: [attack] }],
    })
  })
  await store(ledger, readings, { seen: '2026-03-19T08:00:00Z' })
  const known = await survey(ledger)
  const loaded = await loadReadings(
    ledger.db,
    known.documents.map(({ reading }) => reading),
  )
  sheet = factSheet(known, [], { asOf: null, since: null, language: 'en', words, readings: loaded })
  await ledger.close()
})

/** As much of a document as is looked at here. */
interface Element {
  readonly id: string
  readonly textContent: string
  readonly attributes: Iterable<{ readonly name: string }>
  getAttribute(name: string): string | null
}
interface Page {
  readonly document: {
    readonly body: Element
    readonly documentElement: Element
    querySelectorAll(selector: string): Iterable<Element> & { readonly length: number }
  }
}

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly depth?: number
  readonly identifier?: string
  readonly children?: readonly Node[]
}

const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)]
const textIn = (node: Node): string => node.value ?? (node.children ?? []).map(textIn).join('')

test('Markdown: what an article says is text', () => {
  const markdown = toMarkdown(sheet, words)
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node
  const nodes = nodesIn(root)
  const of = (type: string) => nodes.filter(node => node.type === type)
  for (const type of [
    'html',
    'image',
    'imageReference',
    'linkReference',
    'definition',
    'emphasis',
    'delete',
    'code',
    'thematicBreak',
  ]) {
    expect(of(type), type).toEqual([])
  }
  for (const { url } of of('link')) expect(url).toMatch(/^https:\/\/news\.example\//u)
  expect(of('heading').filter(({ depth }) => depth === 1)).toHaveLength(1)
  expect(of('heading').filter(({ depth }) => depth === 2)).toHaveLength(sheet.sections.length + 2)
  expect(of('footnoteDefinition').map(({ identifier }) => identifier)).toEqual(
    sheet.footnotes.map(({ number }) => String(number)),
  )
  // The program's own ids, and addresses, which would become links as plain text.
  for (const { value } of of('inlineCode')) expect(value).toMatch(/^d\d+:[aq]1$|evil\.example/u)
  const text = textIn(root)
  for (const attack of ATTACKS.slice(0, -1)) expect(text).toContain(attack)
})

test('HTML: what an article says is text', () => {
  for (const isPaper of [false, true]) {
    const html = toHtml(sheet, words, { isPaper })
    const { document } = parseHTML(html) as unknown as Page
    expect(document.querySelectorAll('script, img, svg, iframe, object, form, link, base').length).toBe(0)
    expect(document.querySelectorAll('style').length).toBe(1)
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/u)
    }
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^(?:https:\/\/news\.example\/|#(?:fn|ref)-\d+|#\w+$)/u)
    }
    const text = document.body.textContent
    for (const attack of ATTACKS.slice(0, -1)) expect(text).toContain(attack.replaceAll('\n', ' '))
    for (const steering of ['\u202E', '\u001B', '\u0007']) expect(html).not.toContain(steering)
  }
})

test('HTML: every link within the page leads somewhere, and every id is one', () => {
  const { document } = parseHTML(toHtml(sheet, words, { isPaper: false })) as unknown as Page
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const link of document.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')!.slice(1))
  for (const element of document.querySelectorAll('[aria-labelledby]'))
    expect(ids).toContain(element.getAttribute('aria-labelledby'))
  expect(document.documentElement.getAttribute('lang')).toBe('en')
})

test('on paper there is nothing to click, and every address is spelt out', () => {
  const { document } = parseHTML(toHtml(sheet, words, { isPaper: true })) as unknown as Page
  expect(document.querySelectorAll('a, nav, button').length).toBe(0)
  const shown = [...document.querySelectorAll('#sources .address')].map(({ textContent }) => textContent)
  expect(shown).toHaveLength(sheet.sources.filter(({ url }) => url?.startsWith('https')).length)
})
