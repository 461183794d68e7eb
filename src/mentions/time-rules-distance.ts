// Rules for a time so far from another: "vor drei Jahren", "two days later", "in three weeks".

import { type Day, periodValue, shifted, stepped, two, weekOf } from './time-calendar.ts'
import { elementAfter, inside, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import type { Found, Named, Scene } from './time-scene.ts'
import type { Unit } from './time-words.ts'

/** "vor drei Jahren" · "two weeks ago" · "three days from now" */
export function ago(match: Match, scene: Scene): Found {
  const { published } = scene
  const turn = valueIn(match, 'turn') ?? -1
  const before = turn < 0 && comparesFigures(match) ? samePeriodBefore(match, scene.results) : null
  if (before) return before
  return moved(match, { base: published.day, turn, unknown: turn < 0 ? 'PAST_REF' : 'FUTURE_REF', now: published.minutes })
}

/** "zwei Tage später" · "a day earlier": from the day spoken of last. */
export function later(match: Match, scene: Scene): Found | null {
  const { sameSentence, last, published } = scene
  const turn = valueIn(match, 'turn')!
  if (CLOCKED.has(valueIn(match, 'unit')!)) return null
  const next = elementAfter(match)
  // "two days before the vote" measures from the vote, which is no day that we know.
  const open = inside(match).at(-1)?.meaning.lean !== undefined && next && !next.mark
  if (open) return null
  const before = turn < 0 ? samePeriodBefore(match, scene.results ?? scene.period) : null
  if (before) return before
  const base = sameSentence ?? last ?? (turn < 0 ? published.day : null)
  return moved(match, { base, turn, unknown: turn < 0 ? 'PAST_REF' : 'FUTURE_REF', now: null })
}

/** "in drei Jahren wird …" is a day ahead; without a future verb it is how long something takes. */
export function ahead(match: Match, scene: Scene): Found | null {
  if (scene.direction(match) !== 'ahead' || valueIn(match, 'own')) return null
  return moved(match, { base: scene.published.day, turn: 1, unknown: 'FUTURE_REF', now: scene.published.minutes })
}

const SECONDS: Readonly<Partial<Record<Unit, number>>> = { hour: 3600, minute: 60, second: 1 }
const CLOCKED: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])
const sizeOf = (match: Match): number => valueIn(match, 'size') ?? 1

/** Published at 4:30: "in zwei Stunden" is 6:30. */
function minutesOff(base: Day, minutes: number): Found {
  const whole = Math.floor(minutes)
  const day = shifted(base, Math.floor(whole / 1440), 'day')
  const rest = ((whole % 1440) + 1440) % 1440
  return { type: 'TIME', value: `${day}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`, day }
}

interface Step {
  readonly base: Day | null
  readonly turn: number
  /** What it is where the amount is not known. */
  readonly unknown: string
  /** Minutes of the base day from which clocks count; null: not known. */
  readonly now: number | null
}

function moved(match: Match, { base, turn, unknown, now }: Step): Found {
  const unit = valueIn(match, 'unit')!
  const number = valueIn(match, 'number') ?? valueIn(match, 'one')
  const amount = number === undefined ? undefined : number * sizeOf(match)
  const mod = valueIn(match, 'amount') ?? null
  const clock = CLOCKED.has(unit)
  if (!base || amount === undefined || Number.isNaN(amount) || amount > 3000)
    return { type: clock ? 'TIME' : 'DATE', value: unknown, mod }
  if (clock)
    return {
      ...(now === null ? { type: 'TIME', value: unknown } : minutesOff(base, now + (turn * amount * SECONDS[unit]!) / 60)),
      mod,
    }
  const day = stepped(base, turn * amount, unit)
  if (!day) return { type: 'DATE', value: unknown, mod }
  const whole = Number.isInteger(amount)
  if (unit === 'day' || (!whole && unit === 'week')) return { type: 'DATE', value: day.toString(), mod, day }
  if (unit === 'week') return { type: 'DATE', value: weekOf(day), mod }
  // "half a century ago" is a year, "two and a half years ago" a month.
  const grain = whole ? unit : unit === 'year' || unit === 'half' || unit === 'quarter' ? 'month' : 'year'
  return { type: 'DATE', value: periodValue(day, grain), mod }
}

/** "down from $20 million a year earlier", in a text on a quarter or month: the same one of that year. */
function samePeriodBefore(match: Match, known: Named | null): Found | null {
  const years = valueIn(match, 'number') ?? valueIn(match, 'one') ?? Number.NaN
  if (!known || valueIn(match, 'unit') !== 'year' || !Number.isInteger(years) || years > 100 || !SHARED.has(known.unit))
    return null
  return { type: 'DATE', value: periodValue(shifted(known.day, -years, 'year'), known.unit) }
}

const SHARED: ReadonlySet<Unit> = new Set(['month', 'quarter', 'half'])

/** An amount of money or a percentage stands in the sentence. */
const comparesFigures = ({ elements }: Match): boolean => elements.some(({ text }) => FIGURE.test(text))
const FIGURE = /^[$€£¥%]|[$€£¥]$/u
