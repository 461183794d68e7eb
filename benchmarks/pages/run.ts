// node benchmarks/pages/run.ts: main text of the 990 pages of trafilatura's evaluation, scored as that one does, and its speed.
//   --half dev      only the half that may be looked at (or "held")
//   --errors 20     the first 20 pages of the dev half with what is missing and what is there and should not be
//   --only rnz.de   only pages with that in their name; prints their text

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Command } from 'commander'
import { Unavailable } from '../quality/archive.ts'
import { type Counts, scoreOf, sumOf } from '../quality/counts.ts'
import { table } from '../quality/table.ts'
import { extracted } from './extract.ts'
import { halfOf, loadPages } from './load.ts'
import { countsOf, type Extracted, errorsOf, looseCountsOf } from './score.ts'

const values = new Command('node benchmarks/pages/run.ts')
  .description('Extracts the main text of pages, scores it, and tells how fast it was')
  .option('--half <name>', '"dev" or "held"')
  .option('--errors <n>', 'so many pages of the dev half with their errors')
  .option('--only <part>', 'pages with this in their name, with their text')
  .parse()
  .opts<{ half?: string; errors?: string; only?: string }>()

/** Pages between looks at the memory. */
const STEP = 150
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

try {
  await main()
} catch (error) {
  if (!(error instanceof Unavailable)) throw error
  console.log(`pages skipped: ${error.message}`)
}

async function main(): Promise<void> {
  const { half, only } = values
  const pages = loadPages().pages.filter(page => (!half || halfOf(page) === half) && (!only || page.name.includes(only)))
  const results: Extracted[] = []
  const heaps: number[] = []
  for (const [index, page] of pages.entries()) {
    results.push(await extracted(page))
    if (index % STEP === STEP - 1) heaps.push(heapInUse())
  }
  if (only) for (const { page, text } of results) console.log(`── ${page.name}\n${text}\n`)
  const errors = only ? results.length : Number(values.errors ?? 0)
  for (const line of errorLines(results, errors)) console.log(line)
  console.log(scores(results))
  console.log(speed(results))
  if (heaps.length > 1) console.log(`heap in use after each ${STEP} pages, in MB: ${heaps.join(', ')}`)
}

/** Megabytes, what could be collected left aside. */
function heapInUse(): number {
  collect()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}

function scores(results: readonly Extracted[]): string {
  const german = results.filter(({ language }) => language === 'de')
  const row = (name: string, some: readonly Extracted[], count: typeof countsOf): string[] => {
    const counts: Counts = sumOf(some.map(({ page, text }) => count(page, text)))
    const { p, r, f } = scoreOf(counts)
    return [name, String(some.length), ...[p, r, f].map(share => (share / 100).toFixed(4))]
  }
  const rows = [
    row('all', results, countsOf),
    row('German (by eld, of all that is shown)', german, countsOf),
    row('all, white space alike', results, looseCountsOf),
    row('German, white space alike', german, looseCountsOf),
  ]
  const halves = (['dev', 'held'] as const).map(half => ({ half, some: results.filter(({ page }) => halfOf(page) === half) }))
  const split = halves.filter(({ some }) => some.length).map(({ half, some }) => row(`half: ${half}`, some, countsOf))
  return table([...rows, ...split], ['main text', 'pages', 'P', 'R', 'F'])
}

/** Bytes → text, in processor time; memory is what the process ever held. */
function speed(results: readonly Extracted[]): string {
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const median = times[times.length >> 1] ?? 0
  const mean = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  return [
    `median page ${median.toFixed(1)} ms (${(1000 / median).toFixed(0)} a second), mean ${mean.toFixed(1)} ms (${(1000 / mean).toFixed(0)} a second),`,
    `slowest ${(times.at(-1) ?? 0).toFixed(0)} ms, peak memory ${peak} MB`,
  ].join(' ')
}

function errorLines(results: readonly Extracted[], most: number): string[] {
  return results
    .filter(({ page }) => values.only || halfOf(page) === 'dev')
    .map(({ page, text }) => ({ page, text, ...errorsOf(page, text) }))
    .filter(({ missing, kept }) => missing.length + kept.length)
    .slice(0, most)
    .flatMap(({ page, text, missing, kept }) => [
      `${page.name} (${text.length})`,
      ...missing.map(segment => `  missing  ${JSON.stringify(segment)}`),
      ...kept.map(segment => `  kept     ${JSON.stringify(segment)}`),
    ])
}
