// Computes what readers take English words of probability to mean, from the judgements of CAPphrase.
//   node training/certainty/build.ts capphrase_absolute.csv > src/languages/en/certainty-survey.ts
// Prints one line a phrase: median, 10th and 90th percentile, 0 to 1. No judgement leaves the data, only these figures.

import { readFileSync } from 'node:fs'

const path = process.argv[2]
if (!path) throw new Error('Say where the judgements lie: node training/certainty/build.ts capphrase_absolute.csv')

/** As the finder calls what was asked; "Will Happen" is a plain statement and none of its phrases. */
const NAMES: Readonly<Record<string, string | null>> = {
  'May Happen': 'may',
  'Might Happen': 'might',
  'Could Happen': 'could',
  'Will Happen': null,
}

const judgements = new Map<string, number[]>()
for (const line of readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean)) {
  const [, term, probability] = line.split(',')
  const known = NAMES[term!]
  if (known === null) continue
  const name = known ?? term!.toLowerCase()
  const values = judgements.get(name) ?? []
  values.push(Number(probability))
  judgements.set(name, values)
}

const rows = [...judgements].map(([name, values]) => {
  const sorted = values.sort((a, b) => a - b)
  return { name, median: at(sorted, 0.5), low: at(sorted, 0.1), high: at(sorted, 0.9) }
})

const lines = rows
  .sort((a, b) => a.median - b.median || a.low - b.low)
  .map(({ name, median, low, high }) => {
    const key = /^\w+$/u.test(name) ? name : `'${name}'`
    return `  ${key}: { median: ${median}, low: ${low}, high: ${high} },`
  })

process.stdout.write(`// What 5,174 readers took English words of probability to mean: median, 10th and 90th percentile, 0 to 1.
// Built by training/certainty/build.ts from CAPphrase (A. J. Kucharski, 2026, doi:10.5281/zenodo.18750055, CC BY 4.0); the card is
// docs/models/certainty.md.

import type { Survey } from '../../mentions/certainty-words.ts'

export const survey: Readonly<Record<string, Survey>> = {
${lines.join('\n')}
}
`)

/** The share of the way through a sorted list, between two values in proportion; per cent become 0 to 1. */
function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const value = sorted[below]! + (sorted[Math.ceil(place)]! - sorted[below]!) * (place - below)
  return Math.round(value * 10) / 1000
}
