import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf } from './article.ts'
import { foldCopies } from './fold.ts'
import { type Article, origins } from './origins.ts'
import { linesOf, shinglesOf } from './shingles.ts'

const HOUR = 3_600_000

/** A text of words that no other seed has. */
const words = (seed: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${seed}${(from + i) * 7919}`).join(' ')

let made = 0
const article = (text: string, more: Partial<Article> = {}): Article => ({
  ...{ id: String(++made).padStart(5, '0'), version: 1, at: 0, isDated: true, language: 'xx', outlet: null, address: null },
  ...{ agency: null, signed: [], place: null, quotes: [], values: [], people: [] },
  ...{ runs: shinglesOf(text), lines: linesOf(text), ...more },
})
const found = (articles: readonly Article[]) =>
  origins(articles).map(({ root, copies }) => [root, ...copies.map(({ document, relation }) => `${relation} ${document}`)])

test('a reprint, cut and with another beginning, is one report with the first that was published', () => {
  const wire = words('flut', 0, 400)
  expect(
    found([
      article(`${words('lokal', 0, 30)} ${words('flut', 40, 260)}`, { at: 9 * HOUR }),
      article(wire, { at: HOUR }),
      article(words('anders', 0, 400), { at: 5 * HOUR }),
      article(wire, { isDated: false, at: 10 * HOUR }),
    ]),
  ).toEqual([[1, 'shortened 0', 'reprint 3'], [2]])
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

test('what an outlet prints again is a version for three days, then another of a series, whose words alone are the same', () => {
  const page = (seed: string, days: number) =>
    article(`${words(seed, 0, 60)} ${words('abo', 0, 300)}`, { outlet: 'Blatt', at: days * 24 * HOUR })
  expect(found([page('a', 0), page('a', 1), page('b', 9)])).toEqual([[0, 'version 1', 'series 2']])
})

test('the next day’s table in the same words is another of a series, whoever prints it', () => {
  const table = (day: number, values: number[], outlet = 'Blatt') =>
    article(`${words('tabelle', 0, 300)} ${words(`t${day}`, 0, 40)}`, { outlet, at: day * 24 * HOUR, values })
  const [monday, tuesday] = [
    [11, 22, 33, 44, 55, 66, 77, 88],
    [12, 23, 33, 45, 56, 67, 77, 89],
  ]
  expect(found([table(0, monday), table(1, tuesday)])).toEqual([[0, 'series 1']])
  expect(found([table(0, monday), table(1, tuesday, 'Bote')])).toEqual([[0, 'series 1']])
  expect(found([table(0, monday), table(1, monday, 'Bote')])).toEqual([[0, 'reprint 1']])
})

test('a site is one outlet under all its names, and a page is one whatever counts its readers', () => {
  const at = (address: string, outlet: string) => article(words('a', 0, 200), { address, outlet })
  expect(found([at('blatt.example/1', 'Blatt'), at('blatt.example/2', 'Blatt Politik')])).toEqual([[0, 'version 1']])
  expect(addressOf('https://www.blatt.example/a/?utm_source=mail#top')).toBe('blatt.example/a')
  expect(addressOf('http://blatt.example/a?id=7&page=2')).toBe('blatt.example/a?id=7&page=2')
})

test('first lines are one report with the full story that has them, a ticker with a hundred reports is not', () => {
  const brief = words('eil', 0, 80)
  const later = { at: HOUR }
  expect(found([article(brief), article(words('eil', 0, 500), later)])).toEqual([[0, 'rewritten 1']])
  expect(found([article(brief), article(`${brief} ${words('ticker', 0, 2000)}`, later)])).toHaveLength(2)
})

test('rewritten: long sentences, and most figures, names and quotations in their order, among other words', () => {
  const sentences = (seed: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${words(`${seed}${i}`, 0, 16)}. `).join('')
  const facts = { values: [14, 250, 8.5, 77], people: ['Ana Ruíz', 'Jürgen Wölki'], quotes: [1, 2, 3] }
  const wire = article(sentences('wire', 12), facts)
  const text = `${sentences('wire', 4)}${sentences('eigen', 9)}`
  expect(found([wire, article(text, { ...facts, at: HOUR })])).toEqual([[0, 'rewritten 1']])
  expect(found([wire, article(text, { at: HOUR, values: [3, 9], people: ['Jo Bloggs'], quotes: [9] })])).toHaveLength(2)
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
  agency: 'xpa',
  place: 'TRIER/COLOGNE',
  values: [17, 4200, 56],
  people: ['Juergen Woelki', 'Ana Ruiz'],
}

test('a translation keeps figures and people in their order, the agency and a place', () => {
  const other = (more: Partial<Article>) => [article('a', german), article('b', { ...english, at: 20 * HOUR, ...more })]
  expect(found(other({}))).toEqual([[0, 'translation 1']])
  expect(found(other({ at: 80 * HOUR }))).toHaveLength(2)
  expect(found(other({ isDated: false }))).toHaveLength(2)
  expect(found(other({ agency: 'ypa' }))).toHaveLength(2)
  expect(found(other({ agency: null }))).toHaveLength(2)
  expect(found(other({ values: [99, 4200, 1, 2], people: ['Ana Ruiz', 'Jo Bloggs'] }))).toHaveLength(2)
})

test('without a dateline a translation has ten figures and names in order, two thirds of what it has', () => {
  const bare = { agency: null, place: null }
  const values = [17, 3, 4200, 56, 88, 120, 7, 31]
  const more = { ...bare, values, people: ['Jürgen Wölki', 'Ana Ruíz', 'Olena Kyslyzja'] }
  const pair = (change: Partial<Article>) => [
    article('a', { ...german, ...more }),
    article('b', { ...english, ...more, people: ['Juergen Woelki', 'Ana Ruiz', 'Olena Kyslytsya'], at: HOUR, ...change }),
  ]
  expect(found(pair({}))).toEqual([[0, 'translation 1']])
  expect(found(pair({ values: [17, 3, 4200, 56, 88, 120, 9, 99] }))).toHaveLength(2)
  expect(found(pair({ values: [31, 7, 120, 88, 56, 4200, 3, 17] }))).toHaveLength(2)
})

test('what the copies repeat is folded into the first, and what they alone say stands', () => {
  const said = (rank: number, position: number, what: string, report = 0) => ({ report, rank, position, what })
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
    report: fc.nat(2),
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
    article(`${words('kopf', i * 20, i * 20 + 20)} ${words('flut', 0, 400)}`, { at: i }),
  )
  const before = performance.now()
  expect(origins(copies)).toHaveLength(1)
  expect(performance.now() - before).toBeLessThan(4000)
})

/** Articles cut out of three texts, by day, outlet and page. */
const piece = fc.record({
  text: fc.nat(2),
  from: fc.nat(200),
  day: fc.nat(5),
  outlet: fc.constantFrom('Blatt', 'Bote', null),
  address: fc.constantFrom('blatt.example/a', null, null),
})
const cut = (pieces: readonly (typeof piece extends fc.Arbitrary<infer P> ? P : never)[]) =>
  pieces.map(({ text, from, day, outlet, address }, i) =>
    article(words(`t${text}`, from, from + 250), { id: `d${i}`, at: day * 24 * HOUR, outlet, address }),
  )
const byId = (articles: readonly Article[]) =>
  origins(articles).map(({ root, copies }) => [
    articles[root]!.id,
    ...copies.map(({ document, of, relation }) => `${articles[document]!.id} ${relation} ${articles[of]!.id}`),
  ])

test('the order in which articles come does not matter', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (pieces, keys) => {
      const articles = cut(pieces)
      const shuffled = articles.map(each => [keys.next().value as number, each] as const).sort(([a], [b]) => a - b)
      expect(byId(shuffled.map(([, each]) => each))).toEqual(byId(articles))
    }),
  )
})

test('what an article is to earlier ones stays, whatever comes after it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(6), (pieces, day) => {
      const articles = cut(pieces)
      const before = articles.filter(({ at }) => at <= day * 24 * HOUR)
      const edges = (of: readonly Article[]) =>
        new Map(origins(of).flatMap(({ copies }) => copies.map(({ document, of: to }) => [of[document]!.id, of[to]!.id])))
      const all = edges(articles)
      for (const [id, of] of edges(before)) expect(all.get(id)).toBe(of)
    }),
  )
})

test('a later version of a document belongs to it, whatever is left of its words', () => {
  const versions = [
    article(words('a', 0, 100), { id: 'x', version: 1 }),
    article(words('b', 0, 100), { id: 'x', version: 2, at: HOUR }),
  ]
  expect(found(versions)).toEqual([[0, 'version 1']])
})
