import { expect, test } from 'vitest'
import { type Holiday, holidayIn } from './time-holidays.ts'

// Orthodox Easter as the churches publish it; the feasts of other calendars as the press named them.
test.each<[string, number, Holiday, string | null]>([
  ['Christmas Day', 2024, '12-25', '2024-12-25'],
  ['a day that the year lacks', 2025, '02-29', null],
  ['Easter Monday', 2024, 1, '2024-04-01'],
  ['orthodox Easter Sunday', 2024, { orthodox: 0 }, '2024-05-05'],
  ['orthodox Easter Sunday', 2017, { orthodox: 0 }, '2017-04-16'],
  ['first Sunday of Advent', 2023, { advent: 0 }, '2023-12-03'],
  ['first Sunday of Advent', 2022, { advent: 0 }, '2022-11-27'],
  ['second Sunday of May', 2025, { nth: 2, weekday: 7, month: 5 }, '2025-05-11'],
  ['last Monday of May', 2025, { nth: -1, weekday: 1, month: 5 }, '2025-05-26'],
  ['the Friday after the fourth Thursday of November', 2024, { nth: 4, weekday: 4, month: 11, shift: 1 }, '2024-11-29'],
  ['Yom Kippur', 2023, { calendar: 'hebrew', month: 'M01', day: 10 }, '2023-09-25'],
  ['the first of Ramadan', 2023, { calendar: 'islamic-umalqura', month: 'M09', day: 1 }, '2023-03-23'],
  ['Chinese New Year', 2024, { calendar: 'chinese', month: 'M01', day: 1 }, '2024-02-10'],
])('%s of %i', (_, year, holiday, day) => {
  expect(holidayIn(year, holiday)?.toString() ?? null).toBe(day)
})
