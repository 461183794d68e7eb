// Rules for what comes again and again, and for the vague now, once and soon.
// "jeden Dienstag" XXXX-WXX-2 · "four flights a week" P1W · "derzeit" PRESENT_REF

import { two } from './time-calendar.ts'
import { elementAfter, elementBefore, inside, isAlone, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { lengthOf } from './time-rules-amount.ts'
import type { Found } from './time-scene.ts'

/** "jeden Dienstag" · "every ten minutes" · "täglich" · "each March" */
export function set(match: Match): Found | null {
  const own = valueIn(match, 'set')
  if (own !== undefined) return { type: 'SET', value: own }
  const weekday = valueIn(match, 'weekday') ?? valueIn(match, 'weekdays')
  const part = valueIn(match, 'part') ?? valueIn(match, 'parts')
  // "Three Fridays were wet": counted, none of every week.
  const counted = elementBefore(match)?.meaning.number !== undefined && valueIn(match, 'weekdays') !== undefined
  if (counted && !valueIn(match, 'on')) return null
  if (weekday !== undefined) return { type: 'SET', value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}` }
  if (part) return { type: 'SET', value: `XXXX-XX-XXT${part}` }
  const month = valueIn(match, 'month')
  if (month !== undefined) return { type: 'SET', value: `XXXX-${two(month)}` }
  const season = valueIn(match, 'season')
  if (season) return { type: 'SET', value: `XXXX-${season}` }
  const often = valueIn(match, 'each') || valueIn(match, 'times') || inside(match).length > 2
  if (!often && !isRate(match)) return null
  // "each day of the strike"
  if (valueIn(match, 'each') && elementAfter(match)?.meaning.genitive) return null
  const amount = valueIn(match, 'each') ? (valueIn(match, 'number') ?? valueIn(match, 'ordinal')) : undefined
  const value = lengthOf((amount ?? 1) * (valueIn(match, 'size') ?? 1), valueIn(match, 'unit')!)
  return value ? { type: 'SET', value } : null
}

/** "four flights a week" · "$33 million a year": a number stands before, and no preposition right there. */
function isRate({ elements, first, last }: Match): boolean {
  const before = elements[first - 1]
  const { unit } = elements[last - 1]!.meaning
  if (!before || before.mark || before.meaning.lean !== undefined || before.meaning.on || unit === 'quarter' || unit === 'second')
    return false
  for (let i = first - 1; i >= Math.max(0, first - RATE_REACH); i--) {
    const { mark, meaning, text } = elements[i]!
    if (mark && /^[,;:()]$/u.test(text)) return false
    if (meaning.number !== undefined && !Number.isNaN(meaning.number)) return true
  }
  return false
}

/** Tokens between a number and its "a year": "50,000 CDs with such lyrics a year". */
const RATE_REACH = 5

/** "derzeit" · "recently" · "soon"; "jetzt" only by itself or behind a preposition, for it mostly means less: "Was jetzt?" */
export function ref(match: Match): Found | null {
  const now = valueIn(match, 'now')
  if (now !== undefined && elementBefore(match)?.meaning.lean === undefined && !isAlone(match)) return null
  return { type: 'DATE', value: valueIn(match, 'ref') ?? valueIn(match, 'era') ?? now! }
}
