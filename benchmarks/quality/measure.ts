// Measures a set, whichever its kind: corpus, scores, and what there is to say of them.
//   await measure(set, { split: null, errors: 0, labels: null }) → { corpus: '3f…', scores: { found: { f: 61.2, … } }, notes: […], … }

import type { Score } from './counts.ts'
import { measureCertainty } from './measure-certainty.ts'
import { measureDamage } from './measure-damage.ts'
import { measureFigures } from './measure-figures.ts'
import { measureGroups } from './measure-groups.ts'
import { measureNames } from './measure-names.ts'
import { measurePages } from './measure-pages.ts'
import { measurePairs } from './measure-pairs.ts'
import { measureReadings } from './measure-readings.ts'
import { measureReprints } from './measure-reprints.ts'
import { measureSegments } from './measure-segments.ts'
import { measureStories } from './measure-stories.ts'
import { measureTimeSpecs } from './measure-time-specs.ts'
import { measureTimes } from './measure-times.ts'
import { measureTrees } from './measure-trees.ts'
import type { BenchSet } from './sets.ts'
import type { ClassName } from './speech-classes.ts'

export interface MeasureOptions {
  /** Another split of a corpus that has several; null: the set's own. */
  readonly split: string | null
  /** How many errors to show; what one is depends on the kind. */
  readonly errors: number
  /** Names: vote with gold labels of which this share, in percent, is right ("none": no labels) instead of the network's. */
  readonly labels: number | 'none' | null
  /** Who said what: scores by these classes, too. */
  readonly by: readonly ClassName[]
  /** Who said what: how many of the costliest errors to show. */
  readonly worst: number
}

export interface Measurement {
  /** SHA-256 of what was measured on. */
  readonly corpus: string
  readonly scores: Readonly<Record<string, Score>>
  /** Lines for below the table. */
  readonly notes: readonly string[]
  /** Defects: spans outside their text, documents that could not be read. */
  readonly faults: readonly string[]
  /** Errors, where they were asked for; else empty. */
  readonly errors: string
  /** Tables by class and lists of errors for below everything else, where they were asked for; else undefined. */
  readonly details?: readonly string[]
  /** Scores by genre; null where the corpus has one only. */
  readonly genres: Readonly<Record<string, Readonly<Record<string, Score>>>> | null
}

/** Throws Unavailable where the data cannot be unpacked. */
export function measure(set: BenchSet, options: MeasureOptions): Promise<Measurement> {
  switch (set.kind) {
    case 'readings':
      return measureReadings(set, options)
    case 'certainty':
      return measureCertainty(set, options)
    case 'damage':
      return measureDamage(set, options)
    case 'trees':
      return measureTrees(set, options)
    case 'segments':
      return measureSegments(set, options)
    case 'names':
      return measureNames(set, options)
    case 'times':
      return measureTimes(set, options)
    case 'time-specs':
      return measureTimeSpecs(set, options)
    case 'stories':
      return measureStories(set, options)
    case 'groups':
      return measureGroups(set, options)
    case 'pairs':
      return measurePairs(set, options)
    case 'pages':
      return measurePages(options)
    case 'reprints':
      return measureReprints(set, options)
    case 'figures':
      return measureFigures(set, options)
  }
}
