// Whatever a text holds, reading it never fails, every span lies in it, and the same text gives the same Reading.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf } from '../benchmarks/quality/faults.ts'
import { LagebildError, languages, read } from '../src/index.ts'
import * as schema from '../src/schema.ts'

/** Pieces that rules look for, so that random texts meet them in orders that nobody thought of. */
const PIECES = [
  ...[
    'soll',
    'will',
    'äußern',
    'declined to comment',
    'Frage:',
    'A:',
    'mit den Worten',
    'zitierte',
    'unter Berufung auf',
    's’citing',
  ],
  ...[
    'reports that',
    'sowohl',
    'als auch',
    'neither',
    'so',
    'bezeichnete',
    'is said to',
    'reportedly',
    'gegenüber',
    'im Interview',
  ],
  ...['„', '“', '”', '"', '«', '»', '‚', '‘', "'", '(', ')', '–', '—', '…', '.', '. ', '! ', '? ', ', ', ': ', '\n', '\n\n', ' '],
  ...['sagte', 'sagte er', 'said', 'told', 'laut', 'according to', 'dass', 'that', 'habe', 'seien', 'wies', 'zurück', 'nicht'],
  ...[
    'half',
    'a',
    'half a dozen',
    'eine halbe',
    'einhalb',
    'Million',
    'zwei',
    'Drittel',
    'quarter',
    'zwischen',
    'und',
    'to',
    '-',
    '/',
    '§',
  ],
  ...[
    '12.000',
    '3,5',
    '4.1 million',
    'bis zu',
    'more than',
    'Prozent',
    '%',
    'zwei',
    'Dutzende',
    'Euro',
    '$',
    '50 Kilometer (30 Meilen)',
  ],
  ...['am Mittwoch', 'on Tuesday', '14. März 2026', 'last week', 'Anfang des Monats', '2026-03-14', 'um 15.30 Uhr', 'ago'],
  ...[
    'Anna Ruiz',
    'Dr. Weiß',
    'Ruiz',
    'Ministerin',
    'spokesman',
    'Wien',
    'BERLIN (dpa) –',
    'er',
    'she',
    'die Polizei',
    'UkraineWas',
  ],
  ...[
    'wahrscheinlich',
    'almost certainly',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '𝔘',
    '👩‍🚒',
    '\u0301',
    '\ud800',
    'ﬁ',
    '\r\n',
    '\t',
    '\u00a0',
  ],
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(' ')),
)
const anyDate = fc.constantFrom(null, '2026-03-14', '2026-03-14T16:40:00+01:00', '2024-02-29T23:59:59Z')

test.for(languages)('any text is read: %s', { timeout: 60_000 }, async lang => {
  await fc.assert(
    fc.asyncProperty(anyText, anyDate, async (text, published) => {
      const input = { id: 'any', text, lang, published }
      const reading = await read(input).catch(refused)
      if (reading === null) return
      expect(faultsOf(reading).faults).toEqual([])
      expect(schema.reading.safeParse(reading).error).toBeUndefined()
      expect(JSON.stringify(await read(input))).toBe(JSON.stringify(reading))
    }),
    { numRuns: 300 },
  )
})

test.for(languages)('markup never shows through, whatever it holds: %s', { timeout: 60_000 }, async lang => {
  await fc.assert(
    fc.asyncProperty(anyText, async text => {
      const html = `<html><body><article><h1>Title</h1><p>${text}</p><p>${text}</p></article></body></html>`
      const reading = await read({ id: 'any', html, lang }).catch(refused)
      if (reading) expect(faultsOf(reading).faults).toEqual([])
    }),
    { numRuns: 40 },
  )
})

/** A text without a word may be refused, with an error that says so; anything else is a defect. */
function refused(error: unknown): null {
  expect(error).toBeInstanceOf(LagebildError)
  expect(['DOCUMENT_INVALID', 'NO_MAIN_TEXT', 'FILE_EMPTY']).toContain((error as LagebildError).code)
  return null
}
