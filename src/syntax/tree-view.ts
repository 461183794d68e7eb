// Quick answers about the trees of a document: dependents by relation, the subject of a verb, whether a word hangs below another.
//   subjectOf(view, said) of "The mayor came and said …" → { word: mayor, sure: 0.93 }
// Relations are those of Universal Dependencies; nothing here knows a word.

import type { Word } from '../types.ts'

/** The trees with the way down as well as up. Built once a document, linear. */
export interface TreeView {
  readonly words: readonly Word[]
  /** Dependents of word `i`, in order: `dependents[k]` for k in `[first[i], first[i + 1])`. */
  readonly first: Int32Array
  readonly dependents: Int32Array
}

/** A word of the tree and how sure the analysis is of the way to it, 0 to 1. */
export interface Reached {
  readonly word: Word
  readonly sure: number
}

/** Where a verb's subject was found. */
export interface Subject extends Reached {
  /** own: its dependent · shared: of the verb that it is joined to or depends on · antecedent: the noun that its clause says more of. */
  readonly via: 'own' | 'shared' | 'antecedent'
}

/** No way through a tree is followed further. */
const STEPS = 6

export function treeView(words: readonly Word[]): TreeView {
  const first = new Int32Array(words.length + 1)
  for (const { head } of words) if (head !== null) first[head + 1]!++
  for (let i = 0; i < words.length; i++) first[i + 1]! += first[i]!
  const dependents = new Int32Array(first[words.length]!)
  const next = first.slice()
  for (const { head, index } of words) if (head !== null) dependents[next[head]!++] = index
  return { words, first, dependents }
}

/** The dependents of a word whose relation passes, in order. */
export function dependentsOf({ words, first, dependents }: TreeView, of: number, relation: RegExp): Word[] {
  const found: Word[] = []
  for (let k = first[of]!; k < first[of + 1]!; k++) {
    const word = words[dependents[k]!]!
    if (relation.test(word.relation)) found.push(word)
  }
  return found
}

/** How sure the analysis is that the word depends so on its head, 0 to 1. */
export const sureOf = ({ confidence }: Word): number => confidence.head * confidence.relation

/** The word hangs below the other, or is it. */
export function isBelow({ words }: TreeView, word: number, top: number): boolean {
  let at: number | null = word
  for (let steps = 0; at !== null && steps <= 4 * STEPS; steps++) {
    if (at === top) return true
    at = words[at]!.head
  }
  return false
}

/**
 * The subject of a verb: its own ("Ruiz sagte"), that of the verb that it is joined to ("kam und sagte"), that hangs above it
 * ("began to say", "…, saying") or, in a clause about a noun, that noun ("Ruiz, who said"). Null: the tree has none.
 */
export function subjectOf(view: TreeView, verb: number): Subject | null {
  let sure = 1
  let at = view.words[verb]!
  for (let steps = 0; steps < STEPS; steps++) {
    const [own] = dependentsOf(view, at.index, /^[nc]subj/)
    if (own && own.relation !== 'csubj') {
      sure = Math.min(sure, sureOf(own))
      const antecedent = isRelative(own) ? clauseNoun(view, at) : null
      if (antecedent) return { word: antecedent.word, sure: Math.min(sure, antecedent.sure), via: 'antecedent' }
      return { word: own, sure, via: steps ? 'shared' : 'own' }
    }
    if (at.head === null) return null
    if (/^acl/.test(at.relation)) return { word: view.words[at.head]!, sure: Math.min(sure, sureOf(at)), via: 'antecedent' }
    const goesUp = /^(?:conj|xcomp|aux|cop)/.test(at.relation) || (/^advcl/.test(at.relation) && at.feats.VerbForm !== 'Fin')
    if (!goesUp) return null
    sure = Math.min(sure, sureOf(at))
    at = view.words[at.head]!
  }
  return null
}

const isRelative = ({ feats }: Word): boolean => feats.PronType?.includes('Rel') ?? false

/** The noun that the clause of a verb says more of. */
function clauseNoun({ words }: TreeView, verb: Word): Reached | null {
  let at = verb
  let sure = 1
  for (let steps = 0; steps < STEPS && at.head !== null; steps++) {
    sure = Math.min(sure, sureOf(at))
    if (/^acl/.test(at.relation)) return { word: words[at.head]!, sure }
    if (at.relation !== 'conj') return null
    at = words[at.head]!
  }
  return null
}
