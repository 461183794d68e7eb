// An article that was changed without a word about it: what it said before stands in it no longer.
//   version 1 "„Es gab keinen Alarm“, sagte Harms." · version 2 without it, of the same time, without a notice

import type { Claim, Figure } from '../../ledger/queries/survey.ts'
import { type Facts, voiceOf } from '../facts.ts'
import { causeOf, type Raised, toldOf } from '../raised.ts'

/** What was lost is told of in the sentence up to so many; all of it stands in `claims`. */
const TOLD = 3

export function silentChanges(facts: Facts): Raised[] {
  const { survey, order } = facts
  return order.flatMap((document): Raised[] => {
    const { changed, supersedes, outlet } = survey.documents[document]!
    if (changed?.how !== 'silent' || supersedes === null) return []
    const claims = lost(survey.claims, supersedes, changed.claims)
    const inThem = new Set(claims)
    // A figure within a lost statement goes with it.
    const figures = lost(survey.figures, supersedes, changed.figures).filter(({ claim }) => claim === null || !inThem.has(claim))
    const gone = [...claims.map(claim => ({ claim })), ...figures.map(figure => ({ figure }))]
    if (gone.length === 0) return []
    const now = { speaker: null, outlet, day: null, figure: null, words: null }
    const before = gone.slice(0, TOLD).map(each => voiceOf(survey, each))
    return [
      {
        kind: 'silentChange',
        document,
        cause: causeOf(facts, ...claims, ...figures),
        subject: before[0]!.speaker,
        claims: [...claims, ...figures].map(({ id }) => id),
        told: toldOf(facts, { kind: 'silentChange', document, now, before }),
      },
    ]
  })
}

const lost = <T extends Claim | Figure>(all: readonly T[], document: number, numbers: readonly number[]): T[] =>
  all.filter(each => each.document === document && numbers.includes(each.number))
