// Finds dates, clock times, durations and sets, and works out what they mean from the day of publication.
// Published on Wednesday, 30 October 2024: "am Donnerstag treffen" → 2024-10-31; "diese Woche" → 2024-W44.

import { rememberedBy } from '../text/remembered.ts'
import type { Analysis, Dateline, TimeExpression } from '../types.ts'
import { publishedAt } from './time-calendar.ts'
import { alphabetOf, elementReader } from './time-elements.ts'
import { intervalOf, spanOf } from './time-interval.ts'
import { literalsOf, type Match, matcher } from './time-patterns.ts'
import { rules } from './time-rules.ts'
import { type Found, NAME, sceneOf } from './time-scene.ts'
import type { TimeWords } from './time-words.ts'

/**
 * Builds a finder; it compiles the pack's patterns. Values are TIMEX3, with three liberties: a span of two days or clocks is an EDTF
 * interval ("2024-10-28/2024-10-30"), a night carries the date of its evening, and unknown digits are X ("XXXX-10-30").
 *
 * `from` and `to` are RFC 3339 in the zone of the dateline's place, as days and clocks are; in that of `published` where the pack does not
 * know the place; plain dates and times without a zone where `published` has none; null where the words leave the interval open.
 */
export function timeFinder(
  words: TimeWords | null,
): (analysis: Analysis, known: { published: string | null; dateline?: Dateline | null }) => TimeExpression[] {
  if (!words) return () => []
  const alphabet = alphabetOf(words, literalsOf(words))
  const elementsOf = elementReader(words, alphabet)
  const matchesIn = matcher(words, alphabet)

  return (analysis, { published, dateline }) => {
    const when = publishedAt(published, zoneOf(dateline, words))
    const scene = sceneOf(words, when)
    const found: TimeExpression[] = []
    for (const sentence of analysis.sentences) {
      let free = 0
      for (const match of matchesIn(elementsOf(analysis, sentence))) {
        if (match.first < free) continue
        const time = rules[match.rule](match, scene.next(sentence.index))
        if (!time) continue
        free = time === NAME ? match.last : (time.last ?? match.last)
        if (time === NAME || isTitle(match)) continue
        scene.keep(time, match)
        found.push(expression(match, time, when.zone))
      }
    }
    return found
  }
}

/** "WASHINGTON", "BERLIN/LEIPZIG", "Washington, D.C.": whose time the first place keeps. */
function zoneOf(dateline: Dateline | null | undefined, { places }: TimeWords): string | null {
  const place = dateline?.place.toLowerCase() ?? ''
  return places.get(place) ?? places.get(place.split(/\s*[,/]/u)[0]!) ?? null
}

/** What fills its quotation marks is a title or a word spoken of: they sang “Yesterday”. */
function isTitle({ elements, first, last }: Match): boolean {
  const [before, after] = [elements[first - 1], elements[last]]
  return Boolean(before?.mark && after?.mark && QUOTE.test(before.text) && QUOTE.test(after.text))
}

const QUOTE = /^[„“”»«"‚‘’›‹']$/u

/** News of one day name the same days. */
const interval = rememberedBy(
  ({ value, mod, zone }: { value: string; mod: string | null; zone: string }) => `${value} ${mod} ${zone}`,
  ({ value, mod, zone }) => intervalOf(value, { mod, zone }),
  5000,
)

function expression(
  { elements, first, last }: Match,
  { type, value, mod = null, zone, span, open, last: ends = last }: Found,
  published: string,
): TimeExpression {
  const own = zone || published
  const known = open ? null : span ? spanOf(span, own) : interval({ value, mod, zone: own })
  const { from = null, to = null } = known ?? {}
  return { start: elements[first]!.start, end: elements[ends - 1]!.end, type, value, mod, from, to }
}
