// Rules for amounts of time, for what comes again and again, and for the vague now, once and soon.
// "sechs Stunden lang" PT6H · "mehr als zwei Wochen" P2W, MORE_THAN · "jeden Dienstag" XXXX-WXX-2 · "derzeit" PRESENT_REF

import { two } from './time-calendar.ts'
import { elementAfter, elementBefore, inside, valueIn, valuesIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import type { Found } from './time-scene.ts'
import type { Unit } from './time-words.ts'

/** "sechs Stunden lang" · "jahrelang" · "a two-year"; not an age, and "a day" only behind a preposition. */
export function duration(match: Match): Found | null {
  if (elementAfter(match)?.meaning.age || inside(match).at(-1)?.meaning.age) return null
  const article = inside(match)[0]!.meaning.one !== undefined && elementBefore(match)?.meaning.lean === undefined
  if (article && inside(match).length === 2) return null
  const mod = valueIn(match, 'amount') ?? null
  const own = valueIn(match, 'duration')
  if (own !== undefined) return { type: 'DURATION', value: own, mod }
  // "the 1988 second quarter" lasts no 1988 seconds.
  if (valueIn(match, 'year') !== undefined) return null
  const amount = valueIn(match, 'number') ?? valueIn(match, 'one')
  const units = valuesIn(match, 'unit')
  const value = lengthOf(amount ?? Number.NaN, units[0]!)
  if (!value) return null
  // "zwei Jahre und drei Monate" P2Y3M
  const second = units[1] && lengthOf(valuesIn(match, 'number')[1] ?? Number.NaN, units[1])
  return { type: 'DURATION', value: second && !second.startsWith('PT') ? value + second.slice(1) : value, mod }
}

/** "in den vergangenen drei Jahren" · "the next few days": as long as it says, and where it lies is left open. */
export function days(match: Match): Found | null {
  return duration(match)
}

/** "jeden Dienstag" · "every ten minutes" · "täglich" · "each March" */
export function set(match: Match): Found | null {
  const own = valueIn(match, 'set')
  if (own !== undefined) return { type: 'SET', value: own }
  const weekday = valueIn(match, 'weekday')
  const part = valueIn(match, 'part')
  if (weekday !== undefined) return { type: 'SET', value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}` }
  if (part) return { type: 'SET', value: `XXXX-XX-XXT${part}` }
  const month = valueIn(match, 'month')
  if (month !== undefined) return { type: 'SET', value: `XXXX-${two(month)}` }
  const season = valueIn(match, 'season')
  if (season) return { type: 'SET', value: `XXXX-${season}` }
  const value = lengthOf(valueIn(match, 'number') ?? valueIn(match, 'ordinal') ?? 1, valueIn(match, 'unit')!)
  return value ? { type: 'SET', value } : null
}

/** "derzeit" · "recently" · "soon" */
export function ref(match: Match): Found {
  return { type: 'DATE', value: valueIn(match, 'ref')! }
}

/** TIMEX3 writes decades DE, centuries CE, weekends WE, quarters Q. */
const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'SE',
  quarter: 'Q',
  half: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

const HALVES: Readonly<Partial<Record<Unit, string>>> = { hour: 'PT30M', day: 'PT12H', year: 'P6M', minute: 'PT30S' }

function lengthOf(amount: number, unit: Unit): string | null {
  if (amount === 0.5) return HALVES[unit] ?? null
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
  const count = Number.isNaN(amount) ? 'X' : String(unit === 'half' ? amount * 6 : amount)
  return `P${clock ? 'T' : ''}${count}${LETTERS[unit]}`
}
