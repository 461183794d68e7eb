// Cuts sentences into clauses and says what opens each and in which mood its verb stands.
// "Er sagte, dass Kiew falle, weil Hilfe fehlt." → main · complement (dass, subjunctive) · adverbial (weil).
// Moods are the analysis' ("er komme", open verbs too) and, where nothing was trained, those of listed forms.

import { entry } from '../text/lookup.ts'
import type { Analysis, Clause, Sentence, Token, TokenRange, Upos } from '../types.ts'

/** What opens a language's clauses. Keys in lower case. */
export interface ClauseWords {
  /** Words that open a subordinate clause: `dass: 'complement'`. Relative pronouns count only behind a comma. */
  readonly introducers: Readonly<Record<string, 'complement' | 'relative' | 'adverbial'>>
  /** Words that may stand before the introducer: "und", "and", "auch". */
  readonly connectors: ReadonlySet<string>
  /** Marks an infinitive clause: "zu", "um"; "to". */
  readonly infinitive: ReadonlySet<string>
  /** Finite verb forms that are one thing only, with their mood. */
  readonly finite: Readonly<Record<string, 'subjunctive' | 'indicative'>>
}

/** Tokens with their tags; without words the lists alone tell the mood. */
interface Tagged extends Partial<Pick<Analysis, 'words' | 'wordAt'>> {
  readonly tokens: readonly Token[]
  readonly tags: readonly Upos[]
}

const BREAK = /^[,;:()[\]–—]$/
const QUOTE = /^[„“”»«"]$/
const VERB = /^(?:VERB|AUX)$/

/** Clauses of all sentences, in order. Marks and brackets stand between clauses, not in them. */
export function clausesOf(tagged: Tagged, sentences: readonly Sentence[], words: ClauseWords): Clause[] {
  return sentences.flatMap(sentence => inSentence(tagged, sentence, words))
}

function inSentence(scene: Tagged, sentence: Sentence, words: ClauseWords): Clause[] {
  const { tokens } = scene
  const clauses: Clause[] = []
  let first = sentence.first
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = tokens[i]
    if (i < sentence.last && token && !(token.kind === 'mark' && (BREAK.test(token.text) || QUOTE.test(token.text)))) continue
    // The sentence's own stop is no part of its last clause.
    let last = i
    while (last > first && tokens[last - 1]!.kind === 'mark') last--
    if (last > first) clauses.push(clause(scene, { first, last }, sentence, words))
    first = i + 1
  }
  return clauses
}

function clause(scene: Tagged, range: TokenRange, sentence: Sentence, words: ClauseWords): Clause {
  const inside = scene.tokens.slice(range.first, range.last)
  const opener = inside.find(token => token.kind === 'word' && !words.connectors.has(token.lower))
  const introducer = opener ? introduced(scene, opener, { range, sentence, words }) : null
  const verb = inside.find(token => moodOf(scene, token, words) !== null)
  const infinitive = !verb && inside.some(token => words.infinitive.has(token.lower))
  return {
    ...range,
    start: inside[0]!.start,
    end: inside.at(-1)!.end,
    sentence: sentence.index,
    introducer: introducer ? opener!.index : null,
    kind: introducer ?? (verb ? 'main' : infinitive ? 'infinitive' : 'phrase'),
    finite: verb?.index ?? null,
    mood: verb ? moodOf(scene, verb, words) : null,
  }
}

const MOODS: Readonly<Record<string, Clause['mood']>> = { Sub: 'subjunctive', Ind: 'indicative' }

/** Mood of a finite verb, "er komme" or "ich komme": by its analysis, else as listed; null: no finite verb. */
function moodOf({ tags, words, wordAt }: Tagged, { index, lower }: Token, { finite }: ClauseWords): Clause['mood'] {
  const listed = entry(finite, lower) ?? null
  const word = words?.[wordAt?.[index] ?? -1]
  if (!word) return listed
  // "die Sage", "die Folge": nouns that look like a subjunctive.
  if (!VERB.test(tags[index]!)) return null
  return entry(MOODS, word.feats.Mood ?? '') ?? listed
}

/** What the clause's first word opens; null: nothing. A relative pronoun stands behind a comma and is no determiner. */
function introduced(
  scene: Tagged,
  opener: Token,
  { range, sentence, words }: { range: TokenRange; sentence: Sentence; words: ClauseWords },
): 'complement' | 'relative' | 'adverbial' | null {
  const kind = entry(words.introducers, opener.lower) ?? null
  if (kind !== 'relative') return kind
  const behindComma = range.first > sentence.first && scene.tokens[range.first - 1]!.text === ','
  return behindComma && !isSubject(scene, opener.index, range.last) ? kind : null
}

/** ", der Bürgermeister habe ihr versichert": a noun and then a verb that does not close the clause: "der" is its determiner. */
function isSubject({ tags }: Tagged, determiner: number, last: number): boolean {
  let verb = determiner + 1
  while (verb < last && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(tags[verb]!)) verb++
  return verb > determiner + 1 && verb < last - 1 && VERB.test(tags[verb]!)
}
