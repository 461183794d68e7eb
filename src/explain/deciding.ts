// The words that decide how an attribution is taken: of polarity near the cue; of evidential and certainty in the content.
//   "Ruiz bestritt nicht, dass …" → [{ start: 14, end: 19, decides: 'negation' }]

import type { Found } from '../attribution/found.ts'
import { oneOf } from '../text/pattern.ts'
import { contains, within } from '../text/spans.ts'
import type { Attribution, Span } from '../types.ts'
import type { DecidingWord } from './explanation.ts'
import { type Known, tokenSpan } from './search.ts'

/** In the order of the text. */
export function decidingWords(known: Known, found: Found, { certainty, confidence, evidential }: Attribution): DecidingWord[] {
  const ofCertainty: DecidingWord[] = [certainty, confidence].flatMap(words =>
    words ? [{ ...words.span, decides: 'certainty' as const }] : [],
  )
  return [...ofPolarity(known, found), ...ofEvidence(known, found, evidential), ...ofCertainty].sort((a, b) => a.start - b.start)
}

function ofPolarity({ scene, words }: Known, { cue, content, verb }: Found): DecidingWord[] {
  const at = cue[0]
  const clause = at === undefined || !verb ? undefined : within(scene.clauses, scene.tokens[at]!)[0]
  if (!clause) return []
  const { negations, refusals, abilities } = words.polarity
  return scene.tokens.slice(clause.first, clause.last).flatMap(({ index, lower, start, end }): DecidingWord[] => {
    if (cue.includes(index) || content.some(part => contains(part, { start, end }))) return []
    const decides = refusals.has(lower) ? 'refusal' : negations.has(lower) ? 'negation' : abilities.has(lower) ? 'ability' : null
    return decides ? [{ start, end, decides }] : []
  })
}

function ofEvidence({ scene, words }: Known, { content }: Found, evidential: Attribution['evidential']): DecidingWord[] {
  switch (evidential) {
    case 'plain':
      return []
    case 'konjunktiv':
      return within(scene.clauses, content[0]!).flatMap(({ finite, mood }): DecidingWord[] =>
        finite !== null && mood === 'subjunctive' ? [{ ...tokenSpan(scene, finite), decides: 'subjunctive' }] : [],
      )
    default:
      return content
        .flatMap(part => matches(scene.text, part, words.evidence[evidential]))
        .map(span => ({ ...span, decides: evidential }))
  }
}

function matches(text: string, { start, end }: Span, words: ReadonlySet<string>): Span[] {
  return Array.from(text.slice(start, end).matchAll(oneOf(words, 'i')), match => {
    return { start: start + match.index, end: start + match.index + match[0].length }
  })
}
