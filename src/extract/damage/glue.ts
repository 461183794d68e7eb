// Finds words that lost the space between them, mostly where a link or a line break stood: "StadtWas", "inLeipzig",
// "gesagt.Das", "unddie". Names are written like that too (YouTube, McDonald, mRNA, LinkedIn), so one half must be a plain word.

import type { Segmented } from '../../segment/segment.ts'
import type { Damage, Token } from '../../types.ts'

/** In lower case. */
export interface GlueWords {
  /** Words that begin a sentence and end no name: "was", "der", "the". */
  readonly openers: ReadonlySet<string>
  /** Little words that begin no name: "für", "einer". */
  readonly little: ReadonlySet<string>
  /** Begin a sentence, but end nouns and names: "in" (LehrerIn). They count behind a small letter at the word's beginning. */
  readonly particles: ReadonlySet<string>
  /** Two little words that glue in lower case: "und" and "die" in "unddie"; `words` are those that there are: "nachdem". */
  readonly pairs: { readonly first: readonly string[]; readonly second: readonly string[]; readonly words: ReadonlySet<string> }
  /** Begin names and technical terms in lower case: "micro" (microSD). */
  readonly prefixes: ReadonlySet<string>
}

/** "Was" of "StadtWas": the part of a word between hyphens that has one seam. */
const SEAM = /\p{Ll}\p{Lu}/u
const PARTS = /^(?<left>[\p{L}\p{M}]*\p{Ll})(?<right>\p{Lu}[\p{L}\p{M}]*)$/u
/** Written before names of users, topics and files. */
const HANDLE = /^[@#/_\\.&=]$/
/** A plain word in lower case that is long enough not to be a prefix: "veröffentlichtRapper". */
const PLAIN = 5
const SHORTEST = 3

export function glueFinder(words: GlueWords): (segmented: Segmented) => Damage[] {
  const { first, second, words: sound } = words.pairs
  const pairs = new Set(first.flatMap(one => second.map(two => one + two)).filter(pair => !sound.has(pair)))

  return ({ tokens }) => {
    const found: Damage[] = []
    const count = counter(tokens)
    tokens.forEach((token, index) => {
      if (token.kind !== 'word') {
        const joint = token.text === '.' ? stopBetween(tokens, index, words) : null
        if (joint) found.push(joint)
        return
      }
      const isPair = pairs.has(token.text)
      if ((!isPair && !SEAM.test(token.text)) || isHandle(tokens, index)) return
      if (isPair || isGlued(token, words, count)) found.push({ kind: 'gluedWords', start: token.start, end: token.end })
    })
    return found
  }
}

function isGlued(token: Token, words: GlueWords, count: (text: string) => number): boolean {
  const part =
    token.text
      .replace(/['’]\p{Ll}{1,3}$/u, '')
      .split(/[-‑]/u)
      .find(one => SEAM.test(one)) ?? ''
  const { left, right } = PARTS.exec(part)?.groups ?? {}
  if (!left || !right || SEAM.test(right)) return false
  const small = left.toLowerCase()
  const isSmall = left === small
  const titled = right.length > 1 && right.slice(1) === right.slice(1).toLowerCase()
  // "UkraineWas", "sagteDer"
  if (titled && words.openers.has(right.toLowerCase()) && left.length >= (isSmall ? SHORTEST : 4)) return true
  // "hochIn", but not "LehrerIn" and "plugIn"
  if (isSmall && titled && words.particles.has(right.toLowerCase()) && left.length >= 4 && !words.prefixes.has(small)) return true
  // "einerSitzung", "dieCDU"
  if (isSmall && words.little.has(small) && right.length >= SHORTEST) return true
  // "veröffentlichtRapper"; a name is written so throughout: "realWorld" thrice is one.
  return (
    isSmall && titled && left.length >= PLAIN && right.length >= SHORTEST && !words.prefixes.has(small) && count(token.text) < 3
  )
}

/** "gesagt.Das": lower case before the stop, a capital right behind it. */
function stopBetween(tokens: readonly Token[], index: number, words: GlueWords): Damage | null {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!before || !after || !tokens[index]!.glued || !after.glued || before.kind !== 'word' || after.kind !== 'word') return null
  if (!/^\p{Lu}\p{Ll}+(?:['’]\p{Ll}+|-[\p{Ll}]+)?$/u.test(after.text) || !/^[\p{L}-]{2,}\p{Ll}$/u.test(before.text)) return null
  if (isHandle(tokens, index - 1) || tokens[index + 2]?.text === '.') return null // "Vgl.Nr."
  const opens = words.openers.has(after.lower)
  return opens || /^\p{Ll}{4,}$/u.test(before.text) ? { kind: 'gluedWords', start: before.start, end: after.end } : null
}

const isHandle = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.glued && index > 0 && HANDLE.test(tokens[index - 1]!.text)

/** How often a token stands in the text; counted only when somebody asks. */
function counter(tokens: readonly Token[]): (text: string) => number {
  const counts = new Map<string, number>()
  return asked => {
    if (!counts.size) for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1)
    return counts.get(asked) ?? 0
  }
}
