import { expect, test } from 'vitest'
import { loadSheetWords } from '../languages/index.ts'
import type { Amount } from './amounts.ts'
import { amountsIn } from './amounts.ts'
import { daysIn } from './days.ts'

const AMOUNTS: readonly (readonly [given: Partial<Amount>, de: string, en: string])[] = [
  [{ value: 4 }, '4', '4'],
  [{ value: 12500, modifier: 'moreThan' }, 'mehr als 12.500', 'more than 12,500'],
  [{ value: [8000, 10000], modifier: 'between' }, '8.000–10.000', '8,000–10,000'],
  [{ value: 2.4e8, modifier: 'atMost', unit: 'EUR' }, 'bis zu 240 Millionen Euro', 'up to 240 million euros'],
  [{ value: [1.8e8, 2.4e8], modifier: 'between', unit: 'EUR' }, '180–240 Millionen Euro', '180–240 million euros'],
  [{ value: 1_234_567_891 }, '1,234567891 Milliarden', '1.234567891 billion'],
  [{ value: 6.42, unit: 'm' }, '6,42 Meter', '6.42 metres'],
  [{ value: 97, unit: '%' }, '97 %', '97%'],
  [{ value: 38, unit: 'cm', change: 'increase' }, 'um 38 Zentimeter mehr', 'up by 38 centimetres'],
  [
    { value: [2, 3], unit: 'cm/h', change: 'decrease' },
    'um 2–3 Zentimeter pro Stunde weniger',
    'down by 2–3 centimetres per hour',
  ],
  [{ value: 3.5, unit: '%{point}' }, '3,5 Prozentpunkte', '3.5 percentage points'],
  [{ value: 5, unit: 'kW.h' }, '5 kW.h', '5 kW.h'],
  [{ value: 0.5, unit: '1' }, '0,5', '0.5'],
]

test.each(AMOUNTS)('%o is "%s", "%s"', async (given, ...written) => {
  const amount = { modifier: 'exactly', unit: null, change: null, value: 0, ...given } as const
  for (const [i, language] of ['de', 'en'].entries()) {
    const write = amountsIn((await loadSheetWords(language))!)
    expect(write(amount).replaceAll('\u00A0', ' ')).toBe(written[i])
  }
})

test('days go without the year of the sheet; what is no date stays as it is', async () => {
  const [german, english] = await Promise.all(['de', 'en'].map(async code => (await loadSheetWords(code))!))
  const [de, en] = [daysIn(german!, '2026'), daysIn(english!, '2026')]
  expect([de.day('2026-03-04T10:00:00Z'), en.day('2026-03-04')]).toEqual(['4. März', '4 March'])
  expect([de.day('2025-12-31'), en.day('2025-12-31')]).toEqual(['31. Dezember 2025', '31 December 2025'])
  expect([de.moment('2026-03-14T16:40:00+01:00'), en.moment('2026-03-14')]).toEqual(['14. März 2026, 16:40 Uhr', '14 March 2026'])
  expect(en.day('2026-W12')).toBe('2026-W12')
})
