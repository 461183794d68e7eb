// Words of probability against what people take them to mean: a phrase is right when the median of a survey lies in the interval
// that we give it. And the words of probability that gold has on attributions, of those that were found.
//   measureCertainty(set, …) → scores: { CAPphrase: { f: 94.4, … }, …, all: …, attributed: … }

import { read } from '../../src/index.ts'
import { fromArchive } from './archive.ts'
import { fingerprint, loadCorpus } from './corpus.ts'
import { accuracyOf, scoreOf, sumOf } from './counts.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import { readGold } from './readings.ts'
import type { CertaintySet, ReadingSet } from './sets.ts'
import { speechPairs } from './speech-pairs.ts'
import { OTHERWISE, PEOPLE, type Survey, sentenceOf, surveys } from './survey-phrases.ts'

export async function measureCertainty({ archive, articles }: CertaintySet, { errors }: MeasureOptions): Promise<Measurement> {
  const medians = surveys.map(survey => ({ survey, phrases: mediansOf(fromArchive(archive, survey.member), survey) }))
  const scores: Record<string, ReturnType<typeof accuracyOf>> = {}
  const wrong: string[] = []
  let total = { right: 0, all: 0 }
  for (const { survey, phrases } of medians) {
    let right = 0
    for (const [phrase, median] of phrases) {
      const said = await saidBy(phrase)
      if (said && said.low <= median && median <= said.high) right++
      else
        wrong.push(
          `  ${survey.name}  ${phrase}: median ${median}, ${said ? `${said.band} ${said.low}–${said.high}` : 'not found'}`,
        )
    }
    scores[survey.name] = accuracyOf(right, phrases.length)
    total = { right: total.right + right, all: total.all + phrases.length }
  }
  const attributed = await attributedIn(articles)
  return {
    corpus: fingerprint([...medians, ...attributed.corpora]),
    scores: { ...scores, all: accuracyOf(total.right, total.all), attributed: attributed.score },
    notes: [`left out, as they say no probability: ${[...OTHERWISE].join(', ')}`],
    faults: [],
    errors: [...wrong, ...attributed.wrong].slice(0, errors).join('\n'),
    genres: null,
  }
}

/** Words of probability on the attributions that were found: right where they are gold's, or hold them, or are held by them. */
async function attributedIn(sets: readonly ReadingSet[]) {
  const corpora: string[] = []
  const wrong: string[] = []
  let counts = { right: 0, gold: 0, found: 0 }
  for (const set of sets) {
    const { documents, sha256 } = loadCorpus(set, null)
    corpora.push(sha256)
    const pairs = await speechPairs(set.scorer, { documents, readings: (await readGold(documents)).readings })
    for (const { document, gold, found, right, neutral } of pairs) {
      if (!right || neutral) continue
      const words = found?.certainty ? document.text.slice(found.certainty.span.start, found.certainty.span.end) : null
      const wanted = gold?.certainty ?? null
      const isRight = words !== null && wanted !== null && isSame(words.toLowerCase(), wanted.toLowerCase())
      counts = sumOf([counts, { right: isRight ? 1 : 0, gold: wanted === null ? 0 : 1, found: words === null ? 0 : 1 }])
      if (!isRight && (words ?? wanted) !== null)
        wrong.push(`  ${document.id}  wanted ${wanted ?? 'none'}, found ${words ?? 'none'}`)
    }
  }
  return { corpora, wrong, score: scoreOf(counts) }
}

const isSame = (found: string, wanted: string): boolean =>
  wanted.split(' … ').every(part => found.includes(part) || part.includes(found))

async function saidBy(phrase: string): Promise<{ band: string; low: number; high: number } | null> {
  const { certainties } = await read({ text: sentenceOf(phrase), lang: 'en' })
  const found = certainties.find(({ kind }) => kind === 'likelihood')
  return found && found.band !== null ? { band: found.band, low: found.low!, high: found.high! } : null
}

/** Phrase to its median, 0 to 1, in the order of the survey. */
function mediansOf(csv: string, { shape }: Survey): [string, number][] {
  const [head = [], ...rows] = csv
    .split(/\r?\n/u)
    .filter(Boolean)
    .map(line => line.split(','))
  const judgements = new Map<string, number[]>()
  const add = (phrase: string, value: string | undefined) => {
    const name = phrase.trim().replaceAll('_', ' ').toLowerCase()
    if (PEOPLE.has(name) || OTHERWISE.has(name) || value === undefined || value.trim() === '' || Number.isNaN(Number(value)))
      return
    const values = judgements.get(name) ?? []
    values.push(Number(value))
    judgements.set(name, values)
  }
  for (const row of rows) {
    if (shape === 'long') add(row[1]!, row[2])
    else for (const [column, phrase] of head.entries()) add(phrase, row[column])
  }
  return [...judgements].map(([phrase, values]) => [phrase, medianOf(values) / 100])
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
