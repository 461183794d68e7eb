// Who has been spoken of so far, and when last: what pronouns and "der Minister" are resolved against.
// Entities with a name and people without one ("ein Beamter") are kept alike.

import type { Traced } from '../attribution/trace.ts'
import type { Gender } from '../mentions/name-words.ts'
import { firstNot } from '../text/search.ts'
import { firstEndingAfter } from '../text/spans.ts'
import type { Analysis, Entity, NameMention, Source, Span } from '../types.ts'
import type { CoreferenceStep } from './trace.ts'

/** Events that a role reaches back: more than a long article has, so that a book stays linear. */
const MEMORY = 500

export interface Referent {
  /** Null for somebody without a name. */
  readonly entity: string | null
  readonly name: string
  readonly kind: Source['kind']
  readonly type: Entity['type']
  gender: Gender | null
  readonly plural: boolean
  /** Roles as heads with their modifiers. */
  readonly roles: Role[]
  /** Age in years, where it stands beside the name. */
  readonly age: number | null
  /** Those whom a name means that two bear; [] for everybody else. */
  readonly among: readonly Referent[]
}

export interface Role {
  readonly head: string
  /** The whole word: "innenminister". */
  readonly word: string
  readonly modifiers: readonly string[]
  /** Those of them that stand before the head: "interior" of "interior minister of Slovakia". */
  readonly before: readonly string[]
}

/** One place where somebody is spoken of. */
export interface Event {
  readonly start: number
  readonly sentence: number
  readonly referent: Referent
  /** It is the subject of its sentence or opens it, or it is the source of an attribution. */
  readonly subject: boolean
  /** It stands within quotation marks. */
  readonly quoted: boolean
  /** It belongs to another's role or name: "Sprecher von X", "X's office". */
  readonly inner: boolean
}

export interface Scene {
  readonly analysis: Analysis & Traced<CoreferenceStep>
  /** Outermost quotations without their marks, in order. */
  readonly quoted: readonly Span[]
  readonly names: readonly NameMention[]
  readonly entities: Map<string, Entity>
  /** Starts of the mentions that are no names. */
  readonly placed: Set<number>
  /** Which referent a name means. */
  readonly meant: Map<NameMention, Referent>
  /** In order of `start`. */
  readonly events: Event[]
  /** How often each has spoken so far. */
  readonly spoken: Map<Referent, number>
  /** Family names as written, to those who bear them: "Dean", which is an office as well. */
  readonly families: Map<string, Referent[]>
  /** Who spoke last, and where. */
  speaker: { readonly referent: Referent; readonly sentence: number } | null
}

/** Nobody introduced yet. */
export function sceneOf(analysis: Scene['analysis'], names: readonly NameMention[]): Scene {
  const quoted = analysis.quotations.filter(({ depth }) => depth === 0).map(({ inner }) => inner)
  return {
    analysis,
    quoted,
    names,
    entities: new Map(),
    meant: new Map(),
    placed: new Set(),
    events: [],
    spoken: new Map(),
    families: new Map(),
    speaker: null,
  }
}

/** Whom a name means; every name of the document has been introduced. */
export const referentOf = ({ meant }: Scene, name: NameMention): Referent => meant.get(name)!

export function sentenceAt({ sentences }: Analysis, offset: number): number {
  return Math.min(firstEndingAfter(sentences, offset), sentences.length - 1)
}

/** True within the outermost quotation marks. Binary search. */
export function isQuoted({ quoted }: Scene, { start }: Span): boolean {
  const near = quoted[firstEndingAfter(quoted, start)]
  return near !== undefined && near.start <= start
}

/** Puts the event where it belongs. */
export function note(scene: Scene, event: Event): void {
  scene.events.splice(indexAt(scene, event.start), 0, event)
}

/** Events before the offset, the last one first, as far back as anybody is remembered. */
export function* backwards(scene: Scene, offset: number): Generator<Event> {
  const from = indexAt(scene, offset)
  for (let i = from - 1; i >= Math.max(0, from - MEMORY); i--) yield scene.events[i]!
}

/** Events from the offset on, the first one first, as far as anybody is looked ahead for. */
export function* forwards(scene: Scene, offset: number): Generator<Event> {
  const from = indexAt(scene, offset)
  for (let i = from; i < Math.min(scene.events.length, from + MEMORY); i++) yield scene.events[i]!
}

/** Index of the first event that starts at the offset or behind it. */
const indexAt = ({ events }: Scene, offset: number): number => firstNot(events, ({ start }) => start < offset)
