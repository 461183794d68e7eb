// The content that hangs below its cue in the tree: what the finders by marks and openers overlooked.
// "Er sagte bei der Eröffnung der Messe vor Gästen aus ganz Europa es gehe aufwärts" · "He told the court hearing his case they had left".

import { dependentsOf, sureOf } from '../../syntax/tree-view.ts'
import type { TokenRange, Word } from '../../types.ts'
import { type Scene, spanOf } from '../scene.ts'
import { rangeOf, tokensBelow } from '../tree-words.ts'
import { isParenthetical } from './extent.ts'
import type { Content, Place } from './place.ts'

/**
 * Where no other finder has a content, a clause below the cue is one in 7 of 8 German and 26 of 32 English cases of articles whose
 * contents are known, an open infinitive in 7 of 9 and 11 of 14; a noun or a clause above the cue is not (8 of 21, 8 of 48).
 */
const SURE = 0.5

/** The clause that the tree puts under the cue; null: none, or none that is sure enough. */
export function clauseBelow(scene: Scene, { cue, source, next, words }: Place): Content | null {
  const { trees, wordAt } = scene
  const verb = trees.words[wordAt[cue.at] ?? -1]
  // "Ein Zeuge widerspricht: Es sei dunkel gewesen, sagte er": what follows has a cue of its own.
  if (!verb || !source || next.some(other => isParenthetical(scene, other, words))) return null
  // "came to say", "is said to be": where no comma sets infinitives off, verbs open one that do not tell what it holds.
  const isOpen = words.grammar.clausesNeedComma || cue.verb.takes.has('infinitive')
  const isContent = (word: Word) =>
    sureOf(word) >= SURE && scene.quoteAt[word.token] === scene.quoteAt[cue.at] && isClause(scene, word)
  const top = dependentsOf(trees, verb.index, isOpen ? /^[cx]comp$/ : /^ccomp$/).find(isContent)
  const span = top && extentOf(scene, top)
  if (!span || (span.first <= cue.at && cue.at < span.last)) return null
  return {
    spans: [spanOf(scene, span)],
    rule: top.relation === 'ccomp' ? 'clause' : 'infinitive',
    asks: words.openers.undecided.has(scene.tokens[span.first]!.lower),
  }
}

/** "considers it safe" has a clause's relation without a verb. */
function isClause({ trees }: Scene, { upos, index }: Word): boolean {
  return upos === 'VERB' || upos === 'AUX' || dependentsOf(trees, index, /^(?:cop|aux)/).length > 0
}

/** Tokens below a word, marks at the ends left out; null: nothing but marks. */
function extentOf(scene: Scene, { index }: Word): TokenRange | null {
  const { tokens } = scene
  let { first, last } = rangeOf(tokensBelow(scene, index))
  while (first < last && tokens[first]!.kind === 'mark') first++
  while (last > first && tokens[last - 1]!.kind === 'mark') last--
  return last > first ? { first, last } : null
}
