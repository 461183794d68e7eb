// What a quotation looks like, as far as that tells speech from titles, terms and names.
// „Wir gehen“, → set off · den „Kurier“ → embedded · “We go.” → whole.

import { within } from '../../text/spans.ts'
import type { Quotation } from '../../types.ts'
import { isVerb, type Scene, tokenFrom } from '../scene.ts'
import type { AttributionWords } from '../words.ts'

/** A quotation of so few characters may be a name. */
const NAME_LENGTH = 30
/** Marks that close an inner quotation before the outer one does. */
const INNER_CLOSERS = /[’'‘“”"»«›‹\s]+$/u

/** Number of words inside. */
export function wordsIn({ tokens }: Scene, { inner }: Quotation): number {
  return within(tokens, inner).filter(({ kind }) => kind !== 'mark').length
}

/** It ends as speech does before its cue: “No,” · „Nein“, · “They said ‘no,’ ” */
export function isSetOff({ text, tokens }: Scene, { inner, end }: Quotation): boolean {
  const inside = text.slice(inner.start, inner.end).replace(INNER_CLOSERS, '')
  return /[,!?…–—]$/u.test(inside) || tokens[tokenFrom(tokens, end)]?.text === ','
}

/** "Her claim was “cynical,” she said", "(“cynical”)": the quoted words are a part of the sentence before them. */
export function isEmbedded({ tokens }: Scene, quote: Quotation): boolean {
  const mark = tokenFrom(tokens, quote.start)
  const before = tokens[mark - 1]
  if (!before || before.sentence !== tokens[mark]!.sentence) return false
  return before.kind !== 'mark' || before.text === '('
}

/** "By then, “the roof was gone,” she said": in lower case behind a comma that sets off no clause, it goes on with the words before it. */
export function isWithin(scene: Scene, quote: Quotation, { grammar }: AttributionWords): boolean {
  if (isEmbedded(scene, quote)) return true
  const mark = tokenFrom(scene.tokens, quote.start)
  const before = scene.tokens[mark - 1]
  if (grammar.clausesNeedComma || before?.text !== ',' || before.sentence !== scene.tokens[mark]!.sentence) return false
  return /^\p{Ll}/u.test(scene.tokens[mark + 1]?.text ?? '')
}

/** A sentence of its own: it has a finite verb, or ends with a stop inside. */
export function isWhole(scene: Scene, quote: Quotation): boolean {
  const inside = scene.text.slice(quote.inner.start, quote.inner.end).trimEnd()
  return (wordsIn(scene, quote) > 1 && /[.!?…]$/u.test(inside)) || hasFinite(scene, quote)
}

/** A finite verb stands inside. */
export function hasFinite({ tokens, trees, wordAt, ...scene }: Scene, { inner }: Quotation): boolean {
  return within(tokens, inner).some(({ index }) => {
    const word = trees.words[wordAt[index] ?? -1]
    return isVerb({ ...scene, tokens, trees, wordAt }, index) && (!word || word.feats.VerbForm === 'Fin')
  })
}

/** Nothing of its sentence follows it: “The Bridge” in “The Bridge” is a film does not stand alone. */
export function standsAlone({ tokens }: Scene, quote: Quotation): boolean {
  const next = tokens[tokenFrom(tokens, quote.end)]
  const mark = tokens[tokenFrom(tokens, quote.start)]!
  return (
    !next ||
    next.kind === 'mark' ||
    next.sentence !== tokens[tokenFrom(tokens, quote.inner.end) - 1]!.sentence ||
    next.sentence < mark.sentence
  )
}

/** The newspaper “Courier” may stand between a quotation and its cue, a quoted sentence not. */
export function isLongQuote({ quoteAt, quotes }: Scene, i: number): boolean {
  const quote = quotes[quoteAt[i]!]
  return quote !== undefined && quote.inner.end - quote.inner.start > NAME_LENGTH
}

/** The quotation is left open, and the next one opens right behind it: paragraphs of one speech. */
export function leadsOn({ text }: Scene, quote: Quotation, next: Quotation | undefined): boolean {
  return next !== undefined && !quote.closed && /^\s*$/u.test(text.slice(quote.end, next.start))
}
