// The ways to put German words of time together.

import type { TimeWords } from '../../mentions/time-words.ts'

/** Parts of a date that may lead it in: "am Freitag, dem", "Fr.," */
const LEAD = '((ON? THE? SHIFT? (WEEKDAY|WEEKDAYSHORT)|OFFSET) .? ,? (ON|THE)? )?'
/** "um 9 Uhr", "gegen 9.30 Uhr", ", 19:30"; without "Uhr" only where the figures show a clock. */
const HOUR_OF_CLOCK = '(,? (um|gegen|ON)? (AMOUNT .?)? (BEFORE? (CLOCK|HOUR) uhr|CLOCK|POINT) (ZONE|PART)?)'
const SPAN_OF_CLOCK =
  '(,? (von|zwischen|um)? (AMOUNT .?)? ((CLOCK|HOUR) uhr? (bis|und|-|–|/) (CLOCK|HOUR) uhr|CLOCK (bis|und|-|–|/) CLOCK) (ZONE|PART)?)'
const CLOCK = `(${SPAN_OF_CLOCK}|${HOUR_OF_CLOCK})?`
/** Behind a day: "nachmittags", "am frühen Abend um 18 Uhr". */
const PART_OF_DAY = '(,? (ON THE?|zu|gegen|ab)? MOD? PART)?'
const REST = `((ON THE?)? PART von HOUR bis HOUR|${PART_OF_DAY} ${CLOCK})`
/** Before a date: "um 18.40 Uhr am 22.9.2025". */
const CLOCK_FIRST = `(${SPAN_OF_CLOCK} ,? |(um|gegen)? (AMOUNT .?)? (CLOCK|HOUR) uhr PART? ,? |um? CLOCK ,? |PART ,? )`

export const patterns: TimeWords['patterns'] = {
  date: [
    `${LEAD} ON? ORDINAL (MONTH|MONTHSHORT .?) (YEAR|SHIFT UNIT|THE? THREAD UNIT)? ${REST}`,
    `${LEAD} ON? DAY (MONTH|MONTHSHORT .?) YEAR? ${REST}`,
    `${LEAD} ON? DATE YEAR? ${REST}`,
    `${CLOCK_FIRST} ${LEAD} ON? (ORDINAL (MONTH|MONTHSHORT .?) YEAR?|DATE)`,
    '(ON THE?|THE)? MOD? (PART|WEEKDAY) (des|vom) (ORDINAL MONTH YEAR?|DATE)',
    '(PART ON) (ORDINAL MONTH YEAR?|DATE)',
  ],
  dateRange: [
    '(vom|von)? (ORDINAL|DAY) (bis|-|–|/|auf) (zum|dem|den)? ORDINAL MONTH YEAR?',
    '(vom|von)? DAY (bis|-|–|/) DAY MONTH YEAR?',
    'zwischen (dem)? ORDINAL und (dem)? ORDINAL MONTH YEAR?',
    `(vom|von)? ${LEAD} (ORDINAL|DAY|DATE) ,? (bis|-|–|/|auf) (zum|den|dem)? ${LEAD} DATE YEAR?`,
    'zwischen (dem)? (ORDINAL|DATE) und (dem)? DATE YEAR?',
  ],
  holiday: ['(ON|an)? (SHIFT|THE)? HOLIDAY YEAR?'],
  month: [
    '(ON THE? MOD?|MOD) SHIFT? MONTH (YEAR|THE? (SHIFT|THREAD) UNIT|THE jahres YEAR)?',
    'SHIFT MONTH',
    'MONTH (YEAR|THE? (SHIFT|THREAD) UNIT|THE jahres YEAR)?',
    'MONTHSHORT .? YEAR',
  ],
  week: ['(ON THE?|THE)? WEEKNUMBER NUMBER YEAR?'],
  nth: [
    '(ON THE?|THE)? (ORDINAL|SHIFT) (WEEKDAY|tag|woche) (ON|THE) MONTH YEAR?',
    '(ON THE?|THE)? (ORDINAL|SHIFT) (WEEKDAY|tag|woche) THE SHIFT? (monats)',
  ],
  year: ['ON? (jahr|jahre|jahres) YEAR (v .? BC|BC)?', 'MOD (THE (jahres|jahrs))? YEAR', '(YEAR|NUMBER) (v .)? BC', 'in? YEAR'],
  yearRange: ['YEAR / NUMBER'],
  decade: ['(ON THE|THE)? MOD? DECADE (jahre|jahren)', '(ON THE|THE)? MOD? DECADE (jahre|jahren)?'],
  century: ['(ON THE?|MOD THE|THE)? MOD? ORDINAL (jahrhundert|jahrhunderts)'],
  season: [
    '(ON THE?) MOD? SHIFT? SEASON (YEAR (/ NUMBER)?|THE? (SHIFT|THREAD) (jahres)|THE jahres YEAR)?',
    '(MOD|SHIFT) SEASON YEAR?',
    'SEASON YEAR (/ NUMBER)?',
  ],
  quarter: ['(ON THE?)? ORDINAL (quartal|quartals|halbjahr|halbjahres|halbjahrs) (YEAR|THE jahres YEAR|SHIFT jahres)?'],
  weekday: [`(ON THE?)? MOD? SHIFT? WEEKDAY ${REST}`, 'ON SHIFT WEEKDAY'],
  weekdayRange: ['(von|vom)? WEEKDAY (bis|–) (zum|einschließlich)? WEEKDAY', 'zwischen WEEKDAY und WEEKDAY'],
  weekdayOfWeek: ['(ON THE?)? WEEKDAY (THE? SHIFT woche|THE vorwoche)'],
  weekdayOff: ['(ON THE?)? WEEKDAY (in|vor) (NUMBER|ONE) (woche|wochen)'],
  offset: [`OFFSET ${REST}`, `${CLOCK_FIRST} OFFSET`, 'OFFSET um mitternacht', '(ON THE?)? FROM', '(ON THE?)? SHIFT FROM'],
  nightTo: [
    '(ON THE?|THE)? (nacht) (zum|auf|auf den|zu) THE? (WEEKDAY|OFFSET)',
    '(ON THE?|THE)? (nacht) (zum|auf|auf den|zu) (ORDINAL MONTH YEAR?|DATE)',
    '(ON THE?|THE)? (nacht) (von|vom) (ORDINAL (MONTH YEAR?)?|DATE) (zum|auf|/) (den|dem)? (ORDINAL MONTH YEAR?|DATE)',
    '(ON THE?)? (nacht) (von|vom) WEEKDAY (zum|auf|zu) THE? WEEKDAY',
  ],
  part: ['(ON THE?|die ganze|THE ganzen) MOD? (SHIFT|THREAD)? PART', 'SHIFT PART', '(die|ganze)? PART'],
  clock: [
    'PART? (um|gegen)? (AMOUNT .?)? HOUR uhr NUMBER ((ON THE?)? PART)?',
    'PART (um|gegen) (AMOUNT .?)? (CLOCK|HOUR) uhr',
    '(um|gegen)? (AMOUNT .?)? MINUTES (vor|nach) HOUR uhr? PART?',
    '(um NUMBER (minute|minuten)?|NUMBER (minute|minuten)) (vor|nach) HOUR uhr? PART?',
    '(um|gegen)? (AMOUNT .?)? BEFORE? (CLOCK|HOUR) uhr (ZONE|(ON THE?)? PART)?',
    '(um|gegen) CLOCK (ZONE|(ON THE?)? PART)?',
    'um? BEFORE HOUR ((ON THE?)? PART)?',
    'um HOUR (ON THE?)? PART',
    'CLOCK ((ON THE?)? PART|ZONE)?',
    'um? POINT',
  ],
  clockRange: [SPAN_OF_CLOCK],
  period: ['(ON THE?)? MOD (THE|SHIFT) UNIT', '(ON THE?)? MOD? (THE? THREAD UNIT|SHIFT (UNIT|PERIOD))', '(ON THE?)? PERIOD'],
  days: ['(ON THE)? SHIFT NUMBER? UNIT'],
  ago: ['vor AMOUNT? (NUMBER|ONE) UNIT', 'vor UNIT'],
  later: ['(NUMBER|ONE) UNIT TURN'],
  ahead: ['in AMOUNT? (NUMBER|ONE) UNIT'],
  duration: [
    'AMOUNT? (NUMBER|ONE) UNIT (,? NUMBER UNIT)? (,? NUMBER UNIT)? und NUMBER UNIT',
    'AMOUNT? NUMBER / NUMBER UNIT',
    'AMOUNT? NUMBER und NUMBER UNIT',
    'AMOUNT? NUMBER FILL? UNIT',
    'AMOUNT? ONE (NUMBER|FILL)? UNIT',
    'DURATION',
  ],
  set: [
    'TIMES? EACH (NUMBER|ORDINAL)? (UNIT|WEEKDAY|PART|MONTH|SEASON)',
    'TIMES? SET',
    'TIMES (pro|im|am|in THE) UNIT',
    'pro (tag|woche|monat|jahr|quartal)',
  ],
  ref: ['REF', 'NOW'],
}
