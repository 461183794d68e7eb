// Compiles the phrases of a pack and finds which of them stands at a token.
// "by no means <be> certain~" → a list of steps; "[may] :verb" at "may fall" → the span of "may".

import { entry } from '../text/lookup.ts'
import type { Token, Upos } from '../types.ts'

export interface Pattern<T> {
  readonly steps: readonly Step[]
  /** The steps that count, `[first, last)`. */
  readonly first: number
  readonly last: number
  readonly value: T
}

interface Step {
  /** Null: any word, if the tag fits. */
  readonly words: ReadonlySet<string> | null
  readonly tag: { readonly upos: string; readonly is: boolean } | null
  /** Up to so many words may stand before it. */
  readonly gap: number
  /** Those words may be of other clauses: marks do not end the gap. */
  readonly wide: boolean
  /** Without its inflection, where it has one. */
  readonly stem: string | null
}

export interface Match<T> {
  readonly value: T
  /** Tokens that count, `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Token behind the whole pattern. */
  readonly next: number
  /** The words that count, without inflection: "sehr wahrscheinlich". */
  readonly name: string
}

export interface Tagged {
  readonly tokens: readonly Token[]
  readonly tags: readonly Upos[]
}

/** Words that "…" may stand for, and tokens that "……" may. */
const GAP = 6
const WIDE = 24

/** Patterns by their first word, those that name most words first, then those of most steps. */
export type Patterns<T> = ReadonlyMap<string, readonly Pattern<T>[]>

interface Spelling {
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>
  readonly endings: readonly string[]
}

/** Throws a plain error where a pattern names a class that the pack lacks: a fault of the pack, seen when it is built. */
export function patternsOf<T>(table: Readonly<Record<string, T>>, spelling: Spelling): Patterns<T> {
  const patterns = new Map<string, Pattern<T>[]>()
  for (const [text, value] of Object.entries(table)) {
    for (const parts of withOptions(text.split(' '))) {
      const pattern = patternOf(parts, value, spelling)
      for (const word of pattern.steps[0]!.words ?? []) patterns.set(word, [...(patterns.get(word) ?? []), pattern])
    }
  }
  for (const list of patterns.values()) list.sort((a, b) => wordsIn(b) - wordsIn(a) || b.steps.length - a.steps.length)
  return patterns
}

/** The pattern that says most of those that stand at this token of its sentence, which ends at `limit`; null: none. */
export function matchAt<T>(patterns: Patterns<T>, scene: Tagged, { at, limit }: { at: number; limit: number }): Match<T> | null {
  const here = patterns.get(scene.tokens[at]!.lower)
  if (!here) return null
  for (const pattern of here) {
    const places = placesOf(pattern.steps, scene, { at, limit })
    if (!places) continue
    const [first, last] = [places[pattern.first]!, places[pattern.last - 1]! + 1]
    const name = pattern.steps
      .slice(pattern.first, pattern.last)
      .map(({ stem }, i) => stem ?? scene.tokens[places[pattern.first + i]!]!.lower)
      .join(' ')
    return { value: pattern.value, first, last, next: places.at(-1)! + 1, name }
  }
  return null
}

const wordsIn = ({ steps }: Pattern<unknown>): number => steps.filter(({ words }) => words !== null).length

/** "rule out (the) chance" → both readings. */
function withOptions(parts: readonly string[]): string[][] {
  const at = parts.findIndex(part => /^\(.*\)$/u.test(part))
  if (at < 0) return [[...parts]]
  const [before, after] = [parts.slice(0, at), parts.slice(at + 1)]
  return [...withOptions([...before, parts[at]!.slice(1, -1), ...after]), ...withOptions([...before, ...after])]
}

function patternOf<T>(parts: readonly string[], value: T, spelling: Spelling): Pattern<T> {
  const marked = parts.filter(part => !part.startsWith('…'))
  const open = marked.findIndex(part => part.startsWith('['))
  const close = marked.findIndex(part => part.endsWith(']'))
  const steps: Step[] = []
  let gap = 0
  for (const part of parts) {
    if (part === '…') gap = GAP
    else if (part === '……') gap = WIDE
    else {
      steps.push(stepOf(part.replace(/[[\]]/gu, ''), gap, spelling))
      gap = 0
    }
  }
  return { steps, first: Math.max(open, 0), last: close < 0 ? steps.length : close + 1, value }
}

function stepOf(part: string, gap: number, { classes, endings }: Spelling): Step {
  const wide = gap > GAP
  const tag = /^([:!])(\w+)$/u.exec(part)
  if (tag) return { words: null, tag: { upos: tag[2]!.toUpperCase(), is: tag[1] === ':' }, gap, wide, stem: null }
  const words = part.split('|').flatMap(word => {
    const named = /^<(.+)>$/u.exec(word)
    if (!named) return word.endsWith('~') ? endings.map(ending => word.slice(0, -1) + ending) : [word]
    const inClass = entry(classes, named[1]!)
    if (!inClass) throw new Error(`The pattern names a class that the pack does not have: ${part}`)
    return [...inClass]
  })
  const stem = part.endsWith('~') && !part.includes('|') ? part.slice(0, -1) : null
  return { words: new Set(words), tag: null, gap, wide, stem }
}

/** Index of each step's token; null where the pattern does not stand here. */
function placesOf(steps: readonly Step[], scene: Tagged, { at, limit }: { at: number; limit: number }): number[] | null {
  const places: number[] = []
  let here = at
  for (const step of steps) {
    let left = step.gap
    while (left > 0 && here < limit && isInGap(scene.tokens[here]!, step.wide) && !fits(step, scene, here)) {
      here++
      left--
    }
    if (here >= limit || !fits(step, scene, here)) return null
    places.push(here++)
  }
  return places
}

/** Of the clause; in a wide gap of the next ones, too. */
const isInGap = ({ kind, text }: Token, wide: boolean): boolean => kind !== 'mark' || (wide && /^[,“”„"»«]$/u.test(text))

function fits({ words, tag }: Step, { tokens, tags }: Tagged, at: number): boolean {
  if (words) return words.has(tokens[at]!.lower)
  const upos = tags[at] === 'AUX' ? 'VERB' : tags[at]
  return tag !== null && (upos === tag.upos) === tag.is
}
