import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldCopies } from './fold.ts'
import { type Article, origins } from './origins.ts'
import { shinglesOf } from './shingles.ts'

const HOUR = 3_600_000

/** A text of words that no other seed has. */
const words = (seed: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${seed}${(from + i) * 7919}`).join(' ')

const article = (text: string, more: Partial<Article> = {}): Article => ({
  ...{ language: 'xx', outlet: null, published: 0, agency: null, place: null, values: [], people: [] },
  ...{ shingles: shinglesOf(text), ...more },
})
const found = (articles: readonly Article[]) =>
  origins(articles).map(({ root, copies }) => [root, ...copies.map(({ document, relation }) => `${relation} ${document}`)])

test('a reprint, cut and with another beginning, is one report with the first that was published', () => {
  const wire = words('flut', 0, 400)
  expect(
    found([
      article(`${words('lokal', 0, 30)} ${words('flut', 40, 260)}`, { published: 9 * HOUR }),
      article(wire, { published: HOUR }),
      article(words('anders', 0, 400), { published: 5 * HOUR }),
      article(wire, { published: null }),
    ]),
  ).toEqual([[1, 'reprint 0', 'reprint 3'], [2]])
})

test('a run of words is the same whatever nobody sees in it, and another when a word differs', () => {
  const text = words('müller', 0, 60)
  expect(shinglesOf(text).length).toBeGreaterThan(2)
  for (const alike of [
    text.toUpperCase(),
    text.normalize('NFD'),
    text.replace(/l/gu, 'l\u00AD'),
    `„${text.replaceAll(' ', ' – ')}“`,
  ]) {
    expect(shinglesOf(alike)).toEqual(shinglesOf(text))
  }
  expect(shinglesOf(words('muller', 0, 60))).not.toEqual(shinglesOf(text))
  expect(shinglesOf('vier Wörter sind keins')).toHaveLength(0)
})

test('one long quotation in common does not make a reprint', () => {
  const quotation = words('zitat', 0, 60)
  expect(found([article(`${words('a', 0, 300)} ${quotation}`), article(`${quotation} ${words('b', 0, 300)}`)])).toHaveLength(2)
})

test('what an outlet puts under all its teasers does not make them one report for ever', () => {
  const teaser = (seed: string, days: number) =>
    article(`${words(seed, 0, 60)} ${words('abo', 0, 300)}`, { outlet: 'Blatt', published: days * 24 * HOUR })
  expect(found([teaser('a', 0), teaser('b', 9), teaser('b', 10)])).toEqual([[0], [1, 'reprint 2']])
})

test('the lines that an agency sends first are one report with its full story, those of others are not', () => {
  const [brief, full] = [words('eil', 0, 80), words('eil', 0, 500)]
  const later = { published: HOUR }
  expect(found([article(brief, { agency: 'xpa' }), article(full, { agency: 'XPA', ...later })])).toHaveLength(1)
  expect(found([article(brief), article(full, later)])).toHaveLength(2)
})

const german = {
  language: 'xx',
  agency: 'xpa',
  place: 'TRIER/KÖLN',
  values: [17, 3, 4200, 56],
  people: ['Jürgen Wölki', 'Ana Ruíz'],
}
const english = {
  language: 'yy',
  agency: 'XPA',
  place: 'TRIER/COLOGNE',
  values: [17, 4200, 56],
  people: ['Juergen Woelki', 'Ana Ruiz'],
}

test('a translation keeps figures and people in their order, the agency and a place', () => {
  const other = (more: Partial<Article>) => [article('a', german), article('b', { ...english, published: 20 * HOUR, ...more })]
  expect(found(other({}))).toEqual([[0, 'translation 1']])
  expect(found(other({ published: 80 * HOUR }))).toHaveLength(2)
  expect(found(other({ published: null }))).toHaveLength(2)
  expect(found(other({ agency: 'ypa' }))).toHaveLength(2)
  expect(found(other({ agency: null }))).toHaveLength(2)
  expect(found(other({ values: [99, 4200, 1, 2], people: ['Ana Ruiz', 'Jo Bloggs'] }))).toHaveLength(2)
})

test('what the copies repeat is folded into the first, and what they alone say stands', () => {
  const said = (rank: number, position: number, what: string, origin = 0) => ({ origin, rank, position, what })
  const items = [
    said(0, 0.1, 'a'),
    said(0, 0.5, 'b'),
    said(1, 0.1, 'a'),
    said(1, 0.9, 'new'),
    said(2, 0.4, 'b'),
    said(0, 0.1, 'a', 1),
  ]
  const folded = foldCopies(items, (x, y) => Number(x.what === y.what))
  expect(folded.map(({ first, copies }) => [first.what, copies.map(({ rank }) => rank)])).toEqual([
    ['a', [1]],
    ['b', [2]],
    ['new', []],
    ['a', []],
  ])
})

test('folding loses nothing and keeps the order', () => {
  const item = fc.record({
    origin: fc.nat(2),
    rank: fc.nat(3),
    position: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.nat(3),
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), items => {
      const folded = foldCopies(items, (x, y) => Number(x.what === y.what))
      const all = folded.flatMap(({ first, copies }) => [first, ...copies])
      expect(all).toHaveLength(items.length)
      expect(new Set(all)).toEqual(new Set(items))
      expect(folded.map(({ first }) => items.indexOf(first))).toEqual(
        [...folded.map(({ first }) => items.indexOf(first))].sort((a, b) => a - b),
      )
    }),
  )
})

test('a thousand copies of one report are found in a moment', () => {
  const copies = Array.from({ length: 1000 }, (_, i) =>
    article(`${words('kopf', i * 20, i * 20 + 20)} ${words('flut', 0, 400)}`, { published: i }),
  )
  const before = performance.now()
  expect(origins(copies)).toHaveLength(1)
  expect(performance.now() - before).toBeLessThan(4000)
})
