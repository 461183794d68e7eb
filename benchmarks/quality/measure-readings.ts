// Who said what, figures, times, entities: Readings of whole articles, scored by the shared folder's own scorers.

import { loadCorpus } from './corpus.ts'
import type { Score } from './counts.ts'
import { showErrors } from './errors.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import { readGold } from './readings.ts'
import { score } from './score.ts'
import type { ReadingSet } from './sets.ts'
import { classTable } from './speech-classes.ts'
import { disagreements, type Scored, speechPairs } from './speech-pairs.ts'
import { worstErrors } from './worst.ts'

export async function measureReadings(set: ReadingSet, options: MeasureOptions): Promise<Measurement> {
  const { documents, sha256 } = loadCorpus(set, options.split)
  const { readings, spans, faults, slowest } = await readGold(documents)
  const notes = [`${documents.length} documents, ${spans} spans, ${faults.length} faults (spans outside their text and the like)`]
  if (slowest) notes.push(`slowest: ${slowest.id}, ${slowest.milliseconds.toFixed(0)} ms for ${slowest.characters} characters`)
  const scores = score(set.scorer, { documents, readings })
  const { details, apart } = await detailsOf(set, options, { documents, readings, scores })
  return {
    corpus: sha256,
    scores,
    notes,
    faults: [...faults, ...apart],
    errors: options.errors ? showErrors(documents, readings, options.errors) : '',
    details,
    genres: null,
  }
}

interface Measured extends Scored {
  readonly scores: Readonly<Record<string, Score>>
}

/** Tables by class and the costliest errors, where asked for; `apart`: where they do not add up to the scorer's figures. */
async function detailsOf(set: ReadingSet, { by, worst }: MeasureOptions, { scores, ...scored }: Measured) {
  if (!by.length && !worst) return { details: [], apart: [] }
  const pairs = await speechPairs(set.scorer, scored)
  const tables = by.map(name => classTable(set, name, pairs))
  const details = worst ? [...tables, worstErrors(pairs, worst)] : tables
  return { details, apart: disagreements(set.scorer, pairs, scores) }
}
