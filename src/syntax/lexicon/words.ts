// What a language pack knows of its words' forms: `closed.PRON.ich = ['ich', 'mich', 'mir']`, `particles` "ein", `linking` "s".

import type { Upos } from '../../types.ts'

export interface MorphologyWords {
  /** Closed classes: part of speech, lemma, its forms; all in lower case where the language writes them so. */
  readonly closed: Readonly<Partial<Record<Upos, Readonly<Record<string, readonly string[]>>>>>
  /** Irregular comparison: lemma to the stems of comparative and superlative, `gut: ['besser', 'best']`. */
  readonly comparison: Readonly<Record<string, readonly string[]>>
  /** What stands inside participles and infinitives: "ein(ge)räumt", "ein(zu)räumen". */
  readonly infixes: readonly string[]
  /** Common nouns open with a capital. */
  readonly capitalNouns: boolean
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
}

export interface SubjunctiveWords {
  /** Forms that are subjunctive whatever stands around them: "wäre", "würden". */
  readonly always: ReadonlySet<string>
  /** Forms that are so with a subject in the third person: "habe", "könne". */
  readonly thirdPerson: ReadonlySet<string>
  /** Forms of both moods, left to the statistics: "wollte", "sagten". */
  readonly either: ReadonlySet<string>
}
