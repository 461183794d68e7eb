// lagebild health: how the watch on a ledger stands, as a table, JSON or Prometheus text.

import { judged } from '../../watch/status/health.ts'
import { prometheusText } from '../../watch/status/prometheus.ts'
import type { SinkStatus, SourceStatus, Status } from '../../watch/status/shape.ts'
import { stored } from '../../watch/status/stored.ts'
import type { HealthOptions } from '../commands/health.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { columns, oneLine, wrapped } from '../layout.ts'
import { print } from '../output.ts'
import { bare } from '../watch/frame.ts'
import { ageOf, spanOf } from '../watch/span.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, joined, type View, viewOf } from './parts.ts'

export async function healthCommand({ format, quiet = false, ...options }: HealthOptions, context: Context): Promise<void> {
  const now = Date.now()
  const status = await withOpenLedger(options, context, async ledger => judged(await stored(ledger), now))
  if (status.state === 'failing') context.fail(EXIT.someFailed)
  if (quiet) return
  if (format === 'json') return printJson(status, context)
  if (format === 'prometheus') return print(prometheusText(status), context)
  await print(`${[head(status, viewOf(context)), ...tables(status, viewOf(context), now)].join('\n\n')}\n`, context)
}

function head({ state, reasons, watch, ledger }: Status, { colours, width }: View): string {
  const paint = { healthy: colours.green, degraded: colours.yellow, failing: colours.red }
  const { added = 0, versions = 0, silentChanges = 0, warnings = 0, failed = 0 } = watch?.counts ?? {}
  const lines = [
    colours.bold(paint[state](state)),
    ...reasons.map(({ state: of, name, message }) => {
      const words = oneLine(name === null ? message : `${name}: ${message}`)
      return wrapped(words, { width, first: `${paint[of]('●')} `, indent: '  ' })
    }),
  ]
  if (watch === null) return lines.join('\n')
  const end = watch.stopped ?? watch.beat
  const since = [
    `process ${watch.pid}, ${watch.stopped === null ? 'up' : 'was up'} ${spanOf(Date.parse(end) - Date.parse(watch.started))}`,
    counted(added, 'new article'),
    `${versions + silentChanges} changed${silentChanges > 0 ? ` (${silentChanges} silently)` : ''}`,
    counted(warnings, 'warning'),
    counted(failed, 'failure'),
  ]
  const all = [`${counted(ledger.documents, 'version')} of articles`, `${(ledger.bytes / 1e6).toFixed(1)} MB`]
  return [...lines, colours.dim(joined(since)), colours.dim(`ledger: ${joined(all)}`)].join('\n')
}

function tables({ sources, sinks }: Status, { colours, width }: View, now: number): string[] {
  const title = (names: readonly string[]) => names.map(name => colours.dim(name))
  const rows = sources.map(source => sourceRow(source, now))
  const pushed = sinks.map(sink => sinkRow(sink, now))
  return [
    ...(rows.length === 0
      ? []
      : [
          columns([title(['source', 'asked', 'next', 'articles', 'waiting', 'failures', 'error']), ...rows], {
            right: [3, 4, 5],
            width,
          }),
        ]),
    ...(pushed.length === 0
      ? []
      : [columns([title(['sink', 'waiting', 'sent', 'dropped', 'last']), ...pushed], { right: [1, 2, 3], width })]),
  ]
}

const agoOf = (moment: string | null, now: number): string => (moment === null ? '–' : ageOf(now - Date.parse(moment)))

function sourceRow({ url, asked, next, articles, waiting, failures, error }: SourceStatus, now: number): string[] {
  const wait = Date.parse(next) - now
  return [
    bare(url),
    agoOf(asked, now),
    wait < 1000 ? 'now' : `in ${spanOf(wait)}`,
    ...[articles, waiting, failures].map(String),
    error === null ? '' : oneLine(error.message),
  ]
}

const sinkRow = ({ name, waiting, sent, dropped, last }: SinkStatus, now: number): string[] => [
  oneLine(name),
  ...[waiting, sent, dropped].map(String),
  agoOf(last, now),
]
