// The content of a speaker in a prepositional phrase: the clause around it.
// "Die Straße ist frei, aber laut Ministerium fehlen drei Schilder." → "fehlen drei Schilder"

import type { Clause, Span, TokenRange } from '../../types.ts'
import { hasVerb, type Scene } from '../scene.ts'
import { afterDateline } from './place.ts'

/** The clause that holds the adjunct, without it: one stretch before and one behind. */
export function around(scene: Scene, adjunct: TokenRange): Span[] {
  const { tokens } = scene
  const { first, last } = clauseRange(scene, adjunct)
  const spans: Span[] = []
  let head = adjunct.first
  while (head > first && tokens[head - 1]!.text === ',') head--
  if (head > first) spans.push({ start: tokens[first]!.start, end: tokens[head - 1]!.end })
  let tail = adjunct.last
  while (tail < last && /^[,:]$/.test(tokens[tail]!.text)) tail++
  if (tail < last && tokens.slice(tail, last).some(({ kind }) => kind !== 'mark'))
    spans.push({ start: tokens[tail]!.start, end: tokens[last - 1]!.end })
  return spans
}

/** The sentence, or the relative clause or coordinated half of it that the adjunct stands in. */
function clauseRange(scene: Scene, adjunct: TokenRange): TokenRange {
  const { tokens, tags, clausesOf } = scene
  const sentence = scene.sentences[tokens[adjunct.first]!.sentence]!
  const first = Math.min(adjunct.first, afterDateline(scene, sentence.first))
  const own = clausesOf[sentence.index]!.find(clause => clause.first <= adjunct.first && adjunct.first < clause.last)
  if (own && isSubordinate(own, adjunct.first)) return { first: own.introducer!, last: own.last }
  for (let i = adjunct.first - 1; i > first; i--) {
    const splits =
      /^[;:]$/.test(tokens[i]!.text) ||
      (tags[i] === 'CCONJ' && tokens[i - 1]?.text === ',' && hasVerb(scene, first, i) && hasVerb(scene, i, sentence.last))
    if (splits) return { first: i + 1, last: sentence.last }
  }
  const semicolon = tokens.slice(adjunct.last, sentence.last).findIndex(({ text }) => text === ';')
  return { first, last: semicolon < 0 ? sentence.last : adjunct.last + semicolon }
}

function isSubordinate(clause: Clause, at: number): boolean {
  return clause.introducer !== null && clause.introducer < at && clause.kind === 'relative'
}
