// What a number means in a time, with what is glued to it: "3." · "3rd" · "1990s" · "2024-03-03" · "3/4/2026" · "14.30" · "2 1/2".

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import type { Meaning, TimeWords } from './time-words.ts'

/** What a number may mean besides. */
export interface NumberMeaning {
  /** 1 … 31 without leading sign. */
  readonly day?: number
  readonly year?: number
  /** Minutes of the day: "14.30"; seconds are parts of one: "9:01:10". */
  readonly clock?: number
  /** "2024-03-03"; the year is XXXX where it is not written. */
  readonly date?: string
}

/** A number and what is glued to it: "3." · "3rd" · "1990er" · "2024-03-03" · "3/4/2026". */
export function numberAt(
  tokens: readonly Token[],
  { at, last, words }: { at: number; last: number; words: TimeWords },
): { meaning: NumberMeaning & Meaning; length: number } {
  const token = tokens[at]!
  const glued = (k: number) => (at + k < last && tokens[at + k]!.glued ? tokens[at + k]! : undefined)
  const dashed = glued(4) && glued(1)?.text === glued(3)?.text && glued(1)?.kind === 'mark'
  if (dashed) {
    const date = dateOf([token.text, tokens[at + 2]!.text, tokens[at + 4]!.text], tokens[at + 1]!.text, words)
    if (date) return { meaning: { date }, length: 5 }
  }
  const fraction = mixedAt(tokens, at, last)
  if (fraction) return fraction
  const suffix = glued(1)
  const short = words.ordinalDot && suffix?.text === '.' ? dayAndMonth(token.text, words) : null
  if (short) return { meaning: short, length: 2 }
  const spaced = words.ordinalDot ? spacedDate(tokens, at, last) : null
  if (spaced) return spaced
  const bare = clockBeforeZone(tokens, { at, last, words })
  if (bare !== null) return { meaning: { clock: bare }, length: 1 }
  const whole = /^\d{1,4}$/.test(token.text) ? Number(token.text) : null
  if (whole !== null && suffix) {
    if (words.ordinalDot && suffix.text === '.' && whole > 0 && whole < 1000 && glued(2)?.kind !== 'number')
      return { meaning: ordinal(whole), length: 2 }
    if (words.ordinalEndings.has(suffix.lower)) return { meaning: { ...ordinal(whole), suffixed: true }, length: 2 }
    const ending = suffix.lower.replace(/-$/u, '')
    if (words.decadeEndings.has(ending) && whole % 10 === 0 && whole > 10 && (whole < 100 || whole > 999))
      return { meaning: { decade: whole < 100 ? 1900 + whole : whole }, length: 2 }
  }
  return { meaning: plainNumber(token.text, words), length: 1 }
}

/** "0900 GMT": four bare digits are a clock where a zone stands behind them; in brackets they say a clock again: "9 a.m. (0700 GMT)". */
function clockBeforeZone(
  tokens: readonly Token[],
  { at, last, words }: { at: number; last: number; words: TimeWords },
): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(tokens[at]!.text) ?? []
  const next =
    hour === undefined || at + 1 >= last || tokens[at - 1]?.text === '(' ? undefined : entry(words.lexicon, tokens[at + 1]!.text)
  return next?.zone === undefined ? null : Number(hour) * 60 + Number(minute)
}

/** "15.2." is a date, or the clock that ends a sentence. */
function dayAndMonth(text: string, words: TimeWords): (NumberMeaning & Meaning) | null {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/u.exec(text) ?? []
  const date = day === undefined ? null : iso(2000, Number(month), Number(day))
  if (!date) return null
  const { clock } = plainNumber(text, words)
  return { date: `XXXX${date.slice(4)}`, ...(clock === undefined ? {} : { clock }) }
}

/** "27. 11." */
function spacedDate(tokens: readonly Token[], at: number, last: number): { meaning: NumberMeaning; length: number } | null {
  const [day, stop, month, end] = [0, 1, 2, 3].map(k => (at + k < last ? tokens[at + k] : undefined))
  if (stop?.text !== '.' || end?.text !== '.' || !stop.glued || !end.glued || !day || !month || month.glued) return null
  const date =
    /^\d{1,2}$/u.test(day.text) && /^\d{1,2}$/u.test(month.text) ? iso(2000, Number(month.text), Number(day.text)) : null
  return date ? { meaning: { date: `XXXX${date.slice(4)}` }, length: 4 } : null
}

/** "2 1/2" and "2 ½": a whole number with a part of one behind it. */
function mixedAt(tokens: readonly Token[], at: number, last: number): { meaning: Meaning; length: number } | null {
  const [whole, over, stroke, under] = [0, 1, 2, 3].map(k => (at + k < last ? tokens[at + k] : undefined))
  if (!whole || !over || !/^\d{1,3}$/u.test(whole.text)) return null
  const sign = VULGAR[over.text]
  if (sign !== undefined) return { meaning: { number: Number(whole.text) + sign }, length: 2 }
  if (!stroke?.glued || !under?.glued || !/^[/⁄]$/u.test(stroke.text) || over.glued) return null
  const part = VULGAR[`${over.text}/${under.text}`]
  return part === undefined ? null : { meaning: { number: Number(whole.text) + part }, length: 4 }
}

const VULGAR: Readonly<Record<string, number>> = {
  ...{ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 },
  ...{ '1/2': 0.5, '1/4': 0.25, '3/4': 0.75, '1/3': 1 / 3, '2/3': 2 / 3 },
}

const ordinal = (value: number): NumberMeaning & Meaning =>
  value >= 1 && value <= 31 ? { ordinal: value, day: value } : { ordinal: value }

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/u

function plainNumber(text: string, words: TimeWords): NumberMeaning & Meaning {
  const parts = text.split('.')
  if (parts.length === 3) {
    const date = dateOf(parts, '.', words)
    if (date) return { date }
  }
  const vulgar = VULGAR[text]
  if (vulgar !== undefined) return { number: vulgar }
  const clock = /^(\d{1,2})(?:([.:])(\d{2})|:(\d{2}):([0-5]\d))$/u.exec(text)
  const [hour, minute, second] = clock
    ? ([clock[1], clock[3] ?? clock[4], clock[5] ?? 0].map(Number) as [number, number, number])
    : []
  if (clock && hour! <= 24 && minute! < 60) {
    const minutes = hour! * 60 + minute! + second! / 60
    if (clock[5]) return { clock: minutes }
    return clock[2] === ':' ? { clock: minutes } : { number: Number(text), clock: minutes }
  }
  const grouped = text.includes(words.thousands) && GROUPED.test(text)
  const number = Number(grouped ? text.replace(/[.,]/gu, '') : text.replace(',', '.'))
  if (!/^\d+$/u.test(text)) return { number }
  if (/^[12]\d{3}$/u.test(text) && number <= 2100) return { number, year: number }
  if (number > 31) return { number }
  return number === 0 ? { number, hour: 0 } : number <= 24 ? { number, day: number, hour: number } : { number, day: number }
}

/** "3.4.2026", "2026-04-03", "4/3/2026" as ISO, or null where it is no date. */
function dateOf(parts: readonly string[], separator: string, { slashes }: TimeWords): string | null {
  if (!parts.every(part => /^\d{1,4}$/u.test(part))) return null
  const numbers = parts.map(Number)
  if (separator === '-' || separator === '‑') {
    return parts[0]!.length === 4 ? iso(numbers[0]!, numbers[1]!, numbers[2]!) : null
  }
  if (separator !== '.' && separator !== '/') return null
  if (parts[2]!.length !== 4 && parts[2]!.length !== 2) return null
  const year = parts[2]!.length === 4 ? numbers[2]! : numbers[2]! + (numbers[2]! < 50 ? 2000 : 1900)
  const monthFirst = numbers[1]! > 12 || (separator === '/' && slashes === 'month-day' && numbers[0]! <= 12)
  return monthFirst ? iso(year, numbers[0]!, numbers[1]!) : iso(year, numbers[1]!, numbers[0]!)
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
