// Times through the whole program, plain text in, compared with the TIMEX3 annotations of a corpus.
// A document's creation time is handed in as its moment of publication.

import { read } from '../../src/index.ts'
import type { Span } from '../../src/types.ts'
import { fromArchive } from './archive.ts'
import { fingerprint } from './corpus.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import type { TimeSet } from './sets.ts'
import { timeMl } from './timex-corpora.ts'
import { type ComparedTimes, pairsOf, timeScores } from './timex-scores.ts'

export async function measureTimes(set: TimeSet, { errors }: MeasureOptions): Promise<Measurement> {
  const documents = timeMl(fromArchive(set.archive, set.member))
  const compared: ComparedTimes[] = []
  for (const { text, published, times } of documents) {
    const reading = await read({ text, lang: set.language, ...(published && { published }) })
    compared.push({ text, published, gold: times, found: reading.times })
  }
  return {
    corpus: fingerprint(documents),
    scores: timeScores(compared),
    notes: [`${documents.length} documents`],
    faults: [],
    errors: errors ? spread(compared.flatMap(errorsOf), errors).join('\n') : '',
    genres: null,
  }
}

/** So many of them, evenly from all over the corpus. */
const spread = (lines: readonly string[], count: number): string[] =>
  lines.length <= count ? [...lines] : Array.from({ length: count }, (_, i) => lines[Math.floor((i * lines.length) / count)]!)

/**
 * "- missed PRESENT_REF  …he is [now] a…" · "+ extra  1998  …the [1998] cars" · "~ value  gold 1989-Q3, found 1990-Q3 (1989-11-02)  …" ·
 * "~ span   …[the third quarter]…   found: third quarter of"
 */
function errorsOf(document: ComparedTimes): string[] {
  const { text, published, gold, found } = document
  const pairs = pairsOf(document)
  const met = new Set(pairs.flatMap(pair => [pair.gold, pair.found]))
  const missed = gold.filter(time => !met.has(time)).map(time => ({ time, line: `- missed ${time.value}` }))
  const extra = found.filter(time => !met.has(time)).map(time => ({ time, line: `+ extra  ${time.value}` }))
  const values = pairs
    .filter(pair => !pair.sameValue)
    .map(pair => ({ time: pair.gold, line: `~ value  gold ${pair.gold.value}, found ${pair.found.value} (${published})` }))
  const spans = pairs
    .filter(pair => !pair.sameSpan)
    .map(pair => ({ time: pair.gold, line: `~ span   found [${text.slice(pair.found.start, pair.found.end)}]` }))
  return [...missed, ...extra, ...values, ...spans]
    .sort((a, b) => a.time.start - b.time.start)
    .map(({ time, line }) => `  ${line}  ${around(text, time)}`.replace(/\s+/gu, ' '))
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`
}
