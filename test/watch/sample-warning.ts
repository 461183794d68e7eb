// A warning for tests: of an event that never was.
//   sampleWarning('w1', { severity: 'alert' })

import type { Warning } from '../../src/warnings/warning.ts'

export function sampleWarning(id: string, given: Partial<Warning> = {}): Warning {
  const kind = given.kind ?? 'newHighest'
  const now = { speaker: 'Onno Saathoff', outlet: 'Nordpost', day: null, figure: null, words: '14' }
  return {
    ...{ id, kind, severity: 'notice', at: '2026-05-06T10:00:00.000Z', document: 'nordpost-2', story: 'hafenbote-1' },
    ...{ subject: 'dead', claims: ['nordpost-2:q1', 'hafenbote-1:q1'] },
    reason: {
      de: 'Zahl der Toten auf neuem Höchststand: 14, laut Onno Saathoff (Nordpost).',
      en: 'Number of dead at a new high: 14, according to Onno Saathoff (Nordpost).',
    },
    facts: {
      ...{ kind, concept: 'dead', counted: null, places: [], names: [], now, before: [] },
      ...{ by: null, outlets: null, title: 'Brand in der Werft von Emden' },
    },
    ...given,
  }
}
