// Words of time in German, what each means, and the ways to put them together. What each file holds:
//   numbers "zweiundzwanzig" · calendar "Montagabend" · holidays "Ostermontag" · relative "vorgestern" · tense "kündigte an" · patterns

import { mergedLexicon, type TimeWords } from '../../mentions/time-words.ts'
import { placeZones } from '../place-zones.ts'
import { quantities } from './quantities.ts'
import { calendar } from './times-calendar.ts'
import { holidays } from './times-holidays.ts'
import { numbers } from './times-numbers.ts'
import { patterns } from './times-patterns.ts'
import { relative } from './times-relative.ts'
import { tense } from './times-tense.ts'

const lexicon = mergedLexicon(numbers, calendar, holidays, relative, tense)

export const times: TimeWords = {
  lexicon,
  patterns,
  places: placeZones,
  numerals: quantities.numerals,
  prefixes: {},
  ordinalDot: true,
  ordinalEndings: new Set(['te', 'ten', 'ter', 'tes', 'ste', 'sten']),
  decadeEndings: new Set(['er', 'ern', 'er-jahre', 'er-jahren', 'erjahre']),
  thousands: '.',
  slashes: 'day-month',
  possessive: null,
  namedAfterDates: new Set(['straße', 'platz', 'allee', 'brücke', 'weg', 'bewegung', 'park', 'ufer']),
  capitalNouns: true,
}
