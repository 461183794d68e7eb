// Takes compounds apart: "Präsidentenbeamter" → Präsident(en) + Beamter. The last part is the head, which says what the whole is.

import { headOf } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import type { CompoundWords } from './words.ts'

export interface CompoundPart {
  /** As a word of its own: "Präsident", "Beamter". */
  readonly form: string
  /** What joins it to the next: "en", "s", "-" or "". */
  readonly link: string
}

export interface Compound {
  /** The last part, a noun: "Beamter". */
  readonly head: string
  /** Where the head begins in the word. */
  readonly start: number
  /** From left to right; the last is the head and has no link. */
  readonly parts: readonly CompoundPart[]
  /** All parts are known words; else only the head is, and what stands before it is one part ("Donau" + "Pegel"). */
  readonly sure: boolean
}

/** Letters of a part, at least. */
const SHORTEST = 3
/** Letters of the head of a compound whose first part is unknown. */
const SHORTEST_SURE = 5
/** Longer words are left whole; bounds the time. */
const LONGEST = 60
// Costs: a part; a letter that it lacks to five; a link but for "s"; no link, the more where the part asks for one;
// a part that is no base form ("Städtebund"); an unknown one before a hyphen.
const PART = 10
const SHORT = 3
const LINK = 2
const NO_LINK = 1
const NO_LINK_WANTED = 10
const INFLECTED = 2
const UNKNOWN = 4
/** A word that the lexicon knows as a whole is split at no higher cost: "Minister" is no "Mini-Ster". */
const MOST_FOR_KNOWN = 26

interface Split {
  readonly cost: number
  readonly parts: readonly CompoundPart[]
}

interface Scene {
  readonly word: string
  /** Place → the cheapest split of what stands behind it. */
  readonly known: Map<number, Split | null>
}

/** Builds a language's splitter; null from it: not a compound, or none of known parts. A call takes some ten microseconds. */
export function compoundSplitter(lexicon: Lexicon, words: CompoundWords): (word: string) => Compound | null {
  return word => {
    if (word.length > LONGEST || word.length < 2 * SHORTEST || !/^\p{Lu}/u.test(word)) return null
    const isKnown = lexicon.find(word) >= 0
    const split = splitFrom({ word, known: new Map() }, 0)
    if (split && split.parts.length > 1 && !(isKnown && split.cost > MOST_FOR_KNOWN)) return compound(word, split.parts, true)
    const start = isKnown ? -1 : (headOf(word, lexicon)?.start ?? -1)
    if (start < SHORTEST || word.length - start < SHORTEST_SURE) return null
    return compound(
      word,
      [
        { form: word.slice(0, start), link: '' },
        { form: upper(word, start, word.length), link: '' },
      ],
      false,
    )
  }

  /** The cheapest split of the letters behind `from`, reckoned once for each place. */
  function splitFrom(scene: Scene, from: number): Split | null {
    const known = scene.known.get(from)
    if (known !== undefined) return known
    const { word } = scene
    let best: Split | null = null
    if (from > 0 && isHead(upper(word, from, word.length))) {
      best = { cost: costOf(word.length - from), parts: [{ form: upper(word, from, word.length), link: '' }] }
    }
    for (let end = from + SHORTEST; end <= word.length - SHORTEST; end++) {
      const rest = splitFrom(scene, end)
      const part = rest && partAt(word, from, end)
      if (!rest || !part || (best && rest.cost + part.cost >= best.cost)) continue
      best = { cost: rest.cost + part.cost, parts: [{ form: part.form, link: part.link }, ...rest.parts] }
    }
    scene.known.set(from, best)
    return best
  }

  /** The cheapest way to read a part with its link: "Präsidenten" → Präsident + en. */
  function partAt(word: string, from: number, end: number): (CompoundPart & { readonly cost: number }) | null {
    let best: (CompoundPart & { readonly cost: number }) | null = null
    for (const link of words.linking) {
      const stop = end - link.length
      if (stop - from < 2 || !word.startsWith(link, stop)) continue
      const form = upper(word, from, stop)
      const cost = linkCost(form, link) + costOf(end - from)
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { form, link, cost }
    }
    return best
  }

  function linkCost(form: string, link: string): number {
    if (link === '-') return isWord(form) ? 0 : UNKNOWN
    if (form.length < SHORTEST || words.never.has(form.toLowerCase()) || !isWord(form)) return Number.POSITIVE_INFINITY
    if (link === '') return (words.wantsLink.test(form) ? NO_LINK_WANTED : NO_LINK) + (isBase(form) ? 0 : INFLECTED)
    return (link === 's' ? 0 : LINK) + (isBase(form) ? 0 : NO_LINK_WANTED)
  }

  function isBase(form: string): boolean {
    const nouns = lexicon.entries(form).filter(({ upos }) => upos === 'NOUN')
    return nouns.length === 0 || nouns.some(({ rule: [, cut, umlaut, strip, add] }) => cut + umlaut + strip === 0 && add === '')
  }

  /** A noun, an adjective, a preposition ("Außen") or the stem of a verb ("Schreib" of "schreiben"). */
  function isWord(form: string): boolean {
    if (lexicon.entries(form).some(({ upos }) => upos === 'NOUN')) return true
    const lower = form.toLowerCase()
    return (
      lexicon.entries(lower).some(({ upos }) => upos === 'ADJ' || upos === 'ADV' || upos === 'ADP') ||
      lexicon.entries(`${lower}en`).some(isInfinitive)
    )
  }

  /** A noun, or an adjective that stands for one: "Beauftragter". */
  function isHead(form: string): boolean {
    const lower = form.toLowerCase()
    if (words.never.has(lower)) return false
    if (lexicon.entries(form).some(({ upos }) => upos === 'NOUN')) return true
    return lower.length > SHORTEST_SURE && lexicon.entries(lower).some(isDeclined)
  }
}

function compound(word: string, parts: readonly CompoundPart[], sure: boolean): Compound {
  const head = parts.at(-1)!.form
  return { head, start: word.length - head.length, parts, sure }
}

const costOf = (letters: number): number => PART + SHORT * Math.max(0, 5 - letters)

/** The letters [from, to) with a capital. */
const upper = (word: string, from: number, to: number): string => word.charAt(from).toUpperCase() + word.slice(from + 1, to)

const isInfinitive = ({ upos, readings }: ReturnType<Lexicon['entries']>[number]): boolean =>
  upos === 'VERB' && readings.some(({ VerbForm }) => VerbForm === 'Inf')

const isDeclined = ({ upos, readings }: ReturnType<Lexicon['entries']>[number]): boolean =>
  upos === 'ADJ' && readings.some(({ Case }) => Case !== undefined)
