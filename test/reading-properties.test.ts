// Whatever a text holds, reading it never fails, every span lies in it, and the same text gives the same Reading.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LagebildError, languages, read } from '../src/index.ts'
import { faultsOf } from '../src/ledger/faults.ts'
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

/** Numbers and dates that no one writes, and a machine or a broken page does. */
const ODD = [
  `1${'.000'.repeat(120)} Tote, 1${',000'.repeat(120)} dead, ${'9'.repeat(400)} Menschen`,
  `eine Wahrscheinlichkeit von ${'9'.repeat(320)} Prozent, a ${'9'.repeat(320)} percent chance`,
  '1.2.3.4.5 und -0 und −5 bis −10 Grad, -5 to -10 degrees, 5/0, 1e400, 5 × 10^400 m',
  'am 31.2., am 29.2.2023, am 30. Februar 2024, February 30, 2024, 31 June, 0.0.0000, 2024-13-45, 25:61 Uhr, 99 p.m.',
  'im Jahr 0, vor 1800 Jahren, vor 3000 Jahren, 66 million years ago, vor 300 Jahrtausenden, 300 millennia ago',
  `in den nächsten ${'9'.repeat(25)} Monaten, over the next ${'9'.repeat(25)} months, in den letzten 0 Tagen, the last 0 years`,
  `in den letzten ${'9'.repeat(25)} Stunden, over the past ${'9'.repeat(25)} hours, over the past 10,000 years`,
  `Montag in ${'9'.repeat(25)} Wochen, in ${'9'.repeat(30)} Tagen, for 0.0000000001 seconds, 0,0000000001 Sekunden lang`,
  'the 0th century, im 0. Jahrhundert, Thanksgiving 0001, Ostern 99999, 44 v. Chr., AD 0, Woche 99, Q9 2024, 0 to 12 am',
]
const NO_DAY = ['0000-01-01', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '9999-12-31']

test.for(languages)('no number and no date is too odd: %s', async lang => {
  for (const text of ODD) {
    for (const published of ['2026-03-14', '2026-03-14T16:40:00+01:00', null, ...NO_DAY]) {
      const reading = await read({ id: 'odd', text, lang, published })
      expect(schema.reading.safeParse(reading).error).toBeUndefined()
      expect(faultsOf(reading).faults).toEqual([])
      for (const { value, from, to } of reading.times) {
        expect(value).not.toMatch(/NaN|e\+|^[+-]/u)
        expect(Number.isNaN(Date.parse(from ?? '2026-01-01'))).toBe(false)
        if (from) expect(Date.parse(from)).toBeLessThan(Date.parse(to!))
      }
    }
  }
})
