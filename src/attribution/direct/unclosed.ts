// Ends quotations whose closing mark is missing: „Das Dach ist dicht, sagte die Küsterin. Der Pfarrer schwieg.
// Before the cue where one follows, else with the paragraph if that is short, else with the sentence.

import type { Analysis, Quotation, Token } from '../../types.ts'
import { tokenFrom } from '../scene.ts'
import type { AttributionWords } from '../words.ts'

/** A cue is looked for in so many sentences; a paragraph of more does not belong to the quotation as a whole. */
const SENTENCES = 3
/** Between the comma and its cue: the speaker. */
const SPEAKER = 6

/** The analysis with such quotations cut; one whose next paragraph opens anew goes on and stays. */
export function withEnds<A extends Analysis>(analysis: A, words: AttributionWords): A {
  const { quotations, text } = analysis
  if (quotations.every(({ closed }) => closed)) return analysis
  const outer = quotations.filter(({ depth }) => depth === 0)
  const cut = new Map<Quotation, Quotation>()
  for (const [i, quote] of outer.entries()) {
    const next = outer[i + 1]
    if (quote.closed || (next && text.slice(quote.end, next.start).includes('\n') && !text.slice(quote.end, next.start).trim()))
      continue
    const end = endOf(analysis, quote, words)
    if (end < quote.end) cut.set(quote, { ...quote, inner: { start: quote.inner.start, end }, end })
  }
  const left = quotations.map(quote => cut.get(quote) ?? quote)
  return cut.size ? { ...analysis, quotations: left } : analysis
}

/** Offset where the quotation ends. */
function endOf({ tokens, sentences }: Analysis, { inner, end }: Quotation, words: AttributionWords): number {
  const first = tokenFrom(tokens, inner.start)
  const from = tokens[first]?.sentence
  if (from === undefined) return end
  const paragraph = sentences[from]!.paragraph
  const near = sentences
    .slice(from, from + SENTENCES + 1)
    .filter(sentence => sentence.paragraph === paragraph && sentence.start < end)
  const limit = near[Math.min(near.length, SENTENCES) - 1]!.last
  for (let i = first + 1; i < limit && tokens[i]!.start < end; i++) {
    if (/^[,!?]$/.test(tokens[i]!.text) && cueFollows(tokens, i + 1, words)) return tokens[i]!.end
  }
  return near.length > SENTENCES ? sentences[from]!.end : end
}

/** ", sagte die Küsterin" · ", the verger said." */
function cueFollows(tokens: readonly Token[], at: number, { verbs, grammar, phrase }: AttributionWords): boolean {
  const isCue = (token: Token | undefined) => (token && verbs.get(token.lower)?.some(({ takes }) => takes.has('quote'))) ?? false
  if (grammar.verbSecond) return isCue(tokens[at])
  if (isCue(tokens[at]) && !phrase.attaching.has(tokens[at + 1]?.lower ?? '')) return true
  for (let i = at + 1; i < at + SPEAKER; i++) {
    if (!tokens[i] || tokens[i]!.kind === 'mark') return false
    if (isCue(tokens[i])) return /^[.,]$/.test(tokens[i + 1]?.text ?? '.') || phrase.pronouns.has(tokens[i - 1]!.lower)
  }
  return false
}
