// Words of time in English and what each means: "afternoon" is a part of the day, "ago" turns back, "fiscal" opens no known interval.

import { allMean as all, type Meaning, mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'
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
)

const clock: TimeLexicon = mergedLexicon(
  {
    morning: { part: 'MO' },
    dawn: { part: 'MO' },
    daybreak: { part: 'MO' },
    sunrise: { part: 'MO' },
    'mid-morning': { part: 'MO', mod: 'MID', stage: true },
    midday: { point: 720, part: 'MI' },
    noon: { point: 720 },
    lunchtime: { part: 'MI' },
    afternoon: { part: 'AF' },
    'mid-afternoon': { part: 'AF', mod: 'MID', stage: true },
    evening: { part: 'EV' },
    night: { part: 'NI' },
    overnight: { part: 'NI' },
    nightfall: { part: 'EV' },
    dusk: { part: 'EV' },
    sunset: { part: 'EV' },
    midnight: { point: 0 },
    "o'clock": { oclock: 0 },
    'half past': { before: 30 },
    'half-past': { before: 30 },
    'a quarter past': { before: 15 },
    'quarter past': { before: 15 },
    'a quarter to': { before: -15 },
    'quarter to': { before: -15 },
    'a quarter after': { before: 15 },
    'a quarter of an hour': { duration: 'PT15M' },
    'three quarters of an hour': { duration: 'PT45M' },
    'three-quarters of an hour': { duration: 'PT45M' },
  },
  all('mornings', { parts: 'MO' }),
  all('afternoons', { parts: 'AF' }),
  all('evenings', { parts: 'EV' }),
  all('nights', { parts: 'NI' }),
  all('a.m. a.m am', { meridiem: 0 }),
  all('p.m. p.m pm', { meridiem: 12 }),
)

/** Standard and summer time by offset; "ET", "Eastern time" by the rules of the place. */
const zones: TimeLexicon = mergedLexicon(
  all('GMT UTC gmt utc', { zone: 'Z' }),
  all('EST', { zone: '-05:00' }),
  all('EDT', { zone: '-04:00' }),
  all('CST', { zone: '-06:00' }),
  all('CDT', { zone: '-05:00' }),
  all('MST', { zone: '-07:00' }),
  all('MDT', { zone: '-06:00' }),
  all('PST', { zone: '-08:00' }),
  all('PDT', { zone: '-07:00' }),
  all('AKST', { zone: '-09:00' }),
  all('AKDT', { zone: '-08:00' }),
  all('HST', { zone: '-10:00' }),
  all('BST CET', { zone: '+01:00' }),
  all('CEST EET', { zone: '+02:00' }),
  all('EEST MSK', { zone: '+03:00' }),
  all('JST KST', { zone: '+09:00' }),
  all('AEST', { zone: '+10:00' }),
  all('AEDT', { zone: '+11:00' }),
  all('ET eastern_time eastern_standard_time eastern_daylight_time', { zone: 'America/New_York' }),
  all('CT central_time central_standard_time central_daylight_time', { zone: 'America/Chicago' }),
  all('MT mountain_time', { zone: 'America/Denver' }),
  all('PT pacific_time pacific_standard_time pacific_daylight_time', { zone: 'America/Los_Angeles' }),
  all('greenwich_mean_time', { zone: 'Z' }),
  all('central_european_time', { zone: 'Europe/Berlin' }),
  all('london_time british_time', { zone: 'Europe/London' }),
  all('moscow_time', { zone: 'Europe/Moscow' }),
  all('kyiv_time kiev_time', { zone: 'Europe/Kyiv' }),
  all('local_time', { zone: '' }),
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
    midweek: { period: { unit: 'week', shift: 0 }, mod: 'MID' },
    midyear: { period: { unit: 'year', shift: 0 }, mod: 'MID' },
    'mid-year': { period: { unit: 'year', shift: 0 }, mod: 'MID' },
  },
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
  all('hence from_now from_right_now from_today', { turn: 1, deictic: true }),
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
  all('recently lately in_recent_years in_recent_months in_recent_weeks in_recent_days', {
    ref: 'PAST_REF',
  }),
  all('in_recent_decades in_recent_times', { ref: 'PAST_REF' }),
  all('in_the_near_future in_the_foreseeable_future as_soon_as_possible', { ref: 'FUTURE_REF' }),
  all('past', { era: 'PAST_REF' }),
  all('future', { era: 'FUTURE_REF' }),
)

const grammar = mergedLexicon(
  all('on in at during', { on: true }),
  all('since from after between of through thru over around within throughout', { lean: 0 }),
  all('of', { genitive: true }),
  all('ended ending', { closes: true }),
  all('by until till effective as_early_as as_soon_as', { lean: 1 }),
  all('to', { lean: 0 }),
  // "two to three weeks"
  all('to or', { range: true }),
  // "9 to 11 a.m.", "between 9:30 and 11:00"
  all('to until till through thru and', { link: true }),
  // "twenty past three", "ten minutes to noon"
  all('past after', { side: 1 }),
  all('to before', { side: -1 }),
  all('for', { lean: 2 }),
  all('the', { the: true }),
  all('than', { than: true }),
  all('each every per', { each: true }),
  all('every_other', { each: true, number: 2 }),
  all('old', { age: true }),

  all("will won't would wouldn't shall plans planned begins starts opens due", { future: true }),
  // "said it expects to close on Monday": what is meant to be done goes before who said so.
  all(
    'expects_to expected_to expect_to likely_to unlikely_to scheduled_to scheduled_for hopes_to hope_to plans_to plan_to planned_to intends_to ' +
      'intend_to intended_to aims_to aim_to set_to set_for slated_to slated_for poised_to ready_to about_to vowed_to agreed_to promised_to promises_to',
    { future: true },
  ),
  all("he'll she'll they'll it'll we'll i'll", { future: true }),
  all(
    "was were had did wasn't weren't hadn't didn't said told asked announced reported confirmed added wrote came went took made began died rose fell",
    { past: true },
  ),
  all("has have hasn't haven't i've we've they've you've", { perfect: true }),
  all('expects expected expect likely unlikely promises promised predicted forecast forecasts scheduled booked hopes hoped', {
    expects: true,
  }),
  all('who whom whose because while when but if whether although though as', { clause: true }),
  all(
    'and or but than when where which who as with without not only also he she it we they i you his her its their our my a an is are has have had ' +
      'was were would will can could may might must should did do does been be by from to for',
    { function: true },
  ),
  all('its his her their our my your whose', { possessor: true }),
)

export const lexicon: TimeLexicon = mergedLexicon(units, calendar, clock, numbers, relative, vague, holidays, zones, grammar)
