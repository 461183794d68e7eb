// Sitemaps and lists of feeds.
// Each row: the file in test/fixtures/feeds, what must come out of it, and what is known of it beside its bytes.

import { expect, test } from 'vitest'
import { type Row, toldOf } from './told.ts'

const ROWS: readonly Row[] = [
  ['empty.opml', ['FEED_EMPTY: There is nothing to read in the list of feeds, which has no items']],
  [
    'nested.opml',
    [
      'feed https://uferbote.example.org/feed “Der Uferbote” in Der Uferbote (de-DE)',
      'note: one item is without an address and left out',
      'feed https://fjord.example.com/atom.xml “Fjord & Meer” in Fjord & Meer',
      'feed https://listen.example.org/mehr.opml “Mehr” in Mehr',
      'feed https://havel.example.org/index.rdf “Altes Schema” in Altes Schema',
    ],
  ],
  [
    'sitemap-index.xml',
    [
      'sitemap https://uferbote.example.org/sitemap-2026-11.xml.gz changed 2026-11-23',
      'sitemap https://uferbote.example.org/sitemap-2026-10.xml.gz',
    ],
    { address: 'https://uferbote.example.org/feeds/sitemap-index.xml' },
  ],
  [
    'sitemap-news.xml',
    [
      'https://uferbote.example.org/faehre “Fähre fährt & fährt” 2026-11-23T06:30:00+01:00 in Der Uferbote (de)',
      'https://uferbote.example.org/en/ferry “Ferry runs again” 2026-11-23 changed 2026-11-23T09:00:00Z in The Shore Courier (en)',
    ],
    { address: 'https://uferbote.example.org/feeds/sitemap-news.xml' },
  ],
  [
    'sitemap.txt',
    [
      'https://uferbote.example.org/eins',
      'note: one item is without an address and left out',
      'https://uferbote.example.org/zwei',
      'https://uferbote.example.org/drei',
    ],
    { address: 'https://uferbote.example.org/feeds/sitemap.txt', type: 'text/plain' },
  ],
  [
    'sitemap.xml',
    [
      'https://uferbote.example.org/faehre changed 2026-11-23T06:40:00+01:00',
      'note: one item is without an address and left out',
      'https://uferbote.example.org/deich?a=1&b=2',
    ],
    { address: 'https://uferbote.example.org/feeds/sitemap.xml' },
  ],
]

for (const row of ROWS) test(row[0], async () => expect(await toldOf(row)).toEqual(row[1]))
