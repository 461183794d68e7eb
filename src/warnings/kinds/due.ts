// The day of something that had been announced has come.
//   "Twenty more pumps would arrive on Tuesday, she said": due on that Tuesday, at the first moment of the day

import { isEvent, isMeasure } from '../concepts.ts'
import { type Facts, momentOf, voiceOf } from '../facts.ts'
import { figureRaised, type Raised } from '../raised.ts'

const DAY = 86_400_000
/** What lies further ahead is a plan. */
const AHEAD = 31 * DAY

/** Promises are counted in things; what is measured in metres or per cent is a forecast, and so are victims. */
export function eventDue(facts: Facts): Raised[] {
  return facts.lines.flatMap(line =>
    line.points.flatMap((now): Raised[] => {
      const { figure, isCopy } = now
      const day = figure.holds?.match(/^\d{4}-\d{2}-\d{2}$/u)?.[0]
      if (!day || isCopy || figure.unit !== null || figure.claim === null) return []
      if (isEvent(line.concept) || isMeasure(line.concept)) return []
      const [due, told] = [Date.parse(day), momentOf(facts.survey, figure.document)]
      if (due <= told || due - told > AHEAD || figure.claim.polarity !== 'affirmed') return []
      const raised = figureRaised(facts, { kind: 'eventDue', line, now, before: [] })
      const said = voiceOf(facts.survey, { claim: figure.claim })
      return [{ ...raised, at: due, told: { ...raised.told, now: { ...raised.told.now, words: said.words, day } } }]
    }),
  )
}
