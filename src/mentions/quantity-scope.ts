// Says where, when and in which state a figure holds: "an fünf Stützpunkten im Osten Russlands" → Russland;
// and which figure repeats another in a second unit: "50 Kilometer (30 Meilen)".

import { remembered } from '../text/remembered.ts'
import { firstEndingAfter, within } from '../text/spans.ts'
import type { Analysis, Clause, NameMention, Quantity, Sentence, Span, TimeExpression, Upos } from '../types.ts'
import type { ScopeWords } from './quantity-concept-words.ts'
import type { Figure } from './quantity-figure.ts'
import { phrases } from './quantity-phrases.ts'
import { type Governor, governorOf } from './quantity-tree.ts'

/** Words between a preposition and its place, at most: "in der slowakischen Nachbargemeinde Vysoká". */
const BETWEEN = 3
const JOINS: ReadonlySet<Upos> = new Set(['CCONJ', 'PUNCT', 'ADP'])
const KINDS: ReadonlySet<Upos> = new Set(['DET', 'ADJ', 'NOUN'])

interface Placed {
  /** Each once. */
  readonly names: readonly string[]
  /** Of the first. */
  readonly start: number
}

const NOWHERE: Placed = { names: [], start: 0 }

/** What a figure of a clause got of the clause's places. */
interface Shared {
  readonly clause: Clause | Sentence
  readonly figure: Figure
  /** The clause has its places in front of its figures. */
  readonly isInFront: boolean
  /** null: it shares those of the clause. */
  readonly names: readonly string[] | null
}

interface Neighbours {
  readonly clause: Clause | Sentence
  /** In the same clause; null: none. */
  readonly next: Figure | null
  /** The figure before, wherever it stands. */
  readonly earlier: Shared | null
  /** Of a phrase in front of the clause. */
  readonly front: Placed
}

type ScopeFinder = (
  analysis: Analysis,
  figures: readonly Figure[],
  known: { times: readonly TimeExpression[]; names: readonly NameMention[] },
) => {
  /** One a figure. */
  readonly scopes: Omit<Quantity['scope'], 'group'>[]
  /** Places that a sentence names behind prepositions of place. */
  readonly placesOf: (sentence: Sentence) => readonly string[]
}

/** Builds the finder of scopes: places behind a preposition and dates of the figure's clause, then places of its sentence. */
export function scopeFinder(words: ScopeWords): ScopeFinder {
  const phrased = phrases(Object.fromEntries(words.statePhrases.map(phrase => [phrase, true])))

  return (analysis, figures, { times, names }) => {
    const places = names.filter(({ type }) => type === 'place')
    const dates = times.filter(({ type }) => type === 'DATE' || type === 'TIME')
    const indexOf = new Map(times.map((time, index) => [time, index]))
    const { tokens, tags, clauses, sentences } = analysis
    const bySentence = new Map(sentences.map(sentence => [sentence.index, sentence]))
    // Several figures share a clause; each clause is looked at once.
    const placedIn = remembered(placesIn)
    const datesOf = remembered((span: Span) => within(dates, span))
    const stateOf = remembered(stateIn)
    const phraseOf = remembered(phraseIn)
    let at = 0
    let earlier: Shared | null = null

    const scopes = figures.map((figure, index) => {
      while (at < clauses.length - 1 && clauses[at]!.last <= figure.first) at++
      const sentence = bySentence.get(figure.sentence)!
      const clause = clauses[at]?.sentence === figure.sentence ? clauses[at]! : sentence
      const inFront = phraseInFront(at, clause)
      const front = inFront ? placedIn(inFront) : NOWHERE
      const near = front.names.length > 0 ? front : placedIn(clause)
      const next = figures[index + 1]
      earlier = sharedOut(figure, { clause, next: next && next.start < clause.end ? next : null, earlier, front })
      const time = nearest(datesOf(clause), figure) ?? nearest(inFront ? datesOf(inFront) : [], figure)
      return {
        places: [...(earlier.names ?? (near.names.length > 0 ? near.names : namesInFront(figure, placedIn(sentence))))],
        state: figure.dimension === 'time' ? null : stateFor(figure, clause),
        time: time === null ? null : indexOf.get(time)!,
      }
    })
    return { scopes, placesOf: sentence => placedIn(sentence).names }

    /** "In Kassel neun, in Fulda zwölf Verletzte", "nine died in Kassel and twelve in Fulda": to each its own. */
    function sharedOut(figure: Figure, { clause, next, earlier, front }: Neighbours): Shared {
      const before = earlier?.clause === clause ? earlier : null
      if (before === null && next === null) return { clause, figure, isInFront: false, names: null }
      const inFront = placesIn({ start: before?.figure.end ?? clause.start, end: figure.start })
      const isInFront = before?.isInFront ?? (inFront.names.length > 0 || front.names.length > 0)
      if (isInFront)
        return { clause, figure, isInFront, names: inFront.names.length > 0 ? inFront.names : (before?.names ?? null) }
      const behind = placesIn({ start: figure.end, end: next?.start ?? clause.end })
      const isOfNext = next !== null && behind.names.length > 0 && isOfNoun(behind, figure)
      return { clause, figure, isInFront, names: isOfNext ? [] : behind.names.length > 0 ? behind.names : null }
    }

    /** "Nine dead, while the fire brigade in Kassel still counted four": where the brigade is. */
    function isOfNoun({ start }: Placed, { last, noun }: Figure): boolean {
      let at = firstEndingAfter(tokens, start) - 1
      while (at >= 0 && !words.near.has(tokens[at]!.lower)) at--
      const end = Math.max(last, noun?.last ?? 0)
      return at - 1 >= end && tags[at - 1] === 'NOUN' && within(dates, tokens[at - 1]!).length === 0
    }

    /** "As of Friday, 640 residents had returned", "In Kassel, 900 people marched": a phrase without a verb right in front. */
    function phraseInFront(at: number, clause: Clause | Sentence): Clause | null {
      const before = clauses[at - 1]
      return clauses[at] === clause && before?.sentence === clauses[at]!.sentence && before.finite === null ? before : null
    }

    /** "In Mainz, so die Polizei, kamen 900": a place behind the figure in another clause is somebody else's, or of a part. */
    function namesInFront({ start }: Figure, placed: Placed): readonly string[] {
      return placed.start < start ? placed.names : []
    }

    /** The first place behind a preposition of place, and those joined to it. */
    function placesIn(span: Span): Placed {
      const found = within(places, span).filter(({ phrase, start }) =>
        [phrase.start, start].some(at => isNear(firstEndingAfter(tokens, at))),
      )
      const apart = found.findIndex((place, i) => i > 0 && !areJoined(found[i - 1]!, place))
      const joined = found.slice(0, apart < 0 ? undefined : apart)
      return { names: [...new Set(joined.map(({ name }) => name))], start: joined[0]?.start ?? span.end }
    }

    /** "In Kassel und in Fulda"; not "In Leipzig zogen 900 vom Werkstor in Mockau": there the second tells of something else. */
    function areJoined(a: NameMention, b: NameMention): boolean {
      const [from, to] = [firstEndingAfter(tokens, a.end), firstEndingAfter(tokens, b.start)]
      for (let i = from; i < to; i++) if (!JOINS.has(tags[i]!) && !KINDS.has(tags[i]!)) return false
      return tags.slice(from, to).some(tag => tag === 'CCONJ' || tag === 'PUNCT')
    }

    /** What the place is may stand between: "in der slowakischen Nachbargemeinde Vysoká". */
    function isNear(first: number): boolean {
      for (let i = first - 1; i >= 0 && i >= first - 1 - BETWEEN; i--) {
        if (words.near.has(tokens[i]!.lower)) return true
        if (!KINDS.has(tags[i]!)) return false
      }
      return false
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
