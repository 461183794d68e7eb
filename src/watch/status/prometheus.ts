// How a watch stands as Prometheus reads it (text format 0.0.4). Times are seconds since 1970; counts begin with the process.
//   prometheusText(status)   '# HELP lagebild_health …\n# TYPE lagebild_health gauge\nlagebild_health{state="healthy"} 1\n…'

import { type Counts, countsSchema, type SinkStatus, type SourceStatus, STATES, type Status } from './shape.ts'

export const PROMETHEUS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

interface Sample {
  readonly labels?: Readonly<Record<string, string>>
  /** null: not known, so not told. */
  readonly value: number | null
}

interface Metric {
  readonly name: string
  readonly type: 'counter' | 'gauge'
  readonly help: string
  readonly samples: (status: Status) => readonly Sample[]
}

const one = (value: number | null): readonly Sample[] => [{ value }]
const seconds = (moment: string | null | undefined): number | null => (moment ? Date.parse(moment) / 1000 : null)

/** Field of `counts` to the metric's name; the help is the field's own. */
const COUNTED: Readonly<Record<keyof Counts, string>> = {
  ...{ fetched: 'answers_total', bytes: 'answer_bytes_total', unchanged: 'unchanged_total', found: 'addresses_found_total' },
  ...{ added: 'articles_added_total', versions: 'article_versions_total', silentChanges: 'silent_changes_total' },
  ...{ failed: 'failures_total', ignored: 'ignored_total', warnings: 'warnings_total', pushed: 'pushed_total' },
  ...{ pushFailed: 'push_failures_total', dropped: 'pushes_dropped_total', clockJumps: 'clock_jumps_total' },
}

const perSource = (value: (source: SourceStatus) => number | null) => (status: Status) =>
  status.sources.map(source => ({ labels: { source: source.url }, value: value(source) }))
const perSink = (value: (sink: SinkStatus) => number | null) => (status: Status) =>
  status.sinks.map(sink => ({ labels: { sink: sink.name }, value: value(sink) }))

/** In the order of the text; docs/watch.md has them all. */
export const METRICS: readonly Metric[] = [
  {
    ...{ name: 'health', type: 'gauge', help: '1 for the state that the watch is in, 0 for the others' },
    samples: ({ state }) => STATES.map(each => ({ labels: { state: each }, value: each === state ? 1 : 0 })),
  },
  {
    ...{ name: 'info', type: 'gauge', help: '1, with the version that runs' },
    samples: ({ watch }) => (watch ? [{ labels: { version: watch.version }, value: 1 }] : []),
  },
  metric('start_time_seconds', 'When the process began', ({ watch }) => one(seconds(watch?.started))),
  metric('heartbeat_time_seconds', 'When the watch last said that it lives', ({ watch }) => one(seconds(watch?.beat))),
  metric('turn_time_seconds', 'When its loop last went round', ({ watch }) => one(seconds(watch?.turn))),
  ...Object.entries(COUNTED).map(
    ([field, name]): Metric => ({
      ...{ name, type: 'counter', help: countsSchema.shape[field as keyof Counts].description! },
      samples: ({ watch }) => one(watch?.counts[field as keyof Counts] ?? null),
    }),
  ),
  metric('ledger_documents', 'Versions of articles in the ledger', ({ ledger }) => one(ledger.documents)),
  metric('ledger_warnings', 'Warnings that were ever raised', ({ ledger }) => one(ledger.warnings)),
  metric('ledger_bytes', 'Size of the ledger', ({ ledger }) => one(ledger.bytes)),
  counter(
    'source_asked_total',
    'How often a source was asked, ever',
    perSource(({ asks }) => asks),
  ),
  counter(
    'source_unchanged_total',
    'How often nothing was new in it',
    perSource(({ unchanged }) => unchanged),
  ),
  counter(
    'source_failures_total',
    'How often it failed',
    perSource(({ failed }) => failed),
  ),
  counter(
    'source_found_total',
    'Addresses that it named first',
    perSource(({ found }) => found),
  ),
  metric(
    'source_failures',
    'Failures in a row',
    perSource(({ failures }) => failures),
  ),
  metric(
    'source_asked_time_seconds',
    'When a source was asked last',
    perSource(({ asked }) => seconds(asked)),
  ),
  metric(
    'source_answered_time_seconds',
    'When it last answered',
    perSource(({ answered }) => seconds(answered)),
  ),
  metric(
    'source_next_time_seconds',
    'When it is asked next',
    perSource(({ next }) => seconds(next)),
  ),
  metric(
    'source_articles',
    'Articles of a source in the ledger',
    perSource(({ articles }) => articles),
  ),
  metric(
    'source_waiting',
    'Addresses of a source that are not taken yet',
    perSource(({ waiting }) => waiting),
  ),
  metric(
    'sink_waiting',
    'Warnings that a sink has not got yet',
    perSink(({ waiting }) => waiting),
  ),
  metric(
    'sink_tries',
    'Most tries that failed for one that waits',
    perSink(({ tries }) => tries),
  ),
  metric(
    'sink_sent_time_seconds',
    'When a sink last took one',
    perSink(({ last }) => seconds(last)),
  ),
]

function metric(name: string, help: string, samples: Metric['samples']): Metric {
  return { name, type: 'gauge', help, samples }
}

function counter(name: string, help: string, samples: Metric['samples']): Metric {
  return { name, type: 'counter', help, samples }
}

export function prometheusText(status: Status): string {
  return METRICS.map(({ name, type, help, samples }) => {
    const lines = samples(status).flatMap(sample => lineOf(name, sample))
    return lines.length === 0
      ? ''
      : `# HELP lagebild_${name} ${escaped(help)}\n# TYPE lagebild_${name} ${type}\n${lines.join('')}`
  }).join('')
}

function lineOf(name: string, { labels = {}, value }: Sample): string[] {
  if (value === null) return []
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text).replaceAll('"', '\\"')}"`)
  return [`lagebild_${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`]
}

const escaped = (text: string): string => text.toWellFormed().replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
