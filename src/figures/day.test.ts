import { expect, test } from 'vitest'
import { dayOf } from './day.ts'

const published = '2026-03-16T20:15:00+01:00'

test.for<[string, Parameters<typeof dayOf>[0], ReturnType<typeof dayOf>]>([
  [
    'a state holds on its day',
    { concept: 'missing', holds: '2026-03-14', said: null, published },
    { date: '2026-03-14', dateOf: 'holds', eventDay: null, isDay: true },
  ],
  [
    'an event is over: its day is not that of the count',
    { concept: 'protesters', holds: '2026-03-14', said: null, published },
    { date: '2026-03-16', dateOf: 'published', eventDay: '2026-03-14', isDay: true },
  ],
  [
    'what was said on a day',
    { concept: 'dead', holds: null, said: '2026-03-15TEV', published },
    { date: '2026-03-15', dateOf: 'said', eventDay: null, isDay: true },
  ],
  [
    'what is planned for later is told today',
    { concept: 'jobs', holds: '2027-12-01', said: null, published },
    { date: '2026-03-16', dateOf: 'published', eventDay: null, isDay: true },
  ],
  [
    'a weekend is no day',
    { concept: 'dead', holds: '2026-03-14T00:00:00+01:00', said: null, published },
    { date: '2026-03-16', dateOf: 'published', eventDay: null, isDay: true },
  ],
  [
    'a month is told by its first day',
    { concept: 'missing', holds: '2026-02-01T00:00:00+01:00', said: null, published },
    { date: '2026-02-01', dateOf: 'holds', eventDay: null, isDay: false },
  ],
  [
    'nothing known',
    { concept: 'dead', holds: null, said: null, published: null },
    { date: null, dateOf: null, eventDay: null, isDay: false },
  ],
])('%s', ([, times, day]) => expect(dayOf(times)).toEqual(day))
