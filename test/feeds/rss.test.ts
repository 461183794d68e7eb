// RSS as it should be and as it may be: every version, links, times, authors, what is left out.
// Each row: the file in test/fixtures/feeds, what must come out of it, and what is known of it beside its bytes.

import { expect, test } from 'vitest'
import { type Row, toldOf } from './told.ts'

const ROWS: readonly Row[] = [
  ['rss-0.90-netscape.rdf', ['http://hafen.example.net/kran “Kran Nummer drei verkauft” in Hafen alt']],
  [
    'rss-0.91-doctype.xml',
    [
      'http://boerde.example.net/rueben.html “Zuckerrüben früher reif” in Börde-Anzeiger; part html',
      'note: read as windows-1252',
    ],
  ],
  [
    'rss-0.92-no-links.xml',
    [
      'document “Fähre und Brücke” in Küstenfunk id urn:kuestenfunk:77; whole html',
      'note: one item is without an address and left out',
      'https://kuestenfunk.example.com/3 “Mit Adresse” in Küstenfunk',
    ],
  ],
  [
    'rss-1.0.rdf',
    [
      'https://havel.example.org/a “Schleuse Brandenburg gesperrt” 2026-11-20T08:00:00+01:00 by Tom Brandis in Havelblick (de) id https://havel.example.org/a',
      'https://havel.example.org/b “Eisvögel zählen” 2026-11-19 in Havelblick id https://havel.example.org/b; part html',
    ],
  ],
  [
    'rss-2.0.xml',
    [
      'https://uferbote.example.org/faehre “Fähre fährt wieder” 2026-11-23T06:30:00+01:00 by Ida Lorenz in Der Uferbote id tag:uferbote.example.org,2026:faehre; part html',
      'https://uferbote.example.org/krabben?seite=1&ref=feed “Krabben & Kutter: Preise steigen” 2026-11-22T18:00:00Z by Nils Harms in Der Uferbote id https://uferbote.example.org/?p=812',
      'https://uferbote.example.org/deich “Deich bei Brokdorf wird erhöht” 2026-11-22T09:10:00Z in Der Uferbote',
    ],
  ],
  [
    'rss-aggregated.xml',
    [
      'https://sammler.example.net/r/1 “Hochwasser in Passau” in Donaupost',
      'https://sammler.example.net/r/2 “Nebel in Lindau” in Der Uferbote',
    ],
  ],
  [
    'rss-dates.xml',
    [
      'https://uferbote.example.org/d1 “Nummer 1” 2026-03-24T06:30:00+01:00 in Der Uferbote',
      'note: 2 times could not be read, such as "gestern"',
      'https://uferbote.example.org/d2 “Nummer 2” 2026-11-23T06:30:00+01:00 in Der Uferbote',
      'https://uferbote.example.org/d3 “Nummer 3” 2026-11-23T06:30:00+01:00 in Der Uferbote',
      'https://uferbote.example.org/d4 “Nummer 4” 2026-11-23T06:30:00Z in Der Uferbote',
      'https://uferbote.example.org/d5 “Nummer 5” 2026-11-23T06:30:00+01:00 in Der Uferbote',
      'https://uferbote.example.org/d6 “Nummer 6” 2026-11-23T18:30:00Z in Der Uferbote',
      'https://uferbote.example.org/d7 “Nummer 7” 2026-11-23T06:30:00+01:00 in Der Uferbote',
      'https://uferbote.example.org/d8 “Nummer 8” in Der Uferbote',
      'https://uferbote.example.org/d9 “Nummer 9” in Der Uferbote',
      'https://uferbote.example.org/d10 “Nummer 10” in Der Uferbote',
      'https://uferbote.example.org/d11 “Nummer 11” in Der Uferbote',
    ],
  ],
  [
    'rss-duplicates.xml',
    [
      'https://uferbote.example.org/eins “Eins” in Der Uferbote',
      'https://uferbote.example.org/zwei “Zwei” in Der Uferbote',
      'https://uferbote.example.org/drei “Drei” in Der Uferbote',
    ],
  ],
  ['rss-empty.xml', ['FEED_EMPTY: There is nothing to read in the feed, which has no items']],
  [
    'rss-feedburner.xml',
    ['https://uferbote.example.org/umgeleitet “Umgeleitet” in Der Uferbote id https://uferbote.example.org/?p=3'],
  ],
  [
    'rss-full-text.xml',
    [
      'https://uferbote.example.org/faehre “Fähre fährt wieder” in Der Uferbote; whole html',
      'https://uferbote.example.org/bruecke “Brücke über die Neiße beschlossen” in Der Uferbote; whole html',
      'https://uferbote.example.org/anfang “Nur der Anfang” in Der Uferbote; part html',
      'https://uferbote.example.org/verweis “Mit einem Verweis am Ende” in Der Uferbote; part html',
      'https://uferbote.example.org/kurz “Kurz” in Der Uferbote; part html',
    ],
  ],
  [
    'rss-guid-only.xml',
    [
      'https://uferbote.example.org/nur-guid “Nur guid” in Der Uferbote id https://uferbote.example.org/nur-guid',
      'note: one item is without an address and left out',
      'https://uferbote.example.org/leer “Leerer Link” in Der Uferbote id https://uferbote.example.org/leer',
    ],
  ],
  ['rss-only-recordings.xml', ['FEED_EMPTY: There is nothing to read in the feed (2 items are only a recording and left out)']],
  [
    'rss-podcast.xml',
    [
      'https://uferbote.example.org/interview “Interview zum Hören und Lesen” in Der Uferbote',
      'note: 2 items are only a recording and left out',
      'https://uferbote.example.org/bild “Mit Bild” in Der Uferbote',
    ],
  ],
  [
    'rss-relative-links.xml',
    [
      'https://uferbote.example.org/lokal/eins “Vom Stamm” in Der Uferbote',
      'https://uferbote.example.org/feeds/zwei.html “Daneben” in Der Uferbote',
      'https://cdn.uferbote.example.org/drei “Ohne Schema” in Der Uferbote',
      'https://archiv.uferbote.example.org/2026/vier.html “Mit Basis” in Der Uferbote',
      'https://uferbote.example.org/f%C3%BCnf%20sechs “Mit Blanks” in Der Uferbote',
    ],
    { address: 'https://uferbote.example.org/feeds/rss-relative-links.xml' },
  ],
  [
    'rss-shadows.xml',
    [
      'https://uferbote.example.org/richtig “Der richtige Titel” 2026-11-23T06:30:00Z changed 2026-11-23T10:00:00Z in Der Uferbote',
    ],
  ],
  [
    'rss-wrong-links.xml',
    [
      'https://uferbote.example.org/gut “Gut” in Der Uferbote',
      'note: 5 items are without an address and left out',
      'https://uferbote.example.org/suche?a=1&b=2 “Doppelt kodiert” in Der Uferbote',
    ],
  ],
]

for (const row of ROWS) test(row[0], async () => expect(await toldOf(row)).toEqual(row[1]))
