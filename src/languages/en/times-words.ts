// Words of time in English and what each means: "afternoon" is a part of the day, "ago" turns back, "fiscal" opens no known interval.

import { allMean as all, type Meaning, mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'
import { clock, zones } from './times-clock.ts'
import { grammar } from './times-grammar.ts'
import { holidays } from './times-holidays.ts'
import { numbered, numbers } from './times-numbers.ts'

const UNITS = {
  second: { unit: 'second' },
  minute: { unit: 'minute' },
  hour: { unit: 'hour' },
  day: { unit: 'day' },
  weekend: { unit: 'weekend' },
  week: { unit: 'week' },
  fortnight: { unit: 'week', size: 2 },
  month: { unit: 'month' },
  quarter: { unit: 'quarter' },
  semester: { unit: 'half' },
  year: { unit: 'year' },
  decade: { unit: 'decade' },
  century: { unit: 'century' },
  millennium: { unit: 'millennium' },
} as const satisfies Readonly<Record<string, Meaning>>

const plurals: Readonly<Record<string, string>> = { century: 'centuries', millennium: 'millennia' }

const units = mergedLexicon(
  ...Object.entries(UNITS).map(([name, meaning]): TimeLexicon => {
    return { [name]: meaning, [plurals[name] ?? `${name}s`]: { ...meaning, plural: true } }
  }),
  // "a quarter of a century ago"
  all('quarter_of_a_century quarter_century quarter-century', { unit: 'year', size: 25 }),
  all('half_century half-century', { unit: 'year', size: 50 }),
  all('yr', { unit: 'year' }),
  all('yrs', { unit: 'year', plural: true }),
  all('min', { unit: 'minute' }),
  all('mins', { unit: 'minute', plural: true }),
  all('hr', { unit: 'hour' }),
  all('hrs', { unit: 'hour', plural: true }),
)

const MONTHS = 'January February March April May June July August September October November December'
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const SEASONS = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
} as const

const calendar = mergedLexicon(
  numbered(WEEKDAYS, index => ({ weekday: index + 1 })),
  // "closed on Mondays"
  numbered(WEEKDAYS.replace(/\S+/gu, '$&s'), index => ({ weekdays: index + 1 })),
  numbered('Mon Tue Wed Thu Fri Sat Sun', index => ({ weekdayshort: index + 1 })),
  numbered('mon tue wed thu fri sat sun', index => ({ weekdayshort: index + 1 })),
  all('Tues tues', { weekdayshort: 2 }),
  all('Thur Thurs', { weekdayshort: 4 }),
  numbered(MONTHS, index => ({ month: index + 1 })),
  // In small letters they count where a day or a year stands beside them; "march" and "may" are other words otherwise.
  numbered(MONTHS.toLowerCase(), index => ({ monthshort: index + 1 })),
  // "mid-March", "mid-May"
  numbered(MONTHS.replace(/\S+/gu, 'mid-$&'), index => ({ month: index + 1, mod: 'MID', stage: true })),
  // The river March, the verb may, the names April, May, June and August
  all('March April May June August', { ambiguous: true }),
  numbered('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', index => ({ monthshort: index + 1 })),
  numbered('jan feb mar apr _ jun jul aug sep oct nov dec', index => (index === 4 ? {} : { monthshort: index + 1 })),
  all('Sept sept', { monthshort: 9 }),
  Object.fromEntries(Object.entries(SEASONS).map(([name, season]) => [name, { season }])),
  Object.fromEntries(Object.entries(SEASONS).map(([name, season]) => [`mid${name}`, { season, mod: 'MID', stage: true }])),
  all('BC B.C. BCE B.C.E.', { bc: true }),
  all('AD A.D. a.d. a.d CE C.E.', { ad: true }),
)

const relative = mergedLexicon(
  {
    today: { offset: 0 },
    tonight: { offset: 0, part: 'NI' },
    yesterday: { offset: -1 },
    tomorrow: { offset: 1 },
    'the day before yesterday': { offset: -2 },
    'day before yesterday': { offset: -2 },
    'the day after tomorrow': { offset: 2 },
    'day after tomorrow': { offset: 2 },
    'the day before': { from: -1 },
    'the previous day': { from: -1 },
    'the following day': { from: 1 },
    'the next day': { from: 1 },
    'the day after': { from: 1 },
    'the same day': { from: 0 },
    'that day': { from: 0 },
    'the night before': { from: -1, part: 'NI' },
    'the evening before': { from: -1, part: 'EV' },
    'the morning after': { from: 1, part: 'MO' },
    'the following morning': { from: 1, part: 'MO' },
    'the next morning': { from: 1, part: 'MO' },
    'the same evening': { from: 0, part: 'EV' },
    'the same night': { from: 0, part: 'NI' },
    'the year end': { period: { unit: 'year', shift: 0 }, mod: 'END' },
    "the year's end": { period: { unit: 'year', shift: 0 }, mod: 'END' },
    'year end': { period: { unit: 'year', shift: 0 }, mod: 'END' },
    "year's end": { period: { unit: 'year', shift: 0 }, mod: 'END' },
    'year-end': { period: { unit: 'year', shift: 0 }, mod: 'END' },
    'month-end': { period: { unit: 'month', shift: 0 }, mod: 'END' },
    'all week': { period: { unit: 'week', shift: 0 } },
    midweek: { period: { unit: 'week', shift: 0 }, mod: 'MID' },
    midyear: { period: { unit: 'year', shift: 0 }, mod: 'MID' },
    'mid-year': { period: { unit: 'year', shift: 0 }, mod: 'MID' },
  },
  all('penultimate next-to-last second-to-last second-last', { fromlast: 2 }),
  all('third-to-last third-last', { fromlast: 3 }),
  all('last past previous', { shift: -1 }),
  all('this current', { shift: 0 }),
  all('next coming upcoming', { shift: 1 }),
  // From the period that the text spoke of last
  all('following subsequent ensuing', { thread: 1 }),
  all('preceding prior previous', { thread: -1 }),
  all('same', { thread: 0 }),
  all('that', { thread: 0, that: true, clause: true }),
  all('year-ago year-earlier', { thread: -1, yearly: true }),
  all('corresponding comparable', { comparable: true }),
  all('latest most_recent', { latest: true }),
  all('early', { mod: 'START', stage: true }),
  all('mid', { mod: 'MID', stage: true }),
  all('late', { mod: 'END', stage: true }),
  all('start beginning outset', { mod: 'START' }),
  all('middle', { mod: 'MID' }),
  all('end close', { mod: 'END' }),
  all('fiscal', { fiscal: true }),
  numbered('first-quarter second-quarter third-quarter fourth-quarter', index => ({
    ordinal: index + 1,
    unit: 'quarter',
    own: true,
  })),
  numbered('first-half second-half', index => ({ ordinal: index + 1, unit: 'half', own: true })),
  numbered('fiscal-first fiscal-second fiscal-third fiscal-fourth', index => ({ ordinal: index + 1, fiscal: true })),
  all('ago', { turn: -1, deictic: true }),
  all('hence from_now from_right_now', { turn: 1, deictic: true }),
  all('after_next', { shift: 2, beyond: true }),
  all('later', { turn: 1 }),
  all('earlier', { turn: -1 }),
  all('before', { turn: -1, lean: 0, clause: true }),
)

const vague = mergedLexicon(
  // "two more weeks", "three consecutive years"
  all(
    'more additional further other extra consecutive straight successive full whole entire long short fiscal calendar trading working business school',
    { fill: true },
  ),
  all('about around roughly nearly almost approximately some', { amount: 'APPROX' }),
  all('more_than', { amount: 'MORE_THAN' }),
  all('less_than under fewer_than', { amount: 'LESS_THAN' }),
  all('at_least no_less_than no_fewer_than', { amount: 'EQUAL_OR_MORE' }),
  all('up_to at_most no_more_than not_more_than', { amount: 'EQUAL_OR_LESS' }),
  {
    once: { times: 1 },
    twice: { times: 2 },
    thrice: { times: 3 },
    hourly: { set: 'PT1H' },
    daily: { set: 'P1D' },
    nightly: { set: 'XXXX-XX-XXTNI' },
    weekly: { set: 'P1W' },
    biweekly: { set: 'P2W' },
    monthly: { set: 'P1M' },
    annually: { set: 'P1Y' },
    yearly: { set: 'P1Y' },
  },
  all('currently just_now at_present at_the_moment right_now nowadays these_days for_now until_now till_now by_now as_of_now', {
    ref: 'PRESENT_REF',
  }),
  // "Where now?" is mostly less than a time.
  all('now', { now: 'PRESENT_REF' }),
  all('recently lately in_recent_years in_recent_months in_recent_weeks in_recent_days', {
    ref: 'PAST_REF',
  }),
  all('in_recent_decades in_recent_times', { ref: 'PAST_REF' }),
  all('in_the_near_future in_the_foreseeable_future as_soon_as_possible', { ref: 'FUTURE_REF' }),
  all('past', { era: 'PAST_REF' }),
  all('future', { era: 'FUTURE_REF' }),
)

export const lexicon: TimeLexicon = mergedLexicon(units, calendar, clock, numbers, relative, vague, holidays, zones, grammar)
