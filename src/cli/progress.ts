// Progress of a batch on standard error: a bar on a terminal, a line now and then in a log.
//   3412 of 10000 documents · 83 a second · 2 failed

import cliProgress from 'cli-progress'
import type { Context } from './context.ts'

export interface Progress {
  /** How many documents there will be; null: not known. */
  expect(total: number | null): void
  /** One more document is done. */
  done(ok: boolean): void
  /** What is waited for just now, shown on a terminal: "fetching tagesbote.example/feed.xml"; null: nothing any more. */
  doing(what: string | null): void
  /** Writes a line to standard error without tearing the bar apart. */
  say(write: () => void): void
  /** Ends the bar, or writes the last line of a log that has some. */
  stop(): void
}

export interface ProgressOptions {
  readonly quiet: boolean
  /** True when the documents are printed to the same terminal: they show how far it is, and a bar would tear them apart. */
  readonly printsHere: boolean
  /** What is counted; "documents" unless given. */
  readonly unit?: string
  /** Milliseconds that only go up; tests hand in their own. */
  readonly now?: () => number
}

/** A batch this small is done before anybody asks. */
const FEWEST = 3
const BAR_WIDTH = 30
/** Columns that the words behind the bar take: " 12345 of 20000 documents · 83 a second · 123 failed". */
const WORDS_WIDTH = 52
const LOG = { milliseconds: 10_000, documents: 500 }

export function progressOf(context: Context, options: ProgressOptions): Progress {
  const { quiet, printsHere, unit = 'documents', now = () => performance.now() } = options
  if (quiet || (printsHere && context.interactive))
    return { expect() {}, done() {}, doing() {}, say: write => write(), stop() {} }
  const count = counter(unit, now)
  return context.interactive ? bar(context, count) : log(context, count, now)
}

interface Count {
  readonly unit: string
  done: number
  failed: number
  total: number | null
  add(ok: boolean): void
  /** "83 a second · 2 failed" */
  pace(): string
}

function counter(unit: string, now: () => number): Count {
  const start = now()
  return {
    unit,
    done: 0,
    failed: 0,
    total: null,
    add(ok) {
      this.done++
      if (!ok) this.failed++
    },
    pace() {
      const perSecond = this.done / Math.max(0.001, (now() - start) / 1000)
      const pace = `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} a second`
      return this.failed > 0 ? `${pace} · ${this.failed} failed` : pace
    },
  }
}

function log(context: Context, count: Count, now: () => number): Progress {
  let last = { at: now(), done: 0 }
  const write = () => {
    const of = count.total === null ? '' : ` of ${count.total}`
    context.stderr.write(`progress: ${count.done}${of} ${count.unit} · ${count.pace()}\n`)
    last = { at: now(), done: count.done }
  }
  return {
    expect: total => {
      count.total = total
    },
    done: ok => {
      count.add(ok)
      const isDue = count.done - last.done >= LOG.documents || now() - last.at >= LOG.milliseconds
      if (isDue && count.done >= FEWEST) write()
    },
    doing() {},
    say: say => say(),
    // A batch that was done before its first line was due needs no last one.
    stop: () => {
      if (last.done > 0 && count.done > last.done) write()
    },
  }
}

function bar(context: Context, count: Count): Progress {
  let doing: string | null = null
  const drawn = new cliProgress.SingleBar(
    {
      stream: context.stderr,
      format: (_, { progress, value, total }, { pace }) => {
        const words = `${value}${count.total === null ? '' : ` of ${total}`} ${count.unit} · ${pace}`
        if (doing !== null) return `${words} · ${doing}`.slice(0, columnsOf(context) - 1)
        return count.total === null ? words : `${line(progress, barWidth(context))}${words}`
      },
      clearOnComplete: true,
      gracefulExit: false, // start.ts ends the program on Ctrl-C, and there is nothing to restore:
      hideCursor: false,
      linewrap: true,
    },
    cliProgress.Presets.legacy,
  )
  let running = false
  const start = () => drawn.start(count.total ?? 0, count.done, { pace: count.pace() })
  const show = (isDue: boolean) => {
    if (running) drawn.update(count.done, { pace: count.pace() })
    else if (isDue) {
      running = true
      start()
    }
  }
  return {
    expect: total => {
      count.total = total
      if (running) drawn.setTotal(total ?? 0)
    },
    done: ok => {
      count.add(ok)
      show(count.done >= FEWEST)
    },
    doing: what => {
      doing = what
      show(what !== null)
    },
    // The bar remembers its place on the terminal, which the lines written would shift: so end it and begin it anew.
    say: write => {
      if (running) drawn.stop()
      write()
      if (running) start()
    },
    stop: () => {
      if (running) drawn.stop()
    },
  }
}

/** The words are never cut: a narrow terminal has a shorter bar, or none. */
function barWidth(context: Context): number {
  const room = columnsOf(context) - WORDS_WIDTH
  return room < 5 ? 0 : Math.min(BAR_WIDTH, room)
}

const columnsOf = ({ stderr }: Context): number =>
  'columns' in stderr && typeof stderr.columns === 'number' ? stderr.columns || 80 : 80

function line(progress: number, width: number): string {
  const full = Math.min(width, Math.round(progress * width))
  return width === 0 ? '' : `${'━'.repeat(full)}${'·'.repeat(width - full)} `
}
