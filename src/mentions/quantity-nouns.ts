// What the noun of a figure says by itself: its key, whether it is people, whether a bare number counts anything at all.
//   "500 officers" among soldiers → officers · "three shots" without vaccines → null · "Inzidenz von 165" counts nothing

import { entry } from '../text/lookup.ts'
import type { Analysis, Token } from '../types.ts'
import type { ConceptWords } from './quantity-concept-words.ts'
import type { Figure } from './quantity-figure.ts'
import { lastWordOf, markTable } from './quantity-marks.ts'
import { phrases } from './quantity-phrases.ts'
import type { Window } from './quantity-windows.ts'

interface Nouns {
  /** Key of the figure's noun, the head of which is the token; `whole`: that of the figure that it is a part of. */
  of(figure: Figure, head: Token, whole: string | null): string | null
  /** Key of any noun. */
  any(noun: Token): string | null
  isPerson(noun: Token): boolean
  isAnimal(noun: Token): boolean
  /** The figure is the number of a gauge, an index, an age in brackets, and leans on nothing before it. */
  isGauge(figure: Figure, window: Window): boolean
}

/** Words of another meaning stand at most so far from the noun: "victims of sexual abuse". */
const COMPANY = 30

/** Builds a document's view of nouns; compile once per language. */
export function nounConcepts(words: ConceptWords): (analysis: Analysis) => Nouns {
  const nouns = markTable(words.nouns, words.compounds)
  const pairs = phrases(words.pairs)

  return analysis => {
    const { tokens, tags } = analysis
    let written: ReadonlySet<string> | null = null
    const forms = () => (written ??= new Set(tokens.map(({ lower }) => lower)))
    return { of, any, isPerson, isAnimal, isGauge }

    function of({ first, sentence }: Figure, head: Token, whole: string | null): string | null {
      const before = tokens[first - 1]
      // "an drei Stellen"
      if (before?.sentence === sentence && entry(words.placesBehind, head.lower)?.has(before.lower)) return null
      const pair = pairs.before(tokens, head.index + 1, head.index - 1)
      if (pair) return pair.value
      if (isUnfit(head)) return null
      const within = whole === null ? undefined : entry(words.withinWhole, head.lower)
      return (within && whole !== null ? entry(within, whole) : null) ?? any(head)
    }

    function any(noun: Token): string | null {
      return nouns.of(noun, lastWordOf(analysis, noun))
    }

    /** "three shots" without a word of vaccines, "abuse victims" */
    function isUnfit({ lower, index }: Token): boolean {
      const [only, never] = [entry(words.onlyWith, lower), entry(words.notWith, lower)]
      if (only && ![...only].some(form => forms().has(form))) return true
      return (
        never !== undefined && tokens.slice(Math.max(0, index - COMPANY), index + COMPANY).some(token => never.has(token.lower))
      )
    }

    function isPerson(noun: Token): boolean {
      return words.personal.test(noun.lower) || formsOf(noun).some(form => words.persons.has(form))
    }

    function isAnimal(noun: Token): boolean {
      return formsOf(noun).some(form => words.animals.has(form))
    }

    /** "Inzidenz von 165", "Tempo 130", "(43, CDU)", "R-Wert 1,06" */
    function isGauge({ first, value, scale, sentence, last }: Figure, { clause }: Window): boolean {
      if (scale === 0 && [value].flat().some(each => !Number.isInteger(each))) return true
      if (tokens[first - 1]?.text === '(' && tokens[last]?.text === ',') return true
      for (let i = first - 1; i >= clause.from && tokens[i]!.sentence === sentence; i--)
        if (isNoun(tokens[i]!)) return formsOf(tokens[i]!).some(form => words.gauges.has(form))
      return false
    }

    function isNoun(token: Token): boolean {
      const upos = lastWordOf(analysis, token)?.upos ?? tags[token.index]
      return upos === 'NOUN' || upos === 'PROPN'
    }

    /** As written, base form, head of a compound. */
    function formsOf(noun: Token): string[] {
      const word = lastWordOf(analysis, noun)
      return [noun.lower, ...(word ? [word.lemma.toLowerCase(), word.compoundHead?.toLowerCase() ?? ''] : [])]
    }
  }
}

/** Whether a word is a noun that has a concept or stands for people. */
export function countedNouns(words: ConceptWords): (noun: Token) => boolean {
  const nouns = markTable(words.nouns, words.compounds)
  return noun => words.persons.has(noun.lower) || nouns.of(noun, undefined) !== null
}
