// Rules for stretches of the calendar that have a name or number: "im vergangenen Herbst", "im dritten Quartal", "in the 1990s", "im 19. Jahrhundert".

import { dayOf, isBefore, periodValue, shifted, two } from './time-calendar.ts'
import { inside, valueIn, valuesIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { openYear, shiftedYear } from './time-rules-calendar.ts'
import type { Found, Scene } from './time-scene.ts'
import type { Season } from './time-words.ts'
/** "in den 1990er Jahren" · "the late 1980s" · "the sixties" */
export function decade(match: Match): Found | null {
  const value = valueIn(match, 'decade')!
  return { type: 'DATE', value: String(value).slice(0, 3), mod: valueIn(match, 'mod') ?? null }
}

/** "im 19. Jahrhundert" is 18 in TIMEX3. */
export function century(match: Match): Found | null {
  const number = valueIn(match, 'ordinal')!
  if (number < 1 || number > 22) return null
  return { type: 'DATE', value: two(number - 1), mod: valueIn(match, 'mod') ?? null }
}

/** "im vergangenen Herbst" · "Winter 2024/25" · "this summer" */
export function season(match: Match, scene: Scene): Found | null {
  const season = valueIn(match, 'season')!
  const mod = valueIn(match, 'mod') ?? null
  const { day: today } = scene.published
  const written = valueIn(match, 'year')
  if (written !== undefined) return { type: 'DATE', value: `${written}-${season}`, mod }
  if (!today) return { type: 'DATE', value: `XXXX-${season}`, mod }
  const shift = valuesIn(match, 'shift').at(-1)
  const own = shiftedYear(match, scene)
  if (own !== null) return { type: 'DATE', value: `${own}-${season}`, mod }
  if (shift === undefined && scene.year !== null) return { type: 'DATE', value: `${scene.year}-${season}`, mod }
  const first = dayOf(`${today.year}-${two(FIRST_MONTH[season])}-01`)!
  const lasting = [first, shifted(first, -1, 'year')].find(
    start => !isBefore(today, start) && isBefore(today, shifted(start, 3, 'month')),
  )
  const begun = isBefore(today, first) ? today.year - 1 : today.year
  if (shift === 0) return { type: 'DATE', value: `${lasting?.year ?? today.year}-${season}`, mod }
  const ahead = shift === undefined ? scene.direction(match) === 'ahead' : shift > 0
  const value = ahead ? begun + (lasting && shift === undefined ? 0 : 1) : shift !== undefined && lasting ? begun - 1 : begun
  return { type: 'DATE', value: `${value}-${season}`, mod }
}

const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** "im dritten Quartal" · "first half of 2020" */
export function quarter(match: Match, scene: Scene): Found | null {
  const unit = valueIn(match, 'unit') === 'half' || valueIn(match, 'half') ? 'half' : 'quarter'
  const last = valueIn(match, 'shift') === -1 && valueIn(match, 'year') !== undefined
  const [number, months] = [valueIn(match, 'ordinal') ?? (last ? 2 : 0), unit === 'half' ? 6 : 3]
  if (number < 1 || number > 12 / months) return null
  const letter = unit === 'half' ? 'H' : 'Q'
  const fiscal = valueIn(match, 'fiscal') ? { open: true } : {}
  const { day: today } = scene.published
  const shift = valueIn(match, 'shift')
  const written = valueIn(match, 'year') ?? (today && shift !== undefined ? today.year + shift : undefined)
  if (written !== undefined) return { type: 'DATE', value: `${written}-${letter}${number}`, ...fiscal }
  if (!today) return { type: 'DATE', value: `XXXX-${letter}${number}` }
  const firstIn = (year: number) => dayOf(`${year}-${two((number - 1) * months + 1)}-01`)
  const over = shifted(today, -1, unit)
  const ahead = scene.direction(match) === 'ahead'
  // Results of a quarter that is just over are still to come: "expects third-quarter earnings to fall", said in October.
  const year = openYear(firstIn, ahead ? over : today, { direction: ahead ? 'ahead' : 'behind', unit })
  const yearly = inside(match).some(({ meaning }) => meaning.yearly || meaning.comparable) ? 1 : 0
  return { type: 'DATE', value: periodValue(firstIn(year - yearly)!, unit), ...fiscal }
}
