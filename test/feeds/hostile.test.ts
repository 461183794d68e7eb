// Hostile and wrong: entities, nesting, floods, pages in place of feeds.
// Each row: the file in test/fixtures/feeds, what must come out of it, and what is known of it beside its bytes.

import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Body } from '../../src/intake/body.ts'
import { pageInstead } from '../../src/intake/feeds/page.ts'
import { openBody } from '../../src/intake/open.ts'
import { bodyOf, fixture, type Row, told, toldOf } from './told.ts'

const ROWS: readonly Row[] = [
  [
    'hostile-laughs.xml',
    ['XML_UNSAFE: The XML declares entities or a document type of its own, which can blow it up or read files of this machine'],
  ],
  ['hostile-names.xml', ['https://uferbote.example.org/namen “Namen” in Der Uferbote']],
  [
    'hostile-parameter.xml',
    ['XML_UNSAFE: The XML declares entities or a document type of its own, which can blow it up or read files of this machine'],
  ],
  [
    'hostile-undeclared.xml',
    [
      'https://uferbote.example.org/a “&datei; und &lol9;” in Der Uferbote',
      'note: the XML is broken: "&" is not written as it must be',
    ],
  ],
  [
    'hostile-xxe.xml',
    ['XML_UNSAFE: The XML declares entities or a document type of its own, which can blow it up or read files of this machine'],
  ],
  ['other.xml', ['FILE_KIND: This is XML that begins with <rechnung>, a kind that Lagebild does not read']],
  ['page-instead.xml', ['document; whole html']],
]

for (const row of ROWS) test(row[0], async () => expect(await toldOf(row)).toEqual(row[1]))

/** Too large to lie in a file, or no text. */
const MADE: readonly (readonly [
  name: string,
  bytes: () => Uint8Array,
  expected: readonly (string | RegExp)[],
  known?: Partial<Body>,
])[] = [
  ['deep.rss', () => rss('<a>'.repeat(100_000)), ['XML_UNSAFE: The XML has more than 256 elements within one another']],
  ['deep-closed.rss', () => rss('<a>'.repeat(300) + '</a>'.repeat(300)), [/^XML_UNSAFE: .* 256 elements/u]],
  ['elements.rss', () => rss('<a/>'.repeat(1_100_000)), ['XML_UNSAFE: The XML has more than 1000000 elements and attributes']],
  ['attributes.rss', () => rss(`<a${' b="1"'.repeat(1_100_000)}/>`), [/^XML_UNSAFE: .* 1000000 elements and attributes/u]],
  [
    'unclosed.rss',
    () => rss('<item><title>x</title>'.repeat(5000)),
    ['XML_UNSAFE: The XML has more than 500 elements that nobody closes'],
  ],
  ['stray.rss', () => rss(`${'<b>'.repeat(200)}${'</x>'.repeat(500_000)}`), [/^FEED_EMPTY/u]],
  [
    'deep.json',
    () => Buffer.from(`{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(200_000)}`),
    [/^FEED_BROKEN/u],
  ],
  [
    'cut.rss',
    () => Buffer.from('<rss><channel><title>Bote</title><item><title>Half'),
    ['FEED_BROKEN: The feed ends before its first item'],
  ],
  [
    'cut.xml',
    () => Buffer.from('<urlset><url><loc>https://example.org/a'),
    ['FEED_BROKEN: The sitemap ends before its first item'],
  ],
  ['empty.rss', () => Buffer.from(''), ['FILE_EMPTY: There is no text in it']],
  ['blank.atom', () => Buffer.from(' \n\n '), ['FILE_EMPTY: There is no text in it']],
  ['picture.rss', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), ['FILE_BINARY: This is a PNG picture, not text']],
  ['large.rss', () => rss('x'.repeat(51_000_000)), ['FILE_TOO_LARGE: One document is larger than 50 MB']],
  ['text.rss', () => Buffer.from('Der Pegel steigt weiter.'), ['FEED_BROKEN: This should be an RSS feed and is no XML at all']],
  ['bill.rss', () => fixture('other.xml'), ['FEED_BROKEN: This should be an RSS feed and is XML that begins with <rechnung>']],
  ['page.rss', () => fixture('page-instead.xml'), [/an RSS feed and is a web page, "Seite nicht gefunden – Uferbote"$/u]],
  ['feed.xml.gz', () => gzipSync(fixture('rss-guid-only.xml')), [/nur-guid “Nur guid”/u, /^note/u, /leer “Leerer Link”/u]],
  // The server says what it is not: the first bytes tell.
  [
    'feed.php',
    () => fixture('rss-cut-after-items.xml'),
    [/eins “Eins”/u, /^note/u, /zwei “Zwei”/u],
    { type: 'text/html; charset=utf-8' },
  ],
  ['feed', () => fixture('atom-prefix.xml'), [/“Mit Vorsilbe”/u], { type: 'application/rss+xml' }],
  [
    'feed.xml',
    () => fixture('nested.opml'),
    [/^feed /u, /^note/u, /^feed /u, /^feed /u, /^feed /u],
    { type: 'application/json' },
  ],
  ['feed.json', () => fixture('json-feed-1.1.json'), [/“Brücke über die Neiße”/u, /“Markt verlegt”/u], { type: 'text/plain' }],
]

for (const [name, bytes, expected, known] of MADE) {
  test(name, async () => {
    const lines = await told(openBody(bodyOf(name, bytes(), known)))
    expect(lines).toEqual(expected.map(line => (typeof line === 'string' ? line : expect.stringMatching(line))))
  })
}

test('ten thousand items', async () => {
  const items = Array.from(
    { length: 10_000 },
    (_, n) => `<item><title>Nummer ${n}</title><link>https://example.org/${n}</link></item>`,
  )
  const lines = await told(openBody(bodyOf('many.rss', rss(items.join('')))))
  expect(lines).toHaveLength(10_000)
  expect(lines.at(-1)).toBe('https://example.org/9999 “Nummer 9999” in Flut')
})

test('who asked for a feed is told which page came in its place', () => {
  const { code, message } = pageInstead('https://example.org/feed', Buffer.from(fixture('page-instead.xml')).toString())
  expect(`${code}: ${message}`).toBe('FEED_BROKEN: This should be a feed and is a web page, "Seite nicht gefunden – Uferbote"')
})

const rss = (within: string): Uint8Array =>
  Buffer.from(`<rss version="2.0"><channel><title>Flut</title>${within}</channel></rss>`)
