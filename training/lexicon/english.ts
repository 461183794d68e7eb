// Inflects the English base forms of WordNet (as in PyPI's spacy-lookups-data) and keeps what gold trees show of frequent words.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { MorphologyWords } from '../../src/syntax/lexicon/words.ts'
import type { Features, Upos } from '../../src/types.ts'
import { type Collector, collector, entry } from './collect.ts'
import type { GoldWord } from './conllu.ts'

type Class = 'noun' | 'verb' | 'adj' | 'adv'
/** Base forms by part of speech. */
type Index = Readonly<Record<Class, readonly string[]>>
/** Irregular form → its base forms. */
type Exceptions = Readonly<Record<Class, Readonly<Record<string, readonly string[]>>>>

const PAST: Features = { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' }
const PARTICIPLE: Features = { Tense: 'Past', VerbForm: 'Part' }
const PRESENT: Features = { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' }
const THIRD: Features = { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' }
const ING: readonly Features[] = [{ Tense: 'Pres', VerbForm: 'Part' }, { VerbForm: 'Ger' }]

/** A form seen so often in gold keeps only the parts of speech that it has there. */
const FREQUENT = 20
/** … in at least this share; the rest are slips. */
const RARE = 0.005
/** A word so often seen in gold is taken from there. */
const SEEN = 3
/** The features that stay, by part of speech; a lexicon need not say who did it. */
const KEPT: Readonly<Partial<Record<Upos, RegExp>>> = {
  NOUN: /^Number$/u,
  VERB: /^(?:Mood|Tense|VerbForm)$/u,
  ADJ: /^Degree$/u,
  ADV: /^Degree$/u,
}
const OPEN: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])

/** `lookups`: the folder with en_lemma_index.json.gz; `gold`: sentences that the lexicon may learn from. */
export function englishForms(lookups: string, words: MorphologyWords, gold: readonly (readonly GoldWord[])[]): Collector {
  const read = <T>(name: string): T =>
    JSON.parse(gunzipSync(readFileSync(join(lookups, `en_lemma_${name}.json.gz`))).toString('utf8'))
  const index = read<Index>('index')
  const irregular = bases(read<Exceptions>('exc'))
  const seen = countGold(gold)
  const all = collector()
  const closed = new Map<string, Set<string>>()
  for (const [upos, lemmas] of Object.entries(words.closed)) {
    for (const [lemma, forms] of Object.entries(lemmas)) {
      for (const form of forms) {
        entry(closed, form, () => new Set<string>()).add(upos)
        all.add(form, { upos: upos as Upos, lemma })
      }
    }
  }
  const add = (form: string, upos: Upos, lemma: string, features: readonly Features[]): void => {
    const total = seen.total.get(form) ?? 0
    if ((closed.has(form) || total >= FREQUENT) && (seen.tags.get(`${upos} ${form}`) ?? 0) < total * RARE) return
    for (const each of features.length > 0 ? features : [{}]) all.add(form, { upos, lemma, features: each })
  }
  for (const lemma of index.noun) inflectNoun(lemma, irregular.noun.get(lemma), add)
  for (const lemma of index.verb) inflectVerb(lemma, irregular.verb.get(lemma), { add, seen })
  for (const lemma of index.adj) inflectAdjective(lemma, irregular.adj.get(lemma), { add, words })
  for (const lemma of index.adv) add(lemma, 'ADV', lemma, [])
  for (const { form, upos, lemma, features, count } of seen.words.values())
    if (count >= SEEN && count >= RARE * seen.total.get(form)!) all.add(form, { upos, lemma, features })
  return all
}

type Add = (form: string, upos: Upos, lemma: string, features: readonly Features[]) => void

function inflectNoun(lemma: string, forms: readonly string[] | undefined, add: Add): void {
  add(lemma, 'NOUN', lemma, [{ Number: 'Sing' }])
  for (const plural of forms ?? [withS(lemma)]) add(plural, 'NOUN', lemma, [{ Number: 'Plur' }])
}

function inflectVerb(lemma: string, forms: readonly string[] = [], { add, seen }: { add: Add; seen: Seen }): void {
  add(lemma, 'VERB', lemma, [{ VerbForm: 'Inf' }, PRESENT])
  const isIng = (form: string): boolean => form.endsWith('ing')
  const thirds = forms.filter(form => form.endsWith('s') && form.startsWith(lemma.slice(0, -1)))
  const pasts = forms.filter(form => !isIng(form) && !thirds.includes(form))
  for (const form of thirds.length > 0 ? thirds : [withS(lemma)]) add(form, 'VERB', lemma, [THIRD])
  for (const form of forms.some(isIng) ? forms.filter(isIng) : [withIng(lemma)]) add(form, 'VERB', lemma, ING)
  for (const form of pasts.length > 0 ? pasts : [withEd(lemma)]) {
    const known = seen.verbForms.get(form)
    const readings = [PAST, PARTICIPLE].filter(({ VerbForm }) => !known || known.has(VerbForm!))
    add(form, 'VERB', lemma, readings.length > 0 ? readings : [PAST, PARTICIPLE])
  }
}

interface AdjectiveScene {
  readonly add: Add
  readonly words: MorphologyWords
}

function inflectAdjective(lemma: string, forms: readonly string[] = [], { add, words }: AdjectiveScene): void {
  add(lemma, 'ADJ', lemma, [{ Degree: 'Pos' }])
  for (const form of forms)
    if (/(?:er|est)$/u.test(form)) add(form, 'ADJ', lemma, [{ Degree: form.endsWith('r') ? 'Cmp' : 'Sup' }])
  const pair =
    words.comparison[lemma] ??
    (forms.length === 0 && /^[a-z]{3,6}$/u.test(lemma) && !/(?:ed|ing|ful|ous|al|ic|y)$/u.test(lemma) ? regular(lemma) : [])
  const [comparative, superlative] = pair
  if (comparative) add(comparative, 'ADJ', lemma, [{ Degree: 'Cmp' }])
  if (superlative) add(superlative, 'ADJ', lemma, [{ Degree: 'Sup' }])
}

const regular = (lemma: string): readonly string[] => [`${lemma.replace(/e$/u, '')}er`, `${lemma.replace(/e$/u, '')}est`]

function withS(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function withEd(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function withIng(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  return /[^eoy]e$/u.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}

/** Base form → its irregular forms. */
function bases(exceptions: Exceptions): Readonly<Record<Class, ReadonlyMap<string, readonly string[]>>> {
  const invert = (table: Exceptions[Class]): Map<string, string[]> => {
    const result = new Map<string, string[]>()
    for (const [form, lemmas] of Object.entries(table)) {
      for (const lemma of lemmas) if (lemma !== form) entry(result, lemma, () => []).push(form)
    }
    return result
  }
  return {
    noun: invert(exceptions.noun),
    verb: invert(exceptions.verb),
    adj: invert(exceptions.adj),
    adv: invert(exceptions.adv),
  }
}

interface Seen {
  /** How often a form stands in gold. */
  readonly total: ReadonlyMap<string, number>
  /** "VERB run" → how often. */
  readonly tags: ReadonlyMap<string, number>
  readonly verbForms: ReadonlyMap<string, ReadonlySet<string>>
  readonly words: ReadonlyMap<string, { form: string; upos: Upos; lemma: string; features: Features; count: number }>
}

/** Forms in lower case. Names are left to lists of names, misspelt words to nobody. */
function countGold(gold: readonly (readonly GoldWord[])[]): Seen {
  const total = new Map<string, number>()
  const tags = new Map<string, number>()
  const verbForms = new Map<string, Set<string>>()
  const words = new Map<string, { form: string; upos: Upos; lemma: string; features: Features; count: number }>()
  for (const { form: written, upos, lemma, features } of gold.flat()) {
    if (features.Typo || upos === 'PROPN') continue
    const form = written === 'I' ? written : written.toLowerCase()
    total.set(form, (total.get(form) ?? 0) + 1)
    tags.set(`${upos} ${form}`, (tags.get(`${upos} ${form}`) ?? 0) + 1)
    if (upos === 'VERB' && features.VerbForm) entry(verbForms, form, () => new Set<string>()).add(features.VerbForm)
    if (!OPEN.has(upos) || !/^[a-z][a-z-]*$/u.test(form)) continue
    const kept = Object.fromEntries(Object.entries(features).filter(([name]) => KEPT[upos]?.test(name)))
    entry(words, `${form} ${upos} ${lemma} ${JSON.stringify(kept)}`, () => ({ form, upos, lemma, features: kept, count: 0 }))
      .count++
  }
  return { total, tags, verbForms, words }
}
