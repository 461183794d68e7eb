// Weekdays, months, units, seasons and parts of the day in German.

import { allMean as all, type Meaning, mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']
const PARTS: Readonly<Record<string, Meaning>> = {
  morgen: { part: 'MO' },
  früh: { part: 'MO' },
  vormittag: { part: 'MO' },
  mittag: { part: 'MI' },
  nachmittag: { part: 'AF' },
  abend: { part: 'EV' },
  nacht: { part: 'NI' },
}
const UNITS: Readonly<Record<string, Meaning>> = {
  sekunde: { unit: 'second' },
  minute: { unit: 'minute' },
  stunde: { unit: 'hour' },
  tag: { unit: 'day' },
  woche: { unit: 'week' },
  monat: { unit: 'month' },
  quartal: { unit: 'quarter' },
  jahr: { unit: 'year' },
  jahrzehnt: { unit: 'decade' },
  jahrhundert: { unit: 'century' },
  jahrtausend: { unit: 'millennium' },
  viertelstunde: { unit: 'minute', size: 15, duration: 'PT15M' },
  dreiviertelstunde: { unit: 'minute', size: 45, duration: 'PT45M' },
  vierteljahr: { unit: 'month', size: 3 },
}

const weekdays: TimeLexicon = Object.fromEntries(
  [...WEEKDAYS, 'sonnabend'].flatMap((name, index): [string, Meaning][] => {
    const weekday = index === 7 ? 6 : index + 1
    return [
      [name, { weekday }],
      [`${name}s`, { set: `XXXX-WXX-${weekday}` }],
      // "Montagabend", "Samstagvormittag"
      ...Object.entries(PARTS).map(([part, meaning]): [string, Meaning] => [name + part, { weekday, ...meaning }]),
    ]
  }),
)

const months: TimeLexicon = Object.fromEntries(
  [
    'januar jänner',
    'februar feber',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ].flatMap((names, index) => names.split(' ').map((name): [string, Meaning] => [name, { month: index + 1 }])),
)

/** "Tag", "Tages", "Tagen": a plural is more than one, save in "im Jahre 2006". */
const units: TimeLexicon = Object.fromEntries(
  Object.entries(UNITS).flatMap(([name, meaning]) =>
    ['', 's', 'es', 'n', 'e', 'en'].map((ending, i): [string, Meaning] => [
      name + ending,
      i < 3 ? meaning : { ...meaning, plural: true },
    ]),
  ),
)

/** "Jahresende", "Monatsanfang", "Wochenbeginn" */
const periods: TimeLexicon = Object.fromEntries(
  Object.entries({ jahres: 'year', monats: 'month', wochen: 'week', quartals: 'quarter' } as const).flatMap(([stem, unit]) =>
    Object.entries({ anfang: 'START', beginn: 'START', start: 'START', mitte: 'MID', ende: 'END', schluss: 'END' } as const)
      .filter(([part]) => stem + part !== 'wochenende')
      .map(([part, mod]): [string, Meaning] => [stem + part, { period: { unit, shift: 0 }, mod }]),
  ),
)

/** What stands on calendar and clock. */
export const calendar: TimeLexicon = mergedLexicon(
  units,
  weekdays,
  months,
  periods,
  // "sagte August Mai" names nobody's month.
  all('august mai', { ambiguous: true }),
  all('kalenderwoche KW', { weeknumber: true }),
  all('halbjahr halbjahres halbjahrs', { unit: 'half' }),
  Object.fromEntries(
    'jan feb mär apr mai jun jul aug sep okt nov dez'
      .split(' ')
      .map((name, index): [string, Meaning] => [name, { monthshort: index + 1 }]),
  ),
  all('febr', { monthshort: 2 }),
  all('mrz', { monthshort: 3 }),
  all('sept', { monthshort: 9 }),
  Object.fromEntries(
    'mo di mi do fr sa so'.split(' ').map((name, index): [string, Meaning] => [name, { weekdayshort: index + 1 }]),
  ),
  Object.fromEntries(
    'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'
      .split(' ')
      .map((name, index): [string, Meaning] => [name, { decade: 1920 + 10 * index }]),
  ),
  {
    Morgen: { part: 'MO' },
    Früh: { part: 'MO' },
    vormittag: { part: 'MO' },
    Vormittag: { part: 'MO' },
    mittag: { part: 'MI' },
    nachmittag: { part: 'AF' },
    abend: { part: 'EV' },
    nacht: { part: 'NI' },
    früh: { mod: 'START', part: 'MO' },
    morgens: { part: 'MO' },
    frühmorgens: { part: 'MO', mod: 'START' },
    spätabends: { part: 'EV', mod: 'END' },
    spätabend: { part: 'EV', mod: 'END' },
    spätnachmittag: { part: 'AF', mod: 'END' },
    Frühe: { part: 'MO' },
    mittagszeit: { part: 'MI' },
    morgenstunden: { part: 'MO' },
    vormittagsstunden: { part: 'MO' },
    mittagsstunden: { part: 'MI' },
    nachmittagsstunden: { part: 'AF' },
    abendstunden: { part: 'EV' },
    nachtstunden: { part: 'NI' },
  },
  all('vormittags', { part: 'MO' }),
  {
    mittags: { part: 'MI' },
    nachmittags: { part: 'AF' },
    abends: { part: 'EV' },
    nachts: { part: 'NI' },
  },
  all('morgengrauen tagesanbruch', { part: 'MO' }),
  {
    vorabend: { from: -1, part: 'EV' },
    mitternacht: { point: 0 },
    uhr: { oclock: 0 },
    halb: { before: -30 },
    dreiviertel: { before: -15, number: 0.75 },
    viertel: { minutes: 15, number: 0.25 },
  },
  all('frühling frühlings frühjahr frühjahrs', { season: 'SP' }),
  all('sommer sommers', { season: 'SU' }),
  all('herbst herbstes', { season: 'FA' }),
  all('winter winters', { season: 'WI' }),
)
