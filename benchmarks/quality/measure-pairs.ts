// Whether names that are one are linked across documents, and names that are two are not: each pair as two entities of two documents.
// Recall counts the pairs that are linked; precision counts random pairs of the same names, as many, that are linked wrongly.

import { identify } from '../../src/identity/identify.ts'
import { fromArchive } from './archive.ts'
import { fingerprint } from './corpus.ts'
import { scoreOf } from './counts.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import { type NamePair, namePairs } from './name-pairs.ts'
import type { PairSet } from './sets.ts'

/** Steps through the list that pair each name with another's, far from it. */
const STRIDE = 7919

export async function measurePairs(set: PairSet, { errors }: MeasureOptions): Promise<Measurement> {
  const pairs = namePairs[set.format](fromArchive(set.archive, set.member))
  const missed = pairs.filter(pair => !isLinked(pair))
  const random = pairs.map(({ type, names: [first] }, i): NamePair => {
    return { type, names: [first, pairs[(i + STRIDE) % pairs.length]!.names[1]] }
  })
  const wrong = random.filter(isLinked)
  const right = pairs.length - missed.length
  return {
    corpus: fingerprint(pairs),
    scores: { linked: scoreOf({ right, gold: pairs.length, found: right + wrong.length }) },
    notes: [`${pairs.length} pairs, and as many random ones`],
    faults: [],
    errors: [...missed.map(listed('missed')), ...wrong.map(listed('linked wrongly'))].slice(0, errors).join('\n'),
    genres: null,
  }
}

const isLinked = ({ type, names }: NamePair): boolean =>
  identify(names.map((name, document) => ({ document, language: null, type, name, spellings: [name], roles: [] }))).length === 1

const listed =
  (what: string) =>
  ({ names }: NamePair): string =>
    `  ${what}: ${names.join(' · ')}`
