// Says what each figure is about, as a language-free key: "17 Personen seien festgenommen worden" → arrests.
// A count takes its key from its noun or from what happens to those people; a measure from its unit and the words near it;
// a figure with neither ("die IGGL 3.400", "a toll of nine") from what stood before it.

import type { Analysis, Span } from '../types.ts'
import { antecedents } from './quantity-antecedents.ts'
import type { ConceptWords } from './quantity-concept-words.ts'
import type { Counted } from './quantity-counted.ts'
import type { Figure } from './quantity-figure.ts'
import { type Happening, happenings } from './quantity-happenings.ts'
import { firstMark, lastMark, lastWordOf, type Mark, markTable } from './quantity-marks.ts'
import { measureConcepts } from './quantity-measures.ts'
import { nounConcepts } from './quantity-nouns.ts'
import { numberFinder } from './quantity-numbers.ts'
import { ARMED, EVENTS, FIGHTING, HUMAN, PEOPLE } from './quantity-people.ts'
import { isBehind, windowsOf } from './quantity-windows.ts'

interface Labelled {
  readonly concept: string | null
  readonly counted: Span | null
  /** Words of what happened to those counted, where they gave the concept. */
  readonly state: string | null
  /** Unit of the figure that this one leans on: "91 per cent, not 97". */
  readonly inheritedUnit: string | null
}

/** Tokens between a figure and the one that brings the noun for both. */
const NEXT = 5
/** Concept of a part to that of its whole: "3,400 of its 11,200 jobs". */
const WHOLES: Readonly<Record<string, string>> = { jobs: 'workforce' }

/** Labels figures; `parts`: for each the index of its whole or null. */
type ConceptFinder = (analysis: Analysis, figures: readonly Figure[], parts: readonly (number | null)[]) => Labelled[]

export function conceptFinder(words: ConceptWords): ConceptFinder {
  const nounsOf = nounConcepts(words)
  const states = markTable(words.states, null, { verbs: words.verbs })
  const topics = markTable(words.topics, words.compounds)
  const measures = measureConcepts(words)
  const numbersIn = numberFinder(words)

  return (analysis, figures, parts) => {
    const { tokens } = analysis
    const nouns = nounsOf(analysis)
    const hasRally = tokens.some(({ lower }) => words.rallies.has(lower))
    const stateMarks = states.marksOf(analysis).filter(mark => hasRally || !words.weak.has(textOf(mark).toLowerCase()))
    const topicMarks = topics.marksOf(analysis)
    const measure = measures(analysis)
    const numbers = numbersIn(analysis)
    // "Wie viele Menschen durch die Stadt zogen, ist unklar. Die Polizei nennt 3.000."
    const asked = stateMarks.filter(({ first }) => numbers.has(tokens[first]!.sentence))
    const earlier = antecedents(analysis, {
      marks: merged(stateMarks, topicMarks),
      topics: merged(topicMarks, asked),
      figures,
      words,
    })
    const windows = windowsOf(analysis, figures)
    const stateOf = happenings(analysis, stateMarks)
    const labelled: Labelled[] = []
    for (const [index, figure] of figures.entries()) {
      const label = figure.dimension === 'count' ? countLabel(index) : { ...none, ...measureLabel(index) }
      const whole = parts[index] ?? null
      const counted = label.counted ?? spanOf(figure.noun) ?? (whole === null ? null : spanOf(figures[whole]!.noun))
      labelled.push({ ...label, counted })
      earlier.add(index, label.concept)
    }
    return labelled

    function measureLabel(index: number): Partial<Labelled> {
      return { concept: measure(figures[index]!, windows[index]!, earlier.previousOf(index)) }
    }

    function countLabel(index: number): Labelled {
      const figure = figures[index]!
      const head = figure.noun && tokens[figure.noun.last - 1]!
      const own = head && nouns.of(figure, head, labelled[parts[index] ?? -1]?.concept ?? null)
      const isWhole = figures[index - 1]?.isPart && figures[index - 1]!.noun !== null && isBehind(figures[index - 1]!, figure)
      if (isWhole) return { ...none, concept: own ? (WHOLES[own] ?? own) : null }
      if (head && isRate(figure)) return none
      const contextual = measure(figure, windows[index]!, null)
      if (contextual) return { ...none, concept: contextual }
      if (!head && figure.decimal) return none
      if (!head && nouns.isGauge(figure, windows[index]!)) return none
      if (head && own && (!PEOPLE.has(own) || EVENTS.has(own))) return { ...none, concept: own }
      const near = head || !isLed(figure) ? stateOf(figure, windows[index]!, { wide: !own }) : null
      const state = near && isOfPart(index, near) ? null : near
      if (head && !own && !nouns.isPerson(head)) return strangers(index, state)
      if (state && (!own || (EVENTS.has(state.mark.concept) && !isFleeing(own, state)) || isActing(own, state)))
        return happened(index, state.mark)
      if (head) return { ...none, concept: own }
      return elided(index)
    }

    /** "Of the 120 passengers, 45 were hurt": what happens behind its part happens to the part alone. */
    function isOfPart(index: number, { mark }: Happening): boolean {
      const [{ first, sentence }, next] = [figures[index]!, figures[index + 1]]
      if (!next || parts[index + 1] !== index || mark.first < next.first) return false
      const at = analysis.tags[first - 1] === 'DET' ? first - 2 : first - 1
      return analysis.tags[at] === 'ADP' && tokens[at]?.sentence === sentence
    }

    /** "pro 100.000 Einwohner": the denominator counts nobody. */
    function isRate(figure: Figure): boolean {
      const before = tokens[figure.first - 1]?.lower ?? ''
      const isRound = words.per.round.has(before) && /^10{3,}$/.test(String(figure.value))
      return isRound || words.per.always.has(before)
    }

    /** "died at 43", "arbeiten bis 67": behind a preposition a bare number is not whom something happens to. */
    function isLed({ first, sentence }: Figure): boolean {
      return analysis.tags[first - 1] === 'ADP' && tokens[first - 1]!.sentence === sentence
    }

    /** "700 Beschäftigte legten die Arbeit nieder": strikers; soldiers who march are soldiers. */
    function isActing(own: string, { mark, governs }: Happening): boolean {
      if (mark.concept === 'prisoners') return governs && FIGHTING.has(own)
      return governs && (mark.concept === 'strikers' || (mark.concept === 'protesters' && !ARMED.has(own)))
    }

    /** "Elf Häftlinge sind geflohen": they are no refugees. */
    function isFleeing(own: string, { mark }: Happening): boolean {
      return mark.concept === 'displaced' && ARMED.has(own) && own !== 'refugees'
    }

    /** "300 wurden verletzt": who, the figure before may say. */
    function happened(index: number, state: Mark): Labelled {
      const figure = figures[index]!
      const leaning = () => earlier.nounOf(index, state.concept)
      const counted = figure.noun === null ? spanOf(numberNoun(figure) ?? leaning()) : null
      return { ...none, concept: state.concept, state: textOf(state), counted }
    }

    /** "31 Randalierer festgenommen": what happens to nobody but people tells that they are people, where the tree is sure of it. */
    function strangers(index: number, state: Happening | null): Labelled {
      const { first, last } = state?.mark ?? { first: 0, last: 0 }
      const isTold =
        state?.direct &&
        HUMAN.has(state.mark.concept) &&
        !tokens.slice(first, last).some(({ lower }) => words.ofThings.has(lower))
      if (!isTold || nouns.isAnimal(tokens[figures[index]!.noun!.last - 1]!)) return unknownNoun(index)
      return happened(index, state.mark)
    }

    /** "12.000 Nordkoreaner" after "12.000 Soldaten": a large figure given twice is the same figure. */
    function unknownNoun(index: number): Labelled {
      return { ...none, concept: earlier.sameLarge(index) }
    }

    /** "Elf weitere", "22.000.", "a toll of nine" */
    function elided(index: number): Labelled {
      const { clause, sentence } = windows[index]!
      const figure = figures[index]!
      const named = ofNumber(figure) ?? ofCrew(figure)
      if (named) return named
      const topic = lastMark(topicMarks, clause.from, figure.first) ?? firstMark(topicMarks, figure.last, clause.to)
      if (topic) return { ...none, concept: topic.concept, counted: spanOf(topic) }
      const whole = parts[index] ?? null
      if (whole !== null) return { ...none, concept: labelled[whole]?.concept ?? null }
      const { concept, unit, noun } = earlier.of(index, sentence.from)
      if (concept === null && unit === null && noun === null) return ofNext(index)
      return { ...none, concept, inheritedUnit: unit, counted: spanOf(noun) }
    }

    /** "Am Montag waren es 12, am Dienstag 14 Tote": the noun comes with the second. */
    function ofNext(index: number): Labelled {
      const [figure, next] = [figures[index]!, figures[index + 1]]
      const isNext = next?.sentence === figure.sentence && next.dimension === 'count' && next.noun !== null
      if (!isNext || next.first - figure.last > NEXT || tokens[figure.last]?.text !== ',') return none
      const head = tokens[next.noun.last - 1]!
      return { ...none, concept: nouns.of(next, head, null), counted: spanOf(next.noun) }
    }

    /** "Die Zahl der Vertriebenen stieg auf 54.000": what the number is of. */
    function ofNumber(figure: Figure): Labelled | null {
      const noun = numberNoun(figure)
      if (!noun) return null
      const head = tokens[noun.last - 1]!
      const own = nouns.any(head) ?? topics.of(head, lastWordOf(analysis, head))
      // "die Zahl der Menschen, die gestorben sind, stieg auf 80"
      const state = own === null || PEOPLE.has(own) ? firstMark(stateMarks, noun.first, figure.first) : null
      return { ...none, concept: state?.concept ?? own, counted: spanOf(noun), state: state && textOf(state) }
    }

    function numberNoun({ sentence, first }: Figure): Counted | null {
      const noun = numbers.get(sentence)
      return noun && noun.last <= first ? noun : null
    }

    /** "a crew of six" */
    function ofCrew({ first, sentence }: Figure): Labelled | null {
      const noun = tokens[first - 2]
      if (noun?.sentence !== sentence || tokens[first - 1]!.lower !== words.ageOf.of) return null
      const concept = nouns.any(noun)
      if (concept === null) return null
      return { ...none, concept, counted: spanOf({ first: first - 2, last: first - 1 }) }
    }

    function textOf({ first, last }: Mark): string {
      return analysis.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    }

    function spanOf(range: { first: number; last: number } | null): Span | null {
      return range && { start: tokens[range.first]!.start, end: tokens[range.last - 1]!.end }
    }
  }
}

const none: Labelled = { concept: null, counted: null, state: null, inheritedUnit: null }

const merged = (a: readonly Mark[], b: readonly Mark[]): Mark[] =>
  [...a, ...b].sort((x, y) => x.first - y.first || x.last - y.last)
