// Which of the warnings raised concern the user, and how urgent they are: the first rule that fits decides.
//   watched(warnings, rules)   [{ kind: 'newHighest', severity: 'alert', rule: 'Toll', … }]

import { fold } from '../../identity/fold.ts'
import { SPREADS } from '../kinds/sources.ts'
import type { Told } from '../told.ts'
import type { Warning } from '../warning.ts'
import type { Rule, Rules } from './rules.ts'

export interface Watched extends Warning {
  /** Name of the rule that it fits. */
  readonly rule: string
}

/** Outlets that a report takes to be told of as circular, unless a rule says otherwise. */
export const OUTLETS = 5

/** In their order. */
export function watched(warnings: readonly Warning[], { rules, severities }: Rules): Watched[] {
  return warnings.flatMap((warning): Watched[] => {
    const rule = rules.find(each => fits(each, warning))
    if (!rule || rule.mute) return []
    return [{ ...warning, severity: rule.severity ?? severities[warning.kind] ?? warning.severity, rule: rule.name }]
  })
}

function fits({ kinds, concepts, names, places, outlets, thresholds = {} }: Rule, { kind, facts }: Warning): boolean {
  if (kinds !== 'all' && !kinds.includes(kind)) return false
  if (concepts && !(facts.concept !== null && concepts.includes(facts.concept))) return false
  if (names && !anyIn(names, wordsOf(facts))) return false
  if (places && !anyIn(places, [...facts.places, ...facts.names, facts.title ?? ''])) return false
  if (outlets && !anyIn(outlets, [facts.now.outlet ?? ''])) return false
  if (facts.outlets !== null && facts.outlets !== stepOf(thresholds.outlets ?? OUTLETS)) return false
  return isEnough(thresholds, facts)
}

/** A report that spreads is told of once for a threshold. */
const stepOf = (outlets: number): number => SPREADS.find(spread => spread >= outlets) ?? outlets

function isEnough({ atLeast, change }: NonNullable<Rule['thresholds']>, { now, before }: Told): boolean {
  const value = now.figure === null ? null : Math.max(...[now.figure.value].flat())
  if (atLeast !== undefined && (value === null || value < atLeast)) return false
  if (change === undefined) return true
  const old = before[0]?.figure ? Math.max(...[before[0].figure.value].flat()) : null
  return value !== null && old !== null && old !== 0 && (100 * Math.abs(value - old)) / Math.abs(old) >= change
}

const wordsOf = ({ now, before, names }: Told): string[] => [
  ...names,
  ...[now, ...before].flatMap(({ speaker, words }) => [speaker ?? '', words ?? '']),
]

/** As whole words, whatever their marks. */
function anyIn(wanted: readonly string[], texts: readonly string[]): boolean {
  const folded = texts.map(text => ` ${fold(text)} `)
  return wanted.some(word => folded.some(text => text.includes(` ${fold(word)} `)))
}
