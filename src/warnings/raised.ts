// What a detector hands back: a cause, told without words of any language.

import type { Figure } from '../ledger/queries/survey.ts'
import { type Facts, voiceOf } from './facts.ts'
import type { Line, Point } from './points.ts'
import type { Told, Voice } from './told.ts'
import type { WarningKind } from './warning.ts'

export interface Raised {
  readonly kind: WarningKind
  /** Index of the document that caused it. */
  readonly document: number
  /** Where that is not when the document came: milliseconds. */
  readonly at?: number
  /** Words that fired it, by document and place: what its id is made of. */
  readonly cause: readonly string[]
  readonly subject: string | null
  /** Ids, the newest first. */
  readonly claims: readonly string[]
  readonly told: Told
}

export type Detector = (facts: Facts) => readonly Raised[]

interface Standing {
  readonly document: number
  readonly start: number
  readonly words: string
}

/** Names a claim or figure by document, version, place and words, whatever the ledger calls it. */
export function causeOf({ survey: { documents } }: Facts, ...standing: readonly Standing[]): string[] {
  return standing.map(({ document, start, words }) =>
    JSON.stringify([documents[document]!.id, documents[document]!.version, start, words]),
  )
}

export interface FigureChange {
  readonly kind: WarningKind
  readonly line: Line
  readonly now: Point
  /** The figures that it is held against, the weightiest first. */
  readonly before: readonly Figure[]
}

/** A warning about a figure. */
export function figureRaised(facts: Facts, { kind, line, now, before }: FigureChange): Raised {
  const { survey } = facts
  const told = toldOf(facts, {
    kind,
    document: now.figure.document,
    now: voiceOf(survey, { figure: now.figure }),
    before: before.map(figure => voiceOf(survey, { figure })),
  })
  return {
    kind,
    document: now.figure.document,
    cause: causeOf(facts, now.figure, ...before),
    subject: line.concept ?? line.counted,
    claims: [now.figure.id, ...before.map(({ id }) => id)],
    told: { ...told, concept: line.concept, counted: line.counted, places: line.places },
  }
}

interface Telling {
  readonly kind: WarningKind
  readonly document: number
  readonly now: Voice
  readonly before?: readonly Voice[]
}

/** What is told where there is no figure. */
export function toldOf({ survey: { documents } }: Facts, { kind, document, now, before = [] }: Telling): Told {
  const { title } = documents[document]!
  return { kind, concept: null, counted: null, places: [], names: [], now, before, by: null, outlets: null, title }
}
