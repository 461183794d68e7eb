import { expect, test } from 'vitest'
import { treeOf } from '../dom.ts'
import { aboutOf } from './about.ts'

const ADDRESS = 'https://www.seebote.example/lokales/bruecke?utm_source=feed'
const TEXT =
  '<p>Die Brücke über den Hafen bleibt bis zum Sommer gesperrt, teilte das Bauamt mit. Fußgänger dürfen sie benutzen.</p>'
const about = (body: string, head = '', address: string | null = ADDRESS) =>
  aboutOf(treeOf(`<html lang="de"><head>${head}</head><body>${body}</body></html>`), { address })
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const data = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`

test('everything at once', async () => {
  const head = `<title>Brücke zu | Seebote</title>${meta('og:site_name', 'Seebote')}
    ${data({ headline: 'Brücke zu', datePublished: '2024-03-12T14:05:00+01:00', dateModified: '2024-03-13T08:00:00+01:00', author: { name: 'Ida Lorenz' } })}
    <link rel="canonical" href="/lokales/bruecke">`
  const body = `<article><h1>Brücke zu</h1><p class="standfirst">Wer über den Hafen will, muss bis zum Sommer laufen.</p>${TEXT}</article>`
  expect(await about(body, head)).toMatchObject({
    title: 'Brücke zu',
    subtitle: 'Wer über den Hafen will, muss bis zum Sommer laufen.',
    authors: ['Ida Lorenz'],
    outlet: 'Seebote',
    published: '2024-03-12T14:05:00+01:00',
    modified: '2024-03-13T08:00:00+01:00',
    agencies: [],
    url: 'https://www.seebote.example/lokales/bruecke',
    language: 'de',
  })
})

test.for([
  ['article:published_time', '', meta('article:published_time', '2024-03-12'), '2024-03-12'],
  ['Dublin Core', '', '<meta name="DC.date.issued" content="2024-03-12">', '2024-03-12'],
  ['parsely', '', '<meta name="parsely-pub-date" content="2024-03-12T14:05:00Z">', '2024-03-12T14:05:00Z'],
  ['microdata', '<h1>Brücke zu</h1><time itemprop="datePublished" datetime="2024-03-12">gestern</time>', '', '2024-03-12'],
  ['RDFa', '<h1>Brücke zu</h1><span property="schema:datePublished" content="2024-03-12">gestern</span>', '', '2024-03-12'],
  ['a class', '<h1>Brücke zu</h1><span class="entry-date">12. März 2024</span>', '', '2024-03-12'],
  ['words with a label', '<h1>Brücke zu</h1><p>Veröffentlicht am 12. März 2024, 14:05 Uhr</p>', '', '2024-03-12T14:05:00Z'],
  ['words without', '<h1>Brücke zu</h1><p>Ida Lorenz · 12.03.2024</p>', '', '2024-03-12'],
  ['a dateline', `<h1>Brücke zu</h1><p>(12.03.2024) ${TEXT.slice(3)}`, '', '2024-03-12'],
  ['the only date a page shows', '<h1>Brücke zu</h1><p>Stand: 12.03.2024</p>', '', '2024-03-12'],
] as const)('published from %s', async ([, body, head, published]) => {
  expect((await about(body + TEXT, head)).published).toBe(published)
})

test.for([
  [
    'an event',
    `<h1>Brücke zu</h1>${TEXT}<p>Die Arbeiten beginnen am 2. April 2024 und enden, wenn das Wetter es zulässt, am 30. Juni 2024.</p>`,
  ],
  ['a headline', `<h1>Protokoll vom 12. März 2024</h1>${TEXT}`],
  ['other articles', `<h1>Brücke zu</h1>${TEXT}<aside><h3>Fähre</h3><p>11.03.2024</p><h3>Wahl</h3><p>10.03.2024</p></aside>`],
  ['comments', `<h1>Brücke zu</h1>${TEXT}<div class="comments"><p>Holm, 14.03.2024</p></div>`],
  ['an age', `<h1>Brücke zu</h1><p>vor 3 Stunden</p>${TEXT}`],
  ['a birthday', `<h1>Brücke zu</h1>${TEXT}<p>Karl Sand, geboren am 3. Mai 1961</p>`],
] as const)('the date of %s is not that of the page', async ([, body]) => {
  expect((await about(body)).published).toBeNull()
})

test('the address tells the day where nothing else does', async () => {
  expect((await about(TEXT, '', 'https://seebote.example/2024/03/12/bruecke')).published).toBe('2024-03-12')
  expect((await about(TEXT, '', 'https://seebote.example/artikel-20240312-bruecke')).published).toBe('2024-03-12')
  expect((await about(TEXT, '', 'https://seebote.example/20249999/bruecke')).published).toBeNull()
})

test('sources that agree are believed before one that does not', async () => {
  const head = `<meta name="date" content="2024-03-20">${meta('article:published_time', '2024-03-12T09:00:00+01:00')}`
  const body = `<h1>Brücke zu</h1><p>12. März 2024</p>${TEXT}`
  expect((await about(body, head)).published).toBe('2024-03-12T09:00:00+01:00')
})

test('a moment in UTC is of the day that the page prints', async () => {
  const head = data({ headline: 'Brücke zu', datePublished: '2024-03-12T23:30:00Z' })
  expect((await about(`<h1>Brücke zu</h1><p>13. März 2024, 00:30 Uhr</p>${TEXT}`, head)).published).toBe(
    '2024-03-13T00:30:00+01:00',
  )
  expect((await about(`<h1>Brücke zu</h1><p>13. März 2024</p>${TEXT}`, head)).published).toBe('2024-03-13')
  expect((await about(`<h1>Brücke zu</h1>${TEXT}`, head)).published).toBe('2024-03-12T23:30:00Z')
})

test('midnight where the page is read is a day without a clock', async () => {
  expect((await about(TEXT, meta('article:published_time', '2024-03-12T23:00:00.000Z'))).published).toBe('2024-03-13')
  expect((await about(TEXT, meta('article:published_time', '2024-07-12T22:00:00Z'))).published).toBe('2024-07-13')
  expect((await about(TEXT, meta('article:published_time', '2024-07-12T23:00:00Z'))).published).toBe('2024-07-12T23:00:00Z')
})

test('changed is what comes after', async () => {
  const body = `<h1>Brücke zu</h1><p>Veröffentlicht: 12.03.2024</p><p>Zuletzt aktualisiert: 14.03.2024, 9:30 Uhr</p>${TEXT}`
  expect(await about(body)).toMatchObject({ published: '2024-03-12', modified: '2024-03-14T09:30:00Z' })
  const same = meta('article:published_time', '2024-03-12T09:00:00Z') + meta('article:modified_time', '2024-03-12T09:00:00Z')
  expect((await about(TEXT, same)).modified).toBeNull()
})

test.for([
  ['<title>Brücke zu – Lokales – Seebote</title>', 'Brücke zu – Lokales'],
  ['<title>Seebote: Brücke zu</title>', 'Seebote: Brücke zu'],
  ['<title>Seebote | Brücke zu</title>', 'Brücke zu'],
  ['<title>Brücke zu – und Ufer auf</title>', 'Brücke zu – und Ufer auf'],
] as const)('%s without its outlet', async ([title, expected]) => {
  expect((await about(TEXT, title + meta('og:site_name', 'Seebote'))).title).toBe(expected)
})

test('the headline is read where the page says another to machines', async () => {
  const head = `<title>Hafenbrücke gesperrt: Was jetzt gilt</title>${meta('og:title', 'Brücke zu &amp; Ufer auf')}`
  expect((await about(`<h1>Brücke zu &amp; Ufer auf</h1>${TEXT}`, head)).title).toBe('Brücke zu & Ufer auf')
  expect((await about(`<h1><span>Hafen</span><br>Brücke zu</h1>${TEXT}`, meta('og:title', 'Brücke zu'))).title).toBe('Brücke zu')
})

test.for([
  ['Von Ida Lorenz und Karl Sand, Rom', ['Ida Lorenz', 'Karl Sand', 'Rom'], []],
  ['Ida Lorenz, Korrespondentin in Rom', ['Ida Lorenz'], []],
  ['Ein Kommentar von Ida Lorenz', ['Ida Lorenz'], []],
  ['By Ida Lorenz and Karl Sand', ['Ida Lorenz', 'Karl Sand'], []],
  ['Ida Lorenz, Staff Writer', ['Ida Lorenz'], []],
  ['Ida Lorenz (mit dpa)', ['Ida Lorenz'], ['dpa']],
  ['dpa/AFP', [], ['dpa', 'AFP']],
  ['Reuters', [], ['Reuters']],
  ['Redaktion', [], []],
  ['admin', [], []],
  ['ida@seebote.example', [], []],
  ['Seebote', [], []],
] as const)('%s', async ([author, authors, agencies]) => {
  expect(await about(TEXT, meta('author', author) + meta('og:site_name', 'Seebote'))).toMatchObject({ authors, agencies })
})

test.for([
  ['a byline', '<h1>Brücke zu</h1><div class="byline">Von <a href="/ida">Ida Lorenz</a></div>'],
  ['rel', '<h1>Brücke zu</h1><a rel="author" href="/ida">Ida Lorenz</a>'],
  [
    'microdata',
    '<h1>Brücke zu</h1><div itemprop="author"><img alt=""><span itemprop="name">Ida Lorenz</span><p>lebt in Rom.</p></div>',
  ],
  ['a line', '<h1>Brücke zu</h1><p>Von Ida Lorenz</p>'],
] as const)('authors from %s', async ([, body]) => {
  expect((await about(body + TEXT)).authors).toEqual(['Ida Lorenz'])
})

test('an article that begins with "Von" has no author', async () => {
  expect(
    (await about('<h1>Brücke zu</h1><p>Von der Brücke ist wenig zu sehen, von den Arbeitern noch weniger.</p>')).authors,
  ).toEqual([])
})

test.for([
  ['/lokales/bruecke', 'https://www.seebote.example/lokales/bruecke'],
  ['https://seebote.example/bruecke?fbclid=1&id=5#top', 'https://seebote.example/bruecke?id=5'],
  ['https://other.example/bruecke', null],
  ['https://seebote.example/', null],
  ['https://seebote.example/index.html', null],
  ['javascript:alert(1)', null],
  ['https://', null],
] as const)('canonical %s', async ([href, url]) => {
  expect((await about(TEXT, `<link rel="canonical" href="${href}">`)).url).toBe(url)
})

test('sites under one registry are not one site', async () => {
  const head = '<link rel="canonical" href="https://other.co.uk/a">'
  expect((await about(TEXT, head, 'https://seebote.co.uk/a')).url).toBeNull()
  expect((await about(TEXT, head, null)).url).toBe('https://other.co.uk/a')
})

test('the outlet is the site, else its publisher', async () => {
  const publisher =
    data({ headline: 'Brücke zu', publisher: { '@id': '#p' } }) +
    data({ '@type': 'Organization', '@id': '#p', name: 'Seebote Verlag' })
  expect((await about(TEXT, meta('og:site_name', 'Seebote') + publisher)).outlet).toBe('Seebote')
  expect((await about(TEXT, publisher)).outlet).toBe('Seebote Verlag')
  expect((await about(TEXT)).outlet).toBeNull()
})

test.for([
  ['tags in tags', '<div>'.repeat(20_000)],
  ['dates in a line', '12.3.2024   '.repeat(30_000)],
  ['lines of dates', '<p class="date">12.3.2024</p>'.repeat(10_000)],
  ['broken JSON', `<script type="application/ld+json">${'[{"@type":"Article",'.repeat(20_000)}</script>`],
  ['headings', '<h1>Brücke zu</h1>'.repeat(10_000)],
  ['bylines', '<a rel="author">Ida Lorenz</a>'.repeat(10_000)],
] as const)('%s cost time by their length and no more', async ([, body]) => {
  const started = performance.now()
  await about(body)
  expect(performance.now() - started).toBeLessThan(4000)
})
