// Builds a language's lexicon: node training/lexicon/build.ts de --dictionaries /tmp/dicts/node_modules
// Same input, same bytes. README.md beside this file says where the input comes from.

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { morphology as german } from '../../src/languages/de/morphology.ts'
import { morphology as english } from '../../src/languages/en/morphology.ts'
import { readTrees } from './conllu.ts'
import { encode } from './encode.ts'
import { englishForms } from './english.ts'
import { germanForms } from './german.ts'
import { register } from './register.ts'

const VERSION = '1.0.0'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dictionaries: { type: 'string' },
    lookups: { type: 'string' },
    trees: { type: 'string' },
    out: { type: 'string', default: 'models' },
  },
})
const [language] = positionals
const words = language === 'de' ? german : english
const forms =
  language === 'de'
    ? germanForms(values.dictionaries!, german)
    : englishForms(values.lookups!, english, readTrees(join(values.trees!, 'English-EWT/en_ewt-ud-train.conllu')))
const bytes = encode(forms, {
  language: language!,
  version: VERSION,
  infixes: words.infixes,
  compounds: words.compounds !== null,
})
register(values.out, { name: `${language}/lexicon.bin`, bytes, version: VERSION })
process.stdout.write(`${forms.forms.size} forms, ${bytes.length} bytes\n`)
