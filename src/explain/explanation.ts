// What is said of one place in a document: which attributions hold it and why they were read so, what was tried, what was rejected.
//   { offset: 312, attributions: [{ index: 3, holds: ['cue'], speaker: {…}, contents: […], … }], rejected: […], … }
// Plain data, as JSON. Spans and indices are those of the Reading.

import type { Attribution, Damage, Entity, Reading, Source, Span, Upos } from '../types.ts'

/** A place in the main text. Lines, columns and attributions count from 1; columns and offsets in UTF-16 code units. */
export type Place =
  | { readonly offset: number }
  | { readonly line: number; readonly column: number }
  /** The first place where these words stand. */
  | { readonly word: string }
  | { readonly attribution: number }

export interface Explanation {
  /** The same as `read` gives. */
  readonly reading: Reading
  readonly offset: number
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The word, number or mark there; null in white space and where nothing is read. */
  readonly token: Span | null
  /** Where else the words stand that were asked for. */
  readonly elsewhere: readonly number[]
  /** The zone of damage there: nothing in it is read but glued words and fragments. */
  readonly damage: Damage['kind'] | null
  /** The outermost quotation around it. */
  readonly quotation: ExplainedQuotation | null
  /** The sentence there, and those that hold the cues of `attributions`; in order. */
  readonly sentences: readonly ExplainedSentence[]
  /** Those whose cue, source or content holds the offset, the innermost first. */
  readonly attributions: readonly ExplainedAttribution[]
  /** What looked like a cue in that sentence and gave no attribution. */
  readonly rejected: readonly RejectedCue[]
  /** Where none holds the offset: the attribution whose words stand nearest, and how many characters away. */
  readonly nearest: { readonly index: number; readonly distance: number } | null
}

export interface ExplainedQuotation extends Span {
  readonly closed: boolean
  /** Index of the attribution whose content it is, or is part of; null: none, so that it was taken for a title, a name, a term. */
  readonly attribution: number | null
  readonly words: number
  /** A sentence of its own: it has a finite verb or ends with a stop. */
  readonly whole: boolean
  /** It ends as speech does before its cue: with a comma, a question, an exclamation. */
  readonly setOff: boolean
  /** A word of its sentence stands right before it. */
  readonly embedded: boolean
}

export interface ExplainedSentence extends Span {
  readonly words: readonly ExplainedWord[]
}

export interface ExplainedWord extends Span {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly relation: string
  /** Position in `words` of what it depends on; null: the root. */
  readonly head: number | null
  /** How sure the tree is of both, 0 to 1. */
  readonly sure: number
}

export interface ExplainedAttribution extends Attribution {
  /** Position in the Reading's attributions. */
  readonly index: number
  /** What of it holds the offset. */
  readonly holds: readonly ('cue' | 'source' | 'content')[]
  /** The verb's entry; null: the cue is no verb, or there is none. */
  readonly verb: ExplainedVerb | null
  /** Index of the attribution whose speaker goes on here; null: it has its own. */
  readonly continues: number | null
  /** Where the words of the speaker were looked for; null: the rule takes them from where it finds its cue. */
  readonly speaker: SpeakerSearch | null
  /** Whom those words mean. */
  readonly meant: Meant
  /** The finders of content in the order of trial; [] where the rule has its own way. */
  readonly contents: readonly ContentTrial[]
  /** The words that decide polarity, evidential and certainty. */
  readonly deciding: readonly DecidingWord[]
}

/** A verb that may report, as its language's table has it. */
export interface ExplainedVerb {
  readonly lemma: string
  readonly kind: Attribution['kind']
  readonly polarity: Attribution['polarity']
  /** quote, clause, question, bare, infinitive, object. */
  readonly takes: readonly string[]
  readonly prepositions: readonly string[]
  /** Null: the rule asks for no form. */
  readonly form: 'finite' | 'participle' | 'gerund' | null
  /** "hatte … gesagt": the auxiliary. */
  readonly auxiliary: Span | null
  /** False: no table has it; its clause's mood made it a cue. */
  readonly listed: boolean
}

export interface SpeakerSearch {
  readonly byOrder: Span | null
  /** Null: the tree names nobody who can speak, or was not asked. */
  readonly byTree: { readonly span: Span; readonly via: string; readonly sure: number } | null
  /** How sure a tree must be where word order says something else. */
  readonly threshold: number
  readonly taken: Span | null
  /**
   * shared: that of the cue it is joined to · agreed: both name the same · order: word order, the tree being unsure or silent ·
   * orderAlone: word order, where the tree is not asked · tree: the tree, sure of another one · nobody: neither names one.
   */
  readonly because: 'shared' | 'agreed' | 'order' | 'orderAlone' | 'tree' | 'nobody'
}

export interface Meant {
  /**
   * name: a name stands in the words · pronoun, role: by what was said of the candidates before · continued: the speaker of the
   * attribution that it goes on from · description: somebody without a name · nobody: nothing to go by.
   */
  readonly by: 'name' | 'pronoun' | 'role' | 'continued' | 'description' | 'nobody'
  /** The likeliest first. */
  readonly candidates: readonly Candidate[]
  /** Those nearer to the best than this are equally likely; null: the best one holds. */
  readonly margin: number | null
}

export interface Candidate {
  /** Id of the entity; null: somebody without a name. */
  readonly entity: string | null
  readonly name: string
  readonly type: Entity['type']
  readonly kind: Source['kind']
  readonly score: number
  /** What the score is the sum of; []: of nothing, it says how well the words fit. */
  readonly reasons: readonly { readonly name: string; readonly worth: number }[]
  readonly taken: boolean
}

export interface ContentTrial {
  readonly finder: string
  /** What it found; null: nothing. */
  readonly found: readonly Span[] | null
  /** What the verb would have to take for this finder to look, and does not; []: it looked. */
  readonly lacks: readonly string[]
}

export interface DecidingWord extends Span {
  /** negation, refusal, ability: of polarity · hearsay, alleged, subjunctive: of the evidential · certainty. */
  readonly decides: 'negation' | 'refusal' | 'ability' | 'hearsay' | 'alleged' | 'subjunctive' | 'certainty'
}

export interface RejectedCue {
  readonly spans: readonly Span[]
  readonly sort: 'verb' | 'noun' | 'adjunct'
  /** Lemmas that the word may have in the table, or the cue as the table has it. */
  readonly lemmas: readonly string[]
  readonly why: Rejection
  readonly verb: ExplainedVerb | null
  readonly speaker: SpeakerSearch | null
  readonly contents: readonly ContentTrial[]
  /** Index of the attribution that has its content, or its cue, already; null: none. */
  readonly insteadOf: number | null
}

/** Rejection to what it means. */
export const REJECTIONS = {
  quoted: 'it stands inside a quotation, where no cue is looked for',
  tag: 'it was not read as a verb here',
  particle: 'it reports with a particle only, which is not there',
  form: 'its form reports nothing here: its pronoun is missing, or nobody can be its subject',
  contentless: 'no finder found what was said',
  speakerless: 'it has an object, and nobody who speaks',
  nobodyWrote: 'it reports only where something written, counted or filmed speaks',
  nobodyCounted: 'it reports only where somebody named gives a number of something',
  anonymity: 'what follows is a condition of speaking and not what was said',
  gerund: 'its object or infinitive belongs to another clause and is no claim of its own',
  taken: 'another rule has used it, or what stands before it bears the words and speaks none: a sign',
  double: 'another attribution has the same content',
  incomplete: 'no speaker stands at it, or nothing that was said',
} as const

export type Rejection = keyof typeof REJECTIONS
