// What a warning has to tell, free of any language, and what a language brings to make a sentence of it.
//   words.reasons.newHighest({ concept: 'dead', now: { speaker: 'Feuerwehr', figure: { value: 7, … } }, before: [ … ], … })

import type { Quantity } from '../types.ts'
import type { WarningKind } from './warning.ts'

/** A figure as it is printed: number, how it is limited, unit (UCUM, ISO 4217 or "%"). */
export interface PrintedFigure {
  readonly value: Quantity['value']
  readonly modifier: Quantity['modifier']
  readonly unit: string | null
}

/** Somebody who says something in some article. */
export interface Voice {
  /** null: nobody is named; then the outlet speaks. */
  readonly speaker: string | null
  readonly outlet: string | null
  /** Day that it was said, else published: "2026-03-14". */
  readonly day: string | null
  readonly figure: PrintedFigure | null
  /** What was said, in the article's words. */
  readonly words: string | null
}

export interface Told {
  readonly kind: WarningKind
  /** Language-free key of what is counted, and the article's own words for it. */
  readonly concept: string | null
  readonly counted: string | null
  /** Where it holds; [] : the whole event. */
  readonly places: readonly string[]
  /** Names in the words that fired it. */
  readonly names: readonly string[]
  /** What is new. */
  readonly now: Voice
  /** What stood before, or stands beside it. */
  readonly before: readonly Voice[]
  /** hardened, softened: who changed the wording. */
  readonly by: 'speaker' | 'outlet' | null
  /** circular: outlets that carry it. */
  readonly outlets: number | null
  /** Title of the article that caused it. */
  readonly title: string | null
}

/** All that a language brings to warnings: its sentences, and the few words by which people take back what they said. */
export interface WarningWords {
  /** One sentence a kind. */
  readonly reasons: Readonly<Record<WarningKind, (told: Told) => string>>
  /** Concept to what a figure of it is: "number of dead". */
  readonly topics: Readonly<Record<string, string>>
  /** "correct", "counted twice", "we were wrong": over folded text. */
  readonly correcting: RegExp
  /** "The claim that … was false": a denial in plain words. Over folded text. */
  readonly denying: RegExp
  /** "can no longer stand by", "withdrew": over folded text. */
  readonly withdrawing: RegExp
  /** "from 19 to 8": what stands before the old figure, and before the new one. Folded, each a word. */
  readonly fromTo: readonly [from: ReadonlySet<string>, to: ReadonlySet<string>]
  /** "no", "nobody", "never": turns what a statement says into its opposite. Folded words. */
  readonly negations: ReadonlySet<string>
  /** "not the one, sondern the other": what stands with it is no opposite of the whole. Folded words. */
  readonly insteads: ReadonlySet<string>
  /** "91, not 97". Folded words. */
  readonly nots: ReadonlySet<string>
  /** "I said that …; today": a speaker recalls words of his own, to replace them. Over folded text. */
  readonly replacing: RegExp
  /** "the minister's account of …": what a denial of somebody's words is of. Folded beginnings of words. */
  readonly accounts: RegExp
  /** What says something and is no bare noun: "that …", "… was …", "having …". Over folded text. */
  readonly clauses: RegExp
  /** Of words of probability, those of mood alone: "could", "könnte". Folded. */
  readonly modals: ReadonlySet<string>
  /** "the accusation", "involvement", "reports": what is denied, without what it says. Over folded text. */
  readonly allegations: RegExp
  /** Folded words of a sentence's frame that tell nothing of its matter. */
  readonly frame: ReadonlySet<string>
  /** Endings that words of one matter differ by: "close", "closed", "closure". Over one folded word. */
  readonly endings: RegExp
}
