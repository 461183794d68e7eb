// npm run bench:ledger -- [FILE] [--documents N] — how fast a ledger takes documents in and answers, how large it gets, how much memory it takes.
// FILE is a batch, one document a line; without it the 13,026 articles of the shared folder are taken: some minutes on two cores.
// Every question is a process of its own, as a user has it: the start of the program counts.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { columns } from '../../src/cli/layout.ts'
import { openLedger } from '../../src/ledger/open.ts'
import { Unavailable } from '../quality/archive.ts'
import { type Batch, batchOf } from './batch.ts'

/** Asked of 13,026 articles on two cores: seconds, bytes; and milliseconds of each question. Fewer articles are given less. */
const GOALS = { documents: 13_026, seconds: 480, bytes: 1_000_000_000, milliseconds: 300 }
/** Times that each question is asked. */
const RUNS = 5

const root = fileURLToPath(new URL('../../', import.meta.url))
const main = join(root, 'dist/cli/main.js')
/** Tells of highest resident memory (kB) and processor time (µs) when the process ends, threads included. */
const WATCH = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stderr.write('\\ntook ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n')
})`)}`

const { values, positionals } = parseArgs({ options: { documents: { type: 'string' } }, allowPositionals: true })
const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-'))
try {
  const most = values.documents === undefined ? null : Number(values.documents)
  await measure(batchOf({ file: positionals[0] ?? null, most, folder }))
} catch (thrown) {
  if (!(thrown instanceof Unavailable)) throw thrown
  console.log(`skipped: ${thrown.message}`)
} finally {
  rmSync(folder, { recursive: true })
}

async function measure({ path, documents }: Batch): Promise<void> {
  spawnSync(process.execPath, ['scripts/prepare.mjs', '--build'], { cwd: root, stdio: 'inherit' })
  const ledger = join(folder, 'ledger.db')
  const share = documents / GOALS.documents
  const added = run(['add', path, '--quiet', '--ledger', ledger])
  const answers = (await questions(ledger)).map(([name, ...argv]) => asked(name!, [...argv, '--ledger', ledger]))
  const bytes = statSync(ledger).size // after the questions, the first of which may bring the picture up to date
  const rows = [
    ['', 'measured', 'asked', '', 'processor', 'memory'],
    row('add', { value: added.milliseconds / 1000, goal: GOALS.seconds * share, unit: 's', ran: added }),
    row('bytes on disk', { value: bytes / 1e6, goal: (GOALS.bytes / 1e6) * share, unit: 'MB', ran: null }),
    ...answers,
  ]
  console.log(`${documents.toLocaleString('en')} articles, ${availableParallelism()} cores\n`)
  console.log(columns(rows, { right: [1, 2, 4, 5] }))
}

/** Name and command line. The names asked for are the one that most articles have, and one that a single article has. */
async function questions(path: string): Promise<string[][]> {
  const ledger = await openLedger(path)
  const names = await ledger.db
    .selectFrom('entities')
    .select(['name', ({ fn }) => fn.countAll<number>().as('count')])
    .where('type', '=', 'person')
    .where('name', 'like', '% %')
    .groupBy('name')
    .orderBy('count', 'desc')
    .orderBy('name')
    .execute()
  await ledger.close()
  const [first, last] = [names[0]!, names.at(-1)!]
  return [
    ['picture', 'picture'],
    ['figures', 'figures'],
    ['figures dead', 'figures', 'dead'],
    [`who, in ${first.count} articles`, 'who', first.name],
    [`who, in ${last.count} article`, 'who', last.name],
    ['documents', 'documents'],
  ]
}

function asked(name: string, argv: readonly string[]): string[] {
  const runs = Array.from({ length: RUNS }, () => run(argv)).sort((a, b) => a.milliseconds - b.milliseconds)
  const [median, worst] = [runs[Math.floor(RUNS / 2)]!, runs.at(-1)!]
  const cells = row(name, { value: median.milliseconds, goal: GOALS.milliseconds, unit: 'ms', ran: median })
  return [...cells, `worst of ${RUNS}: ${Math.round(worst.milliseconds)} ms`]
}

interface Measured {
  readonly value: number
  readonly goal: number
  readonly unit: string
  readonly ran: Ran | null
}

interface Ran {
  readonly milliseconds: number
  /** Processor time: what counts on a machine that does other things too. */
  readonly processor: number
  readonly megabytes: number
}

function row(name: string, { value, goal, unit, ran }: Measured): string[] {
  const took = ran ? [`${rounded(ran.processor / (unit === 's' ? 1000 : 1))} ${unit}`, `${ran.megabytes} MB`] : ['', '']
  return [name, `${rounded(value)} ${unit}`, `${rounded(goal)} ${unit}`, value <= goal ? 'yes' : 'NO', ...took]
}

function rounded(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')
}

/** Runs the built program. Throws with what it complained of where it fails. */
function run(argv: readonly string[]): Ran {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', WATCH, main, ...argv], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 26,
  })
  const milliseconds = performance.now() - start
  // Some documents of a batch may fail; everything else is a fault.
  if (status !== 0 && !(argv[0] === 'add' && status === 1))
    throw new Error(`lagebild ${argv.join(' ')} ended with ${status}: ${stderr}`)
  const [, kilobytes, microseconds] = /took (\d+) (\d+)/u.exec(stderr)!
  return { milliseconds, processor: Number(microseconds) / 1000, megabytes: Math.round(Number(kilobytes) / 1024) }
}
