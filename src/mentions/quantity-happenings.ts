// Says what happens to those whom a figure counts: "brachte 40 Menschen ins Krankenhaus" → hospitalised, by the tree or the order of words.

import { dependentsOf, type TreeView, treeView } from '../syntax/tree-view.ts'
import { remembered } from '../text/remembered.ts'
import type { Analysis } from '../types.ts'
import type { Figure } from './quantity-figure.ts'
import { firstMark, lastMark, type Mark } from './quantity-marks.ts'
import { endOf } from './quantity-parts.ts'
import { governorOf } from './quantity-tree.ts'
import type { Window } from './quantity-windows.ts'

/** What happens to those counted; governs: their own verb by the tree, not only a word nearby. */
export interface Happening {
  readonly mark: Mark
  readonly governs: boolean
  /** They are its subject or object. */
  readonly direct: boolean
}

type HappeningFinder = (figure: Figure, window: Window, options: { readonly wide: boolean }) => Happening | null

const SURE = 0.5

/** Builds the finder over a document's marks of states; `wide`: a mark may stand in the rest of the sentence. */
export function happenings(analysis: Analysis, stateMarks: readonly Mark[]): HappeningFinder {
  const markAt = byToken(stateMarks)
  let view: TreeView | null = null
  const trees = () => (view ??= treeView(analysis.words))
  // Many figures may hang on one verb; what it takes is looked at once.
  const marksBelow = remembered((verb: number) => {
    const taken = dependentsOf(trees(), verb, /^(?:obl|advmod|xcomp|compound|obj)/)
    return taken.map(({ token }) => markAt.get(token)).filter(mark => mark !== undefined)
  })
  const takesObject = remembered((verb: number) => dependentsOf(trees(), verb, /^(?:obj|ccomp)/).length > 0)
  return stateOf

  /**
   * What happens to the people counted: right before the figure ("killed twelve people and injured dozens"), behind it
   * but for a verb that takes the next figure ("starben 16 und verletzten sich 3"), before it, in the rest of the sentence.
   */
  function stateOf(figure: Figure, { clause, sentence, next }: Window, { wide }: { wide: boolean }): Happening | null {
    const { first, last } = figure
    const left = lastMark(stateMarks, clause.from, first)
    if (left?.last === first) return { mark: left, governs: true, direct: true }
    const right = firstMark(stateMarks, last, clause.to)
    // "300 hurt and 40 taken to hospital"
    if (right?.first === endOf(figure) && right.last !== next)
      return { mark: right, governs: true, direct: governed(figure)?.direct ?? false }
    const governing = governed(figure)
    if (governing) return governing
    const free = (mark: Mark | null) => (mark && mark.last !== next && !isOfOther(mark, figure) ? mark : null)
    const mark = free(right) ?? free(left) ?? (wide ? free(firstMark(stateMarks, last, sentence.to)) : null)
    return mark && { mark, governs: false, direct: false }
  }

  /** "50 Helfer suchten nach einem vermissten Kind": a participle in front of another noun tells of that one. */
  function isOfOther({ last }: Mark, { noun }: Figure): boolean {
    const word = analysis.words[analysis.wordAt[last - 1] ?? -1]
    if (word?.relation !== 'amod' || word.head === null || word.confidence.head < SURE) return false
    const { token, upos } = analysis.words[word.head]!
    return upos === 'NOUN' && token >= last && !(noun && token >= noun.first && token < noun.last)
  }

  /** The verb on which the figure hangs, or what it takes: "brachte 40 Menschen ins Krankenhaus". */
  function governed(figure: Figure): Happening | null {
    const governor = governorOf(analysis, figure)
    if (!governor) return null
    const { verb, direct } = governor
    const own = markAt.get(verb.token)
    // "those four demonstrated that it helps": an object, so no rally
    if (own)
      return own.concept === 'protesters' && own.last - own.first === 1 && takesObject(verb.index)
        ? null
        : { mark: own, governs: true, direct }
    for (const mark of marksBelow(verb.index)) {
      const isOwn = mark.first >= figure.first && mark.last <= figure.last
      if (mark.last - mark.first > 1 || !isOwn) return { mark, governs: true, direct }
    }
    return null
  }
}

function byToken(marks: readonly Mark[]): Map<number, Mark> {
  const at = new Map<number, Mark>()
  for (const mark of marks) for (let i = mark.first; i < mark.last; i++) at.set(i, mark)
  return at
}
