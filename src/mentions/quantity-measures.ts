// Says what a measure is about: metres beside "Pegel" are a water level, "um 66 Zentimeter" is its change,
// euros beside "Schäden" are damage, percent beside "Wahlbeteiligung" are turnout.

import type { Analysis, Token } from '../types.ts'
import type { ConceptWords } from './quantity-concept-words.ts'
import { type Figure, sizeOf } from './quantity-figure.ts'
import { type Mark, markTable, nearestMark } from './quantity-marks.ts'
import { phrases } from './quantity-phrases.ts'
import type { Dimension } from './quantity-units.ts'
import type { Window } from './quantity-windows.ts'

/** Which concepts a word nearby may give to what kind of measure. */
const FITTING: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  money: ['damage'],
  percent: ['turnout', 'probability'],
  length: ['waterLevel', 'distance', 'rain', 'length', 'magnitude'],
  volume: ['rain'],
}
/** What a measure is about when no word tells. */
const DEFAULTS: Readonly<Partial<Record<Dimension, string>>> = {
  money: 'money',
  percent: 'share',
  area: 'area',
  temperature: 'temperature',
  time: 'duration',
}
/** Lengths in these units are ways between places unless a word says otherwise. */
const FAR = new Set(['km', '[mi_i]', '[nmi_i]'])
/** Speeds at which water rises: cm/h. */
const RISE = /^[cm]?m\/(?:h|d|min)$/
/** The word for an earthquake's strength stands at most this many tokens before its number. */
const MAGNITUDE_REACH = 3
/** "12-jährig" and older is a person's age; shorter spans are more often a war's or a contract's. */
const LEAST_AGE = 12

/** The previous figure that this one may lean on. */
export type Previous = { readonly figure: Figure; readonly concept: string | null } | null

/** The concept of a measure; of a count only where it is a strength ("magnitude 6.4"). */
type MeasureConcept = (figure: Figure, window: Window, previous: Previous) => string | null

export function measureConcepts(words: ConceptWords): (analysis: Analysis) => MeasureConcept {
  const contexts = markTable(words.contexts, words.compounds, { lemmas: false })

  const ages = phrases(Object.fromEntries(words.ages.map(phrase => [phrase, true])))

  return analysis => {
    const { tokens } = analysis
    const all = contexts.marksOf(analysis)
    const byDimension = Object.fromEntries(
      Object.entries(FITTING).map(([dimension, fitting]) => [dimension, all.filter(({ concept }) => fitting.includes(concept))]),
    )
    const magnitudes = all.filter(({ concept }) => concept === 'magnitude')
    const knowsLevels = all.some(({ concept }) => concept === 'waterLevel')

    return (figure, window, previous) => {
      if (figure.dimension === 'count') return magnitudeOf(figure, window)
      if (figure.dimension === 'time') return isAge(figure) || isInRow(figure, previous) ? 'age' : 'duration'
      if (figure.dimension === 'rate')
        return RISE.test(figure.unit ?? '') && knowsLevels && isChange(figure) ? 'waterLevelChange' : null
      const concept = near(byDimension[figure.dimension] ?? [], figure, window)?.concept ?? null
      if (figure.dimension === 'length') return levelBehind(figure, previous) ?? lengthConcept(figure, concept, window)
      if (figure.dimension === 'money' && !concept && previous && pointsBack(window)) return previous.concept
      return concept ?? DEFAULTS[figure.dimension] ?? null
    }

    function near(marks: readonly Mark[], { first, last }: Figure, { clause, sentence }: Window): Mark | null {
      return nearestMark(marks, { ...clause, first, last }) ?? nearestMark(marks, { ...sentence, first, last })
    }

    function magnitudeOf({ first, last }: Figure, { sentence }: Window): string | null {
      if (!tokens.slice(first, last).some(token => token.kind === 'number')) return null
      const mark = nearestMark(magnitudes, { ...sentence, first, last })
      if (!mark) return null
      const isNear = mark.last <= first ? first - mark.last < MAGNITUDE_REACH : mark.first - last < 2
      return isNear ? 'magnitude' : null
    }

    /** "um 38 auf 642 Zentimeter": the level behind its change. */
    function levelBehind({ first }: Figure, previous: Previous): string | null {
      const isStep = previous?.concept === 'waterLevelChange' && first - previous.figure.last === 1
      return isStep && words.upTo.has(tokens[first - 1]!.lower) ? 'waterLevel' : null
    }

    /** "Sie fiel um 66 Zentimeter" is a change; "fallen to 4.90 metres" a level, where levels are the subject. */
    function lengthConcept(figure: Figure, concept: string | null, { clause }: Window): string | null {
      const isLevel = concept === 'waterLevel' || concept === null
      if (isLevel && knowsLevels && isChange(figure)) return 'waterLevelChange'
      if (concept) return concept
      if (FAR.has(figure.unit ?? '')) return 'distance'
      const isReached = knowsLevels || words.upTo.has(tokens[figure.first - 1]?.lower ?? '')
      return isReached && hasWord(words.levels, clause) ? 'waterLevel' : null
    }

    /** "um 38 Zentimeter", "38 Zentimeter gestiegen"; "auf 642 Zentimeter gestiegen" is the level reached. */
    function isChange({ first, last }: Figure): boolean {
      const before = tokens[first - 1]?.lower ?? ''
      return words.changes.before.has(before) || (!words.upTo.has(before) && words.changes.after.has(tokens[last]?.lower ?? ''))
    }

    /** "71 Jahre alt", "aged 71", "im Alter von 71 Jahren", "die 71-Jährige" */
    function isAge(figure: Figure): boolean {
      const { first, last, joined, unit } = figure
      if (unit !== 'a' && unit !== 'mo') return false
      if (joined)
        return isPersonal(tokens[last - 1]!) || sizeOf(figure) >= LEAST_AGE || words.persons.has(tokens[last]?.lower ?? '')
      if (!tokens.slice(first, last).some(token => token.kind === 'word')) return true // "(71)"
      if (words.old.has(tokens[last]?.lower ?? '')) return true
      return ages.before(tokens, first, 0) !== null
    }

    /** "im Alter von 8, 12 und 45 Jahren": the last of a row of ages. */
    function isInRow({ first }: Figure, previous: Previous): boolean {
      return previous?.concept === 'age' && first - previous.figure.last === 1 && tokens[first - 1]!.text !== '('
    }

    /** "9-Jährige", "six-year-old" */
    function isPersonal({ text, lower }: Token): boolean {
      return /^\p{Lu}/u.test(text) || words.old.has(lower.slice(lower.lastIndexOf('-') + 1))
    }

    /** "die Summe werde kaum über 100 Millionen Euro hinausgehen" */
    function pointsBack({ sentence }: Window): boolean {
      return hasWord(words.figures, sentence)
    }

    function hasWord(set: ReadonlySet<string>, { from, to }: { from: number; to: number }): boolean {
      for (let i = from; i < to; i++) if (set.has(tokens[i]!.lower)) return true
      return false
    }
  }
}
