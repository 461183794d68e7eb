// Gives each token a universal part of speech by closed classes, lists of verbs, capitals and endings.
// "Der Minister sagte am Montag" → DET NOUN VERB ADP NOUN. A thin stage: no statistics yet, so open classes are guesses.

import type { Token, Upos } from '../types.ts'

/** The words that a language's tags can be told by. All in lower case. */
export interface TagWords {
  /** Closed classes: tag to its words. An earlier tag wins over a later one. */
  readonly closed: Readonly<Partial<Record<Upos, ReadonlySet<string>>>>
  /** Verb forms, finite or not, that are hardly ever anything else. */
  readonly verbs: ReadonlySet<string>
  /** Nouns are written with a capital ("der Minister"); a lower-case word is then none. */
  readonly capitalNouns: boolean
  /** Endings that make an unlisted lower-case word a verb, an adjective or an adverb; tried in this order. */
  readonly endings: readonly { readonly ending: RegExp; readonly tag: Upos; readonly before?: 'nominal' }[]
  /** Participles that stand as adjectives, "erwartete"; null: their endings do not tell. */
  readonly participles: RegExp | null
  /** How to tell verbs from nouns of the same form ("report", "tweets"); null where the capital does. */
  readonly nounVerbs: NounVerbs | null
  /** What an unlisted lower-case word is when no ending tells. */
  readonly otherwise: Upos
}

/** What tells a verb from the noun of the same form, by the words before it. */
export interface NounVerbs {
  /** Base forms that are common nouns too: "report", "state"; verbs only behind pronouns, auxiliaries and plurals. */
  readonly bases: ReadonlySet<string>
  /** The same nouns in the plural: "tweets". */
  readonly plurals: ReadonlySet<string>
  /** Plural nouns and words that take a base form as their verb: "officials claim". */
  readonly subjects: RegExp
  /** Words before which a plural is a noun: "late-night tweets", "disparaging remarks". */
  readonly modifiers: RegExp
  /** Preposition that also marks infinitives ("to go"), so that a verb may stand behind it. */
  readonly infinitiveMark: string
  /** "Hale's": a noun follows. */
  readonly possessive: RegExp
  /** Behind a determiner these lead to a participle ("a hastily called meeting"). */
  readonly adverb: RegExp
}

const NOMINAL = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** One tag a token, in the same order. Goes from right to left, for an adjective shows by the noun behind it. */
export function tagger(words: TagWords): (tokens: readonly Token[]) => Upos[] {
  const closed = new Map<string, Upos>()
  for (const [tag, list] of Object.entries(words.closed) as [Upos, ReadonlySet<string>][]) {
    for (const word of list) if (!closed.has(word)) closed.set(word, tag)
  }

  return tokens => {
    const tags = new Array<Upos>(tokens.length)
    for (let i = tokens.length - 1; i >= 0; i--) tags[i] = tagOf(tokens, i, tags[i + 1])
    return tags
  }

  function tagOf(tokens: readonly Token[], i: number, next: Upos | undefined): Upos {
    const token = tokens[i]!
    if (token.kind === 'number') return 'NUM'
    if (token.kind === 'mark') return 'PUNCT'
    const previous = tokens[i - 1]
    const capital = /^\p{Lu}/u.test(token.text)
    const opensSentence = !previous || previous.sentence !== token.sentence || /[„“"»«:–—]/.test(previous.text)
    const known = closed.get(token.lower)
    if (known && (!capital || opensSentence || !words.capitalNouns)) return known
    if (capital && !(opensSentence && words.verbs.has(token.lower))) return words.capitalNouns ? 'NOUN' : 'PROPN'
    if (words.verbs.has(token.lower)) {
      if (isAttribute(tokens, i, next)) return 'ADJ'
      return isNounHere(tokens, i) ? 'NOUN' : 'VERB'
    }
    for (const { ending, tag, before } of words.endings) {
      if (ending.test(token.lower) && (!before || (next && NOMINAL.has(next)))) return tag
    }
    return words.otherwise
  }

  /** "die erwartete Erklärung": a form that is a participle too, between determiner and noun. */
  function isAttribute(tokens: readonly Token[], i: number, next: Upos | undefined): boolean {
    const previous = tokens[i - 1]
    const inPhrase = previous !== undefined && closed.get(previous.lower) === 'DET' && next !== undefined && NOMINAL.has(next)
    return inPhrase && (words.participles?.test(tokens[i]!.lower) ?? false)
  }

  /** "the report", "Hale's claim", "late tweets", "a hastily called meeting": forms that are verbs elsewhere. */
  function isNounHere(tokens: readonly Token[], i: number): boolean {
    const { nounVerbs } = words
    const previous = tokens[i - 1]
    if (!nounVerbs || !previous || previous.sentence !== tokens[i]!.sentence) return false
    const before = closed.get(previous.lower)
    const early = closed.get(tokens[i - 2]?.lower ?? '')
    if (before === 'DET' || before === 'NUM' || (before === 'ADP' && previous.lower !== nounVerbs.infinitiveMark)) return true
    if (nounVerbs.possessive.test(previous.lower)) return true
    if (nounVerbs.adverb.test(previous.lower) && early === 'DET') return true
    const { bases, plurals, subjects, modifiers } = nounVerbs
    const { lower } = tokens[i]!
    if (bases.has(lower)) return !(before && /^(?:PRON|AUX|ADV|PART|CCONJ|ADP)$/.test(before)) && !subjects.test(previous.lower)
    return plurals.has(lower) && modifiers.test(previous.lower)
  }
}
