// npm run bench:speed — how fast it reads, loads, starts and grows, and how much memory it takes. About a minute.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { read } from '../../src/index.ts'
import { tokensOf } from '../../src/segment/tokens.ts'
import type { DocumentInput } from '../../src/types.ts'
import { readAll } from '../../src/workers/pool.ts'
import { findersOf } from './finders.ts'
import type { Taken } from './load.ts'
import { article, articleOf, languages } from './texts.ts'

const DOCUMENTS = 400
const START_UPS = 10

/** Tokens a second on one core that are asked for, whole chain, plain text in. */
const GOALS: Readonly<Record<string, number>> = { de: 20_000, en: 25_000 }
/** Tokens a second on one core that are asked for, finders of facts together, segmented and parsed text in. */
const FINDERS_GOAL = 200_000
/** Asked for one language: milliseconds to load, megabytes of memory. */
const LOAD_MS = 300
const LOAD_MB = 250

const root = fileURLToPath(new URL('../../', import.meta.url))
// What is shipped is measured, and as it is now.
spawnSync(process.execPath, ['scripts/prepare.mjs', '--build'], { cwd: root, stdio: 'inherit' })
const built = existsSync(`${root}dist/index.js`)
const program = `${root}${built ? 'dist/index.js' : 'src/index.ts'}`

for (const lang of languages) await oneCore(lang)
for (const lang of languages) await finders(lang)
await allCores()
for (const lang of languages) loading(lang)
await scaling()
startUp()

/** One thread, after a warm-up: documents and tokens in a second. Processor time is there for machines that do other things too. */
async function oneCore(lang: string): Promise<void> {
  const documents = Array.from({ length: DOCUMENTS / 2 }, (_, seed) => article({ lang, words: 500, seed: seed * 5 }))
  for (const document of documents.slice(0, 60)) await read(document)
  const before = process.cpuUsage()
  const seconds = await timed(async () => {
    for (const document of documents) await read(document)
  })
  const processor = processorSeconds(before)
  const tokens = documents.reduce((total, { text }) => total + tokensOf(text).length, 0)
  const goal = GOALS[lang]
  line(
    `one core, ${lang}`,
    `${perSecond(documents.length, seconds)} articles of 500 words/s`,
    `${perSecond(tokens, seconds)} tokens/s${goal ? ` (asked ${goal.toLocaleString('en')})` : ''}`,
    `${perSecond(tokens, processor)} by processor time`,
    `peak ${peak()} MB`,
  )
}

/** Damage, times, figures and certainty, each alone and all of them together. */
async function finders(lang: string): Promise<void> {
  const { tokens, seconds } = await findersOf(lang)
  const all = Object.values(seconds).reduce((a, b) => a + b, 0)
  line(
    `finders, ${lang}`,
    `${perSecond(tokens, all)} tokens/s (asked ${FINDERS_GOAL.toLocaleString('en')})`,
    ...Object.entries(seconds).map(([name, one]) => `${name} ${perSecond(tokens, one)}`),
  )
}

/**
 * Every thread of the machine, through the pool that the commands use; starting the threads counts. Then a batch three times as
 * long: the peak of memory should grow far less than it, and level off.
 */
async function allCores(): Promise<void> {
  const threads = availableParallelism()
  for (const count of [DOCUMENTS, DOCUMENTS * 3]) {
    let done = 0
    const seconds = await timed(async () => {
      for await (const outcome of readAll(taken(count), { threads })) if ('reading' in outcome) done++
    })
    line(`all ${threads} cores`, `${perSecond(done, seconds)} articles of 500 words/s`, `${count} documents`, `peak ${peak()} MB`)
  }
}

async function* taken(count: number): AsyncGenerator<{ where: string; input: DocumentInput; note: null }> {
  for (let seed = 0; seed < count; seed++) {
    const input = articleOf(seed)
    yield { where: String(input.id), input, note: null }
  }
}

/** A fresh process each time, median of five: what it takes until a language's first sentences are read. */
function loading(lang: string): void {
  const runs = Array.from({ length: 5 }, () => fresh(lang, 0)).sort((a, b) => a.loadMs - b.loadMs)
  const { importMs, loadMs, loadProcessorMs, loadedMb } = runs[2]!
  const fastest = runs[0]!.loadMs
  line(
    `loading, ${lang}`,
    `${loadMs} ms, fastest ${fastest} (asked ${LOAD_MS})`,
    `${loadProcessorMs} ms by processor time`,
    `${loadedMb} MB (asked ${LOAD_MB})`,
    `after ${importMs} ms for the program${built ? '' : ', from source: npm run build'}`,
  )
}

function fresh(lang: string, words: number): Taken {
  const script = fileURLToPath(new URL('load.ts', import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, program, lang, String(words)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Taken
}

/** Time for 2× and 8× the length, over 2 and 8 times the time: 1.0 is linear. Memory: highest of a fresh process. */
async function scaling(): Promise<void> {
  for (const lang of languages) {
    for (const seed of [1, 2, 3]) await read(article({ lang, words: 4000, seed })) // warm
    const base = await fastest(article({ lang, words: 2000, seed: 0 }))
    const ratio = async (times: number): Promise<string> =>
      ((await fastest(article({ lang, words: 2000 * times, seed: 0 }))) / base / times).toFixed(2)
    line(
      `growth, ${lang}`,
      `2× length: ${await ratio(2)}`,
      `8× length: ${await ratio(8)} (1.00 is linear)`,
      `memory, 8×: ${fresh(lang, 2000).peakMb} → ${fresh(lang, 16_000).peakMb} MB`,
    )
  }
}

/** Seconds of processor time for one reading: the best of five, so that what else the machine does counts least. */
async function fastest(document: DocumentInput): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage()
    await read(document)
    times.push(processorSeconds(before))
  }
  return Math.min(...times)
}

function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

function startUp(): void {
  const main = `${root}dist/cli/main.js`
  if (!existsSync(main)) {
    line('start-up', 'not built: npm run build')
    return
  }
  const times = Array.from({ length: START_UPS }, () => {
    const start = performance.now()
    spawnSync(process.execPath, [main, '--help'])
    return performance.now() - start
  }).sort((a, b) => a - b)
  line(
    'start-up',
    `lagebild --help ${times[START_UPS / 2]!.toFixed(0)} ms`,
    `(median of ${START_UPS}; fastest ${times[0]!.toFixed(0)})`,
  )
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function perSecond(count: number, seconds: number): string {
  return Math.round(count / seconds).toLocaleString('en')
}

/** Highest resident memory of the process so far, threads included. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

function line(name: string, ...cells: string[]): void {
  console.log([name.padEnd(14), ...cells.map(cell => cell.padEnd(30))].join(' ').trimEnd())
}
