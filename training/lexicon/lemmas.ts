// Learns how words get their lemmas: rules of endings from lexicon and gold, then what gold says otherwise as exceptions.

import { type LemmaRules, type LemmaWord, LONGEST_ENDING, lemmatiser } from '../../src/syntax/lexicon/lemma.ts'
import type { LemmaRule } from '../../src/syntax/lexicon/lemma-rule.ts'
import type { Lexicon } from '../../src/syntax/lexicon/lexicon.ts'
import { shapeOf } from '../../src/syntax/lexicon/shape.ts'
import type { MorphologyWords } from '../../src/syntax/lexicon/words.ts'
import type { Upos } from '../../src/types.ts'
import { type Collector, entry, parseFeatures } from './collect.ts'
import type { GoldWord } from './conllu.ts'
import { deriveRule } from './lemma-rules.ts'

/** A word of gold counts as so many of the lexicon's. */
const GOLD_WEIGHT = 2
/** An ending is learnt when so many forms have it. */
const SUPPORT = 4
/** Gold's odd words ("ICN" → "sieben") teach no ending: what goes off and comes on is short. */
const LONGEST_CHANGE = 4
/** One form in so many of the lexicon teaches endings; all would teach the same. */
const SAMPLE = 4
/** So many words of gold overrule the lexicon. */
const SURE = 2
const OPEN: readonly Upos[] = ['NOUN', 'VERB', 'ADJ', 'ADV']
/** Parts of speech whose words have endings. */
const INFLECTED: readonly Upos[] = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']

/** "NOUN Plur" → ending → rule as JSON → how often. */
export type EndingCounts = Map<string, Map<string, Map<string, number>>>

export interface Material {
  readonly language: string
  readonly version: string
  readonly words: MorphologyWords
  readonly lexicon: Lexicon
  /** From `countEndings`; not changed. */
  readonly counts: EndingCounts
}

/** Endings of the lexicon's words; the same for every part of the gold. */
export function countEndings({ forms }: Collector, infixes: readonly string[]): EndingCounts {
  const counts: EndingCounts = new Map()
  let at = 0
  for (const [form, members] of forms) {
    if (at++ % SAMPLE !== 0 || !/^\p{L}+$/u.test(form)) continue
    for (const [key, readings] of members) {
      const [upos, lemma] = key.split(' ') as [Upos, string]
      if (!INFLECTED.includes(upos)) continue
      const rule = JSON.stringify(deriveRule(form, lemma, infixes))
      for (const shape of new Set(Array.from(readings, reading => shapeOf(upos, parseFeatures(reading))))) {
        count(counts, { form, key: `${upos} ${shape}`, rule, weight: 1 })
      }
    }
  }
  return counts
}

export function learnLemmas(gold: readonly (readonly GoldWord[])[], material: Material): LemmaRules {
  const all = gold.flatMap(sentence => sentence.map((word, i) => ({ ...word, first: i === 0 })))
  const wellSpelt = all.filter(({ features }) => !features.Typo)
  const plain = { ...baseOf(wellSpelt, material), ...endingsOf(wellSpelt, material) }
  return { ...plain, exceptions: exceptionsOf(all, plain, material.lexicon) }
}

type Word = GoldWord & { readonly first: boolean }

function baseOf(gold: readonly Word[], { language, version, words }: Material): LemmaRules {
  const keptCapitals = (['ADJ', 'VERB', 'ADV'] as const).filter(upos => keepsCapitals(gold, upos))
  const { capitalNouns, nameAdjectives, groupMark } = words
  const asWritten: readonly Upos[] = ['PUNCT', 'SYM', 'X']
  return {
    language,
    version,
    capitalNouns,
    nameAdjectives,
    groupMark,
    asWritten,
    keptCapitals,
    exceptions: {},
    rules: [],
    endings: {},
  }
}

/** Most of the words with a capital inside a sentence have it in the lemma, too. */
function keepsCapitals(gold: readonly Word[], upos: Upos): boolean {
  const capitals = gold.filter(word => word.upos === upos && !word.first && /^\p{Lu}\p{Ll}/u.test(word.form))
  return capitals.filter(({ lemma }) => /^\p{Lu}/u.test(lemma)).length * 2 > capitals.length
}

/** The best rule of each ending that does not do what the next shorter ending does. */
function endingsOf(gold: readonly Word[], { counts, words: { infixes } }: Material): Pick<LemmaRules, 'rules' | 'endings'> {
  const all: EndingCounts = new Map()
  for (const { form, lemma, upos, features } of gold) {
    if (!INFLECTED.includes(upos) || !/^\p{L}+$/u.test(form)) continue
    const written = upos === 'PROPN' || upos === 'NOUN' ? form : form.toLowerCase()
    const rule = deriveRule(written, lemma, infixes)
    if (rule[3] > LONGEST_CHANGE || rule[4].length > LONGEST_CHANGE) continue
    count(all, { form: written, key: `${upos} ${shapeOf(upos, features)}`, rule: JSON.stringify(rule), weight: GOLD_WEIGHT })
  }
  const rules: string[] = []
  const endings: Record<string, Record<string, number>> = {}
  for (const key of [...new Set([...counts.keys(), ...all.keys()])].sort()) {
    const table: Record<string, number> = {}
    const [first, second] = [counts.get(key) ?? new Map(), all.get(key) ?? new Map()]
    const sorted = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    for (const ending of sorted) {
      const rule = winner(first.get(ending), second.get(ending), ending.length === 0)
      if (rule === null || rule === inherited(table, ending, rules)) continue
      if (!rules.includes(rule)) rules.push(rule)
      table[ending] = rules.indexOf(rule)
    }
    endings[key] = table
  }
  return { rules: rules.map(rule => JSON.parse(rule) as LemmaRule), endings }
}

function inherited(table: Readonly<Record<string, number>>, ending: string, rules: readonly string[]): string | null {
  for (let from = 1; from <= ending.length; from++) {
    const rule = table[ending.slice(from)]
    if (rule !== undefined) return rules[rule]!
  }
  return null
}

function winner(
  first: ReadonlyMap<string, number> | undefined,
  second: ReadonlyMap<string, number> | undefined,
  always: boolean,
): string | null {
  const sums = new Map(first ?? [])
  for (const [rule, n] of second ?? []) sums.set(rule, (sums.get(rule) ?? 0) + n)
  const [top] = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return top && (always || top[1] >= SUPPORT) ? top[0] : null
}

function count(
  counts: EndingCounts,
  { form, key, rule, weight }: { form: string; key: string; rule: string; weight: number },
): void {
  const table = entry(counts, key, () => new Map<string, Map<string, number>>())
  const lower = form.toLowerCase()
  for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length - 1); length++) {
    const ending = entry(table, lower.slice(lower.length - length), () => new Map<string, number>())
    ending.set(rule, (ending.get(rule) ?? 0) + weight)
  }
}

/** Where most of gold's words of a form say something else than rules and lexicon do. */
function exceptionsOf(gold: readonly Word[], rules: LemmaRules, lexicon: Lexicon): Record<string, string> {
  const lemmatise = lemmatiser(lexicon, rules)
  const votes = new Map<string, Map<string, number>>()
  const samples = new Map<string, LemmaWord>()
  for (const { form, lemma: capital, upos, features, first } of gold) {
    if (rules.asWritten.includes(upos) || /\d/u.test(form)) continue
    const lemma = rules.keptCapitals.includes(upos) && !first ? capital.toLowerCase() : capital
    const key = `${upos} ${upos === 'PROPN' ? form : form.toLowerCase()}`
    for (const full of [key, `${key} ${shapeOf(upos, features)}`]) {
      const own = entry(votes, full, () => new Map<string, number>())
      own.set(lemma, (own.get(lemma) ?? 0) + 1)
      entry(samples, full, () => ({
        form: upos === 'PROPN' || upos === 'NOUN' ? form : form.toLowerCase(),
        upos,
        features,
        first: true,
      }))
    }
  }
  const top = (key: string): string => [...votes.get(key)!].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
  /** What the lexicon knows is not overruled by a single word, and a slip made once ("teh") teaches nothing. */
  const isListed = (key: string): boolean => {
    const { form, upos, features } = samples.get(key)!
    if (features.Typo) return true
    return OPEN.includes(upos) && lexicon.entries(form).some(each => each.upos === upos)
  }
  const exceptions: Record<string, string> = {}
  for (const key of [...votes.keys()].sort((a, b) => a.split(' ').length - b.split(' ').length || (a < b ? -1 : 1))) {
    const isBare = key.split(' ').length === 2
    const parent = isBare ? undefined : exceptions[key.slice(0, key.lastIndexOf(' '))]
    const now = parent ?? lemmatise(samples.get(key)!)
    if (now !== top(key) && (votes.get(key)!.get(top(key))! >= SURE || !isListed(key))) exceptions[key] = top(key)
  }
  return exceptions
}
