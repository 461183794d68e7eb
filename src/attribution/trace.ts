// What the finders of this folder tell while they look, for whoever asks why a place was read so; nobody listens while reading.
//   scene.trace?.note({ step: 'content', at: 12, finder: 'bare', content: null })
// Steps hold the finders' own objects and are only for looking at. A hook is one line, and costs a comparison without a listener.

import type { TokenRange } from '../types.ts'
import type { Content } from './content/place.ts'
import type { VerbCue } from './cues.ts'
import type { Found } from './found.ts'
import type { Nested } from './nest.ts'
import type { Scene } from './scene.ts'
import type { TreeSpeaker } from './speaker/speaker-tree.ts'
import type { AttributionWords } from './words.ts'

export interface Trace<Step> {
  note(step: Step): void
}

/** What may carry a listener from stage to stage. */
export interface Traced<Step> {
  readonly trace?: Trace<Step>
}

/** Why a cue that has a content became no attribution. */
export type Dropped =
  /** Another finder has used the cue, or what stands before it bears the words and speaks none: a sign. */
  | 'taken'
  /** No speaker stands at a mere object. */
  | 'speakerless'
  /** "asked not to be named" */
  | 'anonymity'
  /** "…, contradicting the toll": a gerund's mere object or infinitive. */
  | 'gerund'
  /** "Ruiz zeigte ein Foto": the verb reports only where a document speaks. */
  | 'nobodyWrote'
  /** "The storm raised the toll to nine", "they revised the plan": no number, or nobody named who gives it. */
  | 'nobodyCounted'

export type AttributionStep =
  /** The speaker by word order alone. `at`: token of the cue, here and below. */
  | { readonly step: 'speakerByOrder'; readonly at: number; readonly phrase: TokenRange | null }
  /** The speaker by the tree, where that was asked. */
  | { readonly step: 'speakerByTree'; readonly at: number; readonly tree: TreeSpeaker | null }
  /** One finder of content was tried; they come in the order of trial. */
  | { readonly step: 'content'; readonly at: number; readonly finder: string; readonly content: Content | null }
  | { readonly step: 'dropped'; readonly at: number; readonly why: Dropped }
  /** All is found: comes last. */
  | {
      readonly step: 'found'
      readonly scene: Scene
      readonly words: AttributionWords
      readonly cues: readonly VerbCue[]
      readonly speakers: ReadonlyMap<number, TokenRange | null>
      /** What the finders handed in. */
      readonly all: readonly Found[]
      /** What was kept of it, in the order of the Reading. */
      readonly nested: readonly Nested[]
    }

/** Notes why a cue gives nothing: `return dropped(scene, cue.at, 'gerund')`. */
export function dropped({ trace }: Traced<AttributionStep>, at: number, why: Dropped): [] {
  trace?.note({ step: 'dropped', at, why })
  return []
}
