// Turns the words of a sentence into what the network reads: a row of the table of word vectors and a few hashed features.
// "Präsidentenbeamter" → the row of "Beamter" (its head), and the buckets of "präsidentenbeamter", "prä-", "-amter", "Xx", …
// Training reads its features through this file too (training/syntax/features.ts), so the two cannot differ.

import { remembered } from '../../text/remembered.ts'

/** What a language knows of its words before the network starts. */
export interface FeatureTables {
  /** Word to its row in the table of vectors. Row 0 is the unknown word's and has no entry here. */
  readonly rows: ReadonlyMap<string, number>
  /** One entry a row: the way to the word's cluster in a binary tree (Brown et al. 1992), lowest bit first. */
  readonly clusters: Uint16Array
  /** What a lexicon says of a form, as one class: "NOUN:Neut.PD", details behind ":"; null: not listed. */
  readonly lexicon: (form: string) => string | null
  /** Which lists of names a form stands in, as one class: "given+place"; null: in none. */
  readonly gazetteer: (form: string) => string | null
  /** Number of hash buckets, a power of two. */
  readonly buckets: number
}

/** The features of one sentence of n words. */
export interface SentenceFeatures {
  /** n rows of the table of vectors. */
  readonly rows: Int32Array
  /** n × SLOTS buckets, word after word. */
  readonly slots: Int32Array
}

/** Hashed features a word: one of its place, the others of its form. */
export const SLOTS = 19

/** The version of what this file computes. Weights trained with another one do not fit. */
export const FEATURES_VERSION = 1

const FORMS_KEPT = 40_000
const SHORTEST_HEAD = 4
const SHORTEST_MODIFIER = 3
const CLUSTER_BITS = [4, 8, 12, 16]

// What a lexicon's class says beyond parts of speech: ":Neut.PD" of "NOUN:Neut.PD+VERB".
const DETAILS = /:[\w.-]*/gu

/** What is known of a form wherever it stands. */
interface FormFeatures {
  readonly row: number
  readonly caps: number
  /** SLOTS - 1 buckets. */
  readonly slots: Int32Array
}

/** Builds a language's reader of features. It keeps the features of forms that it has seen, so build once and keep it. */
export function featureReader(tables: FeatureTables): (forms: readonly string[]) => SentenceFeatures {
  const mask = tables.buckets - 1
  const knownForm = remembered((form: string) => formFeatures(form, tables), FORMS_KEPT)

  return forms => {
    const known = forms.map(knownForm)
    const style = sentenceStyle(known)
    const rows = new Int32Array(forms.length)
    const slots = new Int32Array(forms.length * SLOTS)
    known.forEach((form, i) => {
      rows[i] = form.row
      const place = i === 0 ? 1 : startsAnew(forms[i - 1]!) ? 2 : 0
      slots[i * SLOTS] = hashedNumber(0, (style * 3 + place) * CAPS + form.caps) & mask
      slots.set(form.slots, i * SLOTS + 1)
    })
    return { rows, slots }
  }
}

function formFeatures(form: string, tables: FeatureTables): FormFeatures {
  const lower = form.toLowerCase()
  const plain = lower.replace(/\d/gu, '0')
  const found = vectorRow(form, lower, tables.rows)
  const slots = new Int32Array(SLOTS - 1)
  const mask = tables.buckets - 1
  let at = 0
  const add = (value: string) => {
    slots[at] = hashed(at + 1, value) & mask
    at++
  }

  add(plain)
  for (let length = 1; length <= 3; length++) add(plain.length > length ? plain.slice(0, length) : '')
  for (let length = 1; length <= 5; length++) add(plain.length > length ? plain.slice(-length) : '')
  add(shapeOf(form))
  const listed = tables.lexicon(form) ?? ''
  add(listed)
  add(listed.replace(DETAILS, ''))
  add(tables.gazetteer(form) ?? '')
  add(`${found.how}${Math.min(form.length, 12)}`)
  const cluster = tables.clusters[found.row] ?? 0
  for (const bits of CLUSTER_BITS) {
    slots[at] = hashedNumber(at + 1, found.row === 0 ? -1 : cluster & ((1 << bits) - 1)) & mask
    at++
  }
  return { row: found.row, caps: capsOf(form, lower), slots }
}

/** The form itself, else in lower case, else the longest listed ending (the head of a compound), else 0. */
function vectorRow(form: string, lower: string, rows: ReadonlyMap<string, number>): { row: number; how: string } {
  const exact = rows.get(form)
  if (exact !== undefined) return { row: exact, how: 'e' }
  const folded = rows.get(lower)
  if (folded !== undefined) return { row: folded, how: 'f' }
  const capital = form[0] !== lower[0]
  for (let start = SHORTEST_MODIFIER; lower.length - start >= SHORTEST_HEAD; start++) {
    const head = lower.slice(start)
    const row = (capital ? rows.get(head[0]!.toUpperCase() + head.slice(1)) : undefined) ?? rows.get(head)
    if (row !== undefined) return { row, how: 'h' }
  }
  return { row: 0, how: 'u' }
}

/** "McDonald's" → "XxXx'x", "G20" → "X0": runs of one kind become one sign. */
function shapeOf(form: string): string {
  let shape = ''
  for (let i = 0; i < form.length && shape.length < 10; i++) {
    const sign = signOf(form[i]!)
    if (shape[shape.length - 1] !== sign) shape += sign
  }
  return form.length === 1 ? `${shape}1` : shape
}

function signOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return '0'
  const lower = letter.toLowerCase()
  if (lower !== letter) return 'X'
  return lower.toUpperCase() !== lower || letter === '\u00df' ? 'x' : letter
}

// How a form is written: 0 no letters, 1 lower case, 2 one capital first, 3 capitals only, 4 capitals inside, 5 a single capital.
const CAPS = 6

function capsOf(form: string, lower: string): number {
  const upper = form.toUpperCase()
  if (upper === lower) return 0
  if (form === lower) return 1
  if (form === upper) return form.length === 1 ? 5 : 3
  return form.slice(1) === lower.slice(1) ? 2 : 4
}

/** 0: ordinary; 1: all in capitals ("SPD SIEGT IN BONN"); 2: hardly a lower-case word, as in headlines; 3: no capital at all. */
function sentenceStyle(forms: readonly FormFeatures[]): number {
  let low = 0
  let high = 0
  let shouted = 0
  for (const form of forms) {
    if (form.caps === 1) low++
    else if (form.caps !== 0) high++
    if (form.caps === 3) shouted++
  }
  if (high === 0) return low === 0 ? 0 : 3
  if (shouted >= 2 && low === 0) return 1
  return high > 2 * low ? 2 : 0
}

/** After these a capital says no more than at the beginning of the sentence. */
function startsAnew(form: string): boolean {
  return form.length <= 2 && /^["'«»„“”‚‘’`:(–—•*-]+$/u.test(form)
}

/** FNV-1a, 32 bits, over the template's number and UTF-16 code units, with the high half folded in. */
function hashed(template: number, value: string): number {
  let hash = Math.imul(0x811c9dc5 ^ template, 0x01000193)
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

function hashedNumber(template: number, value: number): number {
  const first = Math.imul(Math.imul(0x811c9dc5 ^ template, 0x01000193) ^ (value & 0xffff), 0x01000193)
  const hash = Math.imul(first ^ (value >>> 16), 0x01000193)
  return hash ^ (hash >>> 15)
}
