// By what a document is known to belong to a story: whom, where and what it names, its figures, and the words of its beginning.
//   termsOf(reading, words)   [{ term: 'p:ksls', weight: 0.41 }, { term: 'n:pjongjang', weight: 0.3 }, { term: 'f:soldiers:12000', weight: 0.1 }, …]

import { fold, sound } from '../identity/fold.ts'
import { type OrganizationWords, organizationKeys } from '../identity/organization-keys.ts'
import { placeOf } from '../identity/places.ts'
import { NAME_SUFFIXES } from '../languages/name-parts.ts'
import { rememberedBy } from '../text/remembered.ts'
import type { Entity, Quantity, Reading, Span } from '../types.ts'

/** What termsOf needs of a language; both parts may be missing. */
export interface StoryWords {
  /** Words that stand in reports of whatever happens, in lower case. */
  readonly common: ReadonlySet<string>
  /** How organisations are named; null: by their names alone. */
  readonly organizations: OrganizationWords | null
}

export interface Term {
  /** "p:" people, "n:" other names, "o:" organisations by meaning, "f:" figures, "w:" words. */
  readonly term: string
  /** How much the document is about it; the squares of a document's weights add up to 1. What the term tells apart is not in here: see judge.ts. */
  readonly weight: number
}

/** Heaviest first; nobody needs more to know what an article is about, and each costs a look-up. */
export const MOST_TERMS = 40
/** Names apart, a text's words are known by their beginnings: "Demonstranten" and "Demonstration" are "demons". */
const BEGINNING = 6
/** Shorter words are mostly those that every text has. */
const SHORTEST_WORD = 4
/** The beginning of a text, in characters, where news says what happened. */
const LEAD = 600
/** How much more often than once a term at the beginning counts. */
const LEADING = 2
/** What kinds of term weigh against each other. */
const WEIGHTS = { person: 1, name: 1, meaning: 0.3, figure: 0.7, word: 0.5 }
/** Shorter sounds are borne by many: "Scholz", "Schulz" are "sls". */
const SHORTEST_SOUND = 4

const NO_WORDS: StoryWords = { common: new Set(), organizations: null }
const keysOf = rememberedBy((words: OrganizationWords) => words, organizationKeys)

/** `words` by language, regions left out ("de"); a language without them goes by frequency alone. Heaviest first, equals by term. */
export function termsOf(reading: Reading, words: ReadonlyMap<string, StoryWords>): Term[] {
  const own = words.get(reading.language.split('-')[0]!) ?? NO_WORDS
  const found = new Map<string, number>()
  const add = (term: string | null, weight: number) => {
    if (term !== null) found.set(term, (found.get(term) ?? 0) + weight)
  }
  for (const entity of reading.entities) addEntity(reading, entity, { own, add })
  for (const quantity of reading.quantities) add(figureTerm(quantity), WEIGHTS.figure)
  for (const [word, count] of countedWords(reading, own)) add(`w:${word}`, WEIGHTS.word * dampened(count))
  const heaviest = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_TERMS)
  return ofUnitLength(heaviest)
}

/** So that what two documents share does not grow with how long they are. Rounded, since a ledger keeps them. */
function ofUnitLength(terms: readonly (readonly [string, number])[]): Term[] {
  const length = Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return terms.map(([term, weight]) => ({ term, weight: Math.round((10_000 * weight) / length) / 10_000 }))
}

/** Told three times is not three times as much. */
const dampened = (count: number): number => 1 + Math.log(count)

interface Adding {
  readonly own: StoryWords
  readonly add: (term: string | null, weight: number) => void
}

function addEntity({ title, text }: Reading, { type, name, mentions }: Entity, { own, add }: Adding): void {
  if (type === 'group') return
  const named = mentions.filter(({ form }) => form === 'name')
  if (named.length === 0) return
  const isTitle = title?.includes(text.slice(named[0]!.start, named[0]!.end))
  const leads = isTitle || named[0]!.start < LEAD
  const weight = dampened(mentions.length + (leads ? LEADING : 0))
  if (type === 'person') {
    add(personTerm(name), WEIGHTS.person * weight)
    return
  }
  add(`n:${placeOf(name)}`, WEIGHTS.name * weight)
  const meaning = type === 'organization' && own.organizations ? keysOf(own.organizations)(name) : null
  add(meaning && `o:${meaning}`, WEIGHTS.meaning * weight)
}

/** By the family name, which is what all reports have. */
function personTerm(name: string): string | null {
  const words = fold(name).split(' ')
  const family = words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!) ? words.at(-2)! : words.at(-1)!
  const heard = sound(family)
  return family === '' ? null : `p:${heard.length < SHORTEST_SOUND ? family : heard}`
}

/** Small counts of nothing in particular stand in every text. */
function figureTerm({ concept, unit, value, vague, change }: Quantity): string | null {
  const of = concept ?? unit
  if (vague || of === null || typeof value !== 'number') return null
  if (concept === null && value < 10) return null
  return `f:${of}:${change === null ? '' : 'by '}${value}`
}

/** Beginnings of the words in title and text, and how often they stand there; what the beginning has not and the rest has once is no topic. */
function countedWords({ title, text, damage }: Reading, { common }: StoryWords): [string, number][] {
  const counts = new Map<string, number>()
  const count = (part: string, times: number) => {
    for (const [word] of part.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (word.length < SHORTEST_WORD || common.has(word.toLowerCase()) || /^\p{N}/u.test(word)) continue
      const beginning = fold(word).slice(0, BEGINNING)
      if (beginning.length >= SHORTEST_WORD - 1) counts.set(beginning, (counts.get(beginning) ?? 0) + times)
    }
  }
  count(title ?? '', 1 + LEADING)
  const alive = outside(text, damage)
  count(alive.slice(0, LEAD), 1 + LEADING)
  count(alive.slice(LEAD), 1)
  return [...counts].filter(([, times]) => times > 1)
}

/** The text without its damaged stretches, which are the page's and not the report's. */
function outside(text: string, damage: readonly Span[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of [...damage].sort((a, b) => a.start - b.start)) {
    if (start > at) rest += `${text.slice(at, start)} `
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}
