// Finds who speaks in a quotation beside a verb that no list has: „…“, grinste Ruiz · Ruiz winkte ab: „…“ · mit den Worten: „…“.
// Any verb will do where a sentence is quoted and its subject is somebody who can speak.

import { dependentsOf } from '../../syntax/tree-view.ts'
import { upTo } from '../../text/range.ts'
import type { Quotation, TokenRange } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { phraseAfter } from '../phrases/after.ts'
import { clauseAt, isNoun, isVerb, type Scene, tokenFrom } from '../scene.ts'
import { speakersOf } from '../speaker/speaker.ts'
import type { AttributionWords, CueVerb } from '../words.ts'
import { abilityOf } from './able.ts'
import { isBorne, isListed } from './borne.ts'
import { behindQuote, isLedIn } from './quote-cues.ts'
import { type Lead, leadOf } from './quote-lead.ts'
import { isSetOff, isWhole, isWithin, wordsIn } from './quote-shape.ts'

/** A quotation of fewer words may be a title or a term. */
const SENTENCE_WORDS = 3
/** So many tokens before the mark a noun for words is looked for: "mit den folgenden Worten:". */
const WORDING = 3

/** „Das ist meine“, grinste Ruiz · “It is mine,” Ruiz shrugged. Any verb will do where a sentence is quoted and somebody is its subject. */
export function openBehind(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  const from = behindQuote(scene, quote)
  if (from === null || isWithin(scene, quote, words) || !isSetOff(scene, quote) || !isWhole(scene, quote)) return null
  if (wordsIn(scene, quote) < SENTENCE_WORDS) return null
  const { tokens } = scene
  const limit = scene.sentences[tokens[from]!.sentence]!.last
  // A new sentence behind „Nein!“ tells of something else.
  if (tokens[from]!.sentence !== tokens[tokenFrom(tokens, quote.inner.end) - 1]!.sentence) return null
  const inverted = isFiniteVerb(scene, from)
  const subject = phraseAfter(scene, { from: inverted ? from + 1 : from, limit }, words.phrase)
  if (!subject || subject.first > from + 2 || !abilityOf(scene, subject, words)) return null
  const at = inverted ? from : subject.last
  if (!inverted && (words.grammar.verbSecond || !isFiniteVerb(scene, at) || scene.tags[at] === 'AUX')) return null
  const main = mainVerb(scene, at)
  const cue = [...new Set([at, ...verbTokens(scene, main)])].sort((a, b) => a - b)
  return leadOf({ source: subject, cue, verb: openVerb(scene, main), produced: 'direct/open' })
}

/** Ruiz winkte ab: „Wir gehen.“ The last verb before the colon, whose subject can speak. */
export function openInFront(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  const mark = tokenFrom(scene.tokens, quote.start)
  const before = scene.tokens[mark - 1]
  if (before?.text !== ':' || !isWhole(scene, quote)) return null
  const { first } = scene.sentences[before.sentence]!
  let at = mark - 2
  while (at >= first && !(scene.tags[at] === 'VERB' && scene.quoteAt[at]! < 0)) at--
  if (at < first || isBorne(scene, { first, last: mark }, words)) return null
  const source = subjectOf(scene, at, words)
  return source && leadOf({ source, cue: verbTokens(scene, at), verb: openVerb(scene, at), produced: 'direct/open' })
}

/** begrüßte sie mit den Worten: „…“ · Mit den Worten „…“ ging sie · The letter contains the sentence: “…” */
export function worded(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  const { tokens, tags } = scene
  const mark = tokenFrom(tokens, quote.start)
  const noun = isLedIn(scene, quote) ? mark - 2 : mark - 1
  if (!tokens[noun] || !isNoun(scene, noun) || !isWhole(scene, quote)) return null
  if (!isListed(tokens[noun]!.lower, words.layout.wordings, words)) return null
  let led = noun - 1
  while (led > noun - WORDING && /^(?:DET|ADJ|VERB)$/.test(tags[led] ?? '')) led--
  const { first, last } = scene.sentences[tokens[noun]!.sentence]!
  const isAdverbial = led >= first && tags[led] === 'ADP'
  if (!isAdverbial && noun === mark - 1) return null
  const wording = upTo(isAdverbial ? led : noun, noun + 1)
  for (const i of [...upTo(first, wording[0]!).reverse(), ...upTo(tokenFrom(tokens, quote.end), last)]) {
    if (tags[i] !== 'VERB' || scene.quoteAt[i]! >= 0) continue
    const source = subjectOf(scene, i, words)
    const cue = [i, ...wording].sort((a, b) => a - b)
    if (source) return leadOf({ source, cue, verb: openVerb(scene, i), produced: 'direct/wording' })
  }
  return null
}

/** The subject of any verb, if it can speak. */
function subjectOf(scene: Scene, at: number, words: AttributionWords): TokenRange | null {
  const clause = clauseAt(scene, at)
  if (!clause) return null
  const cue: VerbCue = { at, particle: [], verb: openVerb(scene, at), form: 'finite', clause, auxiliary: null }
  const source = speakersOf(scene, [cue], words).get(at)
  return source && abilityOf(scene, source, words) ? source : null
}

/** "„…?“, will Ruiz wissen": the verb that an auxiliary belongs to. */
function mainVerb({ trees, wordAt }: Scene, at: number): number {
  const word = trees.words[wordAt[at] ?? -1]
  return word && /^aux/.test(word.relation) && word.head !== null ? trees.words[word.head]!.token : at
}

/** The verb and the particle that stands apart: "winkte … ab". */
function verbTokens({ trees, wordAt }: Scene, at: number): number[] {
  const verb = trees.words[wordAt[at] ?? -1]
  const particles = verb ? dependentsOf(trees, verb.index, /^compound:prt$/).map(({ token }) => token) : []
  return [...new Set([at, ...particles])].sort((a, b) => a - b)
}

/** A verb of no list that reports here. */
function openVerb({ trees, wordAt, tokens }: Scene, at: number): CueVerb {
  const word = trees.words[wordAt[at] ?? -1]
  const lemma = word?.particleVerb ?? word?.lemma ?? tokens[at]!.lower
  return { lemma, kind: 'speech', polarity: 'affirmed', takes: new Set(['quote']), particle: null, needs: null, prepositions: [] }
}

function isFiniteVerb(scene: Scene, at: number): boolean {
  const word = scene.trees.words[scene.wordAt[at] ?? -1]
  return isVerb(scene, at) && (!word || word.feats.VerbForm === 'Fin')
}
