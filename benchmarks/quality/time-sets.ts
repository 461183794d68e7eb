// The sets of TIMEX3 annotations, from the shared folder's archive. None of them is in any weights; they may be measured with only.

import type { TimeSet } from './sets.ts'

const TIMES = 'data/times/corpora.tar.xz'
const measures = ['strict', 'relaxed', 'relaxed+value']

export const timeSets: readonly TimeSet[] = [
  {
    kind: 'times',
    name: 'de-krauts',
    language: 'de',
    archive: TIMES,
    member: 'timex/krauts/KRAUTS/KRAUTS_DieZeit/*.tml',
    measures,
    goals: { strict: 72, relaxed: 84, 'relaxed+value': 70 },
  },
  {
    kind: 'times',
    name: 'de-wikiwars',
    language: 'de',
    archive: TIMES,
    member: 'timex/wikiwarsde_tml/*.tml',
    measures,
    goals: {},
  },
  {
    kind: 'times',
    name: 'en-timebank',
    language: 'en',
    archive: TIMES,
    member: 'timex/te3_tbaq/TimeBank/*.tml',
    measures,
    goals: { strict: 82, relaxed: 91, 'relaxed+value': 79 },
  },
  {
    kind: 'times',
    name: 'en-aquaint',
    language: 'en',
    archive: TIMES,
    member: 'timex/te3_tbaq/AQUAINT/*.tml',
    measures,
    goals: {},
  },
]
