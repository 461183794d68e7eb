// What of the queue a sink wants: as urgent as the user's rules make it, raised by the rules that the sink names.
//   wantedOf(row, { all, severity: 'alert', rules: null })   [{ …row, outgoing: { warning, raised, url } }], or [] where it is not wanted

import { watched } from '../../warnings/rules/apply.ts'
import type { Rules } from '../../warnings/rules/rules.ts'
import { SEVERITIES, type Severity } from '../../warnings/warning.ts'
import type { Queued } from './queue.ts'
import type { Outgoing } from './sink.ts'

export interface Wanting {
  /** All rules of the user. */
  readonly all: Rules
  /** Only warnings as urgent as this or more. */
  readonly severity: Severity
  /** Only what these rules raise; null: all. */
  readonly rules: readonly string[] | null
}

export type Ready = Queued & { readonly outgoing: Outgoing }

export function wantedOf(row: Queued, { all, severity, rules }: Wanting): Ready[] {
  if (row.warning === null) return []
  const [warning] = watched([row.warning], all)
  if (!warning || SEVERITIES.indexOf(warning.severity) < SEVERITIES.indexOf(severity)) return []
  if (rules !== null && !rules.includes(warning.rule)) return []
  return [{ ...row, outgoing: { warning, raised: row.raised, url: row.url } }]
}
