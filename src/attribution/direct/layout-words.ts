// What a language labels speech with, where layout tells who speaks: interviews, headlines, signatures.
// "Frage: …", "Q: …", "Umfrage: Mehrheit gegen Abriss", "mit den Worten: „…“".

import type { NameWords } from '../../mentions/name-words.ts'

type Words = ReadonlySet<string>

/** Everything in lower case. */
export interface LayoutWords {
  /** Roles and organisations: who may stand before a colon. */
  readonly names: NameWords
  /** Labels of those who ask: "frage", "q". */
  readonly asks: Words
  /** Labels of those who answer: "antwort", "a". */
  readonly answers: Words
  /** What a headline may let speak, also at the end of a compound: "umfrage", "report". */
  readonly documents: Words
  /** Groups that a headline may let speak without naming them: "ärzte", "officials". */
  readonly groups: Words
  /** Pronouns that stand for people: "sie", "they"; not "it". */
  readonly people: Words
  /** Nouns for the words that a quotation holds: "mit den Worten: „…“", "in a comment: “…”". */
  readonly wordings: Words
  /** What only bears words, in the nominative or behind a preposition: "schild", "motto", "sign". */
  readonly inscriptions: Words
}
