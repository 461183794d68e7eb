// What English pages write about themselves: months, labels of dates and authors.

import type { PageWords } from '../../extract/about/words.ts'
import { agencies, shortAgencies } from '../agencies.ts'

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
  byline: {
    before:
      /^(?:post author(?: by)?|(?:view all |show all )?(?:posts|articles) (?:by|of)|(?:written|posted|published|reported|reporting|submitted|story|words|text|analysis|opinion|review|report) by|by|words\s?:|authors?\s?:?)(?=[\s\p{Lu}])\s*/iu,
    between: 'and|with',
    nobody:
      /^(?:(?:the )?(?:\p{L}+ )*(?:staff|editors?|editorial team|newsroom|news desk|web desk|team)|staff (?:writers?|reporters?)|admin(?:istrator)?|webmaster|guest(?: (?:author|writer|post))?|press release|agencies|unknown|anonymous|no[- ]author|author profile|view all posts|contributors?|author|(?:\p{L}+ )*(?:correspondent|editor|reporter|columnist|journalist|writer|contributor|analyst)(?: .*)?)$/iu,
  },
  credit:
    /^(?:sources?\s?:|(?:additional )?reporting by|with (?:material|reporting|files|input|inputs|information|agency inputs?) (?:from|by)|©)\s*/iu,
  agencies,
  shortAgencies,
}
