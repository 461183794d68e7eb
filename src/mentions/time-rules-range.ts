// Rules for spans that name both their ends: "vom 2. bis 5. Mai", "13.–15.7.", "von Montag bis Mittwoch", "9.30 bis 11 Uhr".
// TIMEX3 has no value for them; they are EDTF intervals, "2025-05-02/2025-05-05".

import { type Day, dayOf, isBefore, shifted, two } from './time-calendar.ts'
import { clocksOf, inside, isAlone, valueIn, valuesIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { unknownDay, yearOf } from './time-rules-calendar.ts'
import { dayOfWeek, onDay } from './time-rules-relative.ts'
import type { Found, Scene } from './time-scene.ts'

interface DayOfMonth {
  readonly day: number
  readonly month: number | null
  readonly year: string | null
}

/** "vom 3. bis 5. März" · "12-14 April" · "28.6.–4.7.2025" · "14./15.10." · "Juni 30 – July 2" */
export function dateRange(match: Match, scene: Scene): Found | null {
  const ends = endsOf(match)
  const [a, b] = ends
  const months = ends.map(({ month }) => month).filter(month => month !== null)
  const near = months.length ? null : monthNear(match, scene)
  if (near) months.push(near.month)
  const [first, last] = [months[0], months.at(-1)]
  if (!a || !b || ends.length !== 2 || first === undefined || last === undefined) return null
  const year = valueIn(match, 'year') ?? b.year ?? near?.year ?? yearOf(`${two(first)}-${two(a.day)}`, match, scene) ?? 'XXXX'
  const [from, to] = [`${a.year ?? year}-${two(a.month ?? first)}-${two(a.day)}`, `${year}-${two(last)}-${two(b.day)}`]
  const [start, end] = [dayOf(from.replace('XXXX', '2024')), dayOf(to.replace('XXXX', '2024'))]
  if (!start || !end || !isBefore(start, end)) return null
  return { type: 'DATE', value: `${from}/${to}`, day: dayOf(from) }
}

/** "from Tuesday 19th to Saturday 23rd of this month" */
function monthNear(match: Match, { published }: Scene): Day | null {
  const shift = valueIn(match, 'unit') === 'month' ? valueIn(match, 'shift') : undefined
  return published.day && shift !== undefined ? shifted(published.day.with({ day: 1 }), shift, 'month') : null
}

/** Days in order, each with the month and year that stand in its own figures or right beside it. */
function endsOf(match: Match): DayOfMonth[] {
  const ends: DayOfMonth[] = []
  let month: number | null = null
  for (const { meaning } of inside(match)) {
    const { date, day } = meaning
    const named = meaning.month ?? meaning.monthshort
    if (date !== undefined) {
      const [year, monthOf, dayOfMonth] = date.split('-') as [string, string, string]
      ends.push({ day: Number(dayOfMonth), month: Number(monthOf), year: year === 'XXXX' ? null : year })
    } else if (day !== undefined && meaning.year === undefined) {
      ends.push({ day, month, year: null })
      month = null
    } else if (named !== undefined) {
      const last = ends.at(-1)
      // "2. bis 5. Mai" has its month behind, "May 2 to 5" before.
      if (last && last.month === null) ends[ends.length - 1] = { ...last, month: named }
      else month = named
    }
  }
  return ends
}

/** "von Montag bis Mittwoch": from the one to the next other. */
export function weekdayRange(match: Match, scene: Scene): Found | null {
  const [a, b] = valuesIn(match, 'weekday')
  if (a === undefined || b === undefined || a === b) return null
  const from = dayOfWeek(a, match, scene)
  const to = from && shifted(from, (b - a + 7) % 7, 'day')
  return { type: 'DATE', value: `${from ?? unknownDay(a)}/${to ?? unknownDay(b)}`, day: to }
}

/** "von 9.30 bis 11 Uhr" · "zwischen 16 und 18 Uhr"; two clocks with a dash are a score unless they stand for themselves. */
export function clockRange(match: Match, scene: Scene): Found | null {
  if (!clocksOf(match)) return null
  const isNamed = inside(match).some(
    ({ meaning }, i) => (meaning.oclock ?? meaning.meridiem ?? (i ? undefined : meaning.lean)) !== undefined,
  )
  if (!isNamed && !isAlone(match)) return null
  return onDay(scene.sameSentence ?? scene.published.day, match)
}
