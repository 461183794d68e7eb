// Writes the features of CoNLL-U files as integer arrays for the training:
// node training/syntax/features.ts TABLES OUT NAME=FILE… → OUT/NAME.rows.i32 [words], OUT/NAME.slots.i32 [words, SLOTS].
// Beside them NAME.lower.* and NAME.upper.*, the same words in other letters, as headlines and hasty writers have them.
// TABLES is a folder: vocabulary.txt (a line a row, the first one empty), clusters.u16 (one a row), perhaps pack.txt (the language).

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FeatureTables, featureReader, SLOTS } from '../../src/syntax/neural/features.ts'
import { wordLists } from './lists.ts'

const BUCKETS = 2 ** 15

const [tables, out, ...files] = process.argv.slice(2)
if (!tables || !out) throw new Error('node training/syntax/features.ts TABLES OUT NAME=FILE…')
const reader = featureReader(await tablesOf(tables))
for (const named of files) {
  const [name, file] = named.split('=') as [string, string]
  const sentences = sentencesOf(readFileSync(file, 'utf8'))
  writeFeatures(join(out, name), sentences)
  writeFeatures(
    join(out, `${name}.lower`),
    sentences.map(forms => forms.map(form => form.toLowerCase())),
  )
  writeFeatures(
    join(out, `${name}.upper`),
    sentences.map(forms => forms.map(form => form.toUpperCase())),
  )
}

async function tablesOf(folder: string): Promise<FeatureTables> {
  const rows = new Map<string, number>()
  readFileSync(join(folder, 'vocabulary.txt'), 'utf8')
    .split('\n')
    .forEach((word, row) => {
      if (word !== '') rows.set(word, row)
    })
  const bytes = readFileSync(join(folder, 'clusters.u16'))
  const clusters = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  return { rows, clusters, buckets: BUCKETS, ...(await wordLists(readFileSync(join(folder, 'pack.txt'), 'utf8').trim())) }
}

/** The forms of each sentence: syntactic words only, no ranges and no empty nodes. */
function sentencesOf(conllu: string): string[][] {
  const sentences: string[][] = []
  let forms: string[] = []
  for (const line of conllu.split('\n')) {
    if (line === '' && forms.length > 0) {
      sentences.push(forms)
      forms = []
    } else if (/^\d+\t/u.test(line)) {
      forms.push(line.split('\t')[1]!)
    }
  }
  return forms.length > 0 ? [...sentences, forms] : sentences
}

function writeFeatures(path: string, sentences: readonly string[][]): void {
  const words = sentences.reduce((sum, forms) => sum + forms.length, 0)
  const rows = new Int32Array(words)
  const slots = new Int32Array(words * SLOTS)
  let at = 0
  for (const forms of sentences) {
    const features = reader(forms)
    rows.set(features.rows, at)
    slots.set(features.slots, at * SLOTS)
    at += forms.length
  }
  writeFileSync(`${path}.rows.i32`, rows)
  writeFileSync(`${path}.slots.i32`, slots)
}
