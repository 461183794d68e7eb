// Main text and date of web pages, counted as trafilatura's evaluation counts: segments that must be in the text, and that must not.
//   text, text German   F of segments
//   published           pages whose day of publication is right, of those for which one is given

import { aboutLines, publishedScore } from '../pages/about.ts'
import { extracted } from '../pages/extract.ts'
import { halfOf, loadPages } from '../pages/load.ts'
import { countsOf, type Extracted, errorsOf } from '../pages/score.ts'
import { scoreOf, sumOf } from './counts.ts'
import type { Measurement, MeasureOptions } from './measure.ts'

export async function measurePages({ errors }: MeasureOptions): Promise<Measurement> {
  const { pages, sha256 } = loadPages()
  const results: Extracted[] = []
  for (const page of pages) results.push(await extracted(page))
  return {
    corpus: sha256,
    scores: {
      text: textScore(results),
      'text German': textScore(results.filter(({ language }) => language === 'de')),
      published: publishedScore(results),
    },
    notes: [speedOf(results), ...aboutLines(results)],
    faults: [],
    errors: results.filter(isWrong).slice(0, errors).map(errorLine).join('\n'),
    genres: null,
  }
}

const textScore = (results: readonly Extracted[]) => scoreOf(sumOf(results.map(({ page, text }) => countsOf(page, text))))

/** The other half is kept back. */
const isWrong = ({ page, text }: Extracted): boolean => {
  const { missing, kept } = errorsOf(page, text)
  return halfOf(page) === 'dev' && missing.length + kept.length > 0
}

function errorLine({ page, text }: Extracted): string {
  const { missing, kept } = errorsOf(page, text)
  return `  ${page.name}: missing ${JSON.stringify(missing)}, kept ${JSON.stringify(kept)}`
}

function speedOf(results: readonly Extracted[]): string {
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const median = times[times.length >> 1] ?? 0
  return `${results.length} pages, the median one ${median.toFixed(1)} ms: ${(1000 / median).toFixed(0)} a second`
}
