// Times in English: words (times-words.ts, times-numbers.ts, times-holidays.ts) and the ways to put them together (times-patterns.ts).

import type { TimeWords } from '../../mentions/time-words.ts'
import { placeZones } from '../place-zones.ts'
import { quantities } from './quantities.ts'
import { patterns } from './times-patterns.ts'
import { lexicon } from './times-words.ts'

export const times: TimeWords = {
  lexicon,
  patterns,
  places: placeZones,
  numerals: quantities.numerals,
  prefixes: {
    'early-': { mod: 'START', stage: true },
    'mid-': { mod: 'MID', stage: true },
    'late-': { mod: 'END', stage: true },
    'post-': {},
    'pre-': {},
  },
  ordinalDot: false,
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  decadeEndings: new Set(['s']),
  thousands: ',',
  slashes: 'month-day',
  possessive: "'s",
  namedAfterDates: new Set(),
  capitalNouns: false,
}
