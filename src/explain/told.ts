// The steps that the stages told, by the cue or the words that they are about.
//   const told = toldBy(steps)
//   told.contents.get(cue.at) → [{ finder: 'bare', content: … }, …]

import type { AttributionStep, Dropped } from '../attribution/trace.ts'
import type { RankedStep } from '../coreference/trace.ts'
import type { Step } from '../pipeline.ts'

type Of<Name extends AttributionStep['step']> = Extract<AttributionStep, { step: Name }>

/** Keys are tokens of cues. */
export interface Told {
  readonly byOrder: ReadonlyMap<number, Of<'speakerByOrder'>>
  readonly byTree: ReadonlyMap<number, Of<'speakerByTree'>>
  readonly contents: ReadonlyMap<number, readonly Of<'content'>[]>
  readonly dropped: ReadonlyMap<number, Dropped>
  /** Null where the language has no words for attributions. */
  readonly found: Of<'found'> | null
  /** In the order of telling. */
  readonly ranked: readonly RankedStep[]
}

export function toldBy(steps: readonly Step[]): Told {
  const contents = new Map<number, Of<'content'>[]>()
  const told = {
    byOrder: new Map<number, Of<'speakerByOrder'>>(),
    byTree: new Map<number, Of<'speakerByTree'>>(),
    contents,
    dropped: new Map<number, Dropped>(),
    found: null as Told['found'],
    ranked: [] as RankedStep[],
  }
  for (const step of steps) {
    switch (step.step) {
      case 'speakerByOrder':
        told.byOrder.set(step.at, step)
        break
      case 'speakerByTree':
        told.byTree.set(step.at, step)
        break
      case 'content':
        contents.set(step.at, [...(contents.get(step.at) ?? []), step])
        break
      case 'dropped':
        told.dropped.set(step.at, step.why)
        break
      case 'found':
        told.found = step
        break
      case 'ranked':
        told.ranked.push(step)
    }
  }
  return told
}
