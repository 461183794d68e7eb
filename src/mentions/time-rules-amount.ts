// Rules for amounts of time, for what comes again and again, and for the vague now, once and soon.
// "sechs Stunden lang" PT6H · "mehr als zwei Wochen" P2W, MORE_THAN · "jeden Dienstag" XXXX-WXX-2 · "derzeit" PRESENT_REF

import { shifted, two } from './time-calendar.ts'
import type { Element } from './time-elements.ts'
import { elementAfter, elementBefore, inside, isAlone, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import type { Found, Scene } from './time-scene.ts'
import type { Unit } from './time-words.ts'

/** "sechs Stunden lang" · "jahrelang" · "a two-year"; not an age, and "a day" only behind a preposition. */
export function duration(match: Match): Found | null {
  if (elementAfter(match)?.meaning.age || inside(match).at(-1)?.meaning.age || isAge(match)) return null
  const article = inside(match)[0]!.meaning.one !== undefined && elementBefore(match)?.meaning.lean === undefined
  if (article && inside(match).length === 2 && !isAlone(match)) return null
  const mod = valueIn(match, 'amount') ?? null
  const own = valueIn(match, 'duration')
  if (own !== undefined && (inside(match).length === 1 || valueIn(match, 'unit') === undefined))
    return { type: 'DURATION', value: own, mod }
  // "the 1988 second quarter" lasts no 1988 seconds.
  if (valueIn(match, 'year') !== undefined) return null
  const value = sumOf(partsOf(inside(match)))
  return value === null ? null : { type: 'DURATION', value, mod }
}

/** "mit 20 Jahren", "unter 18 Jahren", "im Alter von elf Wochen" */
function isAge(match: Match): boolean {
  return (
    elementBefore(match)?.meaning.aged === true &&
    !CLOCK_MINUTES[valueIn(match, 'unit') ?? 'hour'] &&
    valueIn(match, 'unit') !== 'day'
  )
}

interface Part {
  readonly amount: number
  readonly unit: Unit
}

/** "1 Jahr, 2 Tage und drei Stunden": each number with its unit; "drei Viertelstunden" are 45 minutes. */
function partsOf(elements: readonly Element[]): Part[] {
  const parts: Part[] = []
  let amount = Number.NaN
  elements.forEach(({ text, meaning }, at) => {
    const number = meaning.number ?? meaning.one
    const divisor = text === '/' ? elements[at + 1]?.meaning.number : undefined
    if (meaning.unit) {
      parts.push({ amount: amount * (meaning.size ?? 1), unit: meaning.unit })
      amount = Number.NaN
    } else if (divisor) amount /= divisor
    else if (number !== undefined && elements[at - 1]?.text !== '/') amount = number
  })
  return parts
}

/** P1Y2DT3H; null where a part has no length. */
function sumOf(parts: readonly Part[]): string | null {
  const lengths = parts.map(({ amount, unit }) => lengthOf(amount, unit))
  if (!lengths.length || lengths.includes(null)) return null
  const [dates, clocks] = [lengths.filter(one => !one!.startsWith('PT')), lengths.filter(one => one!.startsWith('PT'))]
  return `P${dates.map(one => one!.slice(1)).join('')}${clocks.length ? `T${clocks.map(one => one!.slice(2)).join('')}` : ''}`
}

/** "in den vergangenen drei Jahren" · "the next few days": as long as it says, up to publication or from then on. */
export function days(match: Match, { published: { day, minutes } }: Scene): Found | null {
  const found = duration(match)
  const shift = valueIn(match, 'shift')
  const [part, second] = partsOf(inside(match))
  if (!found || !day || !shift || second || !part || Number.isNaN(part.amount)) return found
  const clock = CLOCK_MINUTES[part.unit]
  if (clock) {
    const length = Math.sign(shift) * Math.max(1, Math.round(part.amount * clock))
    const [from, to] = [0, length].map(offset => ({ day, minutes: (minutes ?? 0) + offset }))
    return minutes === null ? found : { ...found, span: shift < 0 ? { from: to!, to: from! } : { from: from!, to: to! } }
  }
  const begins = shift < 0 ? day : shifted(day, 1, 'day')
  const ends = shifted(begins, Math.sign(shift) * Math.round(part.amount), part.unit)
  const [from, to] = (shift < 0 ? [ends, begins] : [begins, ends]).map(end => ({ day: end, minutes: null }))
  return { ...found, span: { from: from!, to: to! } }
}

const CLOCK_MINUTES: Readonly<Partial<Record<Unit, number>>> = { hour: 60, minute: 1, second: 1 / 60 }

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
  millennium: 'L',
}

const HALVES: Readonly<Partial<Record<Unit, string>>> = { hour: 'PT30M', day: 'PT12H', year: 'P6M', minute: 'PT30S' }

function lengthOf(amount: number, unit: Unit): string | null {
  if (amount === 0.5) return HALVES[unit] ?? null
  if (unit === 'hour' && (amount === 0.25 || amount === 0.75)) return `PT${amount * 60}M`
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
  const count = Number.isNaN(amount) ? 'X' : String(unit === 'half' ? amount * 6 : amount)
  return `P${clock ? 'T' : ''}${count}${LETTERS[unit]}`
}
