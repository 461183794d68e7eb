import { expect, test } from 'vitest'
import { placeZones } from '../languages/place-zones.ts'
import { dayOf, easterOf, periodValue, publishedAt, stepped } from './time-calendar.ts'
import { intervalOf } from './time-interval.ts'
import type { Unit } from './time-words.ts'

// Easter Sundays from the tables of the US Naval Observatory.
test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(easterOf(year).toString()).toBe(day)
})

test.each([
  ['2024-10-30', null, '2024-10-30', '2024-10-31'],
  ['2024-W44', null, '2024-10-28', '2024-11-04'],
  ['2020-W53', null, '2020-12-28', '2021-01-04'],
  ['2024-W44-WE', null, '2024-11-02', '2024-11-04'],
  ['2024-02', null, '2024-02-01', '2024-03-01'],
  ['2024-02', 'END', '2024-02-20', '2024-03-01'],
  ['2027', 'END', '2027-12-01', '2028-01-01'],
  ['2027', 'MID', '2027-05-01', '2027-09-01'],
  ['2024-Q4', null, '2024-10-01', '2025-01-01'],
  ['2024-H2', null, '2024-07-01', '2025-01-01'],
  ['2024-WI', null, '2024-12-01', '2025-03-01'],
  ['199', null, '1990-01-01', '2000-01-01'],
  ['18', null, '1800-01-01', '1900-01-01'],
  ['2025-03-03/2025-03-05', null, '2025-03-03', '2025-03-06'],
  ['2024-12-31TNI', null, '2024-12-31T21:00:00', '2025-01-01T06:00:00'],
  ['2024-12-31T23:59', null, '2024-12-31T23:59:00', '2025-01-01T00:00:00'],
])('%s %s spans [%s, %s)', (value, mod, from, to) => {
  expect(intervalOf(value, { mod, zone: '' })).toEqual({ from, to })
})

test.each(['XXXX-10-30', 'XXXX-WXX-3', 'P2Y', 'PRESENT_REF', '2024-02-30', 'BC0044', ''])('%s spans nothing known', value => {
  expect(intervalOf(value, { mod: null, zone: 'Z' })).toBeNull()
})

test('moments carry the zone of publication', () => {
  expect(intervalOf('2024-10-30', { mod: null, zone: '+01:00' })?.from).toBe('2024-10-30T00:00:00+01:00')
})

test('publication may be a date, a moment, or nothing that can be read', () => {
  expect(publishedAt('2024-10-30')).toMatchObject({ minutes: null, zone: '' })
  expect(publishedAt('2024-10-30T18:05:00+01:00')).toMatchObject({ minutes: 1085, zone: '+01:00' })
  expect(publishedAt('yesterday').day).toBeNull()
  expect(publishedAt('0001-01-01T00:00:00Z').day).toBeNull()
  expect(publishedAt('9999-12-31').day).toBeNull()
  expect(publishedAt(null).day).toBeNull()
})

test('amounts that a text gives, in whole units and parts of them', () => {
  const day = dayOf('2026-03-14')!
  const from = (amount: number, unit: Unit) => stepped(day, amount, unit)?.toString() ?? null
  expect([from(-3, 'year'), from(1.5, 'year'), from(-1.5, 'week'), from(0.5, 'month')]).toEqual([
    '2023-03-14',
    '2027-09-14',
    '2026-03-03',
    '2026-04-14',
  ])
  expect([from(300, 'millennium'), from(1e25, 'month'), from(Number.NaN, 'day')]).toEqual([null, null, null])
})

test('years have four digits, and those before Christ their mark', () => {
  const of = (years: number, unit: Unit) => periodValue(stepped(dayOf('2026-03-14')!, -years, 'year')!, unit)
  expect([of(1800, 'year'), of(1800, 'century'), of(3000, 'year'), of(3000, 'decade')]).toEqual(['0226', '02', 'BC0975', 'BC097'])
})

test('periods around a day', () => {
  const day = dayOf('2021-01-02')!
  expect(['week', 'month', 'quarter', 'half', 'year', 'decade', 'century'].map(unit => periodValue(day, unit as 'week'))).toEqual(
    ['2020-W53', '2021-01', '2021-Q1', '2021-H1', '2021', '202', '20'],
  )
})

// Places whose name lies elsewhere, too, and two that the source calls otherwise.
test.each([
  ['prag', 'Europe/Prague'],
  ['lagos', 'Africa/Lagos'],
  ['cardiff', 'Europe/London'],
  ['montevideo', 'America/Montevideo'],
  ['alexandria', 'Africa/Cairo'],
  ['tokio', 'Asia/Tokyo'],
])('%s keeps the time of %s', (place, zone) => {
  expect(placeZones.get(place)).toBe(zone)
})
