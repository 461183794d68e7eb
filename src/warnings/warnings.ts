// All warnings of a story: every change of its picture, in the order in which it came.
//   warningsOf(await survey(ledger, { story: 's1a1' }))   [{ kind: 'firstReport', … }, { kind: 'conflict', … }, …]
// A pure function: each warning is caused by one document and looks only at what came before it, so that the warnings up to
// a time are the beginning of all. Whom they concern, and how urgent they are, is said when they are printed (rules.ts).

import { warningWords } from '../languages/warnings.ts'
import type { Survey } from '../ledger/queries/survey.ts'
import { compare } from '../text/compare.ts'
import { causeId } from './cause.ts'
import { type Facts, factsOf, momentOf, shownId } from './facts.ts'
import { changedInReprint } from './kinds/changed.ts'
import { conflicts, resolved } from './kinds/conflicts.ts'
import { contrasts } from './kinds/contrasts.ts'
import { corrections } from './kinds/corrections.ts'
import { denials } from './kinds/denials.ts'
import { eventDue } from './kinds/due.ts'
import { extremes } from './kinds/extremes.ts'
import { firstReport } from './kinds/first-report.ts'
import { hedges } from './kinds/hedges.ts'
import { mutualConflicts } from './kinds/mutual.ts'
import { negations } from './kinds/negations.ts'
import { silentChanges } from './kinds/silent.ts'
import { anonymous, circular, confirmations, unattributed } from './kinds/sources.ts'
import { stale, withdrawals } from './kinds/withdrawals.ts'
import type { Detector, Raised } from './raised.ts'
import type { Told } from './told.ts'
import { WARNING_KINDS, type Warning, type WarningKind } from './warning.ts'

const DETECTORS: readonly Detector[] = [
  ...[
    firstReport,
    extremes,
    conflicts,
    contrasts,
    resolved,
    corrections,
    withdrawals,
    stale,
    denials,
    mutualConflicts,
    hedges,
    negations,
  ],
  ...[confirmations, circular, unattributed, changedInReprint, silentChanges, anonymous, eventDue],
]

/** A cause that fires one of the kinds on the right needs no warning of the kind on the left. */
const OVERSHADOWED: Readonly<Partial<Record<WarningKind, readonly WarningKind[]>>> = {
  newHighest: ['correction'],
  newLowest: ['correction', 'conflict'],
  unattributed: ['newHighest', 'newLowest', 'conflict', 'correction'],
  singleAnonymous: ['conflict', 'confirmation', 'newHighest'],
}

/** In the order of (at, document, kind, id). */
export function warningsOf(survey: Survey): Warning[] {
  const facts = factsOf(survey)
  const raised = DETECTORS.flatMap(detect => detect(facts))
  const seen = new Set<string>()
  return raised
    .filter(unshadowed(facts, raised))
    .map(each => warningOf(facts, each))
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort(inOrder)
}

function unshadowed(facts: Facts, raised: readonly Raised[]): (each: Raised) => boolean {
  const fired = new Set(raised.flatMap(each => partsOf(each).map(part => `${each.kind} ${part}`)))
  const voices = new Set(raised.map(each => `${each.kind} ${voiceIn(each)}`))
  return each => {
    const others = OVERSHADOWED[each.kind] ?? []
    const isHidden = each.kind === 'singleAnonymous'
    return !others.some(kind => (isHidden ? voices.has(`${kind} ${voiceIn(each)}`) : fired.has(`${kind} ${each.claims[0]}`)))
  }

  /** All that stand against each other are told of in a conflict; elsewhere only the new one is. */
  function partsOf({ kind, claims }: Raised): readonly string[] {
    return kind === 'conflict' ? claims : claims.slice(0, 1)
  }
  /** What somebody unnamed gives as a figure and what he says are one source's word. */
  function voiceIn({ claims: [id = ''], document }: Raised): string {
    const claim = facts.figureAt.get(id)?.claim ?? facts.claimOf.get(id)
    return `${document} ${claim?.speaker.key ?? ''}`
  }
}

function warningOf(facts: Facts, { kind, document, at, cause, subject, claims, told: bare }: Raised): Warning {
  const { survey, order } = facts
  const { id } = survey.documents[document]!
  const told: Told = { ...bare, names: namesIn(facts, claims) }
  return {
    id: causeId(kind, cause),
    kind,
    severity: SEVERITY[kind],
    at: new Date(at ?? momentOf(survey, document)).toISOString(),
    document: id,
    story: survey.documents[order[0]!]!.id,
    subject,
    claims: claims.map(shownId),
    reason: reasonsFor(told),
    facts: told,
  }
}

/** Names in the words that fired it, as they stand there; those that their own articles know, whatever later ones bring. */
function namesIn({ survey, figureAt, claimOf }: Facts, ids: readonly string[]): string[] {
  const claims = new Set(ids.flatMap(id => figureAt.get(id)?.claim ?? claimOf.get(id) ?? []))
  const readings = new Set(Array.from(claims, ({ reading }) => reading))
  const known = survey.entities.filter(({ reading }) => readings.has(reading))
  const spellings = known.flatMap(entity => JSON.parse(entity.spellings) as string[])
  return [...new Set(spellings)].filter(name => [...claims].some(({ words }) => words.includes(name))).sort()
}

/** In every language that there are words of. */
const reasonsFor = (told: Told): Record<string, string> =>
  Object.fromEntries(Object.entries(warningWords).map(([code, words]) => [code, words.reasons[told.kind](told)]))

/** (at, document, kind, id) */
export function inOrder(a: Warning, b: Warning): number {
  return compare(a.at, b.at) || compare(a.document, b.document) || compare(a.kind, b.kind) || compare(a.id, b.id)
}

/** Without a user's rules. */
export const SEVERITY: Readonly<Record<WarningKind, Warning['severity']>> = {
  firstReport: 'notice',
  newHighest: 'alert',
  newLowest: 'notice',
  conflict: 'alert',
  resolved: 'notice',
  hardened: 'alert',
  softened: 'notice',
  denial: 'notice',
  correction: 'alert',
  withdrawn: 'alert',
  stale: 'alert',
  confirmation: 'notice',
  circular: 'info',
  unattributed: 'info',
  changedInReprint: 'notice',
  silentChange: 'notice',
  singleAnonymous: 'info',
  eventDue: 'info',
}

/** Every kind, in the order of the docs. */
export const KINDS = Object.keys(WARNING_KINDS) as WarningKind[]
