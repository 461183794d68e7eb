import { expect, test } from 'vitest'
import { loadPageWords } from '../../languages/index.ts'
import { dateReader } from './dates.ts'

const words = await loadPageWords()
const reader = (language: string | null = null, fetched: string | null = null) => dateReader(words, { language, fetched })

test.for([
  ['2024-03-12T14:05:00+01:00', '2024-03-12T14:05:00+01:00'],
  ['2024-03-12T14:05:00.000+01:00[Europe/Berlin]', '2024-03-12T14:05:00+01:00'],
  ['Tue, 12 Mar 2024 14:05:00 +0100', '2024-03-12T14:05:00+01:00'],
  ['Tue Mar 12 2024 14:05:00 GMT+0100 (CET)', '2024-03-12T14:05:00+01:00'],
  ['Tue Mar 12 14:05:00 CET 2024', '2024-03-12'],
  ['20240312', '2024-03-12'],
  ['20240312140500', '2024-03-12T14:05:00Z'],
  ['1710248700', '2024-03-12T13:05:00Z'],
  ['1710248700000', '2024-03-12T13:05:00Z'],
  ['2024/03/12', '2024-03-12'],
  ['12. März 2024, 14:05 Uhr', '2024-03-12T14:05:00Z'],
  ['12.03.2024 - 14.05 Uhr', '2024-03-12T14:05:00Z'],
  ['12. März 2024 um 14:05 MEZ', '2024-03-12T14:05:00+01:00'],
  ['1. Jänner 2024', '2024-01-01'],
  ['12.3.24', '2024-03-12'],
  ['March 12th, 2024 at 2:05 pm EST', '2024-03-12T14:05:00-05:00'],
  ['12 March 2024 12:05 a.m.', '2024-03-12T00:05:00Z'],
  ['Sept. 9, 2021', '2021-09-09'],
] as const)('%s is %s', ([value, date]) => {
  expect(reader().stamp(value)).toBe(date)
})

test.for([
  'vor 3 Stunden',
  '3 hours ago',
  'gestern, 14:05 Uhr',
  'März 2024',
  '30.02.2024',
  '12.13.2024',
  '1950-03-12',
  '192.168.10.24',
  '',
])('%s is none', value => {
  expect(reader().stamp(value)).toBeNull()
})

test.for([
  ['3/12/2024', 'en-US', '2024-03-12'],
  ['3/12/2024', 'en', '2024-03-12'],
  ['3/12/2024', 'en-GB', '2024-12-03'],
  ['3/12/2024', 'de', '2024-12-03'],
  ['3/12/2024', null, null],
  ['13/12/2024', null, '2024-12-13'],
  ['12/13/2024', 'de', '2024-12-13'],
] as const)('%s on a page in %s is %s', ([value, language, date]) => {
  expect(reader(language).stamp(value)).toBe(date)
})

test.for([
  ['3 de mayo de 2022', 'es'],
  ['3 mai 2022', 'fr-CA'],
  ['3 maggio 2022', 'it'],
] as const)('%s is read with the calendar of a language without a pack', ([value, language]) => {
  expect(reader(language).stamp(value)).toBe('2022-05-03')
})

test('nothing is published after it was fetched', () => {
  expect(reader(null, '2024-03-10T08:00:00Z').stamp('2024-03-12')).toBeNull()
  expect(reader(null, '2024-03-10T20:00:00Z').stamp('2024-03-11')).toBe('2024-03-11')
})

test('dates within words, with their places', () => {
  const line = 'Von Ida Lorenz | 12. März 2024, 14:05 Uhr | Aktualisiert: 13.03.2024'
  expect(
    reader()
      .find(line)
      .map(({ start, end, date }) => [line.slice(start, end), date]),
  ).toEqual([
    ['12. März 2024, 14:05 Uhr', '2024-03-12T14:05:00Z'],
    ['13.03.2024', '2024-03-13'],
  ])
})
