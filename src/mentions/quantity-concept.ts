// Says what each figure is about, as a language-free key: "17 Personen seien festgenommen worden" → arrests.
// A count takes its key from its noun or from what happens to those people; a measure from its unit and the words near it;
// a figure with neither ("die IGGL 3.400", "a toll of nine") from what stood before it.

import { dependentsOf, type TreeView, treeView } from '../syntax/tree-view.ts'
import { entry } from '../text/lookup.ts'
import type { Analysis, Span, Token } from '../types.ts'
import { antecedents } from './quantity-antecedents.ts'
import type { Counted } from './quantity-counted.ts'
import type { Figure } from './quantity-figure.ts'
import { firstMark, lastMark, lastWordOf, type Mark, markTable } from './quantity-marks.ts'
import { measureConcepts } from './quantity-measures.ts'
import { numberFinder } from './quantity-numbers.ts'
import { endOf } from './quantity-parts.ts'
import { phrases } from './quantity-phrases.ts'
import { governorOf } from './quantity-tree.ts'
import type { ConceptWords } from './quantity-words.ts'

interface Labelled {
  readonly concept: string | null
  readonly counted: Span | null
  /** Words of what happened to those counted, where they gave the concept. */
  readonly state: string | null
  /** Unit of the figure that this one leans on: "91 per cent, not 97". */
  readonly inheritedUnit: string | null
}

/** Concepts that count people: what happens to them outweighs who they are ("neun Beamte verletzt" is injured). */
const PEOPLE = new Set(
  'soldiers officers fighters police protesters strikers passengers crew aboard children families inhabitants witnesses workforce refugees prisoners hostages cases'.split(
    ' ',
  ),
)
/** What happens to people, and is therefore stronger than who they are. */
const EVENTS = new Set(
  'dead injured missing casualties evacuated displaced rescued hospitalised arrests hostages vaccinated'.split(' '),
)
/** What happens to people only, so that a noun that no list knows is people ("31 Randalierer festgenommen"); ships go missing too. */
const HUMAN = new Set(['dead', 'injured', 'arrests', 'hospitalised', 'vaccinated', 'strikers', 'protesters'])
/** They march, gather and move without protesting. */
const ARMED = new Set(['soldiers', 'officers', 'fighters', 'police', 'refugees', 'prisoners', 'passengers'])
/** Whether a concept counts people. */
export const isPeople = (concept: string | null): boolean =>
  concept !== null && (PEOPLE.has(concept) || EVENTS.has(concept) || concept === 'aboard' || concept === 'confirmedCases')
/** Concept of a part to that of its whole: "3,400 of its 11,200 jobs". */
const WHOLES: Readonly<Record<string, string>> = { jobs: 'workforce' }

/** What happens to those counted; governs: their own verb by the tree, not only a word nearby. */
interface Happening {
  readonly mark: Mark
  readonly governs: boolean
  /** They are its subject or object. */
  readonly direct: boolean
}

/** Tokens on both sides of a figure in which no other figure stands, inside its sentence and inside its clause. */
export interface Window {
  readonly sentence: { readonly from: number; readonly to: number }
  readonly clause: { readonly from: number; readonly to: number }
  /** Token where the next figure of the sentence begins; null: none follows. */
  readonly next: number | null
}

/** Labels figures; `parts`: for each the index of its whole or null. */
type ConceptFinder = (analysis: Analysis, figures: readonly Figure[], parts: readonly (number | null)[]) => Labelled[]

export function conceptFinder(words: ConceptWords): ConceptFinder {
  const nouns = markTable(words.nouns, words.compounds)
  const states = markTable(words.states, null, { verbs: words.verbs })
  const topics = markTable(words.topics, words.compounds)
  const measures = measureConcepts(words)
  const numbersIn = numberFinder(words)
  const pairs = phrases(words.pairs)

  return (analysis, figures, parts) => {
    const { tokens } = analysis
    const wordOf = (token: Token) => lastWordOf(analysis, token)
    const stateMarks = states.marksOf(analysis)
    const topicMarks = topics.marksOf(analysis)
    const measure = measures(analysis)
    const earlier = antecedents(analysis, { marks: merged(stateMarks, topicMarks), figures, words })
    const windows = windowsOf(analysis, figures)
    const markAt = tokensOf(stateMarks)
    let view: TreeView | null = null
    let named: Map<number, Counted> | null = null
    const numbers = () => (named ??= numbersIn(analysis))
    let written: readonly string[] | null = null
    const forms = () => (written ??= [...new Set(tokens.map(({ lower }) => lower))])
    const trees = () => (view ??= treeView(analysis.words))
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
      const own = head && !isPlace(figure, head) ? ownConcept(index, head) : null
      const isWhole = figures[index - 1]?.isPart && figures[index - 1]!.noun !== null && isBehind(figures[index - 1]!, figure)
      if (isWhole) return { ...none, concept: own ? (WHOLES[own] ?? own) : null }
      if (head && words.per.has(tokens[figure.first - 1]?.lower ?? '')) return none
      const contextual = measure(figure, windows[index]!, null)
      if (contextual) return { ...none, concept: contextual }
      if (!head && isGauge(index)) return none
      if (head && own && (!PEOPLE.has(own) || EVENTS.has(own))) return { ...none, concept: own }
      const state = stateOf(figure, windows[index]!, { wide: !own })
      if (head && !own && !isPerson(head)) return strangers(index, state)
      if (state && (!own || EVENTS.has(state.mark.concept) || isActing(own, state))) return happened(index, state.mark)
      if (head) return { ...none, concept: own }
      return elided(index)
    }

    /** "crew members", "500 officers" among soldiers, else the noun's own. */
    function ownConcept(index: number, head: Token): string | null {
      const pair = pairs.before(tokens, head.index + 1, head.index - 1)
      const whole = labelled[parts[index] ?? -1]?.concept
      const within = whole && entry(words.withinWhole, head.lower)
      if (pair) return pair.value
      if (isUnfit(index, head.lower)) return null
      return (within && entry(within, whole)) || nouns.of(head, wordOf(head))
    }

    /** "three shots" without a word of vaccines, "abuse victims" */
    function isUnfit(index: number, noun: string): boolean {
      const [only, never] = [entry(words.onlyWith, noun), entry(words.notWith, noun)]
      if (only && !forms().some(form => only.has(form))) return true
      if (!never) return false
      const { first, last } = analysis.sentences[figures[index]!.sentence] ?? { first: 0, last: 0 }
      return tokens.slice(first, last).some(({ lower }) => never.has(lower))
    }

    /** "700 Beschäftigte legten die Arbeit nieder": strikers; soldiers who march are soldiers. */
    function isActing(own: string, { mark, governs }: Happening): boolean {
      return governs && (mark.concept === 'strikers' || (mark.concept === 'protesters' && !ARMED.has(own)))
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
      const isTold = state?.direct && HUMAN.has(state.mark.concept) && !tokens.slice(first, last).some(isAlsoOfThings)
      if (!isTold || words.animals.has(lemmaOf(tokens[figures[index]!.noun!.last - 1]!))) return unknownNoun(index)
      return happened(index, state.mark)
    }

    function isAlsoOfThings({ lower }: Token): boolean {
      return words.ofThings.has(lower)
    }

    function isPerson(noun: Token): boolean {
      const head = wordOf(noun)?.compoundHead?.toLowerCase()
      if (words.persons.has(noun.lower) || words.persons.has(lemmaOf(noun)) || words.personal.test(noun.lower)) return true
      return head !== undefined && words.persons.has(head)
    }

    function lemmaOf(noun: Token): string {
      return wordOf(noun)?.lemma.toLowerCase() ?? noun.lower
    }

    /** "Inzidenz von 165", "Tempo 130", "(43, CDU)", "R-Wert 1,06": a number that counts nothing. */
    function isGauge(index: number): boolean {
      const { first, value, scale, sentence, last } = figures[index]!
      if (scale === 0 && [value].flat().some(each => !Number.isInteger(each))) return true
      if (tokens[first - 1]?.text === '(' && tokens[last]?.text === ',') return true
      const { from } = windows[index]!.clause
      for (let i = first - 1; i >= from && tokens[i]!.sentence === sentence; i--) {
        if (analysis.tags[i] !== 'NOUN' && analysis.tags[i] !== 'PROPN') continue
        const word = lastWordOf(analysis, tokens[i]!)
        return [tokens[i]!.lower, word?.lemma.toLowerCase(), word?.compoundHead?.toLowerCase()].some(
          form => form && words.gauges.has(form),
        )
      }
      return false
    }

    /** "an drei Stellen" */
    function isPlace({ first, sentence }: Figure, noun: Token): boolean {
      const before = tokens[first - 1]
      const behind = entry(words.placesBehind, noun.lower)
      return before?.sentence === sentence && (behind?.has(before.lower) ?? false)
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
      return { ...none, concept, inheritedUnit: unit, counted: spanOf(noun) }
    }

    /** "Die Zahl der Vertriebenen stieg auf 54.000": what the number is of. */
    function ofNumber(figure: Figure): Labelled | null {
      const noun = numberNoun(figure)
      if (!noun) return null
      const head = tokens[noun.last - 1]!
      const own = nouns.of(head, wordOf(head)) ?? topics.of(head, wordOf(head))
      // "die Zahl der Menschen, die gestorben sind, stieg auf 80"
      const state = own === null || PEOPLE.has(own) ? firstMark(stateMarks, noun.last, figure.first) : null
      return { ...none, concept: state?.concept ?? own, counted: spanOf(noun), state: state && textOf(state) }
    }

    function numberNoun({ sentence, first }: Figure): Counted | null {
      const noun = numbers().get(sentence)
      return noun && noun.last <= first ? noun : null
    }

    /** "a crew of six" */
    function ofCrew({ first, sentence }: Figure): Labelled | null {
      const noun = tokens[first - 2]
      if (noun?.sentence !== sentence || tokens[first - 1]!.lower !== words.ageOf.of) return null
      const concept = nouns.of(noun, wordOf(noun))
      if (concept === null) return null
      return { ...none, concept, counted: spanOf({ first: first - 2, last: first - 1 }) }
    }

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
      const own = right && right.last !== next ? right : null
      const mark = own ?? left ?? (wide ? firstMark(stateMarks, last, sentence.to) : null)
      return mark && { mark, governs: false, direct: false }
    }

    /** The verb on which the figure hangs, or what it takes: "brachte 40 Menschen ins Krankenhaus". */
    function governed(figure: Figure): Happening | null {
      const governor = governorOf(analysis, figure)
      if (!governor) return null
      const { verb, direct } = governor
      const own = markAt.get(verb.token)
      // "those four demonstrated that it helps": an object, so no rally
      const isTaking = () => dependentsOf(trees(), verb.index, /^(?:obj|ccomp)/).length > 0
      if (own) return own.concept === 'protesters' && own.last - own.first === 1 && isTaking() ? null : { mark: own, governs: true, direct }
      for (const { token } of dependentsOf(trees(), verb.index, /^(?:obl|advmod|xcomp|compound|obj)/)) {
        const mark = markAt.get(token)
        if (mark && (mark.last - mark.first > 1 || token < figure.first || token >= figure.last))
          return { mark, governs: true, direct }
      }
      return null
    }

    function textOf({ first, last }: Mark): string {
      return analysis.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    }

    function spanOf(range: { first: number; last: number } | null): Span | null {
      return range && { start: tokens[range.first]!.start, end: tokens[range.last - 1]!.end }
    }
  }
}

/** Whether a word is a noun that has a concept or stands for people. */
export function countedNouns(words: ConceptWords): (noun: Token) => boolean {
  const nouns = markTable(words.nouns, words.compounds)
  return noun => words.persons.has(noun.lower) || nouns.of(noun, undefined) !== null
}

function tokensOf(marks: readonly Mark[]): Map<number, Mark> {
  const at = new Map<number, Mark>()
  for (const mark of marks) for (let i = mark.first; i < mark.last; i++) at.set(i, mark)
  return at
}

const none: Labelled = { concept: null, counted: null, state: null, inheritedUnit: null }

const isBehind = (part: Figure, whole: Figure): boolean => part.sentence === whole.sentence && whole.first - part.last <= 3

const merged = (a: readonly Mark[], b: readonly Mark[]): Mark[] =>
  [...a, ...b].sort((x, y) => x.first - y.first || x.last - y.last)

/** Clauses and figures are in order, so one pass finds every window. */
function windowsOf({ clauses, sentences }: Analysis, figures: readonly Figure[]): Window[] {
  const bySentence = new Map(sentences.map(sentence => [sentence.index, sentence]))
  let at = 0
  return figures.map((figure, index) => {
    const sentence = bySentence.get(figure.sentence)!
    const previous = figures[index - 1]
    // What happens to a part stands behind its whole: "1,150 of the 2,400 residents had left".
    const skipped = figure.isPart && figures[index + 1] && isBehind(figure, figures[index + 1]!) ? 2 : 1
    const next = figures[index + skipped]
    const from = previous?.sentence === figure.sentence ? previous.last : sentence.first
    const to = next?.sentence === figure.sentence ? next.first : sentence.last
    while (at < clauses.length - 1 && clauses[at]!.last <= figure.first) at++
    const clause = clauses[at]
    const inClause = clause && clause.first <= figure.first && figure.first < clause.last
    const bounds = inClause
      ? { from: Math.max(from, clause.first), to: Math.min(to, Math.max(clause.last, figure.last)) }
      : { from, to }
    return { sentence: { from, to }, clause: bounds, next: to < sentence.last ? to : null }
  })
}
