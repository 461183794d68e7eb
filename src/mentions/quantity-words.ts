// What a language writes figures with: the words that every file quantity-*.ts takes from its pack.
// Words are in lower case, one per inflected form. A phrase ("mehr als") is several words with a space between.

import type { Modifier } from '../types.ts'
import type { ChangeWords } from './quantity-changes.ts'
import type { ConceptWords, ScopeWords } from './quantity-concept-words.ts'
import type { PartWords } from './quantity-parts.ts'
import type { RecalledWords } from './quantity-recalled.ts'
import type { VagueWords } from './quantity-vague.ts'

export interface QuantityWords {
  /** Decimal mark. The other of the two groups thousands. */
  readonly decimal: ',' | '.'
  readonly numerals: NumeralWords
  readonly vague: VagueWords
  readonly modifiers: ModifierWords
  readonly ranges: RangeWords
  readonly units: UnitWords
  readonly guards: GuardWords
  readonly phrases: NounPhraseWords
  readonly concepts: ConceptWords
  readonly scope: ScopeWords
  readonly parts: PartWords
  readonly changes: ChangeWords
  readonly recalled: RecalledWords
}

export interface NumeralWords {
  /** Words below a hundred: `zwölf: 12`, `twenty: 20`. */
  readonly small: Readonly<Record<string, number>>
  /** `hundert: 2`, `thousand: 3`: power of ten; they stand in number words and behind digits. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Words of their own behind a numeral: `millionen: 6`, `mrd: 9`. */
  readonly scales: Readonly<Record<string, number>>
  /** Behind an amount of money and glued to digits: `m: 6` in "£5m". */
  readonly gluedScales: Readonly<Record<string, number>>
  /** Glued to digits without money, exactly as written: `K: 3` in "100K", never "m" (metres). */
  readonly bareScales: Readonly<Record<string, number>>
  /** `dutzend: 12`. */
  readonly collectives: Readonly<Record<string, number>>
  /** `drittel: 3`, `half: 2`: parts of a whole. */
  readonly fractions: Readonly<Record<string, number>>
  /** "jeder Dritte", "every fifth child": a share; `not`: "jedes zweite Mal". */
  readonly every: {
    readonly openers: ReadonlySet<string>
    readonly ordinals: Readonly<Record<string, number>>
    readonly not: ReadonlySet<string>
  }
  /** Behind a hyphened number word: "-and-a-half"; null: none. */
  readonly halfTail: string | null
  /** Last words of ordinals that are written apart: "fifth" in "one hundred twenty fifth". */
  readonly ordinals: ReadonlySet<string>
  /** Parts in front of a scale or a unit: `half: 0.5` in "half a million", `quarter: 0.25` in "a quarter mile". */
  readonly halves: Readonly<Record<string, number>>
  /** In front of a bare half they make it a time or a place: "the first half of the match". */
  readonly orderly: ReadonlySet<string>
  /** Behind a part they name its whole: "of" in "a third of them". */
  readonly ofWhole: ReadonlySet<string>
  /** Between two numerals that say a share: "in", "out of", as words. */
  readonly shares: readonly (readonly string[])[]
  /** Adjectives between article and dozen or part: `knappes: 'almost'` in "ein knappes Drittel". */
  readonly blurred: Readonly<Record<string, Modifier>>
  /** Nouns for a part, with the articles that stand before them: `hälfte: 0.5` in "die Hälfte". */
  readonly parts: { readonly words: Readonly<Record<string, number>>; readonly articles: ReadonlySet<string> }
  /** Words with a half in them: `anderthalb: 1.5`. */
  readonly mixed: Readonly<Record<string, number>>
  /** Ending of a number word that adds a half: "einhalb" in "zweieinhalb"; null: none. */
  readonly halfEnding: string | null
  /** Decimal mark in words: "zwei Komma fünf". */
  readonly point: string
  /** Number words are written as one word ("zweihundertfünf"); otherwise with spaces and hyphens. */
  readonly closed: boolean
  /** "und" in "einundzwanzig", "and" in "two hundred and five". */
  readonly and: string
  /** Articles that count only in front of a multiplier, scale, fraction: "eine Million". */
  readonly articles: ReadonlySet<string>
  /** Numerals that count only before a noun, and what must not stand beside them ("no one", "one of"). */
  readonly pronominal: {
    readonly words: ReadonlySet<string>
    readonly notBehind: ReadonlySet<string>
    readonly notBefore: ReadonlySet<string>
  }
  /** Numerals that count only in front of a unit: "null Grad". */
  readonly onlyMeasured: ReadonlySet<string>
  /** In front of a multiplier or scale they make it vague: "mehrere Tausend", "several hundred". */
  readonly vague: ReadonlySet<string>
  /** In front of a sign word they take it: "tested negative three times". */
  readonly unsigned: ReadonlySet<string>
  /** Sign words: `minus: -1`. */
  readonly signs: Readonly<Record<string, number>>
}

export interface ModifierWords {
  readonly before: Readonly<Record<string, Modifier>>
  readonly after: Readonly<Record<string, Modifier>>
  /** Behind one of `after` it opens another figure: "ten and more than 20". */
  readonly than: string
  /** Those of `after` that may stand behind the noun: "300 Menschen oder mehr". */
  readonly late: ReadonlySet<string>
  /** Those of `before` that mean it only with digits of three and more or with a unit: "über drei Themen". */
  readonly measured: ReadonlySet<string>
  /** Those that mean it only with a unit or percentage: "unter 300 Toten". */
  readonly unitOnly: ReadonlySet<string>
  /** In front of those they compare all the same: "auf unter 300", "but under 300". */
  readonly comparing: ReadonlySet<string>
  /** Words that may stand between modifier and numeral: "rund ihrer 300", "at least another 12". */
  readonly between: ReadonlySet<string>
}

export interface RangeWords {
  /** Opener to the link that it asks for: `zwischen: 'und'`. */
  readonly openers: Readonly<Record<string, string>>
  /** Links that need no opener: "bis", "to". */
  readonly links: ReadonlySet<string>
  /** Between two amounts that are the same: "umgerechnet", "or". */
  readonly equating: ReadonlySet<string>
  /** Between two bounds of one thing: "more than 300 but fewer than 400". */
  readonly bounds: ReadonlySet<string>
  /** Between figures that share the noun or unit of the last one: "200 feste und 300 freie Mitarbeiter". */
  readonly joins: ReadonlySet<string>
  /** Between two figures of one measure: "um 38 auf 642 Zentimeter", "from nine to 14". */
  readonly steps: ReadonlySet<string>
  /** "zwei oder drei": a range when the two follow each other. */
  readonly either: ReadonlySet<string>
  /** Opener that makes a link ambiguous ("from 9 to 14") and the verbs with which it means two figures. */
  readonly change: {
    readonly openers: ReadonlySet<string>
    readonly verbs: ReadonlySet<string>
    /** Openers of a difference: "by 5 to 12" is two figures where the second is far larger, "by 2 to 3" a range. */
    readonly by: ReadonlySet<string>
  }
}

export interface UnitWords {
  /** Behind a numeral, any case: `euro: 'EUR'`, `kilometern: 'km'`. */
  readonly words: Readonly<Record<string, string>>
  /** Behind a numeral, exactly as written: `km: 'km'`, `'%': '%'`. */
  readonly signs: Readonly<Record<string, string>>
  /** In front of a numeral, exactly as written: `$: 'USD'`. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Joined by a hyphen or grown on: `jährige: 'a'` in "71-jährige" and "zweijährige". */
  readonly suffixes: Readonly<Record<string, string>>
  /** Behind a unit: "pro Stunde" → `pro stunde: 'h'`. */
  readonly per: Readonly<Record<string, string>>
  /** Between two units: "a" in "20 dollars a kilo", "pro". */
  readonly rates: ReadonlySet<string>
  /** Units that an article counts: "a kilometre", "einen Euro". Not those that mean other things, too ("a foot", "ein Grad"). */
  readonly articled: ReadonlySet<string>
  /** Behind degrees they make them negative: "below zero". */
  readonly below: readonly string[]
  /** Letters that are a unit only behind these words: "temperatures of 30C", never "Boeing 777F". */
  readonly letters: { readonly signs: ReadonlySet<string>; readonly behind: ReadonlySet<string> }
  /** Signs of `signs` that are words, too, and so have to touch the number: "5ft 10in". */
  readonly touching: ReadonlySet<string>
  /** Behind degrees they make them an angle: "19 Grad Ost". */
  readonly bearings: ReadonlySet<string>
  /** Words of a sentence in which degrees are those of an angle. */
  readonly angles: ReadonlySet<string>
  /** Units of money that are units of mass, too ("pounds"): as mass, the words of a sentence that make them so, and "of" behind. */
  readonly masses: {
    readonly units: Readonly<Record<string, string>>
    readonly words: ReadonlySet<string>
    readonly of: string | null
  }
}

export interface GuardWords {
  /** Names of months and the like beside which a number is a date. */
  readonly months: ReadonlySet<string>
  /** Behind a number it is a time of day: "Uhr", "p.m.". */
  readonly clock: ReadonlySet<string>
  /** In front of a small number and behind it: "at four in the morning". */
  readonly hours: { readonly before: ReadonlySet<string>; readonly after: readonly string[] }
  /** Behind them a number of four digits is a year: "seit", "in". */
  readonly yearBehind: ReadonlySet<string>
  /** Behind them a number is a name: "Artikel", "flight", "Nr". */
  readonly labels: ReadonlySet<string>
  /** Of an address: words behind a number and a name ("10 Downing Street"), endings of a word before one ("Bahnhofstraße 12"). */
  readonly streets: { readonly words: ReadonlySet<string>; readonly endings: RegExp | null }
  /** Articles before a name that ends in a number: "eine Fokker 100". */
  readonly namedBy: ReadonlySet<string>
  /** A stop behind a number makes it an ordinal. */
  readonly dotOrdinals: boolean
  /** Words before which a numeral is part of an idiom, by numeral: `acht: ['in', 'außer']`. */
  readonly idioms: Readonly<Record<string, readonly string[]>>
}

export interface NounPhraseWords {
  /** Nouns are written with a capital. */
  readonly capitalised: boolean
  /** Never inside a noun phrase behind a numeral: verbs, prepositions, pronouns. */
  readonly stops: ReadonlySet<string>
  /** Stand for more of the same: "weitere", "others". Inside the phrase, never its head. */
  readonly fillers: ReadonlySet<string>
  /** "der", "of the": the whole that a figure is a part of. */
  readonly partitives: readonly string[]
  /** Endings of an adjective before a capitalised noun. */
  readonly adjective: RegExp
  /** Nouns that are plural without showing it: "people", "dead". */
  readonly plurals: ReadonlySet<string>
  /** Shows a plural noun where nouns have no capital. */
  readonly plural: RegExp
  /** Shows that a word is no noun: "-ly", "-ed". */
  readonly never: RegExp
}
