// How English puts times together: "at 5 p.m. EST on Friday, Nov. 9", "the first nine months", "later that year".
// Within a rule the first pattern that fits wins, so the longer one stands first.

import type { TimeWords } from '../../mentions/time-words.ts'

const MONTHNAME = '(MONTH|MONTHSHORT .?)'
const MINUTES = 'NUMBER (minutes|minute)?'
const HOURS = `((CLOCK|HOUR) (MERIDIEM|OCLOCK) ZONE?|HOUR NUMBER MERIDIEM|(CLOCK|HOUR) ZONE|BEFORE (HOUR MERIDIEM?|POINT)|${MINUTES} (past|to|after|before) (HOUR MERIDIEM|POINT))`
const TO = '(to|until|till|through|thru|-|–)'
const END = '(CLOCK|HOUR) (MERIDIEM|OCLOCK)'
/** "from 9:30 to 11 a.m.", "9 a.m. to 5", "between 3 and 4 p.m." */
const SPAN_OF_CLOCK = `((from? ((CLOCK|HOUR) (MERIDIEM|OCLOCK)? ${TO} ${END}|${END} ${TO} (CLOCK|HOUR)|CLOCK ${TO} CLOCK)|between ((CLOCK|HOUR) (MERIDIEM|OCLOCK)? and ${END}|CLOCK and CLOCK)) ZONE?)`
const LEAD = '(ON? STAGE? SHIFT? (WEEKDAY|WEEKDAYSHORT|OFFSET) .? PART? ,? )?'
/** ", at 5 p.m. EST", "late in the evening", "from 9 to 11 a.m." behind a day */
const CLOCK = `((,|-|–|by)? (ON THE?)? STAGE? PART)? (,? at? AMOUNT? (${SPAN_OF_CLOCK}|${HOURS}|CLOCK|POINT))?`
/** "at 9:30 on the morning of", "5 p.m. EST" in front of a day */
const OPENING = `(at? AMOUNT? (${SPAN_OF_CLOCK}|${HOURS}|CLOCK|POINT) ,?)? ((ON? THE)? STAGE? PART of)?`
/** A holiday or a day of a month that another time is counted from: "two weeks before Christmas" */
const ANCHOR = `(SHIFT? HOLIDAY (,? YEAR)?|${MONTHNAME} (DAY|SPELT) (,? YEAR)?)`
const COUNT = '(NUMBER|ONE) UNIT'
const IN_THE = '(ON? THE|ON)'

export const patterns: TimeWords['patterns'] = {
  date: [
    `${OPENING} ${LEAD} ON? THE? DAY (of)? ${MONTHNAME} (,? YEAR)? ${CLOCK}`,
    `${OPENING} ${LEAD} ON? THE? ORDINAL of ${MONTHNAME} (,? YEAR)? ${CLOCK}`,
    `${OPENING} ${LEAD} ON? THE? MONTHSHORT . (DAY|SPELT) (,? YEAR)? ${CLOCK}`,
    `ON? ${MONTHNAME} DAY ,? (WEEKDAY|WEEKDAYSHORT)`,
    `${OPENING} ${LEAD} ON? SHIFT? (MONTH|MONTHSHORT) THE? (DAY|SPELT) (,? YEAR)? ${CLOCK}`,
    `${OPENING} ${LEAD} ON? DATE ${CLOCK}`,
  ],
  dateRange: [
    `ON? from? WEEKDAY ,? THE? DAY (of)? ${MONTHNAME}? (to|-|–|until|till|through|thru) WEEKDAY ,? THE? DAY (of)? (${MONTHNAME} (,? YEAR)?|SHIFT month)`,
    `ON? from? WEEKDAY ,? ${MONTHNAME} DAY (,? YEAR)? ,? (to|-|–|until|till|through|thru) WEEKDAY ,? ${MONTHNAME} DAY (,? YEAR)?`,
    `from? THE? DAY (to|-|–|/|until|till|through|thru) THE? DAY (of)? ${MONTHNAME} (,? YEAR)?`,
    `between THE? DAY and THE? DAY (of)? ${MONTHNAME} (,? YEAR)?`,
    `from? ${MONTHNAME} DAY (to|-|–|until|till|through|thru) DAY (,? YEAR)?`,
    `between ${MONTHNAME} DAY and DAY (,? YEAR)?`,
    `from? ${MONTHNAME} DAY (,? YEAR)? (to|-|–|until|through) ${MONTHNAME} DAY (,? YEAR)?`,
    `between ${MONTHNAME} DAY (,? YEAR)? and ${MONTHNAME} DAY (,? YEAR)?`,
  ],
  holiday: ['((ON? THE)? PART (of|ON))? ON? SHIFT? HOLIDAY ((of)? SHIFT UNIT|,? YEAR)? PART?'],
  week: ['in? (calendar)? week NUMBER of? YEAR', 'in? calendar week NUMBER', 'week NUMBER'],
  dayOfMonth: [
    `${OPENING} ON? THE? (ORDINAL|DAY) (day)? of (SHIFT|THE (SHIFT|THREAD)) month`,
    `ON? SHIFT? WEEKDAY ,? THE? ORDINAL ${CLOCK}`,
    `(at? AMOUNT? (${HOURS}|CLOCK) ,?)? ON? (WEEKDAY|WEEKDAYSHORT .?) ,? THE? (ORDINAL|DAY) ${CLOCK}`,
    `ON THE? SUFFIXED ${CLOCK}`,
    'THE? SUFFIXED',
  ],
  month: [
    `(ON THE? MOD?|THE? MOD|STAGE) (of)? SHIFT? ${MONTHNAME} ((of)? SHIFT UNIT|(of)? THREAD year|(of)? ,? YEAR)?`,
    `SHIFT ${MONTHNAME}`,
    'MONTH BEYOND',
    'MONTH ((of)? SHIFT UNIT|(of)? THREAD year|(of)? ,? YEAR)?',
    'MONTHSHORT .? YEAR',
  ],
  year: [
    '(ON THE|THE)? year YEAR',
    '(ON THE?|THE)? MOD (of|-)? FISCAL? YEAR',
    'ON? THE? FISCAL (year)? YEAR',
    'in? (YEAR|NUMBER) (BC|AD)',
    'in? AD (YEAR|NUMBER)',
    'in? YEAR',
  ],
  yearRange: ['YEAR (-|–|/) NUMBER'],
  decade: ["(ON THE|THE) MOD? ('|’)? DECADE", "MOD? ('|’)? DECADE"],
  century: ['(ON THE|THE)? MOD? (ORDINAL) (century)'],
  season: [
    '(ON THE|ON|THE) MOD? SHIFT? SEASON ((of)? YEAR|(of)? SHIFT year)?',
    'MOD? SHIFT SHIFT? SEASON',
    'that SEASON',
    'SEASON (of)? YEAR',
  ],
  quarter: [
    `(ON THE|ON|THE)? (YEAR|SHIFT UNIT|SHIFT) FISCAL? ORDINAL quarter`,
    `${IN_THE}? (THREAD|COMPARABLE)? FISCAL? ORDINAL quarter ((of)? FISCAL? YEAR|(of)? SHIFT year)?`,
    '(ON THE|THE)? (ORDINAL|SHIFT) HALF (of)? (YEAR|SHIFT year)',
    '(THE)? OWN',
  ],
  results: [
    '(ON? THE|ON)? (THREAD|COMPARABLE) (year-ago|year-earlier)? (quarter|period) (of? SHIFT year|a year (ago|earlier))?',
    '(ON? THE)? LATEST FISCAL? (quarter|period)',
    '(ON? THE)? YEAR (quarter|period)',
    'ON? THE quarter',
    '(year-ago|year-earlier)',
  ],
  weekday: [
    `(at? AMOUNT? (${SPAN_OF_CLOCK}|${HOURS}|POINT) ,? ON?|ON)? (THE)? STAGE? SHIFT? SHIFT? WEEKDAY (POINT|BEYOND)? ${CLOCK}`,
    `ON? WEEKDAYSHORT .? ,? (at? AMOUNT? (${SPAN_OF_CLOCK}|${HOURS}|CLOCK)|in the PART)`,
    '(STAGE|PART) ON? WEEKDAY',
    'ON THE? PART of WEEKDAY',
  ],
  weekdayRange: [
    'from? SHIFT? WEEKDAY (to|-|–|until|till|through|thru) WEEKDAY',
    'between WEEKDAY and WEEKDAY',
    'WEEKDAYSHORT .? (to|-|–) WEEKDAYSHORT',
  ],
  weekdayOfWeek: ['ON? WEEKDAY (of|from|,)? (SHIFT) week', 'SHIFT week (on)? (WEEKDAY|WEEKDAYSHORT) PART?'],
  nth: [
    '(ON? THE)? (ORDINAL? SHIFT|ORDINAL|FROMLAST) (WEEKDAY|day|week) of (YEAR|(SHIFT|the)? year)',
    `(ON? THE)? (ORDINAL SHIFT|FROMLAST) (WEEKDAY|day|week) (of|in) (${MONTHNAME} (,? YEAR)?|(SHIFT|the) month)`,
    `(ON? THE)? (ORDINAL|SHIFT) (WEEKDAY|day|week) (of|in) (${MONTHNAME} (,? YEAR)?|(SHIFT|the) month)`,
  ],
  offset: [
    `(STAGE|PART|at? AMOUNT? (${SPAN_OF_CLOCK}|${HOURS}|POINT)) ,? OFFSET PART?`,
    'at? HOUR (OFFSET PART|tonight)',
    `OFFSET ${CLOCK}`,
    'ON? FROM',
  ],
  nightTo: ['(ON the|the)? night (to|into) (WEEKDAY|OFFSET)'],
  part: [
    'at? HOUR SHIFT PART',
    `(ON THE)? MOD? (SHIFT|that) PART (,? at? (${SPAN_OF_CLOCK}|${HOURS}|CLOCK))?`,
    'MOD? (SHIFT|that) PART',
    'ON? THE MOD PART',
    '(ON THE|all|THE) MOD? PART',
    'STAGE PART',
    'at night',
    'PART',
  ],
  clock: [
    `at? AMOUNT? ${HOURS} (in the PART|SHIFT PART)?`,
    'at AMOUNT? (CLOCK|HOUR) in the PART',
    '(CLOCK|HOUR) in the PART',
    'at AMOUNT? CLOCK ZONE?',
    'at? POINT ZONE?',
    'CLOCK',
  ],
  clockRange: [SPAN_OF_CLOCK],
  period: [
    '(ON? THE? MOD of|ON? STAGE) (the|the? (SHIFT|THREAD)) (UNIT)',
    'ON? THE? MOD of UNIT',
    'THE? UNIT BEYOND',
    '(ON THE?|earlier|later)? SHIFT FISCAL? (UNIT|PERIOD)',
    '(ON? THE|ON|earlier|later) THREAD UNIT',
    '(that) UNIT',
    '(ON THE|THE) weekend',
    '(earlier|later)? ON THE FISCAL? UNIT',
    'THE FISCAL? UNIT',
    'PERIOD',
  ],
  days: [
    '((ON? THE)? SHIFT|ON? THE (LATEST|ORDINAL|THREAD)) (NUMBER|ONE) (to|or|-) NUMBER FILL? UNIT',
    '((ON? THE)? SHIFT|ON? THE (LATEST|ORDINAL|THREAD)) NUMBER FILL? UNIT (or so)?',
    '(ON? THE)? SHIFT FILL? UNIT (or so)?',
  ],
  anchored: [
    `AMOUNT? ${COUNT} (before|after) ${ANCHOR}`,
    `${COUNT} from HOLIDAY (,? YEAR)?`,
    `${COUNT} (ago|from) (WEEKDAY|OFFSET)`,
    `${COUNT} ago this UNIT`,
    `ON? THE UNIT (before|after) ${ANCHOR}`,
    `ON? FROM ${ANCHOR}`,
    `ON? THE? ORDINAL? WEEKDAY (before|after) ${ANCHOR}`,
    'AMOUNT? NUMBER WEEKDAYS DEICTIC',
    `ON? (HOLIDAY|${MONTHNAME}) (NUMBER|ONE) UNIT DEICTIC`,
    `(ON? THE)? week of ${ANCHOR}`,
  ],
  ago: ['AMOUNT? (NUMBER|ONE) UNIT and a half DEICTIC', 'AMOUNT? (NUMBER|ONE) FILL? UNIT DEICTIC', '(UNIT) ago'],
  later: ['(NUMBER|ONE) UNIT and a half TURN', '(NUMBER|ONE) UNIT TURN'],
  ahead: [
    'in AMOUNT? DURATION',
    'in AMOUNT? (NUMBER|ONE) UNIT and a half',
    'in AMOUNT? NUMBER / NUMBER UNIT',
    'in AMOUNT? (NUMBER|ONE) FILL? UNIT',
  ],
  duration: [
    'AMOUNT? (NUMBER|ONE) (to|or|-|–) NUMBER (-)? FILL? UNIT',
    'AMOUNT? NUMBER / NUMBER UNIT',
    'AMOUNT? NUMBER (-)? FILL? UNIT (or so)?',
    'AMOUNT? ONE FILL? UNIT (or so)?',
    'AMOUNT? NUMBER FILL? (night|PARTS)',
    'DURATION',
  ],
  durationSum: [
    'AMOUNT? (NUMBER|ONE) UNIT ,? (NUMBER|ONE) UNIT ,? (NUMBER|ONE) UNIT ,? and? (NUMBER|ONE) UNIT',
    'AMOUNT? (NUMBER|ONE) UNIT ,? and? (NUMBER|ONE) UNIT ,? and? (NUMBER|ONE) UNIT',
    'AMOUNT? (NUMBER|ONE) UNIT ,? and? (NUMBER|ONE) UNIT',
    'AMOUNT? (NUMBER|ONE) UNIT and a half',
    'AMOUNT? (NUMBER|ONE) UNIT and? NUMBER',
  ],
  set: [
    '(TIMES|NUMBER times) (EACH|ONE) UNIT',
    'EACH (NUMBER|ORDINAL)? (UNIT|WEEKDAY|PART|MONTH|SEASON)',
    'SET',
    'ON? (WEEKDAYS|WEEKDAY PARTS)',
    'ONE UNIT',
  ],
  ref: ['REF', 'NOW', 'in the ERA'],
}
