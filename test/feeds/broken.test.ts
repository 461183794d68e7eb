// Broken feeds and sitemaps: cut off, badly written, in the wrong encoding. What can be read is read, and it is said what is wrong.
// Each row: the file in test/fixtures/feeds, what must come out of it, and what is known of it beside its bytes.

import { expect, test } from 'vitest'
import { type Row, toldOf } from './told.ts'

const ROWS: readonly Row[] = [
  [
    'atom-cut.xml',
    [
      'https://fjord.example.com/ganz “Ganz” 2026-11-23T10:00:00Z by Redaktion Fjord in Fjord & Meer id urn:x:1',
      'note: the XML is broken: it ends in the middle',
    ],
  ],
  [
    'json-feed-cut.json',
    ['FEED_BROKEN: This should be a JSON Feed and is no JSON: Unterminated string in JSON at position 134 (line 1 column 135)'],
  ],
  ['json-feed-no-items.json', ['FEED_BROKEN: This should be a JSON Feed and is JSON without "items"']],
  ['json-feed-wrong-fields.json', ['https://notizen.example.com/gut', 'note: one item is without an address and left out']],
  [
    'rss-ampersands.xml',
    [
      'https://uferbote.example.org/mueller?a=1&b=2 “Müller & Söhne: Pegel < 2 Meter” in Der Uferbote',
      'note: the XML is broken: "&" is not written as it must be',
      'https://uferbote.example.org/groesse “Größe zählt – sagt R&D” in Der Uferbote',
      'https://uferbote.example.org/zeichen “Zeichen „eins“ und "zwei"” in Der Uferbote',
    ],
  ],
  [
    'rss-bare-markup.xml',
    [
      'https://uferbote.example.org/pegel “Pegel steigt” in Der Uferbote; part html',
      'note: the XML is broken: one element is not closed',
    ],
  ],
  [
    'rss-cdata.xml',
    [
      'https://uferbote.example.org/a?x=1&y=2 “Fähre & Brücke teuer” in Der Uferbote',
      'https://uferbote.example.org/teile “Zwei Teile & mehr” in Der Uferbote; part html',
      'https://uferbote.example.org/alstext “Als Text” in Der Uferbote',
    ],
  ],
  [
    'rss-controls.xml',
    [
      'https://uferbote.example.org/zeichen “Vorwärts mit Zeichen” in Der Uferbote',
      'note: the XML is broken: control characters stand in it',
      'https://uferbote.example.org/zweite “Zweite” in Der Uferbote',
    ],
  ],
  [
    'rss-cut-after-items.xml',
    [
      'https://uferbote.example.org/eins “Eins” in Der Uferbote',
      'note: the XML is broken: it ends in the middle',
      'https://uferbote.example.org/zwei “Zwei” in Der Uferbote',
    ],
  ],
  [
    'rss-cut-cdata.xml',
    ['https://uferbote.example.org/ganz “Ganz” in Der Uferbote', 'note: the XML is broken: it ends in the middle'],
  ],
  [
    'rss-cut.xml',
    [
      'https://uferbote.example.org/ganz “Ganz” in Der Uferbote',
      'note: the XML is broken: it ends in the middle',
      'https://uferbote.example.org/auch “Auch ganz” in Der Uferbote; part html',
    ],
  ],
  [
    'rss-junk-before.xml',
    [
      'https://uferbote.example.org/da “Trotzdem da” in Der Uferbote',
      'note: the XML is broken: something stands before its beginning',
    ],
  ],
  ['rss-mark-and-blanks.xml', ['https://uferbote.example.org/marke “Mit Marke” in Der Uferbote']],
  [
    'rss-odd-names.xml',
    ['https://laut.example.com/1 “Großes Feuer in Kiel” 2026-11-23T06:30:00Z by Ann Brook in Laut; whole html'],
  ],
  [
    'rss-unclosed-items.xml',
    [
      'https://uferbote.example.org/eins “Eins” in Der Uferbote',
      'note: the XML is broken: 2 elements are not closed',
      'https://uferbote.example.org/zwei “Zwei” in Der Uferbote',
      'https://uferbote.example.org/drei “Drei” in Der Uferbote',
    ],
  ],
  ['rss-utf-16-no-mark.xml', ['https://uferbote.example.org/oel “Ol furs Watt” in Der Uferbote', 'note: read as UTF-16BE']],
  ['rss-utf-16.xml', ['https://uferbote.example.org/oel “Öl fürs Watt” in Der Uferbote', 'note: read as UTF-16LE']],
  [
    'rss-windows-1252.xml',
    ['https://uferbote.example.org/oel “Öl fürs Watt – „teuer“” in Der Uferbote', 'note: read as windows-1252'],
  ],
  ['rss-wrongly-latin.xml', ['https://uferbote.example.org/oel “Öl fürs Watt – „teuer“” in Der Uferbote']],
  [
    'rss-wrongly-utf-8.xml',
    ['https://uferbote.example.org/oel “Öl fürs Watt – „teuer“” in Der Uferbote', 'note: read as windows-1252'],
  ],
  [
    'sitemap-cut.xml',
    ['https://uferbote.example.org/a', 'note: the XML is broken: it ends in the middle'],
    { address: 'https://uferbote.example.org/feeds/sitemap-cut.xml' },
  ],
  [
    'sitemap-no-namespace.xml',
    [
      'https://uferbote.example.org/a “Ohne Namensraum” 2026-11-23T06:30:00Z',
      'note: the XML is broken: one element is not closed',
      'https://uferbote.example.org/b',
    ],
    { address: 'https://uferbote.example.org/feeds/sitemap-no-namespace.xml' },
  ],
  [
    'unclosed.opml',
    [
      'feed https://uferbote.example.org/feed “Offen” in Offen',
      'note: the XML is broken: 2 elements are not closed',
      'feed https://havel.example.org/index.rdf “Auch” in Auch',
    ],
  ],
]

for (const row of ROWS) test(row[0], async () => expect(await toldOf(row)).toEqual(row[1]))
