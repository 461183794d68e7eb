// The noun phrase around a word of the tree: its beginning by the tree, its end as everywhere in this folder.
// "Aus dem Amt meldet der neue Sprecher, Jan Ruiz, …": around "Sprecher" it is "der neue Sprecher, Jan Ruiz".

import { dependentsOf } from '../../syntax/tree-view.ts'
import type { TokenRange, Word } from '../../types.ts'
import type { Scene } from '../scene.ts'
import type { PhraseWords } from '../words.ts'
import { nominalEnd } from './after.ts'

/** What stands before a noun and belongs to it. */
const BEFORE = /^(?:det|amod|nummod|compound|flat|nmod:poss|det:poss)/

export function phraseAround(scene: Scene, head: Word, words: PhraseWords): TokenRange {
  const before = dependentsOf(scene.trees, head.index, BEFORE)
  const first = Math.min(head.token, ...before.map(({ token }) => token))
  const limit = scene.sentences[scene.tokens[head.token]!.sentence]!.last
  return { first, last: Math.max(head.token + 1, nominalEnd(scene, { from: first, limit }, words)) }
}
