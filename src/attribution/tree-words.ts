// What several finders of this folder ask the tree: what hangs below a word, who acts in a passive, which word of a sentence is its root.

import { dependentsOf, type TreeView } from '../syntax/tree-view.ts'
import type { TokenRange, Word } from '../types.ts'
import type { Scene } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Tokens of a word and of all that hangs below it. */
export function tokensBelow({ trees }: Scene, top: number): number[] {
  const open = [top]
  for (let k = 0; k < open.length; k++) for (const { index } of dependentsOf(trees, open[k]!, /./)) open.push(index)
  return open.map(index => trees.words[index]!.token)
}

/** From the first of the tokens to the last; the list may be as long as a sentence without an end, but not empty. */
export const rangeOf = (tokens: readonly number[]): TokenRange => ({
  first: tokens.reduce((a, b) => Math.min(a, b)),
  last: tokens.reduce((a, b) => Math.max(a, b)) + 1,
})

/** "told by the police", "von der Polizei vorgeworfen": the noun behind the verb's agent; null: none is named. */
export function agentBelow({ trees }: Scene, verb: Word, { passive }: AttributionWords): Word | null {
  const isAgent = ({ form }: Word) => passive.agents.has(form.toLowerCase())
  const leads = ({ index }: Word) => dependentsOf(trees, index, /^case$/).some(isAgent)
  return dependentsOf(trees, verb.index, /^obl/).find(leads) ?? null
}

/** A noun can be the subject of a verb of this number: unknown ones agree, and where two are joined their own says nothing. */
export const agrees = (trees: TreeView, { feats, index }: Word, number: string | undefined): boolean =>
  !number || !feats.Number || feats.Number === number || dependentsOf(trees, index, /^conj$/).length > 0

/** The words of a sentence that nothing governs: one, unless the tree fell apart; [] without a tree. */
export function rootsOf({ trees, wordAt }: Scene, { first, last }: TokenRange): Word[] {
  const roots: Word[] = []
  for (let i = first; i < last; i++) {
    const word = trees.words[wordAt[i] ?? -1]
    if (word?.head === null) roots.push(word)
  }
  return roots
}
