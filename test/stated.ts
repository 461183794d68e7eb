// Figures for tests, as the police state them in the first article: "12 injured".

import fc from 'fast-check'
import type { Interval } from '../src/figures/intervals.ts'
import type { Stated } from '../src/figures/stated.ts'

export const exactly = (value: number): Interval => ({ low: value, high: value })

export const stated = (value: number, more: Partial<Stated> = {}): Stated => ({
  ...{ concept: 'injured', counted: null, unit: null, value, vague: false, places: [], state: null, kind: null },
  ...{
    group: null,
    change: null,
    isPart: false,
    isAffirmed: true,
    isRecalled: false,
    isReplaced: false,
    isOneOfSeveral: false,
    isSaidToBeOlder: false,
    isDay: true,
    eventDay: null,
  },
  ...{ speaker: 'Polizei', document: 0, date: '2025-07-02', start: 0, ...exactly(value), ...more },
  ...{ origin: more.origin ?? more.document ?? 0, at: more.at ?? more.document ?? 0, documentId: `d${more.document ?? 0}` },
})

const few = <T>(...values: T[]) => fc.constantFrom(...values)
const end = fc.option(fc.integer({ min: 0, max: 4 }))
/** Few values of each kind, so that two of them often meet. */
export const anyStated: fc.Arbitrary<Stated> = fc
  .record({
    ...{ value: fc.integer({ min: 0, max: 4 }), low: end, high: end },
    ...{
      speaker: few(null, 'A', 'B', 'C'),
      document: few(0, 1, 2),
      start: few(0, 100, 900),
      date: few(null, '2025-07-02', '2025-07-03'),
    },
    ...{
      places: few<string[]>([], ['Kassel']),
      kind: few(null, 'police'),
      counted: few(null, 'people'),
      vague: few(false, false, true),
    },
    ...{
      isAffirmed: few(true, true, false),
      isRecalled: few(false, false, true),
      isReplaced: few(false, false, true),
      isSaidToBeOlder: few(false, false, true),
    },
    ...{
      state: few(null, 'trained', 'verlegt'),
      change: few(null, null, 'increase' as const),
      concept: few('injured', 'soldiers', 'share'),
    },
  })
  .map(({ value, low, high, ...more }) => {
    const ends = low !== null && high !== null && low > high ? { low: high, high: low } : { low, high }
    return stated(value, { ...more, ...ends })
  })
