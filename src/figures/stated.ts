// A figure as somebody states it: what is told of it from its own article alone, before it meets any other.
//   { concept: 'dead', value: 4, low: 4, high: null, speaker: 'Feuerwehr', date: '2026-03-14', … }

import { fold } from '../identity/fold.ts'
import { compare } from '../text/compare.ts'
import type { Interval } from './intervals.ts'

export interface Stated extends Interval {
  readonly concept: string | null
  /** The words counted, where no concept is known. */
  readonly counted: string | null
  readonly unit: string | null
  /** As written; two for "zwischen 4 und 6". */
  readonly value: number | readonly [number, number]
  readonly vague: boolean
  /** Where it holds, as named in the text. */
  readonly places: readonly string[]
  /** What happened to those counted, where a word says it: "ausgebildet". */
  readonly state: string | null
  /** Country, people or side of those counted. */
  readonly group: string | null
  /** Of which people, where the noun says it: "police", "children"; null: people as such, or nobody says it. */
  readonly kind: string | null
  /** By how much something changed; null: a level. */
  readonly change: 'increase' | 'decrease' | 'unspecified' | null
  /** It counts a part of what another figure of its text counts: "davon 300 in Kassel". */
  readonly isPart: boolean
  /** Who states it, alike for one speaker under all spellings; null: the article's own voice. */
  readonly speaker: string | null
  /** He states it, and does not deny it or leave it open. */
  readonly isAffirmed: boolean
  /** Tells the article apart; of the versions of one article the later has the higher number. */
  readonly document: number
  /** Tells apart what goes back to one article; its own voice is the speaker where nobody is named. */
  readonly origin: number
  /** Moment of the article in milliseconds since 1970, then its id: the order in which the ledger looks at articles. */
  readonly at: number
  readonly documentId: string
  /** Where it stands in the article, in UTF-16 units. */
  readonly start: number
  /** Day as of which it is told: "2026-03-14"; null: unknown. */
  readonly date: string | null
  /** It is a day, and not the first one of a month or year. */
  readonly isDay: boolean
  /** Day of what is counted, where that is over: "Saturday's rally"; null: nobody says it. */
  readonly eventDay: string | null
  /** Its words say that another is in its place: "not 97, as first reported", "from nine to 14". */
  readonly isSaidToBeOlder: boolean
  /** An older figure that the article only recalls: "on Saturday it had been eleven". */
  readonly isRecalled: boolean
  /** Recalled, and the article has a newer one of the same voice, or recalls it in its own: it contradicts nothing. */
  readonly isReplaced: boolean
  /** Its voice gives several numbers at once: "three columns: 2,600, 3,150 and 3,900", "four here and two there" of six in all. */
  readonly isOneOfSeveral: boolean
}

/** What is seen of a figure only beside the others of its article. */
export type Mark = 'isRecalled' | 'isReplaced' | 'isOneOfSeveral'

/** Whose figure it is: the speaker's, else the article's, which all its copies share. */
export const voiceOf = ({ speaker, origin }: Pick<Stated, 'speaker' | 'origin'>): string => speaker ?? `article ${origin}`

type Placed = Pick<Stated, 'at' | 'documentId' | 'document' | 'start'>

/** The order in which a ledger comes to know of figures: by article, then as they stand in it. */
export const inOrder = (a: Placed, b: Placed): number =>
  a.at - b.at || compare(a.documentId, b.documentId) || a.document - b.document || a.start - b.start

/** What is counted, as a key: the concept, else the words, else the unit; null: nothing that can be compared. */
export const matterOf = ({ concept, counted, unit }: Pick<Stated, 'concept' | 'counted' | 'unit'>): string | null =>
  concept ?? (counted === null ? unit : `"${fold(counted)}"`)
