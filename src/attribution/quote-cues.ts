// Finds the listed verb beside a quotation: „Wir gehen“, sagte Ruiz · Ruiz sagte: „Wir gehen“ · Ruiz declared “We go.”

import { within } from '../text/spans.ts'
import type { Quotation } from '../types.ts'
import type { VerbCue } from './cues.ts'
import { hasFinite, isEmbedded, isLongQuote, isSetOff, isWhole, wordsIn } from './quote-shape.ts'
import { isVerb, type Scene, tokenFrom } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** A quotation of fewer words is a sentence's part ("sprach von „Zufall“") unless marks set it off. */
const CLAUSE_WORDS = 3
/** Between a quotation and its cue stand at most this many tokens: the speaker and a date. */
const REACH = 24
/** A cue so near behind a quotation that is a sentence needs no comma: „Wir gehen“ sagte Ruiz. */
const NEAR = 2

/** The cues of a document by sentence, in order. */
export type CuesBySentence = ReadonlyMap<number, readonly VerbCue[]>

export function bySentence(cues: readonly VerbCue[]): CuesBySentence {
  const groups = new Map<number, VerbCue[]>()
  for (const cue of cues) {
    const group = groups.get(cue.clause.sentence)
    if (group) group.push(cue)
    else groups.set(cue.clause.sentence, [cue])
  }
  return groups
}

/** Token behind a quotation and the comma or dash there; null where nothing of its paragraph follows. */
export function behindQuote({ tokens, text, sentences }: Scene, quote: Quotation): number | null {
  const from = tokenFrom(tokens, quote.end)
  const next = tokens[from]
  const last = tokens[tokenFrom(tokens, quote.inner.end) - 1]
  if (!next || !last || /\n/.test(text.slice(quote.end, next.start))) return null
  if (sentences[next.sentence]!.paragraph !== sentences[last.sentence]!.paragraph) return null
  return next.text === ',' || /^[–—-]$/.test(next.text) ? from + 1 : from
}

/** „…“, sagte Ruiz · “…,” the mayor said · “…?” he asked. */
export function cueBehind(scene: Scene, quote: Quotation, cues: CuesBySentence): VerbCue | null {
  const { tokens } = scene
  const start = behindQuote(scene, quote)
  if (start === null || isEmbedded(scene, quote)) return null
  const cue = (cues.get(tokens[start]?.sentence ?? -1) ?? []).find(candidate => candidate.at >= start)
  if (!cue?.verb.takes.has('quote') || cue.at - start > REACH || cue.clause.introducer !== null) return null
  const sameSentence = tokens[start]!.sentence === tokens[tokenFrom(tokens, quote.inner.end) - 1]!.sentence
  const bare = sameSentence && cue.at - start <= NEAR && wordsIn(scene, quote) >= CLAUSE_WORDS && hasFinite(scene, quote)
  if (!isSetOff(scene, quote) && !bare) return null
  // Nothing but the speaker stands between: no other verb, no other quotation, no mark but commas.
  for (let i = start; i < cue.at; i++) {
    if (i === cue.auxiliary) continue
    if (isVerb(scene, i) || isLongQuote(scene, i) || /^[:;]$/.test(tokens[i]!.text)) return null
    const other = scene.quotes[scene.quoteAt[i]!]
    if (other && isSetOff(scene, other)) return null
  }
  return cue
}

/** Ruiz sagte: „…“ · Ruiz said, “…” · Ruiz declared “We go.” */
export function cueInFront(
  scene: Scene,
  quote: Quotation,
  { cues, words }: { cues: CuesBySentence; words: AttributionWords },
): VerbCue | null {
  const { tokens } = scene
  const mark = tokenFrom(tokens, quote.start)
  const before = tokens[mark - 1]
  if (!before || before.sentence < tokens[mark]!.sentence - 1) return null
  const cue = (cues.get(before.sentence) ?? []).findLast(candidate => candidate.at < mark)
  if (!cue?.verb.takes.has('quote')) return null
  if (before.text === ':') return cue
  if (before.sentence !== tokens[mark]!.sentence) return null
  if (before.text !== ',') return cue.at === mark - 1 && isWhole(scene, quote) && isClause(scene, quote) ? cue : null
  if (wordsIn(scene, quote) < CLAUSE_WORDS && !isWhole(scene, quote)) return null
  // "forderte, „endlich zu handeln“": a part of his own sentence.
  if (words.grammar.clausesNeedComma && startsLow(scene, quote) && !hasFinite(scene, quote)) return null
  for (let i = cue.at + 1; i < mark - 1; i++) if (isVerb(scene, i) || tokens[i]!.text === ',') return null
  return cue
}

const startsLow = ({ text }: Scene, { inner }: Quotation): boolean =>
  /^\p{Ll}/u.test(text.slice(inner.start, inner.end).trimStart())

/** It opens with a main clause, not with a part of one: “I think so”, but not “is open”. */
function isClause(scene: Scene, quote: Quotation): boolean {
  const [first] = within(scene.tokens, quote.inner)
  return first !== undefined && !isVerb(scene, first.index) && wordsIn(scene, quote) >= CLAUSE_WORDS && hasFinite(scene, quote)
}
