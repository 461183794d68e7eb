// Rules for amounts of time.
// "sechs Stunden lang" PT6H · "mehr als zwei Wochen" P2W, MORE_THAN · "zwei Jahre und drei Monate" P2Y3M

import { shifted, stepped } from './time-calendar.ts'
import type { Element } from './time-elements.ts'
import { elementAfter, elementBefore, inside, isAlone, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import type { Found, Scene } from './time-scene.ts'
import type { Unit } from './time-words.ts'

/** "sechs Stunden lang" · "jahrelang" · "a two-year" · "two to three weeks"; not an age, and "a day" only behind a preposition. */
export function duration(match: Match): Found | null {
  const elements = inside(match)
  if (isAge(match) || elements.some(({ meaning }) => meaning.own)) return null
  const { one, further, each } = elements[0]!.meaning
  if (each) return null
  const article = one !== undefined && !further && elementBefore(match)?.meaning.lean === undefined
  // "Ein Jahr nach dem Brand", "Ein Jahr nachdem er ging"
  const after = elementAfter(match)?.meaning
  const isMeasured = after?.side !== undefined || after?.clause === true
  if (article && elements.length === 2 && !isMeasured && !isAlone(match)) return null
  // "by a quarter point", "a quarter mile": a part, not three months
  if (one !== undefined && elements.at(-1)!.meaning.unit === 'quarter' && elementAfter(match)?.noun) return null
  return lengthIn(match)
}

/** "zwei Jahre und drei Monate" P2Y3M · "an hour and thirty seconds" PT1H30S · "a month and a half" P1.5M; "three days, two weeks" are two. */
export function durationSum(match: Match): Found | null {
  const elements = inside(match)
  const parts = partsOf(elements)
  const sizes = parts.map(({ unit }) => ORDER.indexOf(unit))
  if (isAge(match) || sizes.some((size, i) => i > 0 && size <= sizes[i - 1]!)) return null
  const value = sumOf(withRest(parts, match))
  return value === null ? null : { type: 'DURATION', value, mod: valueIn(match, 'amount') ?? null }
}

/** "a month and a half": a half of the same unit; "an hour thirty" so many minutes, if it counts nothing behind it: "two hours ten later". */
function withRest(parts: readonly Part[], match: Match): Part[] {
  const { unit, number: rest } = inside(match).at(-1)!.meaning
  if (unit || rest === undefined) return [...parts]
  if (rest === 0.5) return parts.map(part => ({ ...part, amount: part.amount + rest }))
  const after = elementAfter(match)
  const isMinutes =
    parts.length === 1 && parts[0]!.unit === 'hour' && Number.isInteger(rest) && rest < 60 && (!after || after.mark)
  return isMinutes ? [...parts, { amount: rest, unit: 'minute' }] : []
}

/** Largest first. */
const ORDER: readonly Unit[] = ['century', 'decade', 'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second']

function lengthIn(match: Match): Found | null {
  const elements = inside(match)
  const mod = valueIn(match, 'amount') ?? null
  const own = valueIn(match, 'duration')
  if (own !== undefined && (elements.length === 1 || valueIn(match, 'unit') === undefined))
    return { type: 'DURATION', value: own, mod }
  // "the 1988 second quarter" lasts no 1988 seconds.
  if (valueIn(match, 'year') !== undefined) return null
  // "two nights"
  const nights = valueIn(match, 'parts') ?? valueIn(match, 'part')
  if (nights) return { type: 'DURATION', value: `P${countOf(valueIn(match, 'number') ?? Number.NaN)}${nights}`, mod }
  const parts = partsOf(elements)
  // "two to three weeks", "12–18 months"
  const link = elements.findIndex(
    ({ meaning, mark }, i) => i > 0 && (mark || meaning.range) && elements[i - 1]!.meaning.number !== undefined,
  )
  const first = link > 0 && !elements[link]!.meaning.unit ? elements[link - 1]!.meaning.number : undefined
  if (first !== undefined && elements[link]!.text !== '/' && parts.length === 1 && parts[0]!.amount > first) {
    return { type: 'DURATION', value: `${sumOf([{ ...parts[0]!, amount: first }])}/${sumOf(parts)}`, mod }
  }
  const value = sumOf(parts)
  return value === null ? null : { type: 'DURATION', value, mod }
}

/** "mit 20 Jahren", "unter 18 Jahren", "im Alter von elf Wochen" */
function isAge(match: Match): boolean {
  if (elementAfter(match)?.meaning.age || inside(match).at(-1)?.meaning.age) return true
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
    // "fünf und eine halbe Stunde"
    else if (number !== undefined && number < 1 && elements[at - 1]?.meaning.link && amount > 0) amount += number
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
  const last = inside(match).findLast(({ meaning }) => meaning.unit)
  const counted = inside(match).some(({ meaning }) => meaning.number !== undefined || meaning.one !== undefined)
  const found = isAge(match) || !(counted || last?.meaning.plural) ? null : lengthIn(match)
  const shift = valueIn(match, 'shift')
  const [part, second] = partsOf(inside(match))
  if (!found || !day || !shift || second || !part || Number.isNaN(part.amount)) return found
  const clock = CLOCK_MINUTES[part.unit]
  if (clock) {
    if (part.amount > MOST_CLOCKS) return found
    const length =
      Math.sign(shift) *
      Math.max(part.unit === 'second' ? 0 : 1, part.unit === 'second' ? part.amount * clock : Math.round(part.amount * clock))
    const [from, to] = [0, length].map(offset => ({ day, minutes: (minutes ?? 0) + offset }))
    return minutes === null ? found : { ...found, span: shift < 0 ? { from: to!, to: from! } : { from: from!, to: to! } }
  }
  const begins = shift < 0 ? day : shifted(day, 1, 'day')
  const ends = stepped(begins, Math.sign(shift) * part.amount, part.unit)
  // "over the past 10,000 years" begins before the years of RFC 3339, "the last 0 days" never.
  if (!ends || ends.year < 1 || ends.equals(begins)) return found
  const [from, to] = (shift < 0 ? [ends, begins] : [begins, ends]).map(end => ({ day: end, minutes: null }))
  return { ...found, span: { from: from!, to: to! } }
}

/** Hours, minutes or seconds: what a text counts in them lies near. */
const MOST_CLOCKS = 1_000_000

const CLOCK_MINUTES: Readonly<Partial<Record<Unit, number>>> = { hour: 60, minute: 1, second: 1 / 60 }

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

export function lengthOf(amount: number, unit: Unit): string | null {
  if (amount === 0.5) return HALVES[unit] ?? null
  if (unit === 'hour' && (amount === 0.25 || amount === 0.75)) return `PT${amount * 60}M`
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
  const count = countOf(unit === 'half' ? amount * 6 : amount)
  return `P${clock ? 'T' : ''}${count}${LETTERS[unit]}`
}

/** "X" for an unknown number, and for one that only an exponent can write. */
const countOf = (amount: number): string => (/^[\d.]+$/u.test(String(amount)) ? String(amount) : 'X')
