// Finds the listed verb beside a quotation: „Wir gehen“, sagte Ruiz · Ruiz sagte: „Wir gehen“ · Ruiz declared “We go.”

import { groupedBy } from '../../text/groups.ts'
import { within } from '../../text/spans.ts'
import type { Quotation } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { clauseAt, isVerb, type Scene, tokenFrom } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import { hasFinite, isLongQuote, isSetOff, isWhole, isWithin, standsAlone, wordsIn } from './quote-shape.ts'

/** A quotation of fewer words is a sentence's part ("sprach von „Zufall“") unless marks set it off. */
const CLAUSE_WORDS = 3
/** Between a quotation and its cue stand at most this many tokens: the speaker and a date. */
const REACH = 24
/** A cue so near behind a quotation that is a sentence needs no comma: „Wir gehen“ sagte Ruiz. */
const NEAR = 2

/** The cues of a document by sentence, in order. */
export type CuesBySentence = ReadonlyMap<number, readonly VerbCue[]>

export const bySentence = (cues: readonly VerbCue[]): CuesBySentence => groupedBy(cues, ({ clause }) => clause.sentence)

/** Token behind a quotation and the comma or dash there; null where nothing of its paragraph follows. */
export function behindQuote({ tokens, text, sentences }: Scene, quote: Quotation): number | null {
  const from = tokenFrom(tokens, quote.end)
  const next = tokens[from]
  const last = tokens[tokenFrom(tokens, quote.inner.end) - 1]
  if (!next || !last || /\n/.test(text.slice(quote.end, next.start))) return null
  if (sentences[next.sentence]!.paragraph !== sentences[last.sentence]!.paragraph) return null
  const at = next.text === ',' || /^[–—-]$/.test(next.text) ? from + 1 : from
  return at < tokens.length ? at : null
}

/** „…“, sagte Ruiz · “…,” the mayor said · “…?” he asked. */
export function cueBehind(
  scene: Scene,
  quote: Quotation,
  { cues, words }: { cues: CuesBySentence; words: AttributionWords },
): VerbCue | null {
  const { tokens } = scene
  const start = behindQuote(scene, quote)
  if (start === null || isWithin(scene, quote, words)) return null
  const sentence = tokens[start]?.sentence ?? -1
  const cue = (cues.get(sentence) ?? []).find(candidate => candidate.at >= start)
  if (!cue?.verb.takes.has('quote') || cue.at - start > REACH || cue.clause.introducer !== null) return null
  const isSame = sentence === tokens[tokenFrom(tokens, quote.inner.end) - 1]!.sentence
  // „Wozu?“ Ruiz sagte nichts: behind its quotation a verb-second cue does not begin a sentence of its own.
  if (!isSame && words.grammar.verbSecond) return null
  const bare = isSame && cue.at - start <= NEAR && wordsIn(scene, quote) >= CLAUSE_WORDS && hasFinite(scene, quote)
  if (!isSetOff(scene, quote) && !bare) return null
  return onlySpeaker(scene, cue, start) ? cue : null
}

/** Nothing but the speaker stands between `from` and the cue: no other verb, no other quotation, no mark but commas. */
function onlySpeaker(scene: Scene, cue: VerbCue, from: number): boolean {
  for (let i = from; i < cue.at; i++) {
    if (i === cue.auxiliary) continue
    if ((isVerb(scene, i) && !isAttribute(scene, i)) || isLongQuote(scene, i) || /^[:;]$/.test(scene.tokens[i]!.text))
      return false
    const other = scene.quotes[scene.quoteAt[i]!]
    if (other && isSetOff(scene, other)) return false
  }
  return true
}

/** "Ruiz, one of those suing the state, said" · "Ruiz, who leads it, said": a verb that only says more of the speaker. */
function isAttribute(scene: Scene, at: number): boolean {
  const { trees, wordAt } = scene
  return clauseAt(scene, at)?.kind === 'relative' || /^acl/.test(trees.words[wordAt[at] ?? -1]?.relation ?? '')
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
  if (before.sentence !== tokens[mark]!.sentence || isPart(scene, quote, words)) return null
  if (before.text !== ',') return cue.at === mark - 1 && opensClause(scene, quote, words) ? cue : null
  if (wordsIn(scene, quote) < CLAUSE_WORDS && !isWhole(scene, quote)) return null
  for (let i = cue.at + 1; i < mark - 1; i++) {
    if (isVerb(scene, i) || tokens[i]!.text === ',' || words.openers.complementizers.has(tokens[i]!.lower)) return null
  }
  return cue
}

/** A colon stands right before it, so that what is in front speaks, whatever follows. */
export const isLedIn = ({ tokens }: Scene, { start }: Quotation): boolean => tokens[tokenFrom(tokens, start) - 1]?.text === ':'

/** "forderte, „endlich zu handeln“", "called him a man, “facing the truth”": a part of his own sentence, in lower case. */
function isPart(scene: Scene, quote: Quotation, { openers }: AttributionWords): boolean {
  const [first] = within(scene.tokens, quote.inner)
  if (!first || !/^\p{Ll}/u.test(first.text)) return false
  return !hasFinite(scene, quote) || isVerb(scene, first.index) || openers.complementizers.has(first.lower)
}

/** It opens with a main clause, not with a part of one: “I think so”, but not “is open”. */
function opensClause(scene: Scene, quote: Quotation, { openers }: AttributionWords): boolean {
  const [first] = within(scene.tokens, quote.inner)
  const isMain = first !== undefined && !isVerb(scene, first.index) && !openers.complementizers.has(first.lower)
  return isMain && wordsIn(scene, quote) >= CLAUSE_WORDS && hasFinite(scene, quote) && standsAlone(scene, quote)
}
