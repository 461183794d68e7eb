// Items of agencies: ninjs, NewsML-G2, NITF.
// Each row: the file in test/fixtures/feeds, what must come out of it, and what is known of it beside its bytes.

import { expect, test } from 'vitest'
import { type Row, toldOf } from './told.ts'

const ROWS: readonly Row[] = [
  [
    'article.nitf',
    ['document “Görlitz baut zweite Brücke” 2026-11-23T06:00:00+01:00 by Mira Sand (de) id urn:nag:nitf:7; whole html'],
  ],
  [
    'newsml-item.xml',
    [
      'document “Fähre über die Elbe fährt wieder” – Etwa 1.200 Fahrzeuge am Tag 2026-11-23T06:00:00+01:00 changed 2026-11-23T07:10:00+01:00 by Ida Lorenz from NAG/Elbdienst in Nordagentur (de-DE) id urn:newsml:nag.example.com:20261123:faehre; whole html',
      'note: usage terms: Nicht für Sozialmedien.',
    ],
  ],
  [
    'newsml-message.xml',
    [
      'document “Fähre fährt wieder” 2026-11-23T06:00:00+01:00 changed 2026-11-23T07:10:00+01:00 in Nordagentur (de) id urn:newsml:nag:1; whole html',
      'note: 2 items are no text and left out',
      'ITEM_WITHDRAWN: This is a NewsML-G2 item that may not be used (canceled): "Zurückgezogene Meldung"',
      'document “Görlitz baut zweite Brücke” – Neun Gegenstimmen 2026-11-23T06:00:00+01:00 changed 2026-11-23T07:10:00+01:00 by Mira Sand in Nordagentur (de) id urn:newsml:nag:5; whole html',
      'document “Kurz” 2026-11-23T06:00:00+01:00 changed 2026-11-23T07:10:00+01:00 in Nordagentur (de) id urn:newsml:nag:6; whole text',
      'note: held back until 2026-11-24T05:00:00Z',
    ],
  ],
  [
    'newsml-picture.xml',
    ['FEED_EMPTY: There is no article in it that would be a NewsML-G2 item (one item is no text and left out)'],
  ],
  [
    'newsml-prefix.xml',
    [
      'document “Mit Vorsilben” 2026-11-23T06:00:00+01:00 changed 2026-11-23T07:10:00+01:00 in Nordagentur (de) id urn:newsml:nag:8; whole html',
    ],
  ],
  [
    'ninjs-1.json',
    [
      'document “Fähre über die Elbe fährt wieder” 2026-11-23T05:00:00Z changed 2026-11-23T06:10:00Z by Ida Lorenz in Nordagentur (de) id urn:newsml:nag.example.com:20261123:101; whole html',
      'note: usage terms: Nur für Abonnenten.',
    ],
  ],
  [
    'ninjs-2-array.json',
    [
      'document “Fähre fährt wieder” – Etwa 1.200 Fahrzeuge am Tag 2026-11-23T06:10:00+01:00 by Ida Lorenz in Nordagentur (de-DE) id urn:nag:1; whole html',
      'note: 2 items are no text and left out',
      'ITEM_WITHDRAWN: This is a ninjs item that may not be used (canceled): "Zurückgezogene Meldung"',
      'document “Nur Text” (de) id urn:nag:5; whole text',
      'note: held back until 2026-11-24T05:00:00Z',
    ],
  ],
  [
    'ninjs-3.json',
    [
      'document “Görlitz baut zweite Brücke” 2026-11-23T10:00:00Z by Mira Sand, Byron Tal from dpa in Nordagentur (de) id urn:nag:9; whole html',
    ],
  ],
  [
    'ninjs-pictures.json',
    ['FEED_EMPTY: There is no article in it that would be a ninjs item (2 items are no text and left out)'],
  ],
  ['ninjs-wrapped.json', ['document “Verpackt” 2026-11-23T10:00:00Z id urn:nag:10; whole html']],
]

for (const row of ROWS) test(row[0], async () => expect(await toldOf(row)).toEqual(row[1]))
