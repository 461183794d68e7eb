// Rules for the periods of business news: "the latest quarter", "the year-earlier period", "the 1988 quarter", "the same quarter last year".
// They lean on the quarter or half-year whose results the text tells.

import { periodValue, shifted } from './time-calendar.ts'
import { inside, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import type { Found, Scene } from './time-scene.ts'

/** Null where the text has named no quarter that such words could mean. */
export function results(match: Match, { results, published }: Scene): Found | null {
  const { day: today } = published
  const fiscal = valueIn(match, 'fiscal') ? { open: true } : {}
  const yearly = inside(match).some(({ meaning }) => meaning.yearly || meaning.comparable || meaning.unit === 'year')
  const written = valueIn(match, 'year')
  const known = results ?? (today && valueIn(match, 'latest') && isQuarter(match) ? lastOver(today) : null)
  if (!known) {
    if (written !== undefined) return { type: 'DATE', value: String(written), ...fiscal }
    if (!yearly || !today) return null
    return { type: 'DATE', value: isQuarter(match) ? `${today.year - 1}-QX` : String(today.year - 1), ...fiscal }
  }
  const day = written === undefined ? known.day : known.day.with({ year: written })
  const shift = yearly ? shifted(day, -1, 'year') : shifted(day, valueIn(match, 'thread') ?? 0, known.unit)
  return { type: 'DATE', value: periodValue(written === undefined ? shift : day, known.unit), ...fiscal }
}

const isQuarter = (match: Match): boolean => inside(match).some(({ meaning }) => meaning.unit === 'quarter')

const lastOver = (today: Parameters<typeof shifted>[0]) => ({ day: shifted(today, -1, 'quarter'), unit: 'quarter' as const })
