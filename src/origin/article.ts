// What the search for one report among many articles looks at: a small print of each, made of its Reading alone.
//   articleOf(reading, { at, version })   { id: 's1a1', language: 'de', runs: Uint32Array(61), values: [17, 4200], people: ['Ana Ruíz'], … }

import { DEAD } from '../extract/damage.ts'
import { fold } from '../identity/fold.ts'
import { agencies } from '../languages/agencies.ts'
import type { Damage, Reading } from '../types.ts'
import { linesOf, living, phraseOf, shinglesOf } from './shingles.ts'

export interface Article {
  readonly id: string
  /** From 1; versions of one id are articles of their own. */
  readonly version: number
  /** Its place in time, milliseconds: when it was published, else first seen. */
  readonly at: number
  /** `at` is when it was published, and not only when it was seen. */
  readonly isDated: boolean
  /** Without its region: "de". */
  readonly language: string
  readonly outlet: string | null
  /** Where it was found, less what only counts the readers ("?wt_mc=…", "#top"). */
  readonly address: string | null
  /** Of the dateline, folded: "dpa". */
  readonly agency: string | null
  /** Agencies that sign at its end, folded: "Quelle: ntv.de, mau/dpa". */
  readonly signed: readonly string[]
  /** Place of the dateline as printed: "HOHENAU AN DER MARCH/WIEN". */
  readonly place: string | null
  /** Sampled runs of five words. */
  readonly runs: Uint32Array
  /** Its long sentences. */
  readonly lines: Uint32Array
  /** Beginnings of its quotations, in the order of the text. */
  readonly quotes: readonly number[]
  /** Values of its figures in the order of the text. */
  readonly values: readonly number[]
  /** Full names of its people in the order of their first mention. */
  readonly people: readonly string[]
}

/** What the ledger knows of a document beside its Reading. */
export interface Stamp {
  /** Milliseconds: when it was published, else first seen. */
  readonly at: number
  readonly version: number
  /** Id in the ledger, where it is not the Reading's. */
  readonly id?: string
}

/** A pure function of the Reading and the stamp; linear in the text. */
export function articleOf(reading: Reading, stamp: Stamp): Article {
  const { id, language, outlet, url, published, dateline, text, damage, attributions, quantities, entities } = reading
  const people = entities.filter(({ type }) => type === 'person')
  const first = (mentions: readonly { start: number }[]) => mentions[0]?.start ?? 0
  const facts = factPrintOf({
    ...{ id, language, outlet, url, published, dateline, ...stamp },
    quotes: attributions
      .filter(({ mode }) => mode !== 'indirect')
      .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … ')),
    values: quantities.flatMap(({ value }) => value),
    people: people.sort((a, b) => first(a.mentions) - first(b.mentions)).map(({ name }) => name),
  })
  const dead = damage.filter(isNotItsOwn).map(({ start, end }) => [start, end] as const)
  return { ...facts, ...textPrintOf(text, dead) }
}

/** Damage in which the words are not those of the article, but of its page or of another one: each reprint has its own credits. */
const NOT_ITS_OWN: ReadonlySet<Damage['kind']> = new Set<Damage['kind']>([...DEAD, 'credit'])
const isNotItsOwn = ({ kind }: Damage): boolean => NOT_ITS_OWN.has(kind)

/** The facts of a Reading that a print is made of, wherever they are kept. */
export interface Facts extends Required<Stamp> {
  readonly language: string
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly dateline: { readonly place: string | null; readonly agency: string | null } | null
  /** Words of its quotations. */
  readonly quotes: readonly string[]
  readonly values: readonly number[]
  readonly people: readonly string[]
}

type TextPrint = Pick<Article, 'runs' | 'lines' | 'signed'>

export function factPrintOf(facts: Facts): Omit<Article, keyof TextPrint> {
  const { id, version, at, language, outlet, url, published, dateline, quotes, values, people } = facts
  return {
    ...{ id, version, at, outlet, values, people },
    isDated: published !== null && !Number.isNaN(Date.parse(published)),
    language: language.split('-')[0]!,
    address: url === null ? null : addressOf(url),
    agency: dateline?.agency ? fold(dateline.agency) : null,
    place: dateline?.place ?? null,
    quotes: quotes.flatMap(words => phraseOf(words) ?? []),
  }
}

/** Stretches of the text that are not its own words, credits among them. */
type Dead = readonly (readonly [start: number, end: number])[]

/** Of the text alone, which is too large to keep many of. */
export function textPrintOf(text: string, dead: Dead): TextPrint {
  const own = living(text, dead)
  return { runs: shinglesOf(own), lines: linesOf(own), signed: signaturesIn(text, dead) }
}

/** Part of the text behind which a credit signs the report; those above sign pictures. */
const CLOSING = 0.8

function signaturesIn(text: string, dead: Dead): string[] {
  const closing = dead.filter(([start]) => start >= CLOSING * text.length).map(([start, end]) => text.slice(start, end))
  const words = closing.flatMap(zone => zone.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
  return [...new Set(words.filter(word => agencies.has(word)).map(fold))].sort()
}

/** "http://www.blatt.example/a/?utm_source=x#top" and "https://blatt.example/a" are one page. */
export function addressOf(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/#.*$/su, '')
  const [path = '', query = ''] = bare.split('?')
  const kept = query.split('&').filter(part => part !== '' && !/^(?:utm_|wt_|at_|fbclid|gclid|ref|cmp|xtor|mc_)/iu.test(part))
  return path.replace(/\/+$/u, '') + (kept.length > 0 ? `?${kept.sort().join('&')}` : '')
}
