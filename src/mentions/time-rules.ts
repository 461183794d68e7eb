// The table of rules: which function reads what a pattern of that name has matched.
// A rule that returns null leaves its words to the next match ("2006 Menschen" is no year).

import type { Match } from './time-patterns.ts'
import { days, duration, ref, set } from './time-rules-amount.ts'
import { century, date, decade, holiday, month, quarter, season } from './time-rules-calendar.ts'
import { nth } from './time-rules-nth.ts'
import { clockRange, dateRange, weekdayRange } from './time-rules-range.ts'
import {
  ago,
  ahead,
  clock,
  later,
  nightTo,
  offset,
  part,
  period,
  weekday,
  weekdayOff,
  weekdayOfWeek,
} from './time-rules-relative.ts'
import { year } from './time-rules-year.ts'
import type { Read, Scene } from './time-scene.ts'
import type { RuleName } from './time-words.ts'

export const rules: Readonly<Record<RuleName, (match: Match, scene: Scene) => Read>> = {
  date,
  dateRange,
  holiday,
  month,
  year,
  decade,
  century,
  season,
  quarter,
  weekday,
  weekdayRange,
  weekdayOfWeek,
  weekdayOff,
  nth,
  offset,
  nightTo,
  part,
  clock,
  clockRange,
  period,
  days,
  ago,
  later,
  ahead,
  duration,
  set,
  ref,
}
