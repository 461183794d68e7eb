// What a warning is: a change of the picture, with the claims that fired it and a sentence that says why.
//   { kind: 'newHighest', story: 's1a1', subject: 'dead', claims: ['s1a4:q2', 's1a1:q1'], reason: { en: 'Six …', de: '…' } }

import type { Told } from './told.ts'

/** Every kind of change that is worth a warning, with one sentence for the docs. */
export const WARNING_KINDS = {
  firstReport: 'The first article about an event that the ledger did not know.',
  newHighest: 'A figure above all that the story had under this concept and scope.',
  newLowest: 'A figure below all that the story had under this concept and scope.',
  conflict: 'Two voices give figures or statements of one scope and day that cannot both hold.',
  resolved: 'A conflict is over: one side took the figure of the other, or took back its own.',
  hardened: 'What was said with a hedge is now said without one, or with a stronger word.',
  softened: 'What was said plainly is now said with a hedge, or with a weaker word.',
  denial: 'Somebody denies what somebody else says, or what is reported.',
  correction: 'A speaker or an outlet replaces a figure or statement of its own.',
  withdrawn: 'A speaker or an outlet takes a figure or statement back and gives no other.',
  stale: 'A figure that was corrected or withdrawn is given again as if it held.',
  confirmation: 'A second root speaker, independent of the first, says the same.',
  circular: 'Many outlets carry a claim that all goes back to one root speaker.',
  unattributed: 'A figure of the story for which nobody is named.',
  changedInReprint: 'A reprint or translation changed a figure, a hedge, a name or a quotation.',
  silentChange: 'An outlet took out or rewrote what its article had said, and says nowhere that it did.',
  singleAnonymous: 'A claim that rests on one anonymous source alone.',
  eventDue: 'The day of an event that had been announced has come.',
} as const

export type WarningKind = keyof typeof WARNING_KINDS

/** Rising; the user's settings say which kind is what. */
export const SEVERITIES = ['info', 'notice', 'alert'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface Warning {
  /** 16 hexadecimal digits of the SHA-256 of kind and cause: one cause has one id, whenever and wherever it is computed. */
  readonly id: string
  readonly kind: WarningKind
  readonly severity: Severity
  /** When the article that caused it was published, else first seen: RFC 3339, UTC. For `eventDue` the day that was announced. */
  readonly at: string
  /** Id of that article. */
  readonly document: string
  /** Id of the story: the id of its first article. */
  readonly story: string
  /** Concept of a figure, name of a speaker, or null: what the change is about. */
  readonly subject: string | null
  /** Ids of the claims and figures that fired it, the newest first: "s1a4:q2". */
  readonly claims: readonly string[]
  /** One sentence a language, by BCP 47 code. */
  readonly reason: Readonly<Record<string, string>>
  /** What the sentence is made of, and what the user's rules look at. */
  readonly facts: Told
}
