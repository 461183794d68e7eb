// Finds who speaks in a quotation without a listed verb: „…“, so Ruiz · “…,” according to Ruiz · Ruiz: „…“ · „…“ – Ruiz; quote-open.ts
// has those that stand beside any other verb.

import { entry } from '../../text/lookup.ts'
import { upTo } from '../../text/range.ts'
import type { Quotation, TokenRange } from '../../types.ts'
import type { Found } from '../found.ts'
import { phraseAfter } from '../phrases/after.ts'
import { isVerb, type Scene, tokenFrom } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import { abilityOf } from './able.ts'
import { isBorne } from './borne.ts'
import { behindQuote } from './quote-cues.ts'
import { type Lead, leadOf } from './quote-lead.ts'
import { openBehind, openInFront, worded } from './quote-open.ts'
import { isSetOff, isWhole, isWithin, wordsIn } from './quote-shape.ts'

/** A cue of several words has no more. */
const PHRASE = 4
/** A signature is no longer than so many tokens. */
const SIGNATURE = 10
/** A quotation of fewer words may be a title or a term. */
const SENTENCE_WORDS = 3

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

const range = ({ first, last }: TokenRange): number[] => upTo(first, last)
