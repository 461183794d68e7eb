// What a language tells by what its figures count, and where and of whom they hold: the words of quantity-concept.ts and its neighbours.
// Words are in lower case, one per inflected form unless they are base forms. A phrase is several words with a space between.

import type { GroupWords } from './quantity-groups.ts'
import type { CompoundHeads } from './quantity-marks.ts'

export interface ConceptWords {
  /** Nouns to concept: `tote: 'dead'`. */
  readonly nouns: Readonly<Record<string, string>>
  /** A noun may end in one of them ("Bundeswehrsoldaten"), but for those in `never`; null: it may not. */
  readonly compounds: CompoundHeads | null
  /** Nouns that mean a place behind these words: "an drei Stellen" are no jobs. */
  readonly placesBehind: Readonly<Record<string, ReadonlySet<string>>>
  /** Two words whose last one alone says something else: `'police officers': 'police'`; null: nothing with a key. */
  readonly pairs: Readonly<Record<string, string | null>>
  /** Nouns that mean something special as a part of a whole: `officers: { soldiers: 'officers' }`. */
  readonly withinWhole: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** In front of what a number counts: "zahl der", "number of". */
  readonly numbersOf: readonly string[]
  /** Nouns that have their key only where the document speaks of such things: `shots: vaccine, jab …`. */
  readonly onlyWith: Readonly<Record<string, ReadonlySet<string>>>
  /** Nouns that have none where the sentence has such a word: `victims: abuse, fraud …`. */
  readonly notWith: Readonly<Record<string, ReadonlySet<string>>>
  /** What is measured by bare numbers: "Inzidenz", "index"; what stands behind them counts nothing. */
  readonly gauges: ReadonlySet<string>
  /** In front of the denominator of a rate: "pro 100.000 Einwohner"; `round`: only of 1,000, 10,000 and so on ("je 100.000"). */
  readonly per: { readonly always: ReadonlySet<string>; readonly round: ReadonlySet<string> }
  /** Those of `states` that tell of a rally only where the document speaks of one: "took part". */
  readonly weak: ReadonlySet<string>
  readonly rallies: ReadonlySet<string>
  /** Nouns for people without a concept of their own. */
  readonly persons: ReadonlySet<string>
  /** Shows by its ending that a noun is people: "-leute", "-men". */
  readonly personal: RegExp
  /** Base forms of nouns to which happens what happens to people: "schaf". */
  readonly animals: ReadonlySet<string>
  /** Words of `states` that happen to things too: "verbrannt". */
  readonly ofThings: ReadonlySet<string>
  /** What happens to people, as written: `vermisst: 'missing'`. */
  readonly states: Readonly<Record<string, string>>
  /** The same by base forms of verbs: `vermissen: 'missing'`. */
  readonly verbs: Readonly<Record<string, string>>
  /** What a figure without noun is about: `stellenabbau: 'jobs'`. */
  readonly topics: Readonly<Record<string, string>>
  /** What a measure is about: `pegel: 'waterLevel'`. */
  readonly contexts: Readonly<Record<string, string>>
  /** In front of an amount and behind it: a difference, not a level ("um 66 Zentimeter", "38 centimetres more"). */
  readonly changes: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  /** In front of an amount that something rises or falls to: "auf", "to". */
  readonly upTo: ReadonlySet<string>
  /** Verbs of rising and falling: "fallen to 4.90 metres". */
  readonly levels: ReadonlySet<string>
  /** Words for a figure itself: "Zahl", "Summe"; they point back to an earlier one. */
  readonly figures: ReadonlySet<string>
  /** "Alter von", "aged": an age follows. */
  readonly ages: readonly string[]
  /** "a pensioner of 68": the article before the noun, the word behind it. */
  readonly ageOf: { readonly articles: ReadonlySet<string>; readonly of: string }
  /** Behind them a bare number is an age: "mit 27". */
  readonly ageWith: ReadonlySet<string>
  /** Behind a number of years: "alt", "old". */
  readonly old: ReadonlySet<string>
}

export interface ScopeWords extends GroupWords {
  /** Prepositions of place. */
  readonly near: ReadonlySet<string>
  /** States without a concept: "ausgebildet", "stationed". */
  readonly states: ReadonlySet<string>
  /** The same as base forms of verbs: "zerstören", "train". */
  readonly stateVerbs: ReadonlySet<string>
  /** "an der Grenze", "on standby" */
  readonly statePhrases: readonly string[]
}
