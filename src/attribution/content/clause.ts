// Contents with an opener of their own: "dass die Brücke hält", "whether it holds", "zu gehen", "to leave".

import type { TokenRange } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { isNominal, isVerb, type Scene } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import { startsOwn, toEnd } from './extent.ts'
import { bracketEnd, type Content, type Place } from './place.ts'

/** "…, dass die Brücke hält": the next complementizer behind the cue, with no other cue between. */
export function clauseBehind(scene: Scene, place: Place): Content | null {
  const { cue, next, words } = place
  const { tokens, quoteAt } = scene
  const limit = Math.min(
    scene.sentences[cue.clause.sentence]!.last,
    next.find(other => !cue.particle.includes(other.at) && startsOwn(scene, other))?.at ?? Infinity,
  )
  for (let i = cue.at + 1; i < limit; i++) {
    if (tokens[i]!.text === ';') return null
    const word = tokens[i]!.lower
    const opens = words.openers.complementizers.has(word)
    const asks = words.openers.questions.has(word) && cue.verb.takes.has('question')
    if (!opens && !(asks && isNear(scene, i, place))) continue
    if (quoteAt[i]! >= 0 && quoteAt[cue.at]! < 0 && !/^[„“"»]$/.test(tokens[i - 1]!.text)) continue
    if (!(words.grammar.clausesNeedComma ? behindComma(scene, i, words) : opensClause(scene, i, place))) continue
    const verbsBetween = countVerbs(scene, cue.at + 1, i, cue)
    if (verbsBetween > 0 && !words.openers.complementizers.has(word)) return null
    if (verbsBetween > (words.grammar.clausesNeedComma ? 2 : 0)) return null
    const leavesOpen = words.openers.undecided.has(word) || (!opens && cue.verb.polarity === 'questioned')
    return { spans: [toEnd(scene, i, place)], rule: 'clause', asks: leavesOpen }
  }
  return null
}

/** ", dass" and ", auch dass", but not "so dass". */
function behindComma({ tokens }: Scene, i: number, words: AttributionWords): boolean {
  const before = tokens[i - 1]!
  return /^[,„“"»]$/.test(before.text) || words.openers.connectors.has(before.lower)
}

/** "said on Sunday that", "told reporters that"; but in "announced departures that never came" the noun has a relative clause. */
function opensClause(scene: Scene, i: number, place: Place): boolean {
  const { cue, words } = place
  if (!/^(?:SCONJ|ADV|PRON|DET)$/.test(scene.tags[i]!)) return false
  const from = Math.max(cue.at, cue.particle.at(-1) ?? 0) + 1
  const hasObject = from < i && isNominal(scene, from) && !scene.isTime[from]
  return !hasObject || words.addressee.verbs.has(cue.verb.lemma) || words.openers.undecided.has(scene.tokens[i]!.lower)
}

/** "said on Monday why", "erklärte, warum"; but not "said, in what was called …". */
function isNear({ tokens, tags }: Scene, i: number, { cue, words }: Place): boolean {
  if (words.grammar.clausesNeedComma) return true
  for (let k = cue.at + 1; k < i; k++) if (tokens[k]!.text === ',') return false
  return tags[i - 1] !== 'ADP'
}

/** Finite verbs between cue and content, auxiliaries of the cue left out. */
function countVerbs(scene: Scene, from: number, to: number, cue: VerbCue): number {
  let verbs = 0
  for (let i = from; i < to; i++) if (isVerb(scene, i) && !cue.particle.includes(i) && i !== cue.auxiliary) verbs++
  return verbs
}

/** "forderte ihn auf, zu gehen" · "urged residents to leave". */
export function infinitiveBehind(scene: Scene, place: Place): Content | null {
  const { cue, words } = place
  const { tokens, tags } = scene
  const { last } = scene.sentences[cue.clause.sentence]!
  if (words.grammar.clausesNeedComma) {
    for (let i = bracketEnd(place); i < last - 1; i++) {
      if (tokens[i]!.text !== ',') continue
      const end = clauseEnd(scene, i + 1, last)
      const hasMark = holdsInfinitive(scene, { first: i + 1, last: end }, words)
      const hasFinite = tags.slice(i + 1, end).includes('AUX')
      if (hasMark && !hasFinite) return { spans: [toEnd(scene, i + 1, place)], rule: 'infinitive', asks: false }
      return null
    }
    return null
  }
  for (let i = cue.at + 1; i < Math.min(last, cue.at + 14); i++) {
    if (words.infinitive.marks.has(tokens[i]!.lower) && tokens[i + 1]?.kind === 'word' && !isNominalStart(scene, i + 1)) {
      return { spans: [toEnd(scene, i, place)], rule: 'infinitive', asks: false }
    }
    if (isVerb(scene, i) || tags[i] === 'PUNCT') return null
  }
  return null
}

/** "zu gehen" or, in one word, "einzuräumen". */
export function holdsInfinitive(scene: Scene, { first, last }: TokenRange, words: AttributionWords): boolean {
  const { tokens } = scene
  for (let i = first; i < last; i++) {
    const form = words.infinitive.marks.has(tokens[i]!.lower) ? tokens[i + 1]?.text : undefined
    // "zu gehen", but not "Zugang zu neuen Mitteln"
    if (form && isVerb(scene, i + 1) && words.infinitive.form.test(form)) return true
    if (words.infinitive.joined?.test(tokens[i]!.text)) return true
  }
  return false
}

/** "to residents" is no infinitive: a determiner, name or number stands behind the mark. */
function isNominalStart({ tags }: Scene, i: number): boolean {
  return tags[i] === 'DET' || tags[i] === 'PROPN' || tags[i] === 'NUM' || tags[i] === 'PRON'
}

function clauseEnd({ tokens }: Scene, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return i
  return limit
}
