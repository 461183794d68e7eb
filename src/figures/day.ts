// As of which day a figure is told, and when what it counts happened.
//   dayOf({ concept: 'missing', holds: '2026-03-14', said: null, published: '2026-03-16T20:15' })   2026-03-14: it had been eleven on Saturday
//   dayOf({ concept: 'protesters', holds: '2026-03-14', … })   2026-03-16: Saturday's rally, as known on Monday

export interface DayOfFigure {
  readonly date: string | null
  /** What is known of the day: that the figure holds, was said, or was published then. */
  readonly dateOf: 'holds' | 'said' | 'published' | null
  readonly eventDay: string | null
  /** The text names the day, and not a week, a month or a year of which it is the first. */
  readonly isDay: boolean
}

interface Times {
  readonly concept: string | null
  readonly holds: string | null
  readonly said: string | null
  readonly published: string | null
}

/** What happens and is over: a day in their sentence is that of the event, and what is known of it grows for days. */
const HAPPENS: ReadonlySet<string> = new Set([
  ...['dead', 'injured', 'casualties', 'arrests', 'rescued', 'protesters', 'strikers', 'votes', 'turnout'],
  ...['magnitude', 'passengers', 'aboard', 'crew'],
])

/** All times RFC 3339, TIMEX3 values or plain dates; days come back as "2026-03-14". */
export function dayOf({ concept, holds, said, published }: Times): DayOfFigure {
  const happens = concept !== null && HAPPENS.has(concept)
  // "By the end of 2027": what is planned for later is told today.
  const isAhead = holds !== null && published !== null && holds.slice(0, 10) > published.slice(0, 10)
  const candidates = [
    ['holds', happens || isAhead ? null : holds],
    ['said', said],
    ['published', published],
  ] as const
  const [dateOf, date] = candidates.find(([, known]) => known !== null) ?? [null, null]
  const isDay = dateOf === 'published' || exactDay(date) !== null
  return { date: date?.slice(0, 10) ?? null, dateOf, eventDay: happens ? exactDay(holds) : null, isDay }
}

/** A week, a month or a season is no day: their first moment is midnight with a zone. */
const exactDay = (holds: string | null): string | null =>
  holds !== null && !/T00:00:00[+\-Z]/u.test(holds) ? holds.slice(0, 10) : null
