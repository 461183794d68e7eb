// npm run bench:speed — how fast it reads, starts and grows, and how much memory it takes. About half a minute.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { read } from '../../src/index.ts'
import { tokensOf } from '../../src/segment/tokens.ts'
import type { DocumentInput } from '../../src/types.ts'
import { readAll } from '../../src/workers/pool.ts'
import { article, articleOf, languages } from './texts.ts'

const DOCUMENTS = 400
const START_UPS = 10

await oneCore()
await allCores()
await scaling()
startUp()

/** One thread, after a warm-up: documents and tokens in a second. */
async function oneCore(): Promise<void> {
  const documents = Array.from({ length: DOCUMENTS }, (_, seed) => articleOf(seed))
  for (const document of documents.slice(0, 60)) await read(document)
  const seconds = await timed(async () => {
    for (const document of documents) await read(document)
  })
  const tokens = documents.reduce((total, { text }) => total + tokensOf(text).length, 0)
  line(
    'one core',
    `${perSecond(DOCUMENTS, seconds)} articles of 500 words/s`,
    `${perSecond(tokens, seconds)} tokens/s`,
    `peak ${peak()} MB`,
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

/** Time for 2× and 8× the length, over 2 and 8 times the time: 1.0 is linear. */
async function scaling(): Promise<void> {
  for (const lang of languages) {
    for (const seed of [1, 2, 3]) await read(article({ lang, words: 4000, seed })) // warm
    const base = await fastest(article({ lang, words: 2000, seed: 0 }))
    const ratio = async (times: number): Promise<string> =>
      ((await fastest(article({ lang, words: 2000 * times, seed: 0 }))) / base / times).toFixed(2)
    line(`growth, ${lang}`, `2× length: ${await ratio(2)}`, `8× length: ${await ratio(8)}`, '(1.00 is linear)')
  }
}

/** Seconds for one reading: the best of five, so that what else the machine does counts least. */
async function fastest(document: DocumentInput): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 5; run++) times.push(await timed(async () => void (await read(document))))
  return Math.min(...times)
}

function startUp(): void {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
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
