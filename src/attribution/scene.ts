// What the finders of this folder look at: one document's analysis with quick answers about single tokens.

import { type TreeView, treeView } from '../syntax/tree-view.ts'
import { firstNot } from '../text/search.ts'
import { within } from '../text/spans.ts'
import type { Analysis, Clause, Mentions, Quotation, Span, Token, TokenRange, Upos } from '../types.ts'
import { phraseTags } from './tags.ts'
import type { AttributionStep, Traced } from './trace.ts'

export interface Scene extends Analysis, Traced<AttributionStep> {
  readonly mentions: Mentions
  /** Outermost quotations, in order. */
  readonly quotes: readonly Quotation[]
  /** Per token: index into `quotes`, or -1. The marks themselves are outside. */
  readonly quoteAt: Int32Array
  /** Clauses of each sentence, in order. */
  readonly clausesOf: readonly (readonly Clause[])[]
  /** Per token: inside a time expression. */
  readonly isTime: Uint8Array
  /** The trees of the words; without words an empty one. */
  readonly trees: TreeView
}

/** Linear in the number of tokens. */
export function sceneOf(analysis: Analysis & Traced<AttributionStep>, mentions: Mentions): Scene {
  const { tokens } = analysis
  const quotes = analysis.quotations.filter(({ depth, inner }) => depth === 0 && inner.end > inner.start)
  const quoteAt = new Int32Array(tokens.length).fill(-1)
  const isTime = new Uint8Array(tokens.length)
  quotes.forEach(({ inner }, index) => {
    for (const token of within(tokens, inner)) quoteAt[token.index] = index
  })
  for (const time of mentions.times) for (const token of within(tokens, time)) isTime[token.index] = 1
  const clausesOf: Clause[][] = analysis.sentences.map(() => [])
  for (const clause of analysis.clauses) clausesOf[clause.sentence]!.push(clause)
  return {
    ...analysis,
    tags: phraseTags(analysis),
    mentions,
    quotes,
    quoteAt,
    clausesOf,
    isTime,
    trees: treeView(analysis.words),
  }
}

const NOMINAL = new Set<Upos>(['NOUN', 'PROPN'])
const MODIFIER = new Set<Upos>(['DET', 'ADJ', 'NUM'])

export const isNoun = ({ tags }: Scene, i: number): boolean => NOMINAL.has(tags[i]!)
export const isNominal = ({ tags }: Scene, i: number): boolean => NOMINAL.has(tags[i]!) || MODIFIER.has(tags[i]!)
export const isVerb = ({ tags }: Scene, i: number): boolean => tags[i] === 'VERB' || tags[i] === 'AUX'

/** A verb stands among tokens `[from, to)`. */
export function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(scene, i)) return true
  return false
}

/** The first comma among `[from, to)` with a verb right behind it: there a main clause goes on behind the one inside it. Else `to`. */
export function commaBeforeVerb(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) if (scene.tokens[i]!.text === ',' && isVerb(scene, i + 1)) return i
  return to
}

/** The stretch of text that tokens `[first, last)` cover. */
export const spanOf = ({ tokens }: { tokens: readonly Token[] }, { first, last }: TokenRange): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

/** The clause that holds a token; undefined where its sentence gives the token to none. */
export const clauseAt = ({ tokens, clausesOf }: Scene, at: number): Clause | undefined =>
  clausesOf[tokens[at]!.sentence]!.find(({ first, last }) => first <= at && at < last)

/** Index of the first token that starts at or behind the offset. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number => firstNot(tokens, ({ start }) => start < offset)
