// Contents around a clause that only says who said it.
// "Die Brücke bleibt zu, wie Ruiz sagte" · "Wie Ruiz am Montag mitteilte, bleibt sie zu" · "The bridge, as Ruiz said, is closed".

import type { Span, TokenRange } from '../../types.ts'
import { mannerOpener } from '../manner-opener.ts'
import { hasVerb, isVerb, type Scene } from '../scene.ts'
import { contentStart } from './before.ts'
import type { Content, Place } from './place.ts'

/** Null: no such clause holds the cue, or something else stands in it. */
export function besideManner(scene: Scene, place: Place): Content | null {
  const frame = place.source && mannerClause(scene, place)
  if (!frame) return null
  const { tokens, sentences, quoteAt } = scene
  const { first, last } = sentences[place.cue.clause.sentence]!
  const start = contentStart(scene, first, frame.first)
  const head = { first: start, last: frame.first - 1 }
  const tail = { first: frame.last + 1, last }
  const spans = [head, tail]
    .filter(range => range.last > range.first && quoteAt[range.first] === quoteAt[place.cue.at] && holdsWord(scene, range))
    .map((range): Span => ({ start: tokens[range.first]!.start, end: tokens[range.last - 1]!.end }))
  const hasClause = hasVerb(scene, start, Math.max(start, frame.first - 1)) || hasVerb(scene, Math.min(tail.first, last), last)
  return spans.length && hasClause ? { spans, rule: spans.length > 1 ? 'around' : 'before', asks: false } : null
}

/** "Er fragte, wie Ruiz das gesagt habe" is content itself, by its mood. Tokens from the opener to the comma or stop behind the verb; the opener stands first in the sentence or behind a comma. */
function mannerClause(scene: Scene, { cue, words }: Place): TokenRange | null {
  const { tokens, sentences } = scene
  const sentence = sentences[cue.clause.sentence]!
  const opener = mannerOpener(scene, cue, words)
  if (opener === null || cue.clause.mood === 'subjunctive') return null
  let last = cue.at + 1
  while (last < sentence.last && !/^[,;–—]$/.test(tokens[last]!.text)) {
    if (isVerb(scene, last) && scene.tags[last] !== 'AUX') return null
    last++
  }
  return { first: opener, last }
}

function holdsWord({ tokens }: Scene, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.kind !== 'mark') return true
  return false
}
