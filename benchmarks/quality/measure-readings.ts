// Who said what, figures, times, entities: Readings of whole articles, scored by the shared folder's own scorers.

import { loadCorpus } from './corpus.ts'
import { showErrors } from './errors.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import { readGold } from './readings.ts'
import { score } from './score.ts'
import type { ReadingSet } from './sets.ts'

export async function measureReadings(set: ReadingSet, { split, errors }: MeasureOptions): Promise<Measurement> {
  const { documents, sha256 } = loadCorpus(set, split)
  const { readings, spans, faults, slowest } = await readGold(documents)
  const notes = [`${documents.length} documents, ${spans} spans, ${faults.length} faults (spans outside their text and the like)`]
  if (slowest) notes.push(`slowest: ${slowest.id}, ${slowest.milliseconds.toFixed(0)} ms for ${slowest.characters} characters`)
  return {
    corpus: sha256,
    scores: score(set.scorer, { documents, readings }),
    notes,
    faults,
    errors: errors ? showErrors(documents, readings, errors) : '',
    genres: null,
  }
}
