// A language's full-form lexicon: "Häusern" → NOUN, lemma "Haus", Case=Dat|Gender=Neut|Number=Plur.
// The file (models/<language>/lexicon.bin) is an automaton over forms and, behind it, sets of analyses that many forms share,
// so that nothing is unpacked when it is loaded.

import type { Features, Upos } from '../../types.ts'
import { automaton, type Find } from './automaton.ts'
import { headOf } from './heads.ts'
import { applyRule, type LemmaRule } from './lemma-rule.ts'

/** What a form can be: one part of speech with one lemma. */
export interface LexiconAnalysis {
  readonly upos: Upos
  readonly lemma: string
  /** Every combination of features that the form can have; empty: the lexicon says none. */
  readonly readings: readonly Features[]
}

/** An analysis before its lemma is made. */
export interface LexiconEntry {
  readonly upos: Upos
  readonly rule: LemmaRule
  readonly readings: readonly Features[]
}

export interface Lexicon {
  readonly language: string
  readonly version: string
  /** As written: "sagen" and "Sagen" are two forms. Empty: unknown. */
  analyses(form: string): readonly LexiconAnalysis[]
  /** The same without lemmas, shared by all forms alike; cheap. */
  entries(form: string): readonly LexiconEntry[]
  /**
   * All that a form can be, in short: "NOUN:Neut.PD"; of a capitalised one its lower case stands behind "/", of an unknown
   * compound its head behind "~". null: unknown.
   */
  ambiguityClass(form: string): string | null
  /** Looks up a part of a form without cutting it out. */
  readonly find: Find
  /** The entries of a number from `find`. */
  entriesAt(number: number): readonly LexiconEntry[]
}

/** The header of the file, JSON in UTF-8. */
export interface LexiconHeader {
  readonly language: string
  readonly version: string
  /** Words are joined into one ("Hauptbahnhof"), and the last part says what the whole is. */
  readonly compounds: boolean
  readonly alphabet: string
  readonly root: number
  readonly arcs: { readonly offset: number; readonly count: number }
  readonly upos: readonly Upos[]
  readonly rules: readonly LemmaRule[]
  readonly features: readonly Features[]
  readonly classes: readonly string[]
  /** `[upos, rule, ...features]`, indices into the tables above. */
  readonly analyses: readonly (readonly number[])[]
  /** `[class, ...analyses]`. */
  readonly sets: readonly (readonly number[])[]
}

export const MAGIC = 'LGLX'
export const CONTAINER_VERSION = 1

const NONE: readonly [] = []

const isCapitalised = (form: string): boolean => form.charCodeAt(0) !== lowerCode(form)

/** "SEHR", "HAUS": written in capitals for the eye. */
const isShouted = (form: string): boolean => form.length > 2 && form === form.toUpperCase() && form !== form.toLowerCase()

const capitalised = (form: string): string => form.charAt(0) + form.slice(1).toLowerCase()

/** The first letter's code in lower case. */
const lowerCode = (form: string): number => form.charAt(0).toLowerCase().charCodeAt(0)

/** Opens a lexicon. The bytes are kept, not copied; throws RangeError when they are none. */
export function lexicon(bytes: Uint8Array): Lexicon {
  const { header, arcs } = open(bytes)
  const find = automaton({ arcs, root: header.root, alphabet: header.alphabet })
  const analyses: readonly LexiconEntry[] = header.analyses.map(([upos, rule, ...readings]) => ({
    upos: header.upos[upos!]!,
    rule: header.rules[rule!]!,
    readings: readings.map(index => header.features[index]!),
  }))
  const sets = header.sets.map(([, ...members]) => members.map(index => analyses[index]!))
  const entriesAt = (number: number): readonly LexiconEntry[] => sets[number] ?? NONE
  const classAt = (number: number): string | null => (number < 0 ? null : header.classes[header.sets[number]![0]!]!)

  return {
    language: header.language,
    version: header.version,
    find,
    entriesAt,
    entries: form => entriesAt(find(form)),
    analyses: form => entriesAt(find(form)).map(({ upos, rule, readings }) => ({ upos, lemma: applyRule(form, rule), readings })),
    ambiguityClass(form) {
      const own = classAt(find(form))
      const small = classAt(find(form, 0, lowerCode(form)))
      if (small !== null && isCapitalised(form)) return `${own ?? ''}/${small}`
      if (own === null && isShouted(form)) return classAt(find(form.toLowerCase())) ?? classAt(find(capitalised(form)))
      if (own !== null || !header.compounds) return own
      const head = classAt(headOf(form, { find, entriesAt })?.number ?? -1)
      return head === null ? null : `~${head}`
    },
  }
}

function open(bytes: Uint8Array): { readonly header: LexiconHeader; readonly arcs: Uint32Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  if (magic !== MAGIC || view.getUint32(4, true) !== CONTAINER_VERSION) throw new RangeError('not a lexicon of this version')
  const length = view.getUint32(8, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as LexiconHeader
  const { offset, count } = header.arcs
  return { header, arcs: arcsAt(bytes, offset + headerEnd(length), count) }
}

/** Sections begin behind the header at the next multiple of 16. */
export function headerEnd(length: number): number {
  return (12 + length + 15) & ~15
}

/** A view where the bytes lie on a multiple of four, else a copy. */
function arcsAt(bytes: Uint8Array, offset: number, count: number): Uint32Array {
  const start = bytes.byteOffset + offset
  if (start % 4 === 0) return new Uint32Array(bytes.buffer, start, count)
  return new Uint32Array(bytes.slice(offset, offset + 4 * count).buffer)
}
