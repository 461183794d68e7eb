// Builds the word lists that tell names from ordinary words: languages/de/names-common.ts and languages/en/names-common.ts.
//   node training/names/build.mjs DATA_FOLDER    (DATA_FOLDER: the unpacked corpora that README.md beside this file names)
// German writes every noun with a capital, so the lists say which capitalised words are nouns, and which words open a
// sentence without being a name. English needs only the second.

import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const folder = process.argv[2]
if (!folder) throw new Error('Say where the unpacked corpora are: node training/names/build.mjs DATA_FOLDER')
const text = path => readFileSync(`${folder}/${path}`, 'utf8')
const jsonLines = path =>
  gunzipSync(readFileSync(`${folder}/${path}`))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const DETERMINER =
  /^(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|kein\p{Ll}*|dies\p{Ll}+|jede\p{Ll}?|jene\p{Ll}|viele|mehrere|einige|alle|allen|aller|wenige|zwei|drei|vier|fünf|zum|zur|im|am|vom|beim|ins|ans|ihr\p{Ll}*|sein\p{Ll}*|unser\p{Ll}*)$/u
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u

/** What the benchmarks measure on (dev and test splits, GermEval dev) gives no word. */
const isTraining = document => document.split === 'train'

const german = count([
  ...jsonLines('attribution/de-wikinews.jsonl.gz')
    .filter(isTraining)
    .flatMap(d => words(d.text)),
  ...jsonLines('attribution/de-gepade.jsonl.gz')
    .filter(isTraining)
    .flatMap(d => words(d.text)),
  ...columns(text('ner/mobie/train.conll2003'), { word: 0, tag: 3 }),
  ...columns(text('ner/mobie/test.conll2003'), { word: 0, tag: 3 }),
  ...conllu(text('syn/ud/German-GSD/de_gsd-ud-dev.conllu')),
  ...conllu(text('syn/ud/German-PUD/de_pud-ud-test.conllu')),
])
const english = count([
  ...conllu(text('syn/ud/English-EWT/en_ewt-ud-train.conllu')),
  ...jsonLines('attribution/en-gum.jsonl.gz')
    .filter(d => isTraining(d) && /news|interview/.test(d.id))
    .flatMap(d => words(d.text)),
])

const nouns = [...german.capital].filter(([word, n]) => n.noun >= 2 && n.name * 6 <= n.noun && /^\p{Lu}\p{Ll}+$/u.test(word))
write('de', {
  nouns: nouns.map(([word]) => word.toLowerCase()),
  lower: [...german.lower].filter(([, n]) => n >= 4).map(([word]) => word),
})
write('en', { nouns: [], lower: [...english.lower].filter(([, n]) => n >= 2).map(([word]) => word) })

/** Tallies how often a word stands in lower case, and with a capital as a noun or as a name. */
function count(tokens) {
  const capital = new Map()
  const lower = new Map()
  tokens.forEach((token, i) => {
    const { word, tag } = token
    if (!/^\p{L}{2,}$/u.test(word)) return
    if (/^\p{Ll}/u.test(word)) {
      if (tag !== 'name') lower.set(word, (lower.get(word) ?? 0) + 1)
      return
    }
    const before = tokens[i - 1]?.word ?? '.'
    if (/[.!?:„“"»]/u.test(before)) return
    const tally = capital.get(word) ?? { noun: 0, name: 0 }
    const nounish = DETERMINER.test(before) || ADJECTIVE.test(before)
    if (tag === 'name') tally.name++
    else if (tag === 'noun') tally.noun += 2
    else if (tag === 'none' || nounish) tally.noun++
    capital.set(word, tally)
  })
  return { capital, lower }
}

function words(text) {
  return Array.from(text.matchAll(/[\p{L}\p{M}-]+|\p{N}+|\S/gu), ([word]) => ({ word, tag: null }))
}

function columns(text, { word, tag }) {
  return text
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split(/[\t ]/))
    .map(row => ({ word: row[word] ?? '', tag: (row[tag] ?? 'O').trim() === 'O' ? 'none' : 'name' }))
}

function conllu(text) {
  return text
    .split('\n')
    .filter(line => /^\d+\t/.test(line))
    .map(line => line.split('\t'))
    .map(row => ({ word: row[1], tag: row[3] === 'PROPN' ? 'name' : row[3] === 'NOUN' ? 'noun' : null }))
}

function write(language, { nouns, lower }) {
  const list = items => [...new Set(items)].sort().join(' ')
  const out = [
    `// Ordinary words of the language, built by training/names/build.mjs (sources and licences: training/names/README.md). Do not edit.`,
    '',
    ...(nouns.length
      ? [`/** Nouns, in lower case: a capital does not make them names. */`, `export const nouns =\n  '${list(nouns)}'`, '']
      : []),
    `/** Words that stand in lower case within a sentence; with a capital at its head they are no names. */`,
    `export const lower =\n  '${list(lower)}'`,
    '',
  ]
  writeFileSync(new URL(`../../src/languages/${language}/names-common.ts`, import.meta.url), out.join('\n'))
}
