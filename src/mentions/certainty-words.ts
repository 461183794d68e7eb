// What a language says of certainty with: the words that every file certainty*.ts takes from its pack.
// Words are in lower case. A phrase is a pattern of words with blanks between; see `phrases`.

import type { Band, Degree } from './certainty-bands.ts'

/**
 * What a phrase says. `likelihood`: how probable something is. `confidence`: how well founded the judgement is, which ICD 203 keeps
 * apart from it. `hedge`: the speaker infers ("apparently"). `evidential`: it rests on somebody else's word ("allegedly").
 * Null: nothing of the kind, though a shorter phrase would say so ("as soon as possible").
 */
export type Sense =
  | {
      readonly kind: 'likelihood'
      readonly band: Band
      /** Counts only where it is negated: "rule out" in "cannot rule out"; the negation may stand anywhere in its clause. */
      readonly onlyNegated?: true
      /** Counts only where an infinitive ends the clause: "wird kaum kommen", and not "wird kaum genutzt". */
      readonly withInfinitive?: true
    }
  | { readonly kind: 'confidence'; readonly level: Level }
  | { readonly kind: 'hedge' | 'evidential' }
  | null

export type Level = 'low' | 'moderate' | 'high'

/** What readers of a survey took a phrase to mean, 0 to 1: the median and the middle 80 %. */
export interface Survey {
  readonly median: number
  readonly low: number
  readonly high: number
}

export interface CertaintyWords {
  /**
   * Pattern to sense. A pattern is words with blanks between; the one that names most words wins at a place.
   * - "a|b" any of these; "<be>" any of the words of that class; "wahrscheinlich~" with any of `endings`
   * - "(not)" may be missing; "…" up to six words of the same clause, "……" up to 24 tokens with its marks
   * - ":verb" a word with that tag, "!verb" one without it: the universal part of speech (an auxiliary is a verb here)
   * - "[may] :verb" only what stands in the brackets counts, the rest is context
   * Degrees and negations are not written out: "very", "not" before a phrase are found by themselves.
   */
  readonly phrases: Readonly<Record<string, Sense>>
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>
  /** Inflections of "~", the empty one among them. */
  readonly endings: readonly string[]
  /** "sehr", "so gut wie": words that stand before a phrase and move its band. */
  readonly degrees: Readonly<Record<string, Degree>>
  /** "not", "by no means": they turn the phrase around that they stand before. */
  readonly negators: ReadonlySet<string>
  /** Of the negators, those that stand behind a phrase too and make it speak of the opposite: "probably not". */
  readonly behind: ReadonlySet<string>
  /** Words that may stand between a phrase and that negator: 0 where it follows at once, more where the verb's bracket parts them. */
  readonly reach: number
  /** Words that part a phrase from what stands behind: "und". */
  readonly parting: ReadonlySet<string>
  /** Behind such a negator, words that take its force away: "nicht nur". */
  readonly notBefore: ReadonlySet<string>
  /** May stand between a negator and its phrase: "not considered likely", "nicht für wahrscheinlich". */
  readonly fillers: ReadonlySet<string>
  /** Before a negator they belong to the span of what is only said negated: "could" in "could not rule out". */
  readonly auxiliaries: ReadonlySet<string>
  /** Open a question inside a sentence: "whether". */
  readonly questioners: ReadonlySet<string>
  /** Words that open another clause, behind which that question no longer holds: "that". */
  readonly subordinators: ReadonlySet<string>
  /** Of the phrases, words that mean something else with a capital: "May". */
  readonly small: ReadonlySet<string>
  readonly numeric: NumericWords
  readonly conditions: ConditionWords
  readonly sources: SourceWords
}

export interface NumericWords {
  /** Nouns beside which a figure is a probability: "chance", "Wahrscheinlichkeit". */
  readonly nouns: ReadonlySet<string>
  /** Between such a noun and its figure, directly before it: "chance of 30 percent". */
  readonly links: ReadonlySet<string>
  /** Directly behind a percentage: "90 percent sure". */
  readonly sure: ReadonlySet<string>
  /** Before a percentage, part of its span: "zu" in "zu 90 Prozent sicher". */
  readonly openers: ReadonlySet<string>
  /** Three words before a percentage that bound it though an article parts them: `'less than a': 'below'`. */
  readonly bounds: Readonly<Record<string, 'below' | 'above'>>
  /** Glued to a percentage: "prozentige". */
  readonly suffixes: ReadonlySet<string>
  /** Between the two numbers of a ratio: "one in five", "eins zu fünf". */
  readonly ratio: ReadonlySet<string>
  /** Numbers written as words. */
  readonly numbers: Readonly<Record<string, number>>
}

export type Opened = 'clause' | 'phrase' | null

export interface ConditionWords {
  /** Pattern to what it opens: a clause ("provided that"), a phrase up to its noun ("im Falle eines"); null: nothing ("as if"). As in `phrases`. */
  readonly openers: Readonly<Record<string, Opened>>
  /** Verbs that open one where they stand first and the sentence goes on after a comma: "Sollte es regnen, …". */
  readonly inverted: ReadonlySet<string>
  /** Any verb opens one so, where another one follows the comma: "Steigt der Pegel, schließt die Brücke." */
  readonly verbFirst: boolean
  /** The verb ends such a clause, so that a comma before it parts nothing: "wenn der Damm, der hier beginnt, bricht". */
  readonly verbLast: boolean
  /** Words that end the condition where no comma does: "then". */
  readonly closers: ReadonlySet<string>
  /** Verbs and adjectives behind which an opener asks instead: "asked if", "unclear if". */
  readonly asking: ReadonlySet<string>
}

export interface SourceWords {
  /** Phrases of the directive itself, or what the language has for them, without inflection. */
  readonly directive: ReadonlySet<string>
  /** Phrases that a survey asked for, without inflection. */
  readonly survey: Readonly<Record<string, Survey>>
}
