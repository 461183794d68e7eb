// Who has been spoken of so far, and when last: what pronouns and "der Minister" are resolved against.
// Entities with a name and people without one ("ein Beamter") are kept alike.

import type { Gender } from '../mentions/name-words.ts'
import { firstEndingAfter } from '../text/spans.ts'
import type { Analysis, Entity, NameMention, Source, Span } from '../types.ts'

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
}

export interface Role {
  readonly head: string
  /** The whole word: "innenminister". */
  readonly word: string
  readonly modifiers: readonly string[]
}

/** One place where somebody is spoken of. */
export interface Event {
  readonly start: number
  readonly sentence: number
  readonly referent: Referent
  /** It opens its sentence, or it is the source of an attribution. */
  readonly subject: boolean
  /** It stands within quotation marks. */
  readonly quoted: boolean
  /** It belongs to another's role or name: "Sprecher von X". */
  readonly inner: boolean
}

export interface Scene {
  readonly analysis: Analysis
  readonly names: readonly NameMention[]
  readonly entities: Map<string, Entity>
  /** Which referent a name means. */
  readonly meant: Map<NameMention, Referent>
  /** In order of `start`. */
  readonly events: Event[]
  /** Who spoke last, and where. */
  speaker: { readonly referent: Referent; readonly sentence: number } | null
}

/** Whom a name means; every name of the document has been introduced. */
export const referentOf = ({ meant }: Scene, name: NameMention): Referent => meant.get(name)!

export function sentenceAt({ sentences }: Analysis, offset: number): number {
  return Math.min(firstEndingAfter(sentences, offset), sentences.length - 1)
}

export const isQuoted = ({ quotations }: Analysis, { start }: Span): boolean =>
  quotations.some(({ inner }) => inner.start <= start && start < inner.end)

/** Puts the event where it belongs; events mostly come in order, so it looks from the end. */
export function note(scene: Scene, event: Event): void {
  let at = scene.events.length
  while (at > 0 && scene.events[at - 1]!.start > event.start) at--
  scene.events.splice(at, 0, event)
}

/** Events before the offset, the last one first. */
export function* backwards({ events }: Scene, offset: number): Generator<Event> {
  let at = events.length
  while (at > 0 && events[at - 1]!.start >= offset) at--
  for (let i = at - 1; i >= 0; i--) yield events[i]!
}
