// What English pages write about themselves: months, labels of dates.

import type { PageWords } from '../../extract/about/words.ts'

export const page: PageWords = {
  code: 'en',
  months: {
    ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 },
    ...{ september: 9, october: 10, november: 11, december: 12 },
    ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  },
  ordinal: 'st|nd|rd|th',
  dayOf: 'of',
  clockBefore: 'at|on',
  clockBehind: 'hrs?|hours',
  zones: {},
  monthFirst: ['', 'us', 'ph'],
  labels: {
    published:
      /(?:published|posted|first published|originally published|released|written|created|submitted|publication date|date|issued|filed)(?: (?:on|at|online|date))*:? ?(?:\p{L}+, ?)?$/iu,
    modified:
      /(?<!\p{L})(?:updated|modified|last updated|last modified|last reviewed|reviewed|edited|revised|amended|changed|last edited|update)(?: (?:on|at))*:? ?(?:\p{L}+, ?)?$/iu,
    behind: null,
    other:
      /(?<!\p{L})(?:registered|member since|born|died|retrieved|accessed|expires|valid until|until|since|from|due|deadline|joined|©)(?: (?:on|at))?:? ?(?:\p{L}+, ?)?$/iu,
  },
}
