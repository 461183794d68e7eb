// What a language reports speech with. Packs fill it; the finders in this folder know none of its words.

import type { Attribution } from '../types.ts'

/**
 * What may stand for the content behind a verb:
 * quote „…“ · clause "dass …", "whether …" · question "warum …", "how …" · bare "er sagte, es regne", "he said it rained" · infinitive "forderte, zu gehen",
 * "urged them to leave" · object "kritisierte den Plan", "sprach von Zufall".
 */
export type Complement = 'quote' | 'clause' | 'question' | 'bare' | 'infinitive' | 'object'

export interface CueVerb {
  readonly lemma: string
  readonly kind: Attribution['kind']
  /** What the verb itself says of its content: "dementieren" is denied. */
  readonly polarity: Attribution['polarity']
  readonly takes: ReadonlySet<Complement>
  /** Separable particle that must stand further on, or null: "ein" of "räumte … ein". */
  readonly particle: string | null
  /** A word that must stand inside the object: "at" of "put the toll at nine"; null: none. */
  readonly needs: string | null
  /** Prepositions that lead the object in ("von" of "sprach von"); empty: a plain object. */
  readonly prepositions: readonly string[]
}

export interface AttributionWords {
  /** Inflected form, in lower case → the verbs that it may be. Forms of separable verbs stand joined ("einräumte") and split ("räumte"). */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>
  /** Forms that are no finite verb: they need an auxiliary or stand as "saying that …". Lower case. */
  readonly participles: ReadonlySet<string>
  /** Forms that serve in an adjunct clause of their own: "saying", "adding"; their speaker is the main clause's subject. */
  readonly gerunds: ReadonlySet<string>
  /** What any verb's form of that kind looks like; null: there is none. */
  readonly gerundForm: RegExp | null
  /** Words that may be missing from the content's clause: English "he said it rained". German needs a comma. */
  readonly bareNeedsComma: boolean
  /** The subject may stand behind its verb when something else stands first: "Am Montag sagte er". */
  readonly inverts: boolean
  /** Prepositional cues before the speaker: "laut", "nach Angaben", "according to". With their kind. */
  readonly before: Readonly<Record<string, Attribution['kind']>>
  /** Nouns of a report behind such a preposition, or ends of compounds: "nach einem Bericht", "nach Polizeiangaben". */
  readonly reportNouns: {
    readonly prepositions: ReadonlySet<string>
    readonly nouns: Readonly<Record<string, Attribution['kind']>>
  }
  /** Prepositional cues behind the speaker: "zufolge". */
  readonly after: Readonly<Record<string, Attribution['kind']>>
  /** Nouns in "nach X' Worten", "ihrer Meinung nach", "in his view": possessor between preposition and noun. */
  readonly opinionNouns: Readonly<Record<string, Attribution['kind']>>
  /** "seiner", "her": whose opinion it is. */
  readonly possessives: ReadonlySet<string>
  /** "Hale's": a name in the genitive; null: not marked so. */
  readonly possessiveEnding: RegExp | null
  /** Compounds are written as one word: a noun may end another ("Fernsehinterview"). */
  readonly compounds: boolean
  /** Past forms that are participles too: at the head of a sentence they have no subject ("Asked whether …"). */
  readonly pastForms: ReadonlySet<string>
  /** All separable particles, also of verbs that report nothing. */
  readonly particles: ReadonlySet<string>
  /** A separated particle ends its clause ("räumte … ein"); else it stands near its verb ("ruled that out"). */
  readonly particlesClose: boolean
  /** Lemmas whose object speaks: "zitierte ihn die Zeitung", "the paper quoted her as saying". */
  readonly citing: ReadonlySet<string>
  /** Openers of a condition, in whose sentence a subjunctive reports nothing: "wenn". */
  readonly conditions: ReadonlySet<string>
  /** "could", "konnte": a negation with one leaves the matter open. */
  readonly abilities: ReadonlySet<string>
  /** Prepositions of those: "nach", "in", "from". */
  readonly opinionPrepositions: ReadonlySet<string>
  /** "…, so der Minister": a word that cites when it stands behind a comma and before the speaker. */
  readonly so: ReadonlySet<string>
  /** "hieß es": verbs (lemmas) that report only with this pronoun beside them; the speaker is a document or unnamed. */
  readonly impersonal: {
    readonly verbs: ReadonlySet<string>
    readonly pronoun: string
    /** Lead in where it was said: "in der Mitteilung", "aus dem Amt". */
    readonly prepositions: ReadonlySet<string>
  }
  /** "Das teilte die Polizei mit": a pronoun that stands for the sentence before. */
  readonly anaphors: ReadonlySet<string>
  /** Nouns that carry a content clause: "claim", "Aussage". */
  readonly nouns: Readonly<Record<string, Attribution['kind']>>
  /** Complementizers that open a content clause: "dass", "that", "whether". */
  readonly complementizers: ReadonlySet<string>
  /** Open a content clause behind a verb that takes a question: "warum", "how". */
  readonly questionWords: ReadonlySet<string>
  /** Those that leave the matter open: "ob", "whether". */
  readonly interrogatives: ReadonlySet<string>
  /** "wonach", "according to which". */
  readonly reportRelatives: ReadonlySet<string>
  /** May stand between the comma and a complementizer: "auch", "nur". */
  readonly connectors: ReadonlySet<string>
  /** The infinitive's mark: "zu", "to". */
  readonly infinitiveMarks: ReadonlySet<string>
  /** What an infinitive looks like behind the mark. */
  readonly infinitiveForm: RegExp
  /** An infinitive with the mark inside, "einzuräumen"; null: none. */
  readonly joinedInfinitive: RegExp | null
  /** Auxiliaries of the passive, whose subject does not speak: "wurde", "was"; and what leads its agent in: "von", "by". */
  readonly passive: {
    readonly auxiliaries: ReadonlySet<string>
    readonly agents: ReadonlySet<string>
    /** What its participles look like. */
    readonly participle: RegExp
  }
  /** Negations near a cue. */
  readonly negations: ReadonlySet<string>
  /** "refused", "declined", "wollte nicht": with a cue they make it declined. Lower-case forms. */
  readonly refusals: ReadonlySet<string>
  /** Words of hearsay inside the content: "soll", "reportedly". */
  readonly hearsay: ReadonlySet<string>
  /** "angeblich", "allegedly". */
  readonly alleged: ReadonlySet<string>
  /** Starts of a channel phrase: "in einem Interview", "through an interpreter"; prepositions → nouns that end it. */
  readonly channel: { readonly prepositions: ReadonlySet<string>; readonly nouns: ReadonlySet<string> }
  /** "would", "will": with one of them a verb and its object report nothing yet. */
  readonly modals: ReadonlySet<string>
  /** "named" of "asked not to be named", "anonymity". */
  readonly anonymity: ReadonlySet<string>
  /** Prepositions of an addressee: "gegenüber"; and whether some verbs take one bare ("told reporters"). */
  readonly addressee: {
    readonly prepositions: ReadonlySet<string>
    /** Lemmas of verbs with a bare addressee: "tell". */
    readonly verbs: ReadonlySet<string>
    readonly pronouns: ReadonlySet<string>
    /** Determiners of a dative addressee: "sagte dem Sender". */
    readonly determiners: ReadonlySet<string>
  }
  readonly phrase: PhraseWords
}

/** What the noun phrases of speakers are built with. Lower case. */
export interface PhraseWords {
  /** Prepositions that belong to the noun before them: "von", "für", "of". */
  readonly attaching: ReadonlySet<string>
  /** Pronouns that can be a speaker: "er", "sie", "man", "who". */
  readonly pronouns: ReadonlySet<string>
  /** Determiners that join a noun to the one before it: "des", "der". */
  readonly genitives: ReadonlySet<string>
  /** Determiners and pronouns that cannot begin a subject: "dem", "ihm". */
  readonly oblique: ReadonlySet<string>
  /** Determiners that are oblique before an adjective of this ending: "der englischen Zeitung". Null: none. */
  readonly obliqueBefore: { readonly determiners: ReadonlySet<string>; readonly ending: RegExp } | null
  /** "sich": skipped between verb and speaker. */
  readonly reflexives: ReadonlySet<string>
  /** Joins two speakers: "und", "and". */
  readonly joining: ReadonlySet<string>
  /** Nouns that never speak and end a phrase though written like one: days, months. */
  readonly never: ReadonlySet<string>
}
