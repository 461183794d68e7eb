import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishedOrNull } from '../../extract/published.ts'
import { timeOf, timeWords, unread } from './times.ts'

test.each([
  ['Mon, 23 Nov 2026 09:05:10 +0100', '2026-11-23T09:05:10+01:00'],
  ['Mon, 23 Nov 2026 09:05:10 GMT', '2026-11-23T09:05:10Z'],
  ['Tue, 23 Nov 2026 09:05:10 GMT', '2026-11-23T09:05:10Z'], // wrong weekday
  ['23 Nov 26 9:05 CET', '2026-11-23T09:05:00+01:00'],
  ['23 Nov 96 9:05 EST', '1996-11-23T09:05:00-05:00'],
  ['Mon,23 Nov 2026 09:05:10 GMT', '2026-11-23T09:05:10Z'],
  ['Mon, 23 November 2026 09:05 UT', '2026-11-23T09:05:00Z'],
  ['Mon, 23 Nov 2026 09:05:10', '2026-11-23T09:05:10Z'],
  ['Mon, 23 Nov 2026 09:05:10 XYZ', '2026-11-23T09:05:10Z'],
  ['Mon, 23 Nov 2026 09:05:10 -0330 (NST)', '2026-11-23T09:05:10-03:30'],
  ['Mon, 23 Nov 2026 09:05:10 GMT+2', '2026-11-23T09:05:10+02:00'],
  ['Mon, 23 Nov 2026', '2026-11-23'],
  ['Mon, 3 Sept 2026 07:00 PDT', '2026-09-03T07:00:00-07:00'],
  ['Thu, 01 Jan 1970 00:00:00 +0000', '1970-01-01T00:00:00Z'],
  ['Nov 23, 2026 9:05 PM', '2026-11-23T21:05:00Z'],
  ['Monday, November 23rd, 2026', '2026-11-23'],
  ['Mon Nov 23 09:05:00 CET 2026', '2026-11-23T09:05:00+01:00'],
  ['2026-11-23T09:05:00Z', '2026-11-23T09:05:00Z'],
  ['2026-11-23T09:05:00.123+01:00', '2026-11-23T09:05:00+01:00'],
  ['2026-11-23T09:05:00+0100', '2026-11-23T09:05:00+01:00'],
  ['2026-11-23 09:05:00 +0100', '2026-11-23T09:05:00+01:00'],
  ['2026-11-23T09:05Z', '2026-11-23T09:05:00Z'],
  ['2026-11-23', '2026-11-23'],
  ['20261123T090500+0100', '2026-11-23T09:05:00+01:00'],
  ['20261123', '2026-11-23'],
  ['23.11.2026 09:05', '2026-11-23T09:05:00Z'],
  ['23-Nov-2026', '2026-11-23'],
  [1795424700, '2026-11-23T09:05:00Z'],
  ['1795424700000', '2026-11-23T09:05:00Z'],
  ['\n  Mon, 23 Nov 2026\n 09:05:10 GMT ', '2026-11-23T09:05:10Z'],
] as const)('%s', (written, expected) => {
  expect(timeOf(written)).toBe(expected)
})

test.each([
  '',
  '2026',
  '2026-11',
  '30 Feb 2026 10:00 GMT',
  '2026-02-30',
  '03/04/2026',
  'yesterday',
  'Mon, 23 Foo 2026',
  '2026-11-23T25:00:00Z',
  '23 Nov',
])('%s is no day', written => {
  expect(timeOf(written)).toBeNull()
})

test('months and zones of the languages that there are', async () => {
  const words = await timeWords()
  expect(timeOf('Di, 03 Mär 2026 09:05 MEZ', words)).toBe('2026-03-03T09:05:00+01:00')
  expect(timeOf('Di, 03 Okt 2026 09:05 +0200', words)).toBe('2026-10-03T09:05:00+02:00')
  expect(timeOf('Di, 03 Okt 2026 09:05 +0200')).toBeNull()
})

test.each([
  ['gestern', 'gestern'],
  ['2026', null],
  ['2026-11', null],
  ['2026-11-23', null],
  [null, null],
])('%s is worth a note: %s', (written, expected) => {
  expect(unread(written)).toBe(expected)
})

test('whatever is written, what comes out is a day of the calendar or a moment of one', () => {
  const piece = fc.constantFrom(
    '23',
    '31',
    '2',
    '2026',
    '26',
    'Nov',
    'Feb',
    'Mon,',
    '10:30',
    '24:61',
    ':05',
    'GMT',
    '+0100',
    '-99:99',
    'PM',
    'T',
    'Z',
    '-',
    '/',
    '.',
    ' ',
    ',',
    '0',
    '1795424700',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(' ')),
        fc.array(piece).map(pieces => pieces.join('')),
      ),
      written => {
        const time = timeOf(written)
        if (time !== null) expect(publishedOrNull(time)).toBe(time)
      },
    ),
    { numRuns: 3000, seed: 7 },
  )
})
