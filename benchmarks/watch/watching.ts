// Runs `lagebild watch` over the benchmark's site, kills it now and then, starts it again, and looks at the ledger in the end.
//   await watchedSite({ feeds: 50, articles: 5000, seconds: 600, quiet: 120, kills: 10, … })

import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openLedger } from '../../src/ledger/open.ts'
import { type Finding, verify } from '../../src/ledger/verify.ts'
import type { WatchEvent } from '../../src/watch/events.ts'
import { type Compared, compared } from './compare.ts'
import { type PlanOptions, planOf } from './plan.ts'
import type { Counts } from './server.ts'
import { dice } from './texts.ts'

export interface WatchedOptions extends PlanOptions {
  readonly kills: number
  /** Seconds: how often feeds are asked, and articles looked at again. */
  readonly every: number
  readonly recheck: number
  /** Seconds that it may take until something is seen besides: restarts, what waits to be read. */
  readonly slack: number
  readonly threads: number
  /** A folder that is made, and stays; one for the time being unless given. */
  readonly keep?: string
  /** Told what goes on. */
  readonly said?: (line: string) => void
}

export interface WatchedSite extends Compared {
  readonly server: Counts
  /** Warnings that were raised, pushed never, pushed more than once. */
  readonly warnings: { readonly raised: number; readonly never: number; readonly twice: number }
  /** Exit code of the last run, errors of all, and what `lagebild verify` finds. */
  readonly code: number | null
  readonly complaints: readonly string[]
  readonly findings: number
  readonly events: Readonly<Record<string, number>>
  /** Largest resident memory of a watch, in megabytes; 0 where the system does not say. */
  readonly megabytes: number
}

/** As it is installed, which starts faster; its sources where it was not built. */
const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const main = existsSync(built) ? built : fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const serverFile = fileURLToPath(new URL('./server.ts', import.meta.url))
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

export async function watchedSite(options: WatchedOptions): Promise<WatchedSite> {
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'lagebild-watch-'))
  mkdirSync(folder, { recursive: true })
  const { server, port, began } = await started(options)
  const file = join(folder, 'watch.yaml')
  writeFileSync(file, configOf(options, port))
  const log: Log = { events: {}, complaints: [], megabytes: 0 }
  try {
    const code = await runs({ options, file, began, log })
    const counts = (await (await fetch(`http://localhost:${port}/counts`)).json()) as Counts
    return { ...(await looked(folder, { options, port, counts })), ...log, server: counts, code }
  } finally {
    server.kill()
    if (options.keep === undefined) rmSync(folder, { recursive: true })
  }
}

async function started(options: PlanOptions): Promise<{ server: ChildProcess; port: number; began: number }> {
  const server = spawn(process.execPath, [serverFile, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(server.stdout!)
  return { server, ...(JSON.parse(line) as { port: number; began: number }) }
}

const once = (stream: NodeJS.ReadableStream): Promise<[string]> =>
  new Promise(resolve => createInterface({ input: stream }).once('line', line => resolve([line])))

function configOf({ feeds, every, recheck, seconds }: WatchedOptions, port: number): string {
  const site = `http://localhost:${port}`
  const looks = Math.ceil(seconds / recheck) + 5
  return JSON.stringify({
    sources: Array.from({ length: feeds }, (_, feed) => ({
      url: feed === 0 ? `${site}/old/feed0.xml` : `${site}/feed${feed}/index.xml`,
      every: `${every}s`,
      recheck: Array.from({ length: Math.min(100, looks) }, () => `${recheck}s`),
    })),
    ledger: 'ledger.db',
    allow: ['localhost'],
    pace: { gap: 0, perHost: 16, atOnce: 32 },
    push: [{ to: 'webhook', url: `${site}/hook`, secret: 'SITE_SECRET' }],
  })
}

interface Log {
  events: Record<string, number>
  complaints: string[]
  megabytes: number
}

interface Runs {
  readonly options: WatchedOptions
  readonly file: string
  /** Milliseconds since 1970. */
  readonly began: number
  readonly log: Log
}

/** One run after the other, each but the last killed; the exit code of the last. */
async function runs({ options, file, began, log }: Runs): Promise<number | null> {
  const { seconds, quiet, kills, said = () => {}, seed, threads } = options
  const pick = dice(seed + 2)
  // In the time in which something happens, each somewhere in its own part of it.
  const part = (seconds - quiet) / kills
  const moments = [...Array.from({ length: kills }, (_, i) => part * (i + 0.3 + 0.7 * pick())), seconds]
  for (const [run, moment] of moments.entries()) {
    const child = spawn(
      process.execPath,
      [
        main,
        'watch',
        file,
        '--threads',
        String(threads),
        '--log-format',
        'json',
        '--log-level',
        options.keep === undefined ? 'info' : 'debug',
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, SITE_SECRET: SECRET },
      },
    )
    const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
    createInterface({ input: child.stderr! }).on('line', line => {
      if (options.keep !== undefined) appendFileSync(join(options.keep, 'log'), `${line}\n`)
      noted(line, log)
    })
    await Promise.race([new Promise(resolve => setTimeout(resolve, Math.max(0, began + moment * 1000 - Date.now()))), ended])
    log.megabytes = Math.max(log.megabytes, residentOf(child))
    const isLast = run === kills
    said(
      `${Math.round((Date.now() - began) / 1000)} s: ${isLast ? 'end' : 'kill'}; ${JSON.stringify(log.events)}; ${log.megabytes} MB`,
    )
    child.kill(isLast ? 'SIGTERM' : 'SIGKILL')
    const code = await ended
    if (isLast) return code
  }
  return null
}

function noted(line: string, log: Log): void {
  if (!line.startsWith('{')) {
    log.complaints.push(line)
    return
  }
  try {
    const { what, ...event } = JSON.parse(line) as WatchEvent
    log.events[what] = (log.events[what] ?? 0) + 1
    if (what === 'stopping' && 'error' in event && event.error) log.complaints.push(line)
  } catch {
    // A line that a kill cut short.
  }
}

/** Resident memory at its largest, megabytes: Linux says so. */
function residentOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1000)
  } catch {
    return 0
  }
}

interface Looked {
  readonly options: WatchedOptions
  readonly port: number
  readonly counts: Counts
}

async function looked(folder: string, { options, port, counts }: Looked) {
  const { seconds, every, recheck, slack } = options
  const ledger = await openLedger(join(folder, 'ledger.db'), { create: false })
  try {
    const found: Finding[] = []
    await verify(ledger, { found: finding => found.push(finding) })
    const need = { announced: 1.1 * every + slack, other: 1.1 * recheck + slack }
    const result = await compared(ledger, { plan: planOf(options), address: `http://localhost:${port}`, seconds, need })
    const raised = await ledger.db.selectFrom('raised').select('id').execute()
    const times = Object.values(counts.pushed)
    const never = raised.filter(({ id }) => counts.pushed[id] === undefined).length
    return {
      ...result,
      findings: found.length,
      warnings: { raised: raised.length, never, twice: times.filter(n => n > 1).length },
    }
  } finally {
    await ledger.close()
  }
}
