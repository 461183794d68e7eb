// Atom and JSON Feed.
// Each row: the file in test/fixtures/feeds, what must come out of it, and what is known of it beside its bytes.

import { expect, test } from 'vitest'
import { type Row, toldOf } from './told.ts'

const ROWS: readonly Row[] = [
  [
    'atom-0.3.xml',
    [
      'http://journal.example.net/turm “Turm saniert” 2026-11-20T10:00:00+01:00 changed 2026-11-20T12:00:00+01:00 in Altes Journal id tag:journal.example.net,2026:turm; part text',
    ],
  ],
  [
    'atom-1.0.xml',
    [
      'https://fjord.example.com/lokal/hafen “Hafen voll” 2026-11-22T08:00:00+01:00 changed 2026-11-23T09:00:00+01:00 by Mats Holm, Siri Vang in Fjord & Meer (de) id tag:fjord.example.com,2026:1; whole html',
      'https://fjord.example.com/kurz “Nur kurz” 2026-11-21T08:00:00Z by Redaktion Fjord in Fjord & Meer id tag:fjord.example.com,2026:2; part html',
    ],
  ],
  [
    'atom-aggregated.xml',
    ['https://polder.example.org/1 “Von anderswo” 2026-11-23T10:00:00Z by Jan Visser in Polder heute id urn:x:p1'],
  ],
  [
    'atom-content-elsewhere.xml',
    [
      'https://fjord.example.com/anderswo.html “Anderswo” 2026-11-23T10:00:00Z by Redaktion Fjord in Fjord & Meer id urn:x:src',
      'note: one item is without an address and left out',
      'https://fjord.example.com/kennung “Kennung ist Adresse” 2026-11-23T10:00:00Z by Redaktion Fjord in Fjord & Meer id https://fjord.example.com/kennung',
      'https://fjord.example.com/bild “Bild im Inhalt” 2026-11-23T10:00:00Z by Redaktion Fjord in Fjord & Meer id urn:x:png',
    ],
  ],
  ['atom-entry.xml', ['https://fjord.example.com/allein “Allein” 2026-11-23T10:00:00Z by Mats Holm (de) id urn:x:allein']],
  ['atom-prefix.xml', ['https://vorsilbe.example.org/1 “Mit Vorsilbe” 2026-11-23T10:00:00Z in Vorsilbe id urn:uuid:0a1b']],
  [
    'json-feed-1.0.json',
    [
      'https://anderswo.example.com/a by Kim Sand in Notizen; part text',
      'note: one item is only a recording and left out',
      'https://notizen.example.com/b in Notizen id https://notizen.example.com/b; part text',
    ],
  ],
  [
    'json-feed-1.1.json',
    [
      'https://grenzland.example.org/bruecke “Brücke über die Neiße” 2026-11-19T18:00:00+01:00 changed 2026-11-20T08:00:00+01:00 by Mira Kaltwasser in Grenzland-Notizen (de) id https://grenzland.example.org/bruecke; whole html',
      'https://grenzland.example.org/markt “Markt verlegt” 2026-11-18 in Grenzland-Notizen; part text',
    ],
  ],
]

for (const row of ROWS) test(row[0], async () => expect(await toldOf(row)).toEqual(row[1]))
