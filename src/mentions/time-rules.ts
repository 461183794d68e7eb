// The table of rules: which function reads what a pattern of that name has matched.
// A rule that returns null leaves its words to the next match ("2006 Menschen" is no year).

import type { Match } from './time-patterns.ts'
import { days, duration, ref, set } from './time-rules-amount.ts'
import { century, date, dateRange, decade, holiday, month, quarter, season } from './time-rules-calendar.ts'
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
  weekdayOfWeek,
  weekdayRange,
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
  offset,
  nightTo,
  part,
  clock,
  period,
  days,
  ago,
  later,
  ahead,
  duration,
  set,
  ref,
}
