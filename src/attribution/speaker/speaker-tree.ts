// Finds who speaks at a verb cue, by the sentence's tree.
// "Die Schäden beziffert das Land auf …" · "the minister came late and said" · "was told by the police".

import { dependentsOf, isBelow, type Reached, type Subject, subjectOf, sureOf } from '../../syntax/tree-view.ts'
import type { TokenRange, Word } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { nominalEnd } from '../phrases/after.ts'
import type { Scene } from '../scene.ts'
import { agentBelow, agrees } from '../tree-words.ts'
import type { AttributionWords } from '../words.ts'

/** A speaker that the tree names. */
export interface TreeSpeaker {
  readonly phrase: TokenRange
  readonly via: Subject['via'] | 'agent'
  /** 0 to 1. */
  readonly sure: number
}

/** Where a cue and its words stand. */
interface Place {
  readonly cue: VerbCue
  readonly verb: Word
  readonly words: AttributionWords
}

/** Null where there is no tree, where it names no subject, or one that cannot be the speaker. */
export function treeSpeaker(scene: Scene, cue: VerbCue, words: AttributionWords): TreeSpeaker | null {
  const { trees, wordAt } = scene
  const verb = trees.words[wordAt[cue.at] ?? -1]
  if (!verb) return null
  const place = { cue, verb, words }
  const quotes = words.objectSpeaks.has(cue.verb.lemma)
  const passive = isPassive(scene, place)
  if (passive && !quotes) return speaking(scene, agentOf(scene, place), place)
  const found = subjectOf(trees, verb.index)
  const subject = found && agreeing(scene, found, place)
  return subject && speaking(scene, { ...subject, via: found.via }, place)
}

function speaking(scene: Scene, found: (Reached & Pick<TreeSpeaker, 'via'>) | null, place: Place): TreeSpeaker | null {
  if (!found || !canSpeak(scene, found.word, place)) return null
  return { phrase: phraseOf(scene, found.word, place), via: found.via, sure: found.sure }
}

/** "was told", "wird … vorgeworfen"; in "hatte … gesagt" the auxiliary is another one. */
function isPassive({ trees }: Scene, { verb, words }: Place): boolean {
  return (
    dependentsOf(trees, verb.index, /^aux/).some(({ form }) => words.passive.auxiliaries.has(form.toLowerCase())) &&
    verb.feats.VerbForm === 'Part'
  )
}

/** "told by the police", "von der Polizei vorgeworfen" */
function agentOf(scene: Scene, { verb, words }: Place): (Reached & { readonly via: 'agent' }) | null {
  const agent = agentBelow(scene, verb, words)
  return agent ? { word: agent, sure: sureOf(agent), via: 'agent' } : null
}

/**
 * "Die Schäden beziffert das Land": of the verb's subjects and objects one that is of its number; the first where none is.
 * Where two are joined, their number says nothing.
 */
function agreeing({ trees }: Scene, found: Subject, { verb, words }: Place): Reached {
  if (!words.grammar.verbSecond || found.via !== 'own') return found
  const inflected = ({ feats }: Word) => feats.VerbForm === 'Fin'
  const finite = inflected(verb) ? verb : dependentsOf(trees, verb.index, /^aux/).find(inflected)
  const number = finite?.feats.Number
  if (agrees(trees, found.word, number)) return found
  const other = dependentsOf(trees, verb.index, /^(?:nsubj|obj)$/).find(word => word.feats.Number && agrees(trees, word, number))
  return other ? { word: other, sure: Math.min(found.sure, sureOf(other)) } : found
}

const CAN_SPEAK = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X'])
const PARTS = /^[:;–—]$/
const QUOTE = /^[„“”"»«]$/

/** What a tree may err in: a date, a dateline, a pronoun for the content, or the subject of the content is no speaker. */
function canSpeak(scene: Scene, { token, upos, index }: Word, { cue, verb, words }: Place): boolean {
  const { tokens, trees, isTime, quoteAt, mentions } = scene
  if (!CAN_SPEAK.has(upos) || isTime[token] || quoteAt[token] !== quoteAt[cue.at]) return false
  // "niemand spricht", "nobody says": pronouns that are nobody's.
  if (upos === 'PRON' && !words.phrase.pronouns.has(tokens[token]!.lower)) return false
  // "the teachers' union said": a possessor, which a tree that errs hangs to the verb beside its noun.
  if (dependentsOf(trees, index, /^case$/).some(mark => mark.index > index)) return false
  if (words.anaphors.has(tokens[token]!.lower)) return false
  if (tokens[token]!.start < (mentions.dateline?.span.end ?? 0)) return false
  for (let i = Math.min(token, cue.at) + 1; i < Math.max(token, cue.at); i++) {
    const word = trees.words[scene.wordAt[i]!]!
    if (token > cue.at) break
    if (PARTS.test(tokens[i]!.text)) return false
    if (isBelow(trees, word.index, index)) continue
    if (QUOTE.test(tokens[i]!.text) && quoteAt[i - 1]! < 0) return false
    // "The only answer is Hale, Ruiz said": that subject has a verb already, unless the cue is joined to it.
    if (word.feats.VerbForm === 'Fin' && i !== cue.auxiliary && !leadsTo(scene, word, verb) && !isInRelative(scene, word))
      return false
  }
  return true
}

/** A finite verb that the cue hangs below, itself or by the verb that it is an auxiliary of. */
function leadsTo({ trees }: Scene, { index, head, relation }: Word, verb: Word): boolean {
  const governor = /^(?:aux|cop)/.test(relation) && head !== null ? head : index
  return isBelow(trees, verb.index, governor)
}

/** "…, who asked for help,": a verb that only says more of a noun. */
function isInRelative({ trees }: Scene, word: Word): boolean {
  for (let at = word, steps = 0; at.head !== null && steps < 4; at = trees.words[at.head]!, steps++)
    if (at.relation.startsWith('acl')) return true
  return false
}

/** The noun phrase around a word: its beginning by the tree, its end as everywhere in this folder. */
function phraseOf(scene: Scene, head: Word, { cue, words }: Place): TokenRange {
  const { tokens } = scene
  const at = head.token
  if (words.phrase.pronouns.has(tokens[at]!.lower)) return { first: at, last: at + 1 }
  const { first: floor, last: limit } = scene.sentences[tokens[at]!.sentence]!
  let first = at
  while (first > floor && belongs(scene, first - 1, head)) first--
  const end = nominalEnd(scene, { from: first, limit: at < cue.at ? cue.at : limit }, words.phrase)
  return { first, last: Math.max(end, at + 1) }
}

/** A word before the head that is part of its phrase: no mark, no date, no preposition over it. */
function belongs({ trees, tokens, wordAt, isTime, quoteAt }: Scene, i: number, head: Word): boolean {
  const word = trees.words[wordAt[i]!]!
  const isApart = tokens[i]!.kind === 'mark' || isTime[i] || quoteAt[i] !== quoteAt[head.token] || word.relation === 'case'
  return !isApart && isBelow(trees, word.index, head.index)
}
