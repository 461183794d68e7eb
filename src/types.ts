// Every shape that crosses a folder. The public half comes from schema.ts; the rest is what one stage hands to the next.

import type { z } from 'zod'
import type { LagebildError } from './errors.ts'
import type * as schema from './schema.ts'

// ── The Reading (docs/reading.md) ──

export type Span = z.infer<typeof schema.span>
export type Dateline = z.infer<typeof schema.dateline>
export type Mention = z.infer<typeof schema.mention>
export type Entity = z.infer<typeof schema.entity>
export type EntityType = Entity['type']
export type TimeExpression = z.infer<typeof schema.timeExpression>
export type Modifier = z.infer<typeof schema.modifier>
export type Quantity = z.infer<typeof schema.quantity>
export type Certainty = z.infer<typeof schema.certainty>
export type Confidence = z.infer<typeof schema.confidence>
export type CertaintyPhrase = z.infer<typeof schema.certaintyPhrase>
export type Source = z.infer<typeof schema.source>
export type Attribution = z.infer<typeof schema.attribution>
export type Damage = z.infer<typeof schema.damage>
export type Reading = z.infer<typeof schema.reading>

// ── Documents ──

/** One document as handed in. Exactly one of `text` and `html` is given; intake and the library check that. */
export type DocumentInput = z.input<typeof schema.documentInput>

/** A document ready to be read: main text, metadata, language known. */
export interface Document {
  readonly id: string
  readonly text: string
  /** BCP 47 code of a pack. */
  readonly language: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  /** RFC 3339 with zone, or a plain date "2024-10-30" where no time is known. */
  readonly published: string | null
  /** The same; when the outlet says that it changed this copy. */
  readonly modified: string | null
  readonly subtitle: string | null
  readonly authors: readonly string[]
  /** Agencies that the outlet credits. */
  readonly agencies: readonly string[]
}

// ── Segment and syntax ──

/** A word, number or mark. Offsets count in the document's text. */
export interface Token extends Span {
  /** Position in `Analysis.tokens`. */
  readonly index: number
  /** Its letters, without invisible characters: "Selenskyj" for "Selen\u00ADskyj". */
  readonly text: string
  /** As it stands in the text; absent where that is `text`. */
  readonly written?: string
  /** `text` in lower case, apostrophes straightened. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Index of its sentence. */
  readonly sentence: number
  /** No white space before it. */
  readonly glued: boolean
}

/** Universal part of speech (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Morphological features of Universal Dependencies: `{ Case: 'Nom', Number: 'Sing' }` (universaldependencies.org/u/feat). */
export type Features = Readonly<Record<string, string>>

/**
 * A syntactic word of Universal Dependencies: "zum" is one token and two words, "zu" and "dem"; "don't" is "do" and "n't".
 * The span is that of the word's own letters, or its token's where they cannot be told apart.
 */
export interface Word extends Span {
  /** Position in `Analysis.words`. */
  readonly index: number
  /** Index of its token. */
  readonly token: number
  readonly form: string
  readonly lemma: string
  /** The whole verb where its particle stands apart: "einräumen" at "räumte … ein", "point out"; null: no such particle. */
  readonly particleVerb: string | null
  /** The head of a compound noun: "Beamter" of "Präsidentenbeamter"; null: no compound, or none seen. */
  readonly compoundHead: string | null
  readonly upos: Upos
  readonly feats: Features
  /** Index in `Analysis.words` of the word that it depends on; null: the root of its sentence. */
  readonly head: number | null
  /** Relation to the head: "nsubj", "obl" (universaldependencies.org/u/dep). */
  readonly relation: string
  /** How sure the analysis is, 0 to 1 each: of the part of speech, of the head and of the relation to it. */
  readonly confidence: { readonly upos: number; readonly head: number; readonly relation: number }
}

/** What the words' model thinks a token is part of, before anybody looks at lists: BIO labels of CoNLL-2003. */
export interface NameLabel {
  /** "O", "B-PER", "I-ORG"; types PER, LOC, ORG, OTH. */
  readonly label: string
  /** 0 to 1. */
  readonly confidence: number
}

/** Tokens `[first, last)` of the document. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export interface Sentence extends Span, TokenRange {
  readonly index: number
  /** Index of its paragraph; blocks are set apart by line breaks. */
  readonly paragraph: number
}

/** A stretch of a sentence between marks and conjunctions, with at most one finite verb that the lexicon knows. */
export interface Clause extends Span, TokenRange {
  readonly sentence: number
  /** Token that opens it: "dass", "who", "weil"; null in a main clause or a phrase. */
  readonly introducer: number | null
  readonly kind: 'main' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'phrase'
  /** Token of the finite verb, where the lexicon knows one. */
  readonly finite: number | null
  /** Mood of that verb: Konjunktiv I/II ("habe", "würden") or not; null without a known finite verb. */
  readonly mood: 'subjunctive' | 'indicative' | null
}

/** Quotation marks that belong together. `inner` leaves the marks out; `end` of an unclosed one is its paragraph's end. */
export interface Quotation extends Span {
  readonly inner: Span
  /** 0: outermost. */
  readonly depth: number
  readonly closed: boolean
}

/** What segment and syntax say about a text; later stages only read it. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  /** One a token, in the same order. */
  readonly tags: readonly Upos[]
  /** In the order of the text; those of one token stand together. */
  readonly words: readonly Word[]
  /** Index of each token's first word. */
  readonly wordAt: readonly number[]
  /** One a token, in the same order; null where no model speaks. */
  readonly labels: readonly NameLabel[] | null
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly quotations: readonly Quotation[]
}

// ── Mentions ──

/** A name as it stands in the text, before anybody says which names are one entity. */
export interface NameMention extends Span {
  readonly type: EntityType
  /** Without role and title, in its base form: "Selenskyj" for "Selenskyjs". */
  readonly name: string
  /** The role written at it: "Verteidigungsminister", "spokeswoman"; null: none. Its words lie outside the span. */
  readonly role: Span | null
  /** Role and apposition taken in: "der ukrainische Botschafter …, Sergei Kyslytsya". Contains the span. */
  readonly phrase: Span
  /** What a person's name is made of; the title lies outside the span. Null for what is no person. */
  readonly parts: { readonly title: Span | null; readonly given: Span | null; readonly family: Span | null } | null
  /** Grammatical gender where words nearby tell ("Ministeriumssprecherin", "Mr", a given name). */
  readonly gender: 'feminine' | 'masculine' | null
}

/** Words of certainty before anybody says who holds them. */
export type CertaintyMention = Omit<CertaintyPhrase, 'attribution'>

/** A quantity before attribution and scope are known; `Quantity` less what later stages add. */
export type QuantityMention = Omit<Quantity, 'attribution'>

/** What the finders of `mentions/` found in one document, each list in order of `start`. */
export interface Mentions {
  readonly dateline: Dateline | null
  readonly names: readonly NameMention[]
  readonly times: readonly TimeExpression[]
  readonly quantities: readonly QuantityMention[]
  readonly certainties: readonly CertaintyMention[]
}

// ── Attribution and coreference ──

/** An attribution whose speaker is still only words; coreference turns `source` into a `Source`. How certain it is comes last. */
export interface ReportedSpeech extends Omit<Attribution, 'source' | 'time' | 'certainty' | 'confidence'> {
  /** The whole noun phrase that names the speaker here; null where nothing stands there. */
  readonly sourceSpan: Span | null
  /** Index of the attribution whose speaker goes on speaking here; null: it has its own. */
  readonly continues: number | null
}

// ── Batches ──

/** The bytes that a document was made of, as they came: kept in the ledger, so that a better extractor can be run over them later. */
export interface Original {
  readonly bytes: Uint8Array
  /** Media type with its parameters, "text/html; charset=utf-8": as declared, else as told by looking. */
  readonly type: string
  /** Where they were fetched from, redirects followed; null: from a file. */
  readonly address: string | null
  /** When they were fetched, RFC 3339; null: from a file. */
  readonly fetched: string | null
  /** What was known of the document beside its bytes: the user's options, what a feed said. Neither `text` nor `html`. */
  readonly given: DocumentInput
}

export interface TakenDocument {
  readonly where: string
  readonly input: DocumentInput
  readonly note: string | null
  readonly original?: Original | null
  /** What to read where the page turns out to be no article, or only its beginning: the list that names it carries it whole. */
  readonly otherwise?: Omit<TakenDocument, 'otherwise'>
}

/** One document of a batch as intake hands it on, or why it could not. */
export type Taken = TakenDocument | { readonly where: string; readonly error: LagebildError }

/** One document of a batch when it is read, or why it could not be. In the order of the input. */
export type Outcome =
  | { readonly where: string; readonly reading: Reading; readonly note: string | null; readonly original?: Original | null }
  | { readonly where: string; readonly error: LagebildError }
