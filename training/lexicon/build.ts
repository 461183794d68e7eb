// Builds a language's lexicon and the rules of its lemmas, measures them and writes their card. Same input, same bytes.
//   node training/lexicon/build.ts de --dictionaries /data/dicts/node_modules --lookups /data/lookups --trees /data/ud
// README.md beside this file says where the input comes from.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { morphology as german } from '../../src/languages/de/morphology.ts'
import { morphology as english } from '../../src/languages/en/morphology.ts'
import { lexicon } from '../../src/syntax/lexicon/lexicon.ts'
import type { MorphologyWords } from '../../src/syntax/lexicon/words.ts'
import { type Card, writeCard } from './card.ts'
import type { Collector } from './collect.ts'
import type { GoldWord } from './conllu.ts'
import { encode } from './encode.ts'
import { englishForms } from './english.ts'
import { frequencies } from './frequencies.ts'
import { germanForms } from './german.ts'
import { countEndings, learnLemmas, type Material } from './lemmas.ts'
import { englishDev, englishGold, germanGold, type Score, scoreFolds, scoreOn } from './measure.ts'
import { scoreMoods } from './measure-mood.ts'
import { register } from './register.ts'

const VERSION = '1.0.0'

interface Inputs {
  readonly dictionaries: string
  readonly lookups: string
  readonly trees: string
  /** Folder of the models. */
  readonly out: string
  readonly card: string
}

interface Recipe {
  readonly words: MorphologyWords
  readonly forms: (inputs: Inputs) => Collector
  /** What may be learnt from in the end. */
  readonly gold: (trees: string) => readonly (readonly GoldWord[])[]
  readonly score: (inputs: Inputs, material: Material) => Score
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  de: {
    words: german,
    forms: ({ dictionaries }) => germanForms(dictionaries, german),
    gold: germanGold,
    score: ({ trees }, material) => scoreFolds(germanGold(trees), material),
  },
  en: {
    words: english,
    forms: ({ lookups, trees }) => englishForms(lookups, english, englishGold(trees)),
    gold: englishGold,
    score: ({ trees }, material) => scoreOn(englishDev(trees), englishGold(trees), material),
  },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dictionaries: { type: 'string', default: '' },
    lookups: { type: 'string', default: '' },
    trees: { type: 'string', default: '' },
    out: { type: 'string', default: 'models' },
    card: { type: 'string', default: 'docs/models/lexicon.md' },
  },
})
for (const language of positionals) build(language, values)

function build(language: string, inputs: Inputs): void {
  const recipe = RECIPES[language]
  if (!recipe) throw new RangeError(`no recipe for "${language}": ${Object.keys(RECIPES).join(', ')}`)
  const { words } = recipe
  const forms = recipe.forms(inputs)
  const rank = frequencies(inputs.lookups, language)
  const bytes = encode(forms, { language, version: VERSION, infixes: words.infixes, compounds: words.compounds !== null, rank })
  register(inputs.out, { name: `${language}/lexicon.bin`, bytes, version: VERSION })

  const material: Material = {
    language,
    version: VERSION,
    words,
    lexicon: lexicon(bytes),
    counts: countEndings(forms, words.infixes),
  }
  const score = recipe.score(inputs, material)
  const rules = new TextEncoder().encode(`${JSON.stringify(learnLemmas(recipe.gold(inputs.trees), material))}\n`)
  register(inputs.out, { name: `${language}/lemmas.json`, bytes: rules, version: VERSION })
  const moods = words.subjunctive ? scoreMoods(recipe.gold(inputs.trees), material.lexicon, words.subjunctive) : null

  const card: Card = {
    language,
    version: VERSION,
    forms: forms.forms.size,
    bytes: bytes.length,
    rules: rules.length,
    score,
    moods,
  }
  writeFileSync(inputs.card, writeCard(existing(inputs.card), card))
  process.stdout.write(`${JSON.stringify({ ...card, score: { ...score, errors: score.errors.slice(0, 40) } }, null, 1)}\n`)
}

function existing(path: string): string {
  try {
    return readFileSync(join(path), 'utf8')
  } catch {
    return ''
  }
}
