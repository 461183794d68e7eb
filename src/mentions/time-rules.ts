// The table of rules: which function reads what a pattern of that name has matched.
// A rule that returns null leaves its words to the next match ("2006 Menschen" is no year).

import type { Match } from './time-patterns.ts'
import { days, duration, durationSum } from './time-rules-amount.ts'
import { anchored } from './time-rules-anchored.ts'
import { date, holiday, month } from './time-rules-calendar.ts'
import { ago, ahead, later } from './time-rules-distance.ts'
import { dayOfMonth, nth, week } from './time-rules-nth.ts'
import { period } from './time-rules-period.ts'
import { clockRange, dateRange, weekdayRange } from './time-rules-range.ts'
import { clock, nightTo, offset, part, weekday, weekdayOff, weekdayOfWeek } from './time-rules-relative.ts'
import { results } from './time-rules-results.ts'
import { century, decade, quarter, season } from './time-rules-season.ts'
import { ref, set } from './time-rules-set.ts'
import { year, yearRange } from './time-rules-year.ts'
import type { Read, Scene } from './time-scene.ts'
import type { RuleName } from './time-words.ts'

export const rules: Readonly<Record<RuleName, (match: Match, scene: Scene) => Read>> = {
  date,
  dateRange,
  holiday,
  month,
  year,
  yearRange,
  decade,
  century,
  season,
  quarter,
  results,
  weekday,
  weekdayRange,
  weekdayOfWeek,
  weekdayOff,
  nth,
  dayOfMonth,
  week,
  offset,
  nightTo,
  part,
  clock,
  clockRange,
  period,
  days,
  anchored,
  ago,
  later,
  ahead,
  duration,
  durationSum,
  set,
  ref,
}
