// Cuts sentences into clauses and says what opens each and in which mood its verb stands.
// "Er sagte, dass Kiew falle, weil Hilfe fehlt." → main · complement (dass, subjunctive) · adverbial (weil).
// A thin stage yet: it knows closed classes and lists of verbs, not trees.

import type { Clause, Sentence, Token } from '../types.ts'

/** What opens a language's clauses. Keys in lower case. */
export interface ClauseWords {
  /** Words that open a subordinate clause: `dass: 'complement'`. Relative pronouns count only behind a comma. */
  readonly introducers: Readonly<Record<string, 'complement' | 'relative' | 'adverbial'>>
  /** Words that may stand before the introducer: "und", "and", "auch". */
  readonly connectors: ReadonlySet<string>
  /** Marks an infinitive clause: "zu", "um"; "to". */
  readonly infinitive: ReadonlySet<string>
  /** Finite verb forms that are one thing only, with their mood. */
  readonly finite: Readonly<Record<string, 'subjunctive' | 'indicative'>>
}

const BREAK = /^[,;:()[\]–—]$/
const QUOTE = /^[„“”»«"]$/

/** Clauses of all sentences, in order. Marks and brackets stand between clauses, not in them. */
export function clausesOf(tokens: readonly Token[], sentences: readonly Sentence[], words: ClauseWords): Clause[] {
  return sentences.flatMap(sentence => inSentence(tokens, sentence, words))
}

function inSentence(tokens: readonly Token[], sentence: Sentence, words: ClauseWords): Clause[] {
  const clauses: Clause[] = []
  let first = sentence.first
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = tokens[i]
    if (i < sentence.last && token && !(token.kind === 'mark' && (BREAK.test(token.text) || QUOTE.test(token.text)))) continue
    // The sentence's own stop is no part of its last clause.
    let last = i
    while (last > first && tokens[last - 1]!.kind === 'mark') last--
    if (last > first) clauses.push(clause(tokens, { first, last }, sentence, words))
    first = i + 1
  }
  return clauses
}

function clause(
  tokens: readonly Token[],
  range: { first: number; last: number },
  sentence: Sentence,
  words: ClauseWords,
): Clause {
  const inside = tokens.slice(range.first, range.last)
  const opener = inside.find(token => token.kind === 'word' && !words.connectors.has(token.lower))
  const behindComma = tokens[range.first - 1]?.text === ',' && range.first > sentence.first
  const introduced = opener ? words.introducers[opener.lower] : undefined
  const introducer = introduced && (introduced !== 'relative' || behindComma) ? introduced : null
  const verb = inside.find(token => token.lower in words.finite)
  const infinitive = !verb && inside.some(token => words.infinitive.has(token.lower))
  return {
    ...range,
    start: inside[0]!.start,
    end: inside.at(-1)!.end,
    sentence: sentence.index,
    introducer: introducer ? opener!.index : null,
    kind: introducer ?? (verb ? 'main' : infinitive ? 'infinitive' : 'phrase'),
    finite: verb?.index ?? null,
    mood: verb ? words.finite[verb.lower]! : null,
  }
}
