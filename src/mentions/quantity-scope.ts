// Says where, when and in which state a figure holds: "an fünf Stützpunkten im Osten Russlands" → Russland;
// and which figure repeats another in a second unit: "50 Kilometer (30 Meilen)".

import { remembered } from '../text/remembered.ts'
import { firstEndingAfter, within } from '../text/spans.ts'
import type { Analysis, Clause, NameMention, Quantity, Sentence, Span, TimeExpression } from '../types.ts'
import type { ScopeWords } from './quantity-concept-words.ts'
import type { Figure } from './quantity-figure.ts'
import { phrases } from './quantity-phrases.ts'
import { type Governor, governorOf } from './quantity-tree.ts'

type ScopeFinder = (
  analysis: Analysis,
  figures: readonly Figure[],
  known: { times: readonly TimeExpression[]; names: readonly NameMention[] },
) => Omit<Quantity['scope'], 'group'>[]

/** Builds the finder of scopes: places behind a preposition and dates of the figure's clause, then places of its sentence. */
export function scopeFinder(words: ScopeWords): ScopeFinder {
  const phrased = phrases(Object.fromEntries(words.statePhrases.map(phrase => [phrase, true])))

  return (analysis, figures, { times, names }) => {
    const places = names.filter(({ type }) => type === 'place')
    const dates = times.filter(({ type }) => type === 'DATE' || type === 'TIME')
    const indexOf = new Map(times.map((time, index) => [time, index]))
    const { tokens, clauses, sentences } = analysis
    const bySentence = new Map(sentences.map(sentence => [sentence.index, sentence]))
    // Several figures share a clause; each clause is looked at once.
    const placesOf = remembered(placesIn)
    const datesOf = remembered((span: Span) => within(dates, span))
    const stateOf = remembered(stateIn)
    const phraseOf = remembered(phraseIn)
    let at = 0

    return figures.map(figure => {
      while (at < clauses.length - 1 && clauses[at]!.last <= figure.first) at++
      const sentence = bySentence.get(figure.sentence)!
      const clause = clauses[at]?.sentence === figure.sentence ? clauses[at]! : sentence
      const near = placesOf(clause)
      const time = nearest(datesOf(clause), figure) ?? nearest(datesInFront(at, clause), figure)
      return {
        places: near.length > 0 ? near : placesOf(sentence),
        state: figure.dimension === 'time' ? null : stateFor(figure, clause),
        time: time === null ? null : indexOf.get(time)!,
      }
    })

    /** "As of Friday, 640 residents had returned": dates of a phrase without a verb right in front of the clause. */
    function datesInFront(at: number, clause: Clause | Sentence): readonly TimeExpression[] {
      const before = clauses[at - 1]
      const isInFront = clauses[at] === clause && before?.sentence === clauses[at]!.sentence && before.finite === null
      return isInFront ? datesOf(before) : []
    }

    /** Names of the places that stand behind a preposition of place, each once. */
    function placesIn(span: Span): string[] {
      const found = within(places, span).filter(({ phrase, start }) => {
        const before = [firstEndingAfter(tokens, phrase.start), firstEndingAfter(tokens, start)]
        return before.some(first => isNear(first - 1) || isNear(first - 2))
      })
      return [...new Set(found.map(({ name }) => name))]
    }

    /** One article or adjective may stand between: "in der Stadt Leipzig". */
    function isNear(index: number): boolean {
      return words.near.has(tokens[index]?.lower ?? '')
    }

    /** That of its own verb; of its clause where the tree says nothing of the figure. */
    function stateFor(figure: Figure, clause: Clause | Sentence): string | null {
      const governor = governorOf(analysis, figure)
      const at = governor?.verb.token ?? -1
      const isTold = clause.first <= at && at < clause.last && !figure.isPart
      return governed(governor) ?? (isTold ? phraseOf(clause) : stateOf(clause))
    }

    /** "zerstörte 1.100 Häuser und beschädigte 300": the verb on which the figure hangs. */
    function governed(governor: Governor | null): string | null {
      const at = governor?.verb.token
      // "fielen … aus" is "ausfallen": the verb alone would say something else.
      return at !== undefined && isState(at) ? (governor!.verb.particleVerb ?? tokens[at]!.text) : null
    }

    function stateIn({ first, last }: { first: number; last: number }): string | null {
      for (let i = first; i < last; i++) if (words.states.has(tokens[i]!.lower)) return tokens[i]!.text
      return phraseIn({ first, last })
    }

    /** "an der Grenze", "without power" */
    function phraseIn({ first, last }: { first: number; last: number }): string | null {
      for (let i = first; i < last; i++) {
        const phrase = phrased.at(tokens, i, last)
        if (phrase) return analysis.text.slice(tokens[i]!.start, tokens[phrase.last - 1]!.end)
      }
      return null
    }

    function isState(at: number): boolean {
      const word = analysis.words[analysis.wordAt[at] ?? -1]
      if (words.states.has(tokens[at]!.lower)) return true
      return word?.upos === 'VERB' && words.stateVerbs.has(word.particleVerb ?? word.lemma.toLowerCase())
    }
  }
}

function nearest<T extends Span>(spans: readonly T[], { start }: Span): T | null {
  let best: T | null = null
  for (const span of spans) if (!best || Math.abs(span.start - start) < Math.abs(best.start - start)) best = span
  return best
}
