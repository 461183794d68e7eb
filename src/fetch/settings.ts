// What a fetch and what it brings may cost, and how politely it asks: one table for the environment (LAGEBILD_CONNECT_TIME), for watch.yaml
// (limits: { connect: 10 }) and for the docs.
//   fetchSettings({ 'limits.connect': 5 }).limits.connect   5000

import { LagebildError } from '../errors.ts'

/** Milliseconds, bytes, or plain counts. */
export type Limits = Readonly<Record<FetchLimit | BodyLimit, number>>
type FetchLimit =
  | 'connect'
  | 'firstByte'
  | 'whole'
  | 'slowAfter'
  | 'slowest'
  | 'sent'
  | 'unpacked'
  | 'ratio'
  | 'headers'
  | 'redirects'
/** Of what is opened, wherever it comes from; intake/limits.ts says what they are for. */
type BodyLimit = 'archiveDepth' | 'archiveRatio' | 'archiveEntries' | 'pdfPages' | 'pdfTime' | 'xmlDepth' | 'xmlParts'
export type Pace = Readonly<Record<'gap' | 'perHost' | 'atOnce' | 'crawlDelay' | 'patience', number>>

export interface FetchSettings {
  readonly limits: Limits
  readonly pace: Pace
  /** Hosts that may lie on private addresses: "localhost", "intranet.example:8080". */
  readonly allow: readonly string[]
  /** Address or mail of whoever fetches, for the user-agent; null: the program's name alone. */
  readonly contact: string | null
}

export type FetchSettingName = `limits.${keyof Limits}` | `pace.${keyof Pace}`

export interface FetchSetting {
  /** As in watch.yaml: "limits.connect". */
  readonly name: FetchSettingName
  readonly variable: string
  readonly unit: string
  /** What one unit is in milliseconds, bytes or counts. */
  readonly scale: number
  /** In `unit`, like `least` and `most`. */
  readonly default: number
  readonly least: number
  readonly most: number
  /** Only whole numbers. */
  readonly whole: boolean
  readonly help: string
}

type Row = readonly [
  name: FetchSettingName,
  variable: string,
  kind: keyof typeof KINDS,
  value: number,
  range: [number, number],
  help: string,
]

/** Unit, what it is in the program's own, whole numbers only. */
const KINDS = {
  time: ['seconds', 1000, false],
  size: ['megabytes', 1_000_000, false],
  head: ['kilobytes', 1000, false],
  rate: ['bytes a second', 1, true],
  times: ['times', 1, true],
  count: ['–', 1, true],
} as const

const ROWS: readonly Row[] = [
  [
    'limits.connect',
    'LAGEBILD_CONNECT_TIME',
    'time',
    10,
    [0.001, 600],
    'The longest that finding a host and connecting to it may take.',
  ],
  ['limits.firstByte', 'LAGEBILD_FIRST_BYTE_TIME', 'time', 30, [0.001, 600], 'The longest wait for the beginning of an answer.'],
  ['limits.whole', 'LAGEBILD_WHOLE_TIME', 'time', 60, [0.001, 3600], 'The longest that one address may take, redirects and all.'],
  [
    'limits.slowAfter',
    'LAGEBILD_SLOW_AFTER',
    'time',
    10,
    [0.001, 3600],
    'An answer is too slow when for so long hardly anything came.',
  ],
  ['limits.slowest', 'LAGEBILD_SLOWEST', 'rate', 100, [0, 1e9], 'Fewer bytes a second are hardly anything.'],
  ['limits.sent', 'LAGEBILD_SENT_SIZE', 'size', 20, [0.000_001, 2000], 'The largest answer, as it is sent.'],
  ['limits.unpacked', 'LAGEBILD_UNPACKED_SIZE', 'size', 20, [0.000_001, 2000], 'The largest answer, unpacked.'],
  [
    'limits.ratio',
    'LAGEBILD_UNPACK_RATIO',
    'times',
    200,
    [1, 1e6],
    'An answer that grows more than so much when it is unpacked is a bomb; looked at from 1 MB.',
  ],
  ['limits.headers', 'LAGEBILD_HEADER_SIZE', 'head', 32, [0.1, 1000], 'The largest headers of an answer.'],
  ['limits.redirects', 'LAGEBILD_REDIRECTS', 'count', 5, [0, 20], 'How many redirects are followed one after the other.'],
  ['limits.archiveDepth', 'LAGEBILD_ARCHIVE_DEPTH', 'count', 4, [0, 100], 'How deep archives may lie within archives.'],
  [
    'limits.archiveRatio',
    'LAGEBILD_ARCHIVE_RATIO',
    'times',
    200,
    [1, 1e6],
    'A packed file that grows more than so much is a bomb; looked at from 64 MB.',
  ],
  ['limits.archiveEntries', 'LAGEBILD_ARCHIVE_ENTRIES', 'count', 100_000, [1, 1e9], 'The most entries of one zip archive.'],
  ['limits.pdfPages', 'LAGEBILD_PDF_PAGES', 'count', 500, [1, 1e6], 'The most pages of one PDF.'],
  ['limits.pdfTime', 'LAGEBILD_PDF_TIME', 'time', 20, [0.001, 3600], 'The longest that reading one PDF may take.'],
  [
    'limits.xmlDepth',
    'LAGEBILD_XML_DEPTH',
    'count',
    256,
    [1, 400],
    'How deep the elements of an XML document may lie within one another.',
  ],
  [
    'limits.xmlParts',
    'LAGEBILD_XML_PARTS',
    'count',
    1_000_000,
    [1, 1e9],
    'The most elements and attributes of one XML document.',
  ],
  ['pace.gap', 'LAGEBILD_PACE_GAP', 'time', 1, [0, 3600], 'The least time between two questions to one host.'],
  ['pace.perHost', 'LAGEBILD_PACE_PER_HOST', 'count', 1, [1, 100], 'How many questions to one host may run at once.'],
  ['pace.atOnce', 'LAGEBILD_PACE_AT_ONCE', 'count', 8, [1, 1000], 'How many questions to all hosts may run at once.'],
  [
    'pace.crawlDelay',
    'LAGEBILD_CRAWL_DELAY',
    'time',
    60,
    [0, 3600],
    'The longest Crawl-delay of a robots.txt that is kept to; a longer one counts as this.',
  ],
  [
    'pace.patience',
    'LAGEBILD_PATIENCE',
    'time',
    30,
    [0, 3600],
    'A host that asks for a longer wait (Retry-After) is not waited for: the address fails until then.',
  ],
]

/** One row per limit. */
export const FETCH_SETTINGS: readonly FetchSetting[] = ROWS.map(([name, variable, kind, value, [least, most], help]) => {
  const [unit, scale, whole] = KINDS[kind]
  return { name, variable, unit, scale, default: value, least, most, whole, help }
})

export interface Given {
  readonly allow?: readonly string[]
  readonly contact?: string | null
}

/** The defaults with these in their place, in the units of the table. */
export function fetchSettings(
  values: Partial<Record<FetchSettingName, number>> = {},
  { allow = [], contact = null }: Given = {},
): FetchSettings {
  const group = (prefix: string) =>
    Object.fromEntries(
      FETCH_SETTINGS.filter(({ name }) => name.startsWith(prefix)).map(({ name, scale, default: value }) => [
        name.slice(prefix.length),
        (values[name] ?? value) * scale,
      ]),
    )
  return { limits: group('limits.') as Limits, pace: group('pace.') as Pace, allow, contact }
}

/** A number as written by a user, in the row's unit. `where` names the variable or option. Throws USAGE. */
export function fetchNumber({ unit, least, most, whole }: FetchSetting, written: string, where: string): number {
  const value = Number(written)
  if (written.trim() && value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  throw new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no ${whole ? 'whole number' : 'number'} from ${least} to ${most}`,
    where,
    remedy: unit === '–' ? `Give a whole number from ${least} to ${most}.` : `Give the ${unit} as a number.`,
  })
}

/** "localhost, intranet.example:8080" → the hosts. Throws USAGE for what is none. */
export function hostsFrom(written: string, where: string): string[] {
  return written
    .split(',')
    .map(host => host.trim())
    .filter(Boolean)
    .map(host => hostFrom(host, where))
}

/** One host as an address writes it: "LOCALHOST" → "localhost", "::1" → "[::1]". Throws USAGE. */
export function hostFrom(written: string, where: string): string {
  const host = /^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/iu.test(written) ? `[${written}]` : written
  const url = URL.parse(`http://${host}/`)
  const port = /:(\d+)$/u.exec(host)?.[1]
  if (url && !/[/?#@\\\s*]/u.test(host) && url.pathname === '/') return port ? `${url.hostname}:${Number(port)}` : url.hostname
  throw new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no name of a host`,
    where,
    remedy: 'Write the host alone, with its port where only that is meant: localhost, intranet.example:8080, 10.0.0.5.',
  })
}

/** The contact as it may stand in a user-agent: printable ASCII. Throws USAGE. */
export function contactFrom(written: string, where: string): string {
  if (/^[!-'*-~][ -'*-~]{2,200}$/u.test(written)) return written
  throw new LagebildError({
    code: 'USAGE',
    message: `"${written}" cannot stand in a user-agent`,
    where,
    remedy: 'Give an address or a mail address in plain letters, without brackets: https://newsroom.example/robot.',
  })
}
