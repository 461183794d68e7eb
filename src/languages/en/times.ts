// Words of time in English, what each means, and the ways to put them together.

import { allMean as all, type Meaning, mergedLexicon, type TimeLexicon, type TimeWords } from '../../mentions/time-words.ts'

const numbered = (words: string, kind: (index: number) => Meaning): TimeLexicon =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, kind(index)]))

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const UNDER_TEN = 'one two three four five six seven eight nine'
const ORDINAL_UNDER_TEN = 'first second third fourth fifth sixth seventh eighth ninth'
const UNITS = {
  second: { unit: 'second' },
  minute: { unit: 'minute' },
  hour: { unit: 'hour' },
  day: { unit: 'day' },
  weekend: { unit: 'weekend' },
  week: { unit: 'week' },
  fortnight: { unit: 'week' },
  month: { unit: 'month' },
  quarter: { unit: 'quarter' },
  year: { unit: 'year' },
  decade: { unit: 'decade' },
  century: { unit: 'century' },
} as const satisfies Readonly<Record<string, Meaning>>
const LETTERS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'DE',
}

const units = mergedLexicon(
  ...Object.entries(UNITS).map(([name, meaning]): TimeLexicon => {
    const plural = name.endsWith('y') && name !== 'day' ? `${name.slice(0, -1)}ies` : `${name}s`
    return { [name]: meaning, [plural]: { ...meaning, plural: true } }
  }),
)

/** "two-year", "five-day", "ten-minute" */
const adjectives: TimeLexicon = Object.fromEntries(
  [...NUMBERS.split(' ').entries(), [Number.NaN, 'multi'] as const].flatMap(([number, word]) =>
    Object.entries(LETTERS).map(([unit, letter]) => {
      const clock = letter.startsWith('T') ? 'T' : ''
      return [`${word}-${unit}`, { duration: `P${clock}${Number.isNaN(number) ? 'X' : number}${letter.slice(clock.length)}` }]
    }),
  ),
)

const MONTHS = 'January February March April May June July August September October November December'

const lexicon = mergedLexicon(
  units,
  adjectives,
  numbered('monday tuesday wednesday thursday friday saturday sunday', index => ({ weekday: index + 1 })),
  numbered('Mon Tue Wed Thu Fri Sat Sun', index => ({ weekdayshort: index + 1 })),
  all('Tues', { weekdayshort: 2 }),
  all('Thur Thurs', { weekdayshort: 4 }),
  numbered(MONTHS, index => ({ month: index + 1 })),
  // "mid-March", "mid-May"
  numbered(MONTHS.replace(/\S+/gu, 'mid-$&'), index => ({ month: index + 1, mod: 'MID' })),
  // The river March, the verb may, the names April, May, June and August
  all('March April May June August', { ambiguous: true }),
  numbered('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', index => ({ monthshort: index + 1 })),
  all('Sept', { monthshort: 9 }),
  {
    morning: { part: 'MO' },
    dawn: { part: 'MO' },
    midday: { point: 720, part: 'MI' },
    noon: { point: 720 },
    lunchtime: { part: 'MI' },
    afternoon: { part: 'AF' },
    evening: { part: 'EV' },
    night: { part: 'NI' },
    overnight: { part: 'NI' },
    nightfall: { part: 'EV' },
    midnight: { point: 0 },
    "o'clock": { oclock: 0 },
    'a.m.': { meridiem: 0 },
    'a.m': { meridiem: 0 },
    am: { meridiem: 0 },
    'p.m.': { meridiem: 12 },
    'p.m': { meridiem: 12 },
    pm: { meridiem: 12 },
    spring: { season: 'SP' },
    springtime: { season: 'SP' },
    summer: { season: 'SU' },
    autumn: { season: 'FA' },
    fall: { season: 'FA' },
    winter: { season: 'WI' },
    today: { offset: 0 },
    tonight: { offset: 0, part: 'NI' },
    yesterday: { offset: -1 },
    tomorrow: { offset: 1 },
    'the day before yesterday': { offset: -2 },
    'the day after tomorrow': { offset: 2 },
    'the day before': { from: -1 },
    'the previous day': { from: -1 },
    'the following day': { from: 1 },
    'the next day': { from: 1 },
    'the day after': { from: 1 },
    'the same day': { from: 0 },
    'that day': { from: 0 },
    'the night before': { from: -1, part: 'NI' },
    'the evening before': { from: -1, part: 'EV' },
    'the following morning': { from: 1, part: 'MO' },
    'the next morning': { from: 1, part: 'MO' },
  },
  all('last past previous', { shift: -1 }),
  all('this current', { shift: 0 }),
  all('next coming upcoming', { shift: 1 }),
  all('that', { that: true, clause: true }),
  all('early start beginning outset', { mod: 'START' }),
  all('mid middle', { mod: 'MID' }),
  all('late end close', { mod: 'END' }),
  all('year-end', { period: { unit: 'year', shift: 0 }, mod: 'END' }),

  numbered(NUMBERS, number => (number <= 12 ? { number, hour: number } : { number })),
  numbered('_ _ _ thirty forty fifty sixty seventy eighty ninety', tens => (tens > 2 ? { number: tens * 10 } : {})),
  all('hundred', { number: 100 }),
  all('a an one', { one: 1 }),
  all('several many some few a_few couple a_couple_of a_couple dozens_of', { number: Number.NaN }),
  all('half half_a half_an', { number: 0.5 }),
  all('half', { half: true }),
  numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', index => ({
    ordinal: index + 1,
  })),
  numbered('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', index => ({
    ordinal: index + 13,
  })),
  // "twenty-five years ago", "the twenty-first century"
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .flatMap((tens, i) => [
      numbered(UNDER_TEN.replace(/\S+/gu, `${tens}-$&`), unit => ({ number: 20 + 10 * i + unit + 1 })),
      numbered(ORDINAL_UNDER_TEN.replace(/\S+/gu, `${tens}-$&`), unit => ({ ordinal: 20 + 10 * i + unit + 1 })),
    ]),
  numbered('twenties thirties forties fifties sixties seventies eighties nineties', index => ({ decade: 1920 + 10 * index })),

  all('about around roughly nearly almost approximately some', { amount: 'APPROX' }),
  all('more_than over', { amount: 'MORE_THAN' }),
  all('less_than under fewer_than', { amount: 'LESS_THAN' }),
  all('at_least', { amount: 'EQUAL_OR_MORE' }),
  all('up_to at_most', { amount: 'EQUAL_OR_LESS' }),

  all('BC B.C. BCE', { bc: true }),
  {
    "New Year's Day": { holiday: '01-01' },
    "new year's day": { holiday: '01-01' },
    "new year's eve": { holiday: '12-31' },
    "valentine's day": { holiday: '02-14' },
    'may day': { holiday: '05-01' },
    'due to': {},
    'shrove tuesday': { holiday: -47 },
    'ash wednesday': { holiday: -46 },
    'palm sunday': { holiday: -7 },
    'maundy thursday': { holiday: -3 },
    'good friday': { holiday: -2 },
    easter: { holiday: 0 },
    'easter sunday': { holiday: 0 },
    'easter monday': { holiday: 1 },
    'ascension day': { holiday: 39 },
    'whit monday': { holiday: 50 },
    pentecost: { holiday: 49 },
    halloween: { holiday: '10-31' },
    'christmas eve': { holiday: '12-24' },
    christmas: { holiday: '12-25' },
    'christmas day': { holiday: '12-25' },
    'boxing day': { holiday: '12-26' },
    // Names that hold a day and tell no date
    'black friday': {},
    'super tuesday': {},
    'bloody sunday': {},
    'man friday': {},
    'ruby tuesday': {},
    'cyber monday': {},
    'sunday school': {},
    'sunday times': {},
    'summer school': {},
    'night shift': {},
    'prague spring': {},
    'arab spring': {},
    'may well': {},
  },

  {
    hourly: { set: 'PT1H' },
    daily: { set: 'P1D' },
    nightly: { set: 'XXXX-XX-XXTNI' },
    weekly: { set: 'P1W' },
    monthly: { set: 'P1M' },
    annually: { set: 'P1Y' },
    yearly: { set: 'P1Y' },
    currently: { ref: 'PRESENT_REF' },
    'at present': { ref: 'PRESENT_REF' },
    'at the moment': { ref: 'PRESENT_REF' },
  },

  numbered('first-quarter second-quarter third-quarter fourth-quarter', index => ({ ordinal: index + 1, unit: 'quarter' })),
  all('ago', { turn: -1 }),
  all('later', { turn: 1 }),
  all('earlier', { turn: -1 }),
  all('before', { turn: -1, lean: 0, clause: true }),
  all('on in at during', { on: true }),
  all('since from after between of through over around', { lean: 0 }),
  all('by until till', { lean: 1 }),
  all('for to', { lean: 2 }),
  all('the', { the: true }),
  all('than', { than: true }),
  all('each every', { each: true }),
  all('old', { age: true }),

  all("will won't would wouldn't shall plans planned begins starts opens due", { future: true }),
  all("he'll she'll they'll it'll we'll i'll", { future: true }),
  all(
    "was were had did wasn't weren't hadn't didn't said told asked announced reported confirmed added wrote came went took made began died rose fell",
    { past: true },
  ),
  all('expects expected expect likely unlikely promised promises predicted forecast forecasts scheduled booked hopes hoped', {
    expects: true,
  }),
  all('who whom whose because while when but if whether although though as', { clause: true }),
  all(
    'and or but than when where which who as with without not only also he she it we they i you his her its their our my a an is are has have had ' +
      'was were would will can could may might must should did do does been be by from to for',
    { function: true },
  ),
)

const LEAD = '(ON? (WEEKDAY|WEEKDAYSHORT) .? ,? )?'
const MONTHNAME = '(MONTH|MONTHSHORT .?)'
const CLOCK = '(,? at? ((CLOCK|HOUR) (MERIDIEM|OCLOCK)|CLOCK|POINT))?'
/** "at 9:30 on the morning of", "5 p.m." in front of a date */
const OPENING = '(at? ((CLOCK|HOUR) (MERIDIEM|OCLOCK)|CLOCK) ,?)? (ON THE PART of)?'
const HOURS = '(CLOCK|HOUR) (MERIDIEM|OCLOCK)'

const patterns: TimeWords['patterns'] = {
  date: [
    `${OPENING} ${LEAD} ON? THE? DAY (of)? ${MONTHNAME} (,? YEAR)? ${CLOCK}`,
    `${OPENING} ${LEAD} ON? THE ORDINAL of ${MONTHNAME} (,? YEAR)? ${CLOCK}`,
    `${OPENING} ${LEAD} ON? THE? MONTHSHORT . DAY (, YEAR)? ${CLOCK}`,
    `${OPENING} ${LEAD} ON? (MONTH|MONTHSHORT) DAY (, YEAR)? ${CLOCK}`,
    `${OPENING} ${LEAD} ON? DATE ${CLOCK}`,
  ],
  dateRange: [
    `from? DAY (to|-|–|until|through) DAY ${MONTHNAME} YEAR?`,
    `between DAY and DAY ${MONTHNAME} YEAR?`,
    `from? ${MONTHNAME} DAY (to|-|–|until|through) DAY (, YEAR)?`,
    `between ${MONTHNAME} DAY and DAY (, YEAR)?`,
  ],
  holiday: ['ON? SHIFT? HOLIDAY YEAR?'],
  month: [
    `(ON THE? MOD?|THE? MOD|MOD) (of)? SHIFT? ${MONTHNAME} ((of)? SHIFT UNIT|,? YEAR)?`,
    `SHIFT ${MONTHNAME}`,
    'MONTH ((of)? SHIFT UNIT|,? YEAR)?',
    'MONTHSHORT .? YEAR',
  ],
  year: ['(ON THE|THE)? year YEAR', '(ON THE?|THE)? MOD (of|-)? YEAR', 'YEAR (-|–|/) NUMBER', '(YEAR|NUMBER) BC', 'in? YEAR'],
  decade: ['(ON THE|THE) MOD? DECADE', 'MOD? DECADE'],
  century: ['(ON THE|THE)? MOD? ORDINAL (century)'],
  season: ['(ON THE|ON|THE) MOD? SHIFT? SEASON ((of)? YEAR|(of)? SHIFT year)?', 'MOD? SHIFT SEASON', 'SEASON (of)? YEAR'],
  quarter: [
    '(ON THE|THE)? ORDINAL quarter ((of)? YEAR|(of)? SHIFT year)?',
    '(ON THE|THE)? ORDINAL HALF (of)? YEAR',
    '(ON THE|THE)? (YEAR|SHIFT|SHIFT UNIT) ORDINAL quarter',
    '(THE)? (first-quarter|second-quarter|third-quarter|fourth-quarter)',
  ],
  weekday: [
    `(at? (${HOURS}|POINT) ,? ON?|ON)? (THE)? MOD? SHIFT? WEEKDAY (PART|POINT)? ${CLOCK}`,
    '(MOD|PART) ON? WEEKDAY',
    'ON THE? PART of WEEKDAY',
  ],
  weekdayRange: ['from? WEEKDAY (to|-|–|until|through) WEEKDAY', 'between WEEKDAY and WEEKDAY'],
  weekdayOfWeek: ['ON? WEEKDAY (of|,)? (SHIFT) week'],
  offset: [`OFFSET PART? ${CLOCK}`, `at? ${HOURS} OFFSET`, '(MOD|PART) OFFSET', 'ON? FROM'],
  nightTo: ['(ON the|the)? night (to|into) (WEEKDAY|OFFSET)'],
  part: ['(ON THE)? MOD? (SHIFT|that) PART', 'MOD? (SHIFT|that) PART', '(ON THE|all|THE) MOD? PART', 'at night', 'PART'],
  clock: [`at? ${HOURS} (in the PART)?`, 'at (CLOCK|HOUR) in the PART', 'at CLOCK', 'at? POINT'],
  period: [
    '(ON? THE? MOD of|ON? MOD) (the|SHIFT) UNIT',
    '(ON THE?|earlier|later)? SHIFT (UNIT|PERIOD)',
    '(ON THE|THE) weekend',
    'PERIOD',
  ],
  days: ['(ON THE)? SHIFT NUMBER? UNIT'],
  ago: ['AMOUNT? (NUMBER|ONE) UNIT ago'],
  later: ['(NUMBER|ONE) UNIT TURN'],
  ahead: ['in AMOUNT? (NUMBER|ONE) UNIT'],
  duration: ['AMOUNT? NUMBER UNIT and NUMBER UNIT', 'AMOUNT? NUMBER (-)? UNIT', 'AMOUNT? ONE UNIT', 'DURATION'],
  set: ['EACH (NUMBER|ORDINAL|other)? (UNIT|WEEKDAY|PART|MONTH|SEASON)', 'SET'],
  ref: ['REF'],
}

export const times: TimeWords = {
  lexicon,
  patterns,
  ordinalDot: false,
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  decadeEndings: new Set(['s']),
  thousands: ',',
  slashes: 'month-day',
  possessive: "'s",
  namedAfterDates: new Set(),
  capitalNouns: false,
}
