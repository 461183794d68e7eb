// When two TIMEX3 values say the same, and when two spans do: only the notation is levelled, never what is meant.
//   sameValue('P12M', 'P1Y') · sameValue('1998-02-27T08:00:00', '1998-02-27T08:00') · sameValue('1990s', '199')
//   bareOf('on the 5th of May', { start: 0, end: 17 }) → { start: 7, end: 17 }
//
// Levelled values:
//  1. Letters: capitals ("p2y", "1998-02-27tni").
//  2. A zone or offset behind a clock time ("T14:00Z", "T14:00+01:00"): most annotators leave it out.
//  3. Seconds that are zero, and minutes that are zero behind the hour ("T14:00:00", "T14:00", "T14").
//  4. The midnight that ends a day ("1998-02-27T24:00") is the one that begins the next.
//  5. Decades and centuries: "199", "199X", "1990S"; "19", "19XX".
//  6. Durations by the sum of their parts: "P12M" is "P1Y", "PT24H" is "P1D", "P7D" is "P1W", "P1DE" is "P10Y",
//     "P1C" and "P1CE" are "P100Y", "P1Q" is "P3M", "PT90M" is "PT1.5H". Unknown amounts keep their unit: "PXY" is not "PXM".
//  7. A week by one digit ("1998-W9"), and unknown places at the end ("1989-XX" is "1989", "1998-03-XX" is "1998-03").
//
// Levelled spans: the contract takes a governing "am", "im", "um", "an", "on", "in", "at", "during" in, the corpora do not; articles
// stand inside in the one and outside in the other. So these and the definite article are cut from the front of both sides.
// White space and a full stop or comma at the end are cut, too ("Oct. 30" at the end of a sentence).

import { Temporal } from 'temporal-polyfill'
import type { Span } from '../../src/types.ts'

/** Prepositions that the contract takes into a span, and definite articles. */
const LEADING = /^(?:(?:am|im|um|an|on|in|at|during)\s+)?(?:(?:the|der|die|das|den|dem|des)\s+)?/iu

/** The span without a leading preposition and article; never empty where it was not. */
export function bareOf(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  const words = written.replace(/[\s.,]+$/u, '')
  const lead = LEADING.exec(words)?.[0].length ?? 0
  return lead < words.length ? { start: start + lead, end: start + words.length } : { start, end }
}

export const sameValue = (a: string, b: string): boolean => levelled(a) === levelled(b)

function levelled(value: string): string {
  const upper = value.trim().toUpperCase()
  if (/^P(?:\d|T\d)/u.test(upper)) return lengthOf(upper) ?? upper
  const [day = '', clock] = upper.split(/(?<=\d|X)T(?=[\dX])/u)
  if (clock !== undefined) return withClock(day, clock.replace(/(?:Z|[+-]\d{2}(?::?\d{2})?)$/u, ''))
  return upper
    .replace(/^(\d{3})(?:X|0S)$/u, '$1')
    .replace(/^(\d{2})XX$/u, '$1')
    .replace(/^(\d{4}|XXXX)-W(\d)$/u, '$1-W0$2')
    .replace(/^(\d{4}(?:-\d{2})?)(?:-XX)+$/u, '$1')
}

function withClock(day: string, clock: string): string {
  const [hour = '', minute = '00', second = '00'] = clock.split(':')
  if (hour === '24' && /^\d{4}-\d{2}-\d{2}$/u.test(day)) {
    return `${Temporal.PlainDate.from(day).add({ days: 1 })}T00:00`
  }
  return `${day}T${hour}:${minute}${second === '00' ? '' : `:${second}`}`
}

/** Months, or hours, to one unit of each letter. */
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120, E: 120, C: 1200, CE: 1200 }
const SECONDS: Readonly<Record<string, number>> = { D: 86_400, W: 604_800, H: 3600, M: 60, S: 1 }

/** "P1Y6M" → "P18 0": months and seconds; null for a length in other units ("P2SU", "PT1NI"). */
function lengthOf(value: string): string | null {
  const [days = '', clock = ''] = value.slice(1).split('T')
  let [months, seconds] = [0, 0]
  for (const [part, units] of [
    [days, { ...SECONDS, ...MONTHS }],
    [clock, SECONDS],
  ] as const) {
    const pieces = [...part.matchAll(/(\d+(?:[.,]\d+)?)([A-Z]+)/gu)]
    if (pieces.map(([piece]) => piece).join('') !== part) return null
    for (const [, amount, unit] of pieces) {
      const size = units[unit as keyof typeof units] as number | undefined
      if (size === undefined) return null
      const total = Number(amount!.replace(',', '.')) * size
      if (part === days && unit! in MONTHS) months += total
      else seconds += total
    }
  }
  return `P${months} ${seconds}`
}
