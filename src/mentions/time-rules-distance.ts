// Rules for a time so far from another: "vor drei Jahren", "two days later", "in three weeks".

import { clockText, type Day, periodValue, shifted, stepped, weekOf } from './time-calendar.ts'
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
  if (scene.direction(match) !== 'ahead' || valueIn(match, 'own') || isCompound(match)) return null
  return moved(match, { base: scene.published.day, turn: 1, unknown: 'FUTURE_REF', now: scene.published.minutes })
}

/** "will come in five-year steps", unlike "in a quarter of an hour" */
const isCompound = (match: Match): boolean =>
  inside(match).some(({ lower, meaning }) => meaning.duration !== undefined && meaning.unit === undefined && !lower.includes(' '))

/** "in 1/4 hour" · "in an hour and a half" · "in a quarter of an hour" as minutes; undefined: no number stands there. */
function amountIn(match: Match): { readonly amount: number | undefined; readonly unit: Unit } {
  const elements = inside(match)
  const minutes = /^PT(\d+)M$/u.exec(valueIn(match, 'duration') ?? '')?.[1]
  if (minutes && valueIn(match, 'unit') === undefined) return { amount: Number(minutes), unit: 'minute' }
  const unit = valueIn(match, 'unit')!
  const number = valueIn(match, 'number') ?? valueIn(match, 'one')
  if (number === undefined) return { amount: undefined, unit }
  const stroke = elements.findIndex(({ text }) => text === '/')
  const divisor = stroke > 0 ? (elements[stroke + 1]!.meaning.number ?? 1) : 1
  // "an hour and a half": the half stands behind the unit.
  const at = elements.findIndex(({ meaning }) => meaning.unit !== undefined)
  const rest = elements.slice(at + 1).some(({ meaning }) => meaning.number === 0.5) ? 0.5 : 0
  const first = elements.find(({ meaning }) => (meaning.number ?? meaning.one) !== undefined)!.meaning
  const whole = rest ? (first.number ?? first.one)! : number
  return { amount: (whole / divisor + rest) * sizeOf(match), unit }
}

const SECONDS: Readonly<Partial<Record<Unit, number>>> = { hour: 3600, minute: 60, second: 1 }
const CLOCKED: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])
const sizeOf = (match: Match): number => valueIn(match, 'size') ?? 1

/** Published at 4:30: "in zwei Stunden" is 6:30, "in ten seconds" 4:30:10. */
function secondsOff(base: Day, seconds: number): Found {
  const day = shifted(base, Math.floor(seconds / 86_400), 'day')
  return { type: 'TIME', value: `${day}T${clockText((seconds - Math.floor(seconds / 86_400) * 86_400) / 60)}`, day }
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
  const { amount, unit } = amountIn(match)
  const mod = valueIn(match, 'amount') ?? null
  const clock = CLOCKED.has(unit)
  const exact = (seconds: number) => (unit === 'second' ? Math.round(seconds) : Math.floor(seconds / 60) * 60)
  if (!base || amount === undefined || Number.isNaN(amount) || amount > 3000)
    return { type: clock ? 'TIME' : 'DATE', value: unknown, mod }
  if (clock)
    return {
      ...(now === null ? { type: 'TIME', value: unknown } : secondsOff(base, exact(now * 60 + turn * amount * SECONDS[unit]!))),
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
