// Writes a lexicon's file from what was collected: forms → automaton, their analyses → sets that many forms share.

import type { LemmaRule } from '../../src/syntax/lexicon/lemma-rule.ts'
import { CONTAINER_VERSION, headerEnd, type LexiconHeader, MAGIC } from '../../src/syntax/lexicon/lexicon.ts'
import type { Upos } from '../../src/types.ts'
import { buildAutomaton } from './automaton.ts'
import { coarseClass, fineClass } from './classes.ts'
import { type Collector, entry, parseFeatures } from './collect.ts'
import { deriveRule } from './lemma-rules.ts'

/** Classes finer than the part of speech, at most. */
const FINE_CLASSES = 300

export interface Encoding {
  readonly language: string
  readonly version: string
  readonly infixes: readonly string[]
  readonly compounds: boolean
  /** Higher for more frequent lemmas; of two equal analyses the more frequent comes first. */
  readonly rank: (lemma: string) => number
}

/** The bytes of the file; the same for the same input. */
export function encode({ forms }: Collector, { language, version, infixes, compounds, rank }: Encoding): Uint8Array {
  const tables = { upos: table<Upos>(), rules: table<LemmaRule>(), features: table<string>(), analyses: table<number[]>() }
  const sets = table<number[]>()
  const classes = classTable(forms)
  const numbers = new Map<string, number>()
  for (const form of [...forms.keys()].sort()) {
    const members = forms.get(form)!
    const set = [...members]
      .sort(([a], [b]) => compare(a, b, rank))
      .map(([key, readings]) => {
        const [upos, lemma] = [key.slice(0, key.indexOf(' ')) as Upos, key.slice(key.indexOf(' ') + 1)]
        const features = [...readings].filter(Boolean).sort().map(tables.features.index)
        return tables.analyses.index([tables.upos.index(upos), tables.rules.index(deriveRule(form, lemma, infixes)), ...features])
      })
    numbers.set(form, sets.index([classes.of(form), ...set]))
  }
  const { arcs, root, alphabet } = buildAutomaton(numbers)
  const header: LexiconHeader = {
    language,
    version,
    compounds,
    alphabet,
    root,
    arcs: { offset: 0, count: arcs.length },
    upos: tables.upos.rows,
    rules: tables.rules.rows,
    features: tables.features.rows.map(parseFeatures),
    classes: classes.names,
    analyses: tables.analyses.rows,
    sets: sets.rows,
  }
  return file(header, arcs)
}

function file(header: LexiconHeader, arcs: Uint32Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const bytes = new Uint8Array(headerEnd(text.length) + arcs.length * 4)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(MAGIC))
  view.setUint32(4, CONTAINER_VERSION, true)
  view.setUint32(8, text.length, true)
  bytes.set(text, 12)
  for (let i = 0; i < arcs.length; i++) view.setUint32(headerEnd(text.length) + 4 * i, arcs[i]!, true)
  return bytes
}

/** The most frequent fine classes, by forms; the others are coarse. */
function classTable(forms: Collector['forms']): { readonly names: string[]; of(form: string): number } {
  const named = namer()
  const fine = new Map(Array.from(forms, ([form, members]) => [form, named(members)]))
  const counts = new Map<string, number>()
  for (const name of fine.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
  const kept = new Set(ranked.slice(0, FINE_CLASSES))
  const names = table<string>()
  return {
    names: names.rows,
    of(form) {
      const name = fine.get(form)!
      return names.index(kept.has(name) ? name : coarseClass(name))
    },
  }
}

/** `fineClass`, reckoned once for all forms with the same features. */
function namer(): (members: Members) => string {
  const known = new Map<string, string>()
  return members => {
    const key = Array.from(members, ([name, readings]) => `${name.slice(0, name.indexOf(' '))} ${[...readings].join()}`).join()
    return entry(known, key, () => fineClass(members))
  }
}

type Members = ReadonlyMap<string, ReadonlySet<string>>

/** By part of speech, then the more frequent lemma, then the alphabet. */
function compare(a: string, b: string, rank: (lemma: string) => number): number {
  const [uposA, lemmaA] = a.split(' ') as [string, string]
  const [uposB, lemmaB] = b.split(' ') as [string, string]
  if (uposA !== uposB) return uposA < uposB ? -1 : 1
  return rank(lemmaB) - rank(lemmaA) || (lemmaA < lemmaB ? -1 : 1)
}

/** Gives each different row a number. */
function table<T>(): { readonly rows: T[]; index(row: T): number } {
  const rows: T[] = []
  const known = new Map<string, number>()
  return {
    rows,
    index(row) {
      const key = JSON.stringify(row)
      const found = known.get(key)
      if (found !== undefined) return found
      known.set(key, rows.length)
      rows.push(row)
      return rows.length - 1
    },
  }
}
