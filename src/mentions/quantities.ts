// Finds the figures of a text: "bis zu 12.000 Soldaten", "180 bis 240 Millionen Euro", "die 71-Jährige", "no more than 350".
// A figure is an amount, perhaps the end of a range, with its modifiers; then what it counts, about what, and where it holds.
// Vague numerals ("Dutzende", "several hundred") are intervals; ordinals, dates, clock times and names are no figures.

import type { Analysis, NameMention, QuantityMention, TimeExpression } from '../types.ts'
import { changeFinder } from './quantity-changes.ts'
import { conceptFinder } from './quantity-concept.ts'
import { equalAmounts } from './quantity-equals.ts'
import { figureReader } from './quantity-figures.ts'
import { groupFinder } from './quantity-groups.ts'
import { takenTokens } from './quantity-guards.ts'
import { intervalOf } from './quantity-modifiers.ts'
import { partFinder } from './quantity-parts.ts'
import { carriedPlaces, toldIn } from './quantity-places.ts'
import { recalledFinder } from './quantity-recalled.ts'
import { scopeFinder } from './quantity-scope.ts'
import type { QuantityWords } from './quantity-words.ts'

/** Builds a language's finder; it compiles the word lists, so build once and keep. Linear in the text's length. */
export function quantityFinder(
  words: QuantityWords | null,
): (analysis: Analysis, known: { times: readonly TimeExpression[]; names: readonly NameMention[] }) => QuantityMention[] {
  if (!words) return () => []
  const figuresOf = figureReader(words)
  const conceptsOf = conceptFinder(words.concepts)
  const scopesOf = scopeFinder(words.scope)
  const groupsOf = groupFinder(words.scope)
  const partsOf = partFinder(words.parts)
  const tellsIn = toldIn(words.concepts)
  const changesOf = changeFinder(words.changes)
  const recalledOf = recalledFinder(words.recalled)

  return (analysis, known) => {
    const taken = takenTokens(analysis.tokens, known)
    const figures = analysis.sentences.flatMap(sentence => figuresOf(analysis, sentence, taken))
    const parts = partsOf(analysis, figures)
    const concepts = conceptsOf(analysis, figures, parts)
    const { scopes, placesOf } = scopesOf(analysis, figures, known)
    const about = concepts.map(({ concept }) => concept)
    const own = scopes.map(scope => scope.places)
    const places = carriedPlaces(analysis, figures, { concepts: about, places: own, parts, placesOf, tells: tellsIn(analysis) })
    const groups = groupsOf(analysis, { figures, concepts: about, names: known.names })
    const changes = changesOf(analysis, figures, about)
    const recalled = recalledOf(analysis, figures)
    const equals = equalAmounts(analysis, figures, words.ranges.equating)
    return figures.map(({ start, end, value, modifier, unit, dimension, vague }, index): QuantityMention => {
      const { concept, counted, state, inheritedUnit } = concepts[index]!
      const scope = scopes[index]!
      const change = changes[index]!
      // "um 1,5 Punkte gesunken": the verb tells which way it went, and not what happened to those counted.
      const happened = state ?? (change === null || dimension === 'count' ? scope.state : null)
      return {
        start,
        end,
        value,
        modifier,
        ...intervalOf(value, modifier, { signed: dimension === 'temperature' }),
        vague,
        unit: unit ?? inheritedUnit,
        counted,
        concept,
        scope: { ...scope, places: [...places[index]!], state: happened, group: groups[index]! },
        equals: equals[index]!,
        change,
        partOf: parts[index]!,
        recalled: recalled[index]!,
      }
    })
  }
}
