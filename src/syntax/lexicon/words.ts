// What a language pack knows of its words' forms: `closed.PRON.ich = ['ich', 'mich', 'mir']`, `particles` "ein", `linking` "s".

import type { Upos } from '../../types.ts'

export interface MorphologyWords {
  /** Closed classes: part of speech, lemma, its forms; all in lower case where the language writes them so. */
  readonly closed: Readonly<Partial<Record<Upos, Readonly<Record<string, readonly string[]>>>>>
  /** Irregular comparison: lemma to the stems of comparative and superlative, `gut: ['besser', 'best']`. */
  readonly comparison: Readonly<Record<string, readonly string[]>>
  /** What stands inside participles and infinitives: "ein(ge)räumt", "ein(zu)räumen"; only the first of them opens words, too. */
  readonly infixes: readonly string[]
  /** Common nouns open with a capital. */
  readonly capitalNouns: boolean
  /** Ending of adjectives made of names, which keep their capital: "Pariser"; null: none. */
  readonly nameAdjectives: string | null
  /** Mark that groups digits and is left out of a number's lemma: "5,000"; null: it stays. */
  readonly groupMark: string | null
  /** How compounds are joined; null: they are written apart. */
  readonly compounds: CompoundWords | null
  /** Particles that part from their verb: "räumte … ein". */
  readonly particles: ReadonlySet<string>
  /** The particle is written before the infinitive ("einräumen"); else behind it, apart ("point out"). */
  readonly joinedParticle: boolean
  /** What tells the subjunctive; null: the language has none worth rules. */
  readonly subjunctive: SubjunctiveWords | null
}

export interface CompoundWords {
  /** What may stand between the parts, the empty joint included. */
  readonly linking: readonly string[]
  /** Parts that look like words but are endings or prefixes: "ung", "heit"; never a part. Lower case. */
  readonly never: ReadonlySet<string>
  /** Parts that are joined by a link and hardly ever without: "Arbeit(s)amt", not "Arbeit-Samt". */
  readonly wantsLink: RegExp
}

export interface SubjunctiveWords {
  /** Forms of both moods that are mostly subjunctive in the news: "sollte". Lower case. */
  readonly likely: ReadonlySet<string>
  /** What opens a condition: "wenn". Lower case. */
  readonly conditions: ReadonlySet<string>
}
