// Nouns that carry a content clause: "the ministry's claim that nobody was hurt", "die Aussage des Amtes, dass niemand verletzt sei".
// Only with a speaker named at the noun; "the fact that", "der Vorwurf, dass" alone say nothing of who said it.

import { entry } from '../text/lookup.ts'
import type { TokenRange } from '../types.ts'
import { type Found, reportedMode } from './found.ts'
import { phraseAfter } from './phrases/after.ts'
import { phraseBefore } from './phrases/before.ts'
import { commaBeforeVerb, type Scene } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** One for each noun with a speaker and a clause, in order. */
export function findNouns(scene: Scene, words: AttributionWords): Found[] {
  return scene.sentences.flatMap(({ first, last }) => {
    const found: Found[] = []
    for (let at = first; at < last; at++) {
      const kind = entry(words.nouns, scene.tokens[at]!.lower)
      if (!kind || scene.tags[at] !== 'NOUN' || scene.quoteAt[at]! >= 0) continue
      const before = possessor(scene, { at, floor: first, words })
      const behind = before ? null : attribute(scene, { at, limit: last, words })
      const opener = complementizerAt(scene, { from: behind?.last ?? at + 1, limit: last, words })
      const source = before ?? behind
      if (!source || opener === null) continue
      const end = commaBeforeVerb(scene, opener, last)
      const content = [{ start: scene.tokens[opener]!.start, end: scene.tokens[end - 1]!.end }]
      found.push({
        source,
        cue: [at],
        content,
        mode: reportedMode(scene, content),
        kind,
        polarity: 'affirmed',
        verb: null,
        continues: null,
        produced: 'noun/clause',
      })
    }
    return found
  })
}

/** "his claim", "the ministry's claim" */
function possessor(
  scene: Scene,
  { at, floor, words }: { at: number; floor: number; words: AttributionWords },
): TokenRange | null {
  const previous = scene.tokens[at - 1]
  if (!previous || at - 1 < floor) return null
  if (words.possessives.words.has(previous.lower)) return { first: at - 1, last: at }
  return words.possessives.ending?.test(previous.lower) ? phraseBefore(scene, { end: at, floor }, words.phrase) : null
}

/** "die Aussage des Amtes", "the claim by residents" */
function attribute(
  scene: Scene,
  { at, limit, words }: { at: number; limit: number; words: AttributionWords },
): TokenRange | null {
  const next = scene.tokens[at + 1]
  if (!next || at + 1 >= limit) return null
  const from = words.passive.agents.has(next.lower) ? at + 2 : words.phrase.genitives.has(next.lower) ? at + 1 : null
  const phrase = from === null ? null : phraseAfter(scene, { from, limit }, words.phrase)
  return phrase?.first === from ? phrase : null
}

/** A complementizer right there, behind a comma where the language sets one. */
function complementizerAt(
  { tokens }: Scene,
  { from, limit, words }: { from: number; limit: number; words: AttributionWords },
): number | null {
  const at = tokens[from]?.text === ',' ? from + 1 : from
  return at < limit && words.openers.complementizers.has(tokens[at]!.lower) ? at : null
}
