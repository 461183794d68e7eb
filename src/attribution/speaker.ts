// Finds who speaks at a verb cue, by word order.
// "Am Montag sagte Ruiz" · "„Nein“, sagte Ruiz" · "Ruiz sagte" · "…, wie Ruiz sagte" · "Ruiz hat gesagt" · "… und sagte".

import { within } from '../text/spans.ts'
import type { TokenRange } from '../types.ts'
import type { VerbCue } from './cues.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isVerb, type Scene, spanOf } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Tokens of the speaker's noun phrase; null where none stands in the sentence. */
export function speakerOf(scene: Scene, cue: VerbCue, words: AttributionWords): TokenRange | null {
  const { tokens, tags } = scene
  const sentence = scene.sentences[cue.clause.sentence]!
  const floor = sentenceFloor(scene, cue)
  const verb = words.inverts && cue.auxiliary !== null ? cue.auxiliary : cue.at
  const previous = tokens[verb - 1]
  const after = () => subjectAfter(scene, { from: verb + 1, limit: sentence.last, words })
  const before = () => subject(scene, phraseBefore(scene, { end: verb, floor }, words.phrase), words)
  const shared = () => sharedSubject(scene, { cue, floor, words })

  if (words.impersonal.verbs.has(cue.verb.lemma)) return documentOf(scene, cue, words)
  const cited = words.citing.has(cue.verb.lemma) ? tokens[cue.at + 1] : undefined
  if (cited && words.phrase.oblique.has(cited.lower)) return { first: cited.index, last: cited.index + 1 }
  if (isPassive(scene, cue, words)) return agentOf(scene, { cue, limit: sentence.last, words })
  if (cue.form === 'gerund') return shared()
  const introduced = cue.clause.introducer
  if (introduced !== null && introduced < verb) return inSubordinate(scene, { cue, floor, words })
  if (verb <= floor || !previous) return after()
  if (previous.text === ',' || tags[verb - 1] === 'PUNCT') {
    const apposed = previous.text === ',' ? before() : null
    if (apposed && closesBefore(scene, apposed, verb) && !hasVerbBetween(scene, floor, apposed.first)) return apposed
    if (words.inverts && !hasVerbBetween(scene, sentence.first, verb)) {
      // "Der Sender „Welle“ berichtete": no clause stands before the verb, so what does is its subject, however long.
      const whole = subject(scene, phraseAfter(scene, { from: sentence.first, limit: verb }, words.phrase), words)
      if (whole) return whole
    }
    return after() ?? apposed ?? shared()
  }
  if (tags[verb - 1] === 'CCONJ') return shared()
  if (!words.inverts) {
    // English: "the minister said"; "(“No,”) said the minister" is caught by the mark before the verb.
    return before() ?? shared()
  }
  // Verb second: a pronoun right behind the verb is its subject; else what stands before it, unless a preposition rules that.
  const next = tokens[verb + 1]
  if (next && words.phrase.pronouns.has(next.lower) && scene.quoteAt[verb + 1]! < 0) return { first: verb + 1, last: verb + 2 }
  const early = before()
  if (early && !namesSomebody(scene, early)) {
    const late = after()
    if (late && namesSomebody(scene, late)) return late
  }
  return early ?? after()
}

/** A person or organisation is named in the phrase: "Den Plan lobte Ruiz" tells subject from object so. */
function namesSomebody(scene: Scene, phrase: TokenRange): boolean {
  return within(scene.mentions.names, spanOf(scene, phrase)).some(({ type }) => type === 'person' || type === 'organization')
}

/** "In der Mitteilung hieß es", "hieß es aus dem Amt": what stands behind the preposition speaks. */
function documentOf(scene: Scene, cue: VerbCue, words: AttributionWords): TokenRange | null {
  const { first, last } = scene.sentences[cue.clause.sentence]!
  const near = { from: Math.max(first, Math.min(cue.clause.first, cue.at - 12)), to: Math.min(last, cue.at + 6) }
  for (let i = near.from; i < near.to; i++) {
    if (!words.impersonal.prepositions.has(scene.tokens[i]!.lower)) continue
    const phrase = phraseAfter(scene, { from: i + 1, limit: last }, words.phrase)
    if (phrase?.first === i + 1) return phrase
  }
  return null
}

/** The phrase if it can be a subject: "dem Sender" and "der englischen Zeitung" cannot. */
function subject({ tokens }: Scene, phrase: TokenRange | null, { phrase: words }: AttributionWords): TokenRange | null {
  if (!phrase) return null
  const [first, second] = [tokens[phrase.first]!.lower, tokens[phrase.first + 1]]
  if (words.oblique.has(first)) return null
  const adjective =
    second && phrase.last > phrase.first + 2 && /^\p{Ll}/u.test(second.text) && words.obliqueBefore?.ending.test(second.lower)
  return words.obliqueBefore?.determiners.has(first) && adjective ? null : phrase
}

/** The first noun phrase behind the verb that can be its subject; "sagte dem Sender der Minister" skips one. */
function subjectAfter(
  scene: Scene,
  { from, limit, words }: { from: number; limit: number; words: AttributionWords },
): TokenRange | null {
  const first = phraseAfter(scene, { from, limit }, words.phrase)
  const found = subject(scene, first, words)
  if (found || !first) return found
  return subject(scene, phraseAfter(scene, { from: first.last, limit }, words.phrase), words)
}

/** "wurde mitgeteilt", "was told": a passive auxiliary rules a participle. */
function isPassive({ tokens, tags }: Scene, { at, auxiliary }: VerbCue, { passive, inverts }: AttributionWords): boolean {
  const form = tokens[at]!.lower
  if (auxiliary !== null && passive.auxiliaries.has(tokens[auxiliary]!.lower)) {
    return passive.participle.test(form) && (inverts || at - auxiliary <= 3)
  }
  const next = tokens[at + 1]
  return inverts && next !== undefined && tags[at + 1] === 'AUX' && passive.auxiliaries.has(next.lower)
}

/** "by the ministry", "von der Polizei" behind or before a passive; null: nobody is named. */
function agentOf(
  scene: Scene,
  { cue, limit, words }: { cue: VerbCue; limit: number; words: AttributionWords },
): TokenRange | null {
  const from = words.inverts ? cue.clause.first : cue.at + 1
  for (let i = from; i < Math.min(limit, cue.at + 12); i++) {
    if (!words.passive.agents.has(scene.tokens[i]!.lower)) continue
    const phrase = phraseAfter(scene, { from: i + 1, limit }, words.phrase)
    if (phrase?.first === i + 1) return phrase
  }
  return null
}

/** First token that a phrase before the cue may reach back to: behind a quotation, a semicolon or the sentence's start. */
function sentenceFloor({ tokens, sentences, quoteAt }: Scene, cue: VerbCue): number {
  const { first } = sentences[cue.clause.sentence]!
  for (let i = cue.at - 1; i > first; i--) {
    if (quoteAt[i]! >= 0 || tokens[i]!.text === ';' || tokens[i]!.text === ':') return i + 1
  }
  return first
}

/** Nothing but the phrase's own apposition or relative clause stands between it and the verb. */
function closesBefore({ clausesOf, tokens }: Scene, phrase: TokenRange, verb: number): boolean {
  const own = clausesOf[tokens[verb]!.sentence]!
  return phrase.last === verb - 1 || own.some(({ kind, first }) => kind === 'relative' && first === phrase.last + 1)
}

function hasVerbBetween(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isVerb(scene, i)) return true
  return false
}

/** "wie der Minister sagte", "who said": the first noun phrase behind the opener, or what a relative pronoun stands for. */
function inSubordinate(
  scene: Scene,
  { cue, floor, words }: { cue: VerbCue; floor: number; words: AttributionWords },
): TokenRange | null {
  const opener = cue.clause.introducer!
  if (cue.clause.kind === 'relative') {
    const inside = phraseAfter(scene, { from: opener + 1, limit: cue.at }, words.phrase)
    if (inside && words.phrase.pronouns.has(scene.tokens[inside.first]!.lower)) return inside
    const head = phraseBefore(scene, { end: opener - 1, floor: Math.min(floor, opener - 1) }, words.phrase)
    return head && { first: head.first, last: opener + 1 }
  }
  return (
    subject(scene, phraseBefore(scene, { end: cue.at, floor: opener + 1 }, words.phrase), words) ??
    subjectAfter(scene, { from: opener + 1, limit: cue.at, words })
  )
}

/** "… and said", "…, saying": the subject of the first verb of the sentence. */
function sharedSubject(
  scene: Scene,
  { cue, floor, words }: { cue: VerbCue; floor: number; words: AttributionWords },
): TokenRange | null {
  const { first } = scene.sentences[cue.clause.sentence]!
  for (const start of floor > first ? [floor, first] : [first]) {
    for (let i = start; i < cue.at; i++) {
      if (!isVerb(scene, i) || scene.quoteAt[i]! >= 0) continue
      const inverted = words.inverts && (i === start || scene.tags[i - 1] === 'PUNCT')
      const found = inverted ? null : subject(scene, phraseBefore(scene, { end: i, floor: start }, words.phrase), words)
      const shared = found ?? (words.inverts ? subjectAfter(scene, { from: i + 1, limit: cue.at, words }) : null)
      if (shared) return shared
    }
  }
  return null
}
