// The sets of cases of times.

import type { TimeSpecSet } from './sets.ts'

const SPECS = 'data/times/specs.tar.xz'

const specs = ['duckling', 'ctparse'] as const
const members = { duckling: 'duckling/corpus.jsonl', ctparse: 'ctparse/timeparse_corpus.json' } as const

export const timeSpecSets: readonly TimeSpecSet[] = specs.flatMap(format =>
  ['de', 'en'].map((language): TimeSpecSet => {
    return {
      kind: 'time-specs',
      name: format === 'duckling' ? `${language}-duckling-times` : `${language}-ctparse`,
      language,
      archive: SPECS,
      member: members[format],
      format,
      measures: ['right'],
      goals: { right: 85 },
    }
  }),
)
