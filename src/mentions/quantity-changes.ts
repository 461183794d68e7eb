// Says whether a figure is a change or a level: "um 38 auf 642 Zentimeter" → increase, and a level of 642; "13 more than in 2020".
// A difference is opened ("um", "by"), compared ("13 more than") or what a verb of rising takes ("fell 3 percent").

import { entry } from '../text/lookup.ts'
import type { Analysis, Quantity, Upos } from '../types.ts'
import type { Figure } from './quantity-figure.ts'
import { endOf } from './quantity-parts.ts'
import { governorOf } from './quantity-tree.ts'

/** What a language tells changes by. Words in lower case. */
export interface ChangeWords {
  /** In front of a difference: "um", "by". */
  readonly by: ReadonlySet<string>
  /** Between a difference and the level behind it: "auf", "to". */
  readonly to: ReadonlySet<string>
  /** Between opener and figure: "um weitere 68". */
  readonly more: ReadonlySet<string>
  /** In front of one behind a noun: "ein Rückgang von 3 Prozent", "a drop of". */
  readonly of: ReadonlySet<string>
  /** Base forms of verbs, nouns that say which way: `steigen: 'increase'`, `rückgang: 'decrease'`, `ändern: 'unspecified'`. */
  readonly ways: Readonly<Record<string, Way>>
  /** Right in front of an amount: "up 3 percent". */
  readonly marks: Readonly<Record<string, Way>>
  /** Behind an amount: "38 Zentimeter höher". */
  readonly comparatives: Readonly<Record<string, Way>>
  /** Comparatives that only say "in addition" unless a comparison follows: "13 more than". */
  readonly additive: ReadonlySet<string>
  readonly than: ReadonlySet<string>
  /** Base forms of verbs whose object is a change: "fell 3 percent", "verlor sieben Mandate". */
  readonly direct: Readonly<Record<string, Way>>
}

type Way = NonNullable<Quantity['change']>

/** What can be lost and won again, so that a verb alone makes a change of it; losing people or money is an event. */
const HELD = new Set(['seats', 'votes', 'share', 'waterLevel', 'temperature'])
/** The word that says which way stands in the sentence, at most so many tokens away. */
const REACH = 16
/** Parts of speech that say which way, where they do not stand right beside the figure. */
const SAYING: ReadonlySet<Upos> = new Set(['VERB', 'NOUN'])
/** A comparison begins at most so many tokens behind its comparative. */
const THAN_REACH = 2

/** The change that each figure is; null: a level. `concepts`: what each is about. */
export function changeFinder(
  words: ChangeWords,
): (analysis: Analysis, figures: readonly Figure[], concepts: readonly (string | null)[]) => (Way | null)[] {
  return (analysis, figures, concepts) => {
    const { tokens, sentences } = analysis
    const bySentence = new Map(sentences.map(sentence => [sentence.index, sentence]))
    const starts = new Set(figures.map(({ first }) => first))
    return figures.map((figure, index) => {
      if (figure.joined || concepts[index] === 'age') return null
      const change = marked(figure) ?? opened(figure) ?? compared(figure) ?? taken(figure, concepts[index] ?? null)
      return change ?? (concepts[index] === 'waterLevelChange' ? (wayNear(figure) ?? 'unspecified') : null)
    })

    /** "up 3 percent" */
    function marked({ first, sentence, unit }: Figure): Way | null {
      const before = tokens[first - 1]
      return before?.sentence === sentence && unit !== null ? (entry(words.marks, before.lower) ?? null) : null
    }

    /** "um 38 Zentimeter gestiegen", "ein Rückgang von 3 Prozent" */
    function opened(figure: Figure): Way | null {
      const { sentence } = figure
      // "um weitere 68"
      const first = figure.first - (words.more.has(tokens[figure.first - 1]?.lower ?? '') ? 1 : 0)
      const opener = tokens[first - 1]
      if (opener?.sentence !== sentence) return null
      const noun =
        words.of.has(opener.lower) && analysis.tags[first - 2] === 'NOUN' && tokens[first - 2]!.sentence === sentence
          ? wayAt(first - 2)
          : null
      if (noun) return noun
      if (!words.by.has(opener.lower)) return null
      return compared(figure, { always: true }) ?? wayNear(figure) ?? (isStep(figure) ? 'unspecified' : null)
    }

    /** "der Aufbau um 158 auf 2.900": a level right behind it. */
    function isStep({ last, sentence }: Figure): boolean {
      const link = tokens[last]
      return link?.sentence === sentence && words.to.has(link.lower) && starts.has(last + 1)
    }

    /** "13 more than in 2020", "38 Zentimeter höher" */
    function compared(figure: Figure, { always = false } = {}): Way | null {
      const { last } = bySentence.get(figure.sentence)!
      for (const at of [figure.last, endOf(figure)]) {
        const word = at < last ? tokens[at]! : null
        const way = word && entry(words.comparatives, word.lower)
        if (!way) continue
        if (always || !words.additive.has(word.lower)) return way
        if (figure.unit !== null && figure.dimension !== 'time') return way
        for (let i = at + 1; i < Math.min(last, at + 1 + THAN_REACH); i++) if (words.than.has(tokens[i]!.lower)) return way
      }
      return null
    }

    /** "The shares gained 3.5 percent", "verlor sieben Mandate"; not the subject: "A third of the trees fell." */
    function taken(figure: Figure, concept: string | null): Way | null {
      const { first, sentence, noun, last } = figure
      if (!concept || !HELD.has(concept)) return null
      const { first: floor } = bySentence.get(sentence)!
      const verb = first > floor ? directAt(first - 1) : null
      return verb ?? (governorOf(analysis, figure)?.isSubject ? null : directAt(noun?.last ?? last))
    }

    function directAt(at: number): Way | null {
      for (const form of formsAt(at)) if (entry(words.direct, form)) return words.direct[form]!
      return null
    }

    /** The nearest word around the figure that says which way, no mark between. */
    function wayNear({ first, last, sentence }: Figure): Way | null {
      const bounds = bySentence.get(sentence)!
      let [from, to] = [first - 1, last]
      for (let away = 0; away < REACH; away++, from--, to++) {
        if (from >= bounds.first && isMark(from)) from = -1
        if (to < bounds.last && isMark(to)) to = bounds.last
        const way =
          (from >= bounds.first && canSay(from, away) ? wayAt(from) : null) ??
          (to < bounds.last && canSay(to, away) ? wayAt(to) : null)
        if (way) return way
      }
      return null
    }

    /** "up by four", but not "ended up winning by ten points". */
    function canSay(at: number, away: number): boolean {
      return away <= 1 || SAYING.has(analysis.tags[at]!)
    }

    function isMark(at: number): boolean {
      return /^[,;:()]$/u.test(tokens[at]!.text)
    }

    function wayAt(at: number): Way | null {
      for (const form of formsAt(at)) if (entry(words.ways, form)) return words.ways[form]!
      return null
    }

    /** As written, base form, whole verb ("zulegen" of "legte … zu"), head of a compound ("Preisanstieg"). */
    function formsAt(at: number): string[] {
      const word = analysis.words[analysis.wordAt[at] ?? -1]
      const forms = [word?.particleVerb, tokens[at]?.lower, word?.lemma.toLowerCase(), word?.compoundHead?.toLowerCase()]
      return forms.filter(form => form !== undefined && form !== null)
    }
  }
}
