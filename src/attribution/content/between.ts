// Contents inside the verb's bracket, where the verb that reports stands last.
// "Ruiz hat den Plan scharf kritisiert" · "…, weil das Amt von einem Unfall sprach" · "…, was sie als „Irrweg“ bezeichnete".

import { dependentsOf, sureOf } from '../../syntax/tree-view.ts'
import type { Word } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { isNoun, type Scene, spanOf } from '../scene.ts'
import { rangeOf, tokensBelow } from '../tree-words.ts'
import type { AttributionWords } from '../words.ts'
import type { Content, Place } from './place.ts'

/** A tree at least so sure says what the verb's object is. */
const SURE = 0.5
/** A word that the verb needs makes up for a doubtful tree: "als" of "bezeichnete". */
const NEEDED = 0.3

/** Null: the verb does not stand last, or the tree sees no object of its before it. */
export function objectBetween(scene: Scene, place: Place): Content | null {
  const { tokens, trees, wordAt } = scene
  const { cue, source, words } = place
  if (!words.grammar.verbSecond || !isLast(scene, cue, words) || !isTold(scene, place)) return null
  const floor = Math.max((cue.auxiliary ?? cue.clause.introducer ?? cue.clause.first) + 1, endOfSource(source?.last, cue.at))
  const isObject = (word: Word) =>
    word.token >= floor &&
    word.token < cue.at &&
    sureOf(word) >= (cue.verb.needs ? NEEDED : SURE) &&
    isTaken(scene, word, cue.verb)
  const verb = trees.words[wordAt[cue.at]!]!
  const [object] = dependentsOf(trees, verb.index, /^(?:obj|obl|xcomp|advcl)/).filter(isObject)
  if (!object) return null
  const first = Math.max(floor, rangeOf(tokensBelow(scene, object.index)).first)
  let last = cue.at
  while (last > first && (scene.isTime[last - 1] || isAdverb(scene, last - 1, verb))) last--
  // "konnte das nicht bestätigen" and "hat das dementiert" turn what was said before; "hat das gesagt" only points at it.
  const turns = cue.verb.polarity === 'denied' || verb.feats.VerbForm === 'Inf'
  const isNominal = tokens
    .slice(first, last)
    .some(({ index, lower }) => isNoun(scene, index) || (turns && words.anaphors.has(lower)))
  return isNominal ? { spans: [spanOf(scene, { first, last })], rule: 'object', asks: false } : null
}

/** A perfect ("hat … kritisiert"), a finite verb at the end ("…, weil er … kritisierte") or what could not be said; no passive. */
function isTold({ tokens, trees, wordAt }: Scene, { cue, words }: Place): boolean {
  const verb = trees.words[wordAt[cue.at] ?? -1]
  if (!verb) return false
  const finite = dependentsOf(trees, verb.index, /^aux/)
  if (finite.some(({ form }) => words.passive.auxiliaries.has(form.toLowerCase()))) return false
  const auxiliary = cue.auxiliary === null ? null : tokens[cue.auxiliary]!.lower
  if (verb.feats.VerbForm === 'Fin' || (verb.feats.VerbForm === 'Part' && finite.length > 0)) return true
  const negated = tokens.slice(cue.clause.first, cue.at).some(({ lower }) => words.polarity.negations.has(lower))
  return negated && auxiliary !== null && words.polarity.abilities.has(auxiliary)
}

/** Nothing of the clause follows the verb but other verbs: "hat … kritisiert", "…, dass er den Plan kritisiert habe", "Was er … nannte". */
function isLast(scene: Scene, cue: VerbCue, { openers }: AttributionWords): boolean {
  const opens = cue.clause.introducer !== null && cue.clause.introducer < cue.at
  // "der WegWas er als Irrtum bezeichnete": with its "als" before it the verb can only stand last, whatever became of the opener.
  const isBracket =
    cue.auxiliary !== null || cue.verb.needs !== null || openers.questions.has(scene.tokens[cue.clause.first]!.lower)
  if (!opens && !isBracket) return false
  for (let i = cue.at + 1; i < cue.clause.last; i++) if (!/^(?:VERB|AUX|PUNCT)$/.test(scene.tags[i]!)) return false
  return true
}

/** "scharf" of "hat den Plan scharf kritisiert", "nicht", "zum" before a date. */
const isAdverb = ({ tags, trees, wordAt }: Scene, i: number, verb: Word): boolean => {
  const word = trees.words[wordAt[i]!]!
  return /^(?:ADV|PART|ADP)$/.test(tags[i]!) || (word.relation === 'advmod' && word.head === verb.index)
}

const endOfSource = (last: number | undefined, at: number): number => (last !== undefined && last <= at ? last : 0)

/** An object as the verb has it: bare, or behind its preposition; "als „Irrweg“" names what something is called. */
function isTaken({ trees }: Scene, { index, relation, feats }: Word, { prepositions, needs }: VerbCue['verb']): boolean {
  const marks = dependentsOf(trees, index, /^(?:case|mark)$/).map(({ form }) => form.toLowerCase())
  if (marks.some(mark => mark === needs || prepositions.includes(mark))) return true
  return relation === 'obj' && prepositions.length === 0 && needs === null && !feats.Reflex
}
