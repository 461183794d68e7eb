// What a language must say for "er", "der Minister" and "ein Beamter" to be understood.

import type { Gender, NameWords } from '../mentions/name-words.ts'

export interface Pronoun {
  /** 1: "ich", "wir"; 3: "er", "sie", "its". */
  readonly person: 1 | 3
  /** Null where the form says nothing: "sie", "they". */
  readonly gender: Gender | null
  readonly number: 'singular' | 'plural' | null
  /** "it", "its": no person. */
  readonly thing: boolean
}

/** All words in lower case. */
export interface CoreferenceWords {
  readonly names: NameWords
  readonly pronouns: Readonly<Record<string, Pronoun>>
  /** "man", "one", "someone": nobody whom the text names. */
  readonly indefinitePronouns: ReadonlySet<string>
  /** "who", "der": mean what stands right before them. */
  readonly relatives: ReadonlySet<string>
  /** Of those, the ones that mean people only: "who". Empty where none does. */
  readonly personRelatives: ReadonlySet<string>
  /** "ein", "an", "some": introduce somebody new. */
  readonly indefinite: ReadonlySet<string>
  /** Dropped from a description: articles, and prepositions with an article in them ("vom"). */
  readonly dropped: ReadonlySet<string>
  /** "both", "sowohl": open a pair. */
  readonly pairOpeners: ReadonlySet<string>
  /** "and", "als auch": join one. */
  readonly joiners: ReadonlySet<string>
  /** A noun phrase's head stands before these: prepositions, "whose"; genitive articles in German. */
  readonly boundaries: ReadonlySet<string>
  /** Nouns for people who are not to be named: "official", "beamter", "insider", "kreise". A compound counts by its end. */
  readonly anonymous: ReadonlySet<string>
  /** Words before such a noun that say so of anybody: "hochrangig", "senior". */
  readonly unnamedModifiers: ReadonlySet<string>
  /** Roles that one among several may hold, so that the word alone names nobody: "minister", "sprecher". */
  readonly offices: ReadonlySet<string>
  /** Phrases in whose sentence an unnamed speaker is anonymous: "bedingung der anonymität". */
  readonly anonymity: readonly string[]
  /** Nouns for what is written: "bericht", "statement", "study". */
  readonly documents: ReadonlySet<string>
  /** Nouns for what nobody is known to have said: "gerücht", "rumours". */
  readonly rumours: ReadonlySet<string>
  /** Nouns for people who are many and not counted: "opposition", "publikum", "crowd". */
  readonly collectives: ReadonlySet<string>
  /** An ending that only nouns for people have, most often; `gender` where it says so: /er$/ "Küster", /in$/ "Küsterin". Lower case. */
  readonly personForms: readonly { readonly form: RegExp; readonly gender: Gender | null }[]
  /** Nouns with such an ending that are no people: "computer", "paper". A compound counts by its end. */
  readonly notPeople: ReadonlySet<string>
  /** Endings of nouns for what nobody is, in the plural, too: "Erkenntnissen", "rates". Lower case. */
  readonly abstract: RegExp
  /** Nouns for several people: "leute", "police officers", "kreise". */
  readonly plurals: ReadonlySet<string>
  /** Articles that no plural has: "einem", "a". */
  readonly singularDeterminers: ReadonlySet<string>
  /** Articles that make a masculine noun a plural: "die Sprecher"; none in English. */
  readonly pluralDeterminers: ReadonlySet<string>
  /** A plural of people's nouns by its form: /s$/ in English. Null where the form does not tell. */
  readonly pluralForm: RegExp | null
  /** Somebody's age as a noun: /^\d+-jährige[rn]?$/. The first group is the age in years. Lower case. */
  readonly ages: RegExp
  /** Behind a name, the age of whom it names: ", 54," and " (54)". The first group is the age in years. */
  readonly ageBehind: RegExp
  /** Roles that one and the same person is given in turn: "Präsident" and "Staatschef", "spokeswoman" and "spokesperson". */
  readonly alike: readonly ReadonlySet<string>[]
  /** Words before a noun that tell nothing of whom it means: "gleiche", "same". */
  readonly empty: ReadonlySet<string>
  /** Before a name: "the 54-year-old farmer |". */
  readonly ageBefore: RegExp
  /** Words before a role that somebody has no more: "frühere", "former". */
  readonly former: ReadonlySet<string>
  /** A role that the word alone never means: /^vize/ "Vizepräsident", /^deputy$/. */
  readonly lesser: RegExp
  /** A noun as written for somebody from a place; its group `place`, where it has one, must be a known one: "Hamburgerin". */
  readonly fromPlace: RegExp
  /** "eigen", "own": whoever the sentence is about. */
  readonly own: ReadonlySet<string>
  /** Ends of compounds that name a speaker: "Gewerkschaftsangaben" is the union's word. */
  readonly reports: RegExp | null
  /** Nouns that mean the same sort of organisation; companies come first: "konzern", "hersteller", "unternehmen". */
  readonly sorts: readonly ReadonlySet<string>[]
  /** Ending by which two forms of one role differ: "Sprecherinnen", "Beamter". Null where roles are not inflected. */
  readonly roleEnding: RegExp | null
  /** Endings of family names that women bear beside the men's form: "ova". */
  readonly feminineFamily: readonly string[]
}
