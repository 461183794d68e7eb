// Finds who speaks in a quotation without a listed verb: „…“, so Ruiz · “…,” according to Ruiz · mit den Worten: „…“ ·
// „…“, grinste Ruiz · Ruiz winkte ab: „…“ · Ruiz: „…“ · „…“ – Ruiz.

import { dependentsOf } from '../syntax/tree-view.ts'
import { entry } from '../text/lookup.ts'
import type { Quotation, TokenRange } from '../types.ts'
import { abilityOf } from './able.ts'
import { headOf } from './compounds.ts'
import type { VerbCue } from './cues.ts'
import type { Found } from './found.ts'
import { phraseAfter } from './phrases/after.ts'
import { behindQuote, isLedIn } from './quote-cues.ts'
import { isSetOff, isWhole, isWithin, wordsIn } from './quote-shape.ts'
import { isNoun, isVerb, type Scene, tokenFrom } from './scene.ts'
import { speakersOf } from './speaker.ts'
import type { AttributionWords, CueVerb } from './words.ts'

/** Who speaks, less what was said. */
export type Lead = Omit<Found, 'content'>

/** A cue of several words has no more. */
const PHRASE = 4
/** A signature is no longer than so many tokens. */
const SIGNATURE = 10
/** A quotation of fewer words may be a title or a term. */
const SENTENCE_WORDS = 3
/** So many tokens before the mark a noun for words is looked for: "mit den folgenden Worten:". */
const WORDING = 3

export function leadOf({ cue, source, verb, kind, produced }: Partial<Lead> & Pick<Lead, 'cue' | 'source' | 'produced'>): Lead {
  const { polarity = 'affirmed' } = verb ?? {}
  return {
    source,
    cue,
    mode: 'direct',
    kind: kind ?? verb?.kind ?? 'speech',
    polarity,
    verb: verb ?? null,
    continues: null,
    produced,
  }
}

/** The first of these that the quotation's surroundings show; null: none. */
export function frameOf(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  return (
    citedBehind(scene, quote, words) ??
    openBehind(scene, quote, words) ??
    signed(scene, quote, words) ??
    worded(scene, quote, words) ??
    citedInFront(scene, quote, words) ??
    labelled(scene, quote, words) ??
    openInFront(scene, quote, words)
  )
}

/** „Wir“, so Ruiz wörtlich, „gehen“ · “We go,” according to Ruiz. */
function citedBehind(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  const from = behindQuote(scene, quote)
  if (from === null || isWithin(scene, quote, words) || !isSetOff(scene, quote)) return null
  const quotative = words.adjuncts.quotatives.has(scene.tokens[from]!.lower)
  const cue = quotative ? { first: from, last: from + 1, kind: 'speech' as const } : prepositional(scene, from, words)
  if (!cue || (!quotative && !isWhole(scene, quote))) return null
  const limit = scene.sentences[scene.tokens[from]!.sentence]!.last
  const source = phraseAfter(scene, { from: cue.last, limit }, anyCase(words))
  if (source?.first !== cue.last || !closes(scene, source.last, limit)) return null
  return leadOf({ source, cue: range(cue), kind: cue.kind, produced: quotative ? 'direct/so' : 'direct/adjunct' })
}

/** Laut Ruiz: „…“ · In the words of the prosecutor, “We go.” */
function citedInFront(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  const mark = tokenFrom(scene.tokens, quote.start)
  const before = scene.tokens[mark - 1]
  if (!before || !/^[,:]$/.test(before.text) || !isWhole(scene, quote)) return null
  const { first } = scene.sentences[before.sentence]!
  for (let i = first; i < mark - 1 && i < first + PHRASE; i++) {
    const quotative = i === first && words.adjuncts.quotatives.has(scene.tokens[i]!.lower)
    const cue = quotative ? { first: i, last: i + 1, kind: 'speech' as const } : prepositional(scene, i, words)
    const source = cue && phraseAfter(scene, { from: cue.last, limit: mark - 1 }, anyCase(words))
    if (cue && source?.first === cue.last && source.last === mark - 1)
      return leadOf({ source, cue: range(cue), kind: cue.kind, produced: 'direct/adjunct' })
  }
  return null
}

/** "laut", "according to", "in the words of" at the token. */
function prepositional({ tokens }: Scene, at: number, { adjuncts }: AttributionWords): (TokenRange & Pick<Found, 'kind'>) | null {
  for (let last = Math.min(tokens.length, at + PHRASE); last > at; last--) {
    const phrase = tokens.slice(at, last).map(({ lower }) => lower)
    const kind = entry(adjuncts.before, phrase.join(' '))
    if (kind) return { first: at, last, kind }
  }
  return null
}

/** „Das ist meine“, grinste Ruiz · “It is mine,” Ruiz shrugged. Any verb will do where a sentence is quoted and somebody is its subject. */
function openBehind(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
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
function openInFront(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
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
function worded(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
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

/** Ruiz: „Wir gehen.“ · Der Bürgermeister dazu: „Wir gehen.“ */
function labelled(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  const mark = tokenFrom(scene.tokens, quote.start)
  const before = scene.tokens[mark - 1]
  if (before?.text !== ':' || (!isWhole(scene, quote) && wordsIn(scene, quote) < SENTENCE_WORDS)) return null
  const { first } = scene.sentences[before.sentence]!
  const source = phraseAfter(scene, { from: first, limit: mark - 1 }, words.phrase)
  if (source?.first !== first || !abilityOf(scene, source, words) || isBorne(scene, source, words)) return null
  if (upTo(source.last, mark - 1).some(i => isVerb(scene, i) || scene.tokens[i]!.kind === 'mark')) return null
  return leadOf({ source, cue: [], produced: 'direct/label' })
}

/** „Wir gehen.“ – Jana Ruiz, at a line's end or on a line of its own. */
function signed(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  const { tokens, text, sentences } = scene
  const dash = tokenFrom(tokens, quote.end)
  if (!/^[–—―-]$|^--$/u.test(tokens[dash]?.text ?? '') || isWithin(scene, quote, words) || wordsIn(scene, quote) < SENTENCE_WORDS)
    return null
  const from = dash + 1
  if (!tokens[from] || /\n/.test(text.slice(tokens[dash]!.end, tokens[from]!.start))) return null
  const { last: limit } = sentences[tokens[from]!.sentence]!
  const source = phraseAfter(scene, { from, limit: Math.min(limit, from + SIGNATURE) }, words.phrase)
  if (source?.first !== from || abilityOf(scene, source, words) !== 'person') return null
  const next = tokens[source.last]
  const ends =
    !next ||
    /\n/.test(text.slice(tokens[source.last - 1]!.end, next.start)) ||
    (/^[.,(]$/.test(next.text) && !upTo(source.last, limit).some(i => isVerb(scene, i)))
  return ends ? leadOf({ source, cue: [], produced: 'direct/signed' }) : null
}

/** The subject of any verb, if it can speak. */
function subjectOf(scene: Scene, at: number, words: AttributionWords): TokenRange | null {
  const clause = scene.clausesOf[scene.tokens[at]!.sentence]!.find(({ first, last }) => first <= at && at < last)
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

/** "Auf dem Schild stand: „Betreten verboten.“", "sein Motto": something only bears the words. */
export function isBorne({ tokens }: Scene, { first, last }: TokenRange, words: AttributionWords): boolean {
  return upTo(first, last).some(i => isListed(tokens[i]!.lower, words.layout.inscriptions, words))
}

const isListed = (word: string, list: ReadonlySet<string>, { grammar }: AttributionWords): boolean =>
  headOf(word, { isListed: noun => list.has(noun), compounds: grammar.compounds }) !== null

/** "laut ihr", "according to him": beside a preposition stand pronouns that are no subjects. */
const anyCase = ({ phrase, addressee }: AttributionWords) => ({
  ...phrase,
  pronouns: new Set([...phrase.pronouns, ...addressee.pronouns]),
})

/** Nothing but a date, a place or a manner stands behind the speaker. */
function closes({ tags, isTime }: Scene, at: number, last: number): boolean {
  const ends = (i: number) => i >= last || tags[i] === 'PUNCT' || isTime[i] === 1 || tags[i] === 'ADP'
  return ends(at) || (/^AD[JV]$/.test(tags[at]!) && ends(at + 1))
}

const upTo = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i)
const range = ({ first, last }: TokenRange): number[] => upTo(first, last)
