// Finds who speaks at a verb cue, by word order.
// "Am Montag sagte Ruiz" · "„Nein“, sagte Ruiz" · "Ruiz sagte" · "…, wie Ruiz sagte" · "Ruiz hat gesagt" · "… und sagte".

import type { TokenRange } from '../types.ts'
import type { VerbCue } from './cues.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isVerb, type Scene } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Tokens of the speaker's noun phrase; null where none stands in the sentence. */
export function speakerOf(scene: Scene, cue: VerbCue, words: AttributionWords): TokenRange | null {
  const { tokens, tags } = scene
  const sentence = scene.sentences[cue.clause.sentence]!
  const floor = sentenceFloor(scene, cue)
  const verb = words.inverts && cue.form === 'participle' && cue.auxiliary !== null ? cue.auxiliary : cue.at
  const previous = tokens[verb - 1]
  const after = () => phraseAfter(scene, { from: verb + 1, limit: sentence.last }, words.phrase)
  const before = () => phraseBefore(scene, { end: verb, floor }, words.phrase)
  const shared = () => sharedSubject(scene, { cue, floor, words })

  if (cue.form === 'gerund') return shared()
  const introduced = cue.clause.introducer
  if (introduced !== null && introduced < verb) return inSubordinate(scene, { cue, floor, words })
  if (verb <= floor || !previous) return after()
  if (previous.text === ',' || tags[verb - 1] === 'PUNCT') {
    const apposed = previous.text === ',' ? before() : null
    if (apposed && apposed.last === verb - 1 && !hasVerbBetween(scene, floor, apposed.first)) return apposed
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
  return before() ?? after()
}

/** First token that a phrase before the cue may reach back to: behind a quotation, a semicolon or the sentence's start. */
function sentenceFloor({ tokens, sentences, quoteAt }: Scene, cue: VerbCue): number {
  const { first } = sentences[cue.clause.sentence]!
  for (let i = cue.at - 1; i > first; i--) {
    if (quoteAt[i]! >= 0 || tokens[i]!.text === ';' || tokens[i]!.text === ':') return i + 1
  }
  return first
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
    return phraseBefore(scene, { end: opener - 1, floor: Math.min(floor, opener - 1) }, words.phrase)
  }
  return (
    phraseBefore(scene, { end: cue.at, floor: opener + 1 }, words.phrase) ??
    phraseAfter(scene, { from: opener + 1, limit: cue.at }, words.phrase)
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
      const found = inverted ? null : phraseBefore(scene, { end: i, floor: start }, words.phrase)
      const subject = found ?? (words.inverts ? phraseAfter(scene, { from: i + 1, limit: cue.at }, words.phrase) : null)
      if (subject) return subject
    }
  }
  return null
}
