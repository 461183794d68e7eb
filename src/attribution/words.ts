// What a language reports speech with. Packs fill it; the finders in this folder know none of its words.

import type { Attribution } from '../types.ts'
import type { LayoutWords } from './direct/layout-words.ts'

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
  /** Prepositions that lead in who speaks ("aus" of "aus dem Bericht geht hervor"); absent or empty: the subject does. */
  readonly sourceIn?: readonly string[]
  /** Reports only where what is written, counted or filmed speaks: "Fotos zeigen", and not "Ruiz zeigte Fotos". */
  readonly ofDocuments?: boolean
  /** Reports only where somebody named gives a number: "the ministry lowered the toll to eight", and not "lowered the flag". */
  readonly ofNumbers?: boolean
}

type Words = ReadonlySet<string>
type Kinds = Readonly<Record<string, Attribution['kind']>>

/** Everything in lower case. A set that a language has no words for is empty. */
export interface AttributionWords {
  readonly grammar: Grammar

  // ── What reports ──

  /** Inflected form → the verbs that it may be. Forms of separable verbs stand joined ("einräumte") and split ("räumte"); see verb-table.ts. */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>
  /** What a cue verb's form tells by its looks. */
  readonly forms: {
    /** No finite verb by itself: "gesagt", "spoken". */
    readonly participle: RegExp
    /** Opens an adjunct clause, whose speaker is the main clause's subject: "saying", "adding"; null: there is none. */
    readonly gerund: RegExp | null
    /** A past form that is a participle too: at the head of a sentence it has no subject ("Asked whether …"); null: there is none. */
    readonly headless: RegExp | null
  }
  /** All separable particles, also of verbs that report nothing. */
  readonly particles: Words
  /** Lemmas whose object speaks: "zitierte ihn die Zeitung", "the paper quoted her as saying". */
  readonly objectSpeaks: Words
  /** "hieß es": verbs that report only beside this pronoun; the speaker is a document or unnamed. Null: there are none. */
  readonly impersonal: {
    /** Lemmas. */
    readonly verbs: Words
    readonly pronoun: string
    /** Lead in where it was said: "in der Mitteilung", "aus dem Amt". */
    readonly prepositions: Words
  } | null
  /** Nouns that carry a content clause: "claim", "Aussage". */
  readonly nouns: Kinds
  /** Nouns for what is told without a speaker's name: "Berichte, wonach …", "rumours that …". */
  readonly rumours: Words
  /** Verbs that report only beside such a noun or an adjective: "vertrat die Auffassung", "is confident". Lemmas, but for the adjectives. */
  readonly phrases: {
    /** Have one of `nouns` as their object: "vertreten", "voice". */
    readonly verbs: Words
    /** Nouns of it that one is "of": "ist der Ansicht", "is of the opinion". */
    readonly held: Words
    /** What somebody thinks, as written: "überzeugt", "confident". */
    readonly adjectives: Kinds
    /** Say that somebody thinks so: "sein", "zeigen"; "remain". */
    readonly shows: Words
  }
  readonly adjuncts: AdjunctWords

  /** Where labels and headlines tell who speaks. */
  readonly layout: LayoutWords

  // ── Who speaks ──

  readonly phrase: PhraseWords
  /** Whose opinion or claim it is. */
  readonly possessives: {
    /** "seiner", "her". */
    readonly words: Words
    /** "Hale's": a name in the genitive; null: not marked so. */
    readonly ending: RegExp | null
    /** The same where the mark is a word of its own, written on to its noun: "dockers'"; null: none. */
    readonly mark: RegExp | null
    /** What a name ends in that stands in the genitive right before its noun, where only names do: "Hales Warnung"; null: none. */
    readonly nameEnding: RegExp | null
  }
  /** The passive, whose subject does not speak. */
  readonly passive: {
    /** "wurde", "was". */
    readonly auxiliaries: Words
    /** What leads in who speaks: "von", "by". */
    readonly agents: Words
    /** What its participles look like. */
    readonly participle: RegExp
  }

  // ── What was said ──

  readonly openers: {
    /** Open a content clause: "dass", "that", "whether". */
    readonly complementizers: Words
    /** Open one behind a verb that takes a question: "warum", "how". */
    readonly questions: Words
    /** Those of both that leave the matter open: "ob", "whether". */
    readonly undecided: Words
    /** Open a clause that only says who said it: "wie Ruiz sagte", "as Ruiz said". */
    readonly manner: Words
    /** Open a condition, in whose sentence a subjunctive reports nothing: "wenn". */
    readonly conditions: Words
    /** May stand between the comma and an opener: "auch", "nur". */
    readonly connectors: Words
  }
  readonly infinitive: {
    /** "zu", "to". */
    readonly marks: Words
    /** What an infinitive looks like behind the mark. */
    readonly form: RegExp
    /** One with the mark inside, "einzuräumen"; null: none. */
    readonly joined: RegExp | null
  }
  /** "Das teilte die Polizei mit": pronouns that stand for the sentence before. */
  readonly anaphors: Words
  /** Of a condition of speaking, which is no content: "asked not to be named", "anonymity". */
  readonly anonymity: Words

  /** Auxiliaries that shift the tense back in what is reported, where no mood tells it: "had", "would". */
  readonly shifting: Words

  // ── How it was said ──

  /** Words near a cue that turn it. */
  readonly polarity: {
    readonly negations: Words
    /** Join two that are both negated, so that nothing is said: "weder … noch", "neither … nor". */
    readonly neither: Words
    /** They make it declined: "refused", "weigerte". */
    readonly refusals: Words
    /** Lemmas of answering, which a negation or a refusal turns into saying nothing: "äußern", "comment". */
    readonly answering: Words
    /** Lemmas of reaching somebody, whose subject would have answered: "was not to be reached". */
    readonly reaching: Words
    /** What one gives or declines to give, as written: "stellungnahme", "comment". */
    readonly comments: Words
    /** A negation with one leaves the matter open: "could", "konnte". */
    readonly abilities: Words
    /** With one a verb and its object report nothing yet: "would condemn the plan". */
    readonly modals: Words
  }
  /** Words inside the content that keep the outlet's distance. */
  readonly evidence: {
    /** "soll", "reportedly". */
    readonly hearsay: Words
    /** Nouns for what is written, counted or filmed: "studie", "bilder"; with `grammar.compounds` also as the end of a word. */
    readonly documents: Words
    /** Nouns for a number of something: "zahl", "toll", "estimate"; with `grammar.compounds` also as the end of a word. */
    readonly numbers: Words
    /** "angeblich", "allegedly". */
    readonly alleged: Words
    /** Modals of `hearsay` that alone tell it, over a perfect infinitive: "soll … getrunken haben". */
    readonly verbs: Words
    /** Modals over one with which the subject says so himself: "will … gesehen haben". */
    readonly claiming: Words
    /** Adverbs that tell it alone: "angeblich", "reportedly". */
    readonly adverbs: Words
    /** Passive participles before an infinitive: "is said to be". */
    readonly passives: Words
  }
  /** "in einem Interview", "through an interpreter": a preposition and a phrase that holds such a noun. */
  readonly channel: {
    readonly prepositions: Words
    readonly nouns: Words
    /** Lead in whom or what it was with: "im Interview mit der Nordpost". */
    readonly links: Words
  }
  readonly addressee: {
    /** "gegenüber". */
    readonly prepositions: Words
    /** Lemmas of verbs with a bare addressee: "tell". */
    readonly verbs: Words
    /** "ihm", "them". */
    readonly pronouns: Words
    /** Determiners of one in the dative: "sagte dem Sender". */
    readonly determiners: Words
    /** Prepositions that lead in those of `audience` whom one speaks before: "vor Journalisten". */
    readonly before: Words
    readonly audience: Words
    /** "speaking to reporters": verbs of speaking and their prepositions. */
    readonly speaking: Words
    readonly speakingTo: Words
  }
}

/** How the language builds sentences and words, as far as the finders ask. */
export interface Grammar {
  /** The finite verb stands second, and its subject behind it when something else comes first: "Am Montag sagte er". */
  readonly verbSecond: boolean
  /** A comma sets off every clause: "er sagte, es regne". Else a content may follow bare: "he said it rained". */
  readonly clausesNeedComma: boolean
  /** A separated particle ends its clause ("räumte … ein"); else it stands near its verb ("ruled that out"). */
  readonly particlesClose: boolean
  /** Compounds are one word, so that a noun may end another: "Fernsehinterview". */
  readonly compounds: boolean
}

/** Speakers in a phrase without a verb. Kind: what it makes of the content. */
export interface AdjunctWords {
  /** Cues before the speaker: "laut", "according to". */
  readonly before: Kinds
  /** Those of `before` with which somebody who speaks himself names whom he has it from: "unter Berufung auf", "citing". */
  readonly citing: Words
  /** Cues behind the speaker: "zufolge". */
  readonly after: Kinds
  /** "nach einem Bericht", "nach Polizeiangaben": a preposition and a noun, which speaks itself unless somebody is named behind it. */
  readonly reports: { readonly prepositions: Words; readonly nouns: Kinds }
  /** "ihrer Meinung nach", "in his view": a possessor and a noun, the preposition on either side. */
  readonly opinions: { readonly prepositions: Words; readonly nouns: Kinds }
  /** "…, so der Minister": cite when they stand behind a comma and before the speaker. */
  readonly quotatives: Words
}

/** What the noun phrases of speakers are built with. Lower case. */
export interface PhraseWords {
  /** Prepositions that belong to the noun before them: "von", "für", "of". */
  readonly attaching: Words
  /** Pronouns that can be a speaker: "er", "sie", "man", "who". */
  readonly pronouns: Words
  /** Determiners that join a noun to the one before it: "des", "der". */
  readonly genitives: Words
  /** Determiners and pronouns that cannot begin a subject: "dem", "ihm". */
  readonly oblique: Words
  /** Determiners that are oblique before an adjective of this ending: "der englischen Zeitung". Null: none. */
  readonly obliqueBefore: { readonly determiners: Words; readonly ending: RegExp } | null
  /** "sich": skipped between verb and speaker. */
  readonly reflexives: Words
  /** An adjective with its own preposition may stand behind the noun: "a person close to the board". */
  readonly adjectivesBehind: boolean
  /** Joins two speakers: "und", "and". */
  readonly joining: Words
  /** Nouns that never speak and end a phrase though written like one: days, months. */
  readonly never: Words
}
