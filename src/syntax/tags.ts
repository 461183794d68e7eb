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
  /** Preposition that also marks infinitives ("to go"), so that a verb may stand behind it; null: none. */
  readonly infinitiveMark: string | null
  /** What an unlisted lower-case word is when no ending tells. */
  readonly otherwise: Upos
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
    if (words.verbs.has(token.lower)) return isNounHere(previous) ? 'NOUN' : 'VERB'
    for (const { ending, tag, before } of words.endings) {
      if (ending.test(token.lower) && (!before || (next && NOMINAL.has(next)))) return tag
    }
    return words.otherwise
  }

  /** "the report", "Hale's claim", "in answer": forms that are verbs elsewhere. German tells by the capital. */
  function isNounHere(previous: Token | undefined): boolean {
    if (words.capitalNouns || !previous) return false
    const before = closed.get(previous.lower)
    return (
      before === 'DET' ||
      before === 'NUM' ||
      (before === 'ADP' && previous.lower !== words.infinitiveMark) ||
      previous.lower.endsWith("'s")
    )
  }
}
