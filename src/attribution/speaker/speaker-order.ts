// Finds who speaks at a verb cue, by word order.
// "Am Montag sagte Ruiz" · "„Nein“, sagte Ruiz" · "Ruiz sagte" · "…, wie Ruiz sagte" · "Ruiz hat gesagt" · "… und sagte".

import { within } from '../../text/spans.ts'
import type { TokenRange } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { mannerOpener } from '../manner-opener.ts'
import { phraseAfter } from '../phrases/after.ts'
import { phraseBefore } from '../phrases/before.ts'
import { hasVerb, isVerb, type Scene, spanOf } from '../scene.ts'
import type { AttributionWords } from '../words.ts'

/** A verb cue among the words that may hold its speaker. */
interface Frame {
  readonly cue: VerbCue
  /** Token that a subject stands beside: the auxiliary where that is the finite verb of a verb-second clause, else the cue. */
  readonly verb: number
  /** No phrase before the verb reaches over this token. */
  readonly floor: number
  readonly words: AttributionWords
}

/** Tokens of the speaker's noun phrase; null where none stands in the sentence. */
export function speakerByOrder(scene: Scene, cue: VerbCue, words: AttributionWords): TokenRange | null {
  const prepositions = sourceLeads(cue, words)
  if (prepositions) return documentOf(scene, cue, { prepositions, words })
  const object = objectBehind(scene, cue, words)
  if (object) return object
  if (isPassive(scene, cue, words)) return agentOf(scene, cue, words)
  const verb = words.grammar.verbSecond ? (cue.auxiliary ?? cue.at) : cue.at
  const frame = { cue, verb, floor: sentenceFloor(scene, cue, words), words }
  if (cue.form === 'gerund') return sharedSubject(scene, frame)
  const opener = cue.clause.introducer
  return opener !== null && opener < verb ? inSubordinate(scene, frame, opener) : inMain(scene, frame)
}

/** By what stands right before the verb: nothing, a mark, "and", or a word. */
function inMain(scene: Scene, frame: Frame): TokenRange | null {
  const { verb, floor, words } = frame
  if (verb <= floor) return subjectBehind(scene, frame)
  const before = scene.tags[verb - 1]
  // "Ruiz (54) said": the bracket is the name's.
  if (before === 'PUNCT' && scene.tokens[verb - 1]!.text !== ')') return besideMark(scene, frame)
  if (before === 'CCONJ') return sharedSubject(scene, frame)
  // "the minister said"; "(“No,”) said the minister" has a mark before the verb.
  if (!words.grammar.verbSecond) return subjectInFront(scene, frame) ?? sharedSubject(scene, frame)
  return besideSecond(scene, frame)
}

/** "„Nein“, sagte Ruiz" · "Ruiz, der Bürgermeister, sagte" · "Der Sender „Welle“ berichtete" */
function besideMark(scene: Scene, frame: Frame): TokenRange | null {
  const { cue, verb, floor, words } = frame
  const { first } = scene.sentences[cue.clause.sentence]!
  const apposed = scene.tokens[verb - 1]!.text === ',' ? subjectInFront(scene, frame) : null
  if (apposed && closesBefore(scene, apposed, verb) && !hasVerb(scene, floor, apposed.first)) return apposed
  if (words.grammar.verbSecond && !hasVerb(scene, first, verb)) {
    // No clause stands before the verb, so what does is its subject, however long.
    const whole = subject(scene, phraseAfter(scene, { from: first, limit: verb }, words.phrase), words)
    if (whole && !isCutOff(scene, whole, verb)) return whole
  }
  return subjectBehind(scene, frame) ?? apposed ?? sharedSubject(scene, frame)
}

/** "Die Brücke, sagte Ruiz, halte": a phrase and one comma before the verb is a content that the frame interrupts. */
function isCutOff({ tokens }: Scene, { first, last }: TokenRange, verb: number): boolean {
  return last === verb - 1 && tokens[last]!.text === ',' && !tokens.slice(first, last).some(({ text }) => text === ',')
}

/** Verb second: a pronoun right behind the verb is its subject; else what stands before it, unless a preposition rules that. */
function besideSecond(scene: Scene, frame: Frame): TokenRange | null {
  const next = frame.verb + 1
  const word = scene.tokens[next]?.lower
  if (word !== undefined && frame.words.phrase.pronouns.has(word) && scene.tags[next] !== 'DET' && scene.quoteAt[next]! < 0)
    return { first: next, last: next + 1 }
  const early = subjectInFront(scene, frame)
  if (early && namesSomebody(scene, early)) return early
  const late = subjectBehind(scene, frame)
  return early && !(late && namesSomebody(scene, late)) ? early : late
}

function subjectInFront(scene: Scene, { verb, floor, words }: Frame): TokenRange | null {
  return subject(scene, phraseBefore(scene, { end: verb, floor }, words.phrase), words)
}

function subjectBehind(scene: Scene, { cue, verb, words }: Frame): TokenRange | null {
  // "told the Courier": whom one tells stands right behind the verb, whoever tells never.
  if (!words.grammar.verbSecond && words.addressee.verbs.has(cue.verb.lemma)) return null
  return subjectAfter(scene, { from: verb + 1, limit: scene.sentences[cue.clause.sentence]!.last, words })
}

/** "zitierte ihn die Zeitung", "the paper quoted her as saying": the pronoun behind the verb speaks. */
export function objectBehind(
  scene: Scene,
  { at, verb, clause }: VerbCue,
  { objectSpeaks, phrase }: AttributionWords,
): TokenRange | null {
  const next = scene.tokens[at + 1]
  if (!next || !objectSpeaks.has(verb.lemma) || !phrase.oblique.has(next.lower)) return null
  // "zitiert einen Zeugen": the whole phrase
  const limit = scene.sentences[clause.sentence]!.last
  const whole = scene.tags[at + 1] === 'DET' ? phraseAfter(scene, { from: at + 1, limit }, phrase) : null
  return whole?.first === at + 1 ? whole : { first: at + 1, last: at + 2 }
}

/** A person or organisation is named in the phrase: "Den Plan lobte Ruiz" tells subject from object so. */
function namesSomebody(scene: Scene, phrase: TokenRange): boolean {
  return within(scene.mentions.names, spanOf(scene, phrase)).some(({ type }) => type === 'person' || type === 'organization')
}

/** Prepositions that lead in who speaks, where the verb's subject does not: "hieß es im Amt", "aus dem Bericht geht hervor"; else null. */
export function sourceLeads({ verb }: VerbCue, { impersonal }: AttributionWords): ReadonlySet<string> | null {
  if (impersonal?.verbs.has(verb.lemma)) return impersonal.prepositions
  return verb.sourceIn?.length ? new Set(verb.sourceIn) : null
}

/** "In der Mitteilung hieß es", "hieß es aus dem Amt": what stands behind the preposition speaks. */
function documentOf(
  scene: Scene,
  cue: VerbCue,
  { prepositions, words }: { prepositions: ReadonlySet<string>; words: AttributionWords },
): TokenRange | null {
  const { first, last } = scene.sentences[cue.clause.sentence]!
  const near = { from: Math.max(first, Math.min(cue.clause.first, cue.at - 12)), to: Math.min(last, cue.at + 6) }
  for (let i = near.from; i < near.to; i++) {
    if (!prepositions.has(scene.tokens[i]!.lower)) continue
    const phrase = phraseAfter(scene, { from: i + 1, limit: last }, words.phrase)
    if (phrase?.first === i + 1) return phrase
  }
  // "Aus einem Papier, das dieser Zeitung vorliegt, geht hervor, …": further off only where the sentence opens so, for a verb of its own.
  if (!cue.verb.sourceIn?.length || near.from <= first || !prepositions.has(scene.tokens[first]!.lower)) return null
  const opening = phraseAfter(scene, { from: first + 1, limit: last }, words.phrase)
  return opening?.first === first + 1 ? opening : null
}

/** The phrase if it can be a subject: "dem Sender" and "der englischen Zeitung" cannot. */
export function subject(
  { tokens }: Scene,
  phrase: TokenRange | null,
  { phrase: words, possessives, grammar }: AttributionWords,
): TokenRange | null {
  if (!phrase) return null
  const first = tokens[phrase.first]!.lower
  // "her lawyer" can be a subject, "her" alone cannot; "seinen Anwalt" neither.
  const owns = !grammar.verbSecond && possessives.words.has(first) && phrase.last > phrase.first + 1
  if (words.oblique.has(first) && !owns) return null
  // "der englischen Zeitung", "der englisch-sprachigen Zeitung"
  let end = phrase.first + 1
  while (tokens[end + 1]?.text === '-' && tokens[end + 1]!.glued && tokens[end + 2]?.glued) end += 2
  const second = tokens[end]
  const isAdjective =
    second && phrase.last > end + 1 && /^\p{Ll}/u.test(second.text) && words.obliqueBefore?.ending.test(second.lower)
  return words.obliqueBefore?.determiners.has(first) && isAdjective ? null : phrase
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
function isPassive({ tokens, tags }: Scene, { at, auxiliary }: VerbCue, { passive, grammar }: AttributionWords): boolean {
  const form = tokens[at]!.lower
  if (auxiliary !== null && passive.auxiliaries.has(tokens[auxiliary]!.lower)) {
    return passive.participle.test(form) && (grammar.verbSecond || at - auxiliary <= 3)
  }
  const next = tokens[at + 1]
  return grammar.verbSecond && next !== undefined && tags[at + 1] === 'AUX' && passive.auxiliaries.has(next.lower)
}

/** "by the ministry", "von der Polizei" behind or before a passive; null: nobody is named. */
function agentOf(scene: Scene, cue: VerbCue, words: AttributionWords): TokenRange | null {
  const limit = scene.sentences[cue.clause.sentence]!.last
  const from = words.grammar.verbSecond ? cue.clause.first : cue.at + 1
  // "wurde damit begründet, dass das Land von der Fischerei lebe": what the next clause holds is no agent.
  const end = words.grammar.verbSecond ? cue.clause.last : limit
  for (let i = from; i < Math.min(end, cue.at + 12); i++) {
    if (!words.passive.agents.has(scene.tokens[i]!.lower)) continue
    const phrase = phraseAfter(scene, { from: i + 1, limit }, words.phrase)
    if (phrase?.first === i + 1) return phrase
  }
  return null
}

/** First token that a phrase before the cue may reach back to: behind a quotation, a semicolon, "wie" or the sentence's start. */
export function sentenceFloor(scene: Scene, cue: VerbCue, words: AttributionWords): number {
  const { tokens, sentences, quoteAt } = scene
  const { first } = sentences[cue.clause.sentence]!
  const opener = mannerOpener(scene, cue, words)
  if (opener !== null) return opener + 1
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

/** "wie der Minister sagte", "who said": the first noun phrase behind the opener, or what a relative pronoun stands for. */
function inSubordinate(scene: Scene, { cue, floor, words }: Frame, opener: number): TokenRange | null {
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
function sharedSubject(scene: Scene, { cue, floor, words }: Frame): TokenRange | null {
  const { first } = scene.sentences[cue.clause.sentence]!
  for (const start of floor > first ? [floor, first] : [first]) {
    for (let i = start; i < cue.at; i++) {
      if (!isVerb(scene, i) || scene.quoteAt[i]! >= 0) continue
      const inverted = words.grammar.verbSecond && (i === start || scene.tags[i - 1] === 'PUNCT')
      const found = inverted ? null : subject(scene, phraseBefore(scene, { end: i, floor: start }, words.phrase), words)
      const shared = found ?? (words.grammar.verbSecond ? subjectAfter(scene, { from: i + 1, limit: cue.at, words }) : null)
      if (shared) return shared
    }
  }
  return null
}
