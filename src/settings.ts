// Everything that can be set from outside, in one table; read once at the edge of the program.
//   settingsFrom({ LAGEBILD_THREADS: '4' }).threads   4
// An option on the command line wins over its variable here.

import { join } from 'node:path'
import envPaths from 'env-paths'
import { LagebildError } from './errors.ts'
import { contactFrom, FETCH_SETTINGS, type FetchSettings, fetchNumber, fetchSettings, hostsFrom } from './fetch/settings.ts'
import { MAX_BYTES } from './intake/limits.ts'

export interface Settings {
  /** Path of the ledger. */
  readonly ledger: string
  /** Path of the rules for warnings; null: every warning is shown. */
  readonly watch: string | null
  /** Worker threads; null: as many as there are cores. */
  readonly threads: number | null
  /** Largest document that is read, in bytes. */
  readonly maxSize: number
  /** Bytes as they came are kept in the ledger beside what was read from them. */
  readonly originals: boolean
  /** True forces colour on, false off; null: colour on a terminal. */
  readonly colour: boolean | null
  /** Errors also say where in the program they came from. */
  readonly debug: boolean
  /** Limits and manners of fetching. */
  readonly fetch: FetchSettings
}

export interface Setting {
  readonly name: keyof Settings
  readonly variable: string
  readonly unit: string | null
  /** As the docs print it. */
  readonly default: string
  readonly help: string
}

type Environment = Readonly<Record<string, string | undefined>>

const MEGABYTE = 1_000_000
const DEFAULT_MEGABYTES = MAX_BYTES / MEGABYTE

/** One row per environment variable; the docs print it. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'ledger',
    variable: 'LAGEBILD_LEDGER',
    unit: 'path',
    default: 'ledger.db in the data folder that the platform has for programs',
    help: 'Where the ledger lies.',
  },
  {
    name: 'watch',
    variable: 'LAGEBILD_WATCH',
    unit: 'path',
    default: 'unset: every warning is shown',
    help: 'The rules for warnings, a watch.yaml.',
  },
  {
    name: 'threads',
    variable: 'LAGEBILD_THREADS',
    unit: 'threads',
    default: 'the number of cores',
    help: 'How many worker threads read a batch.',
  },
  {
    name: 'maxSize',
    variable: 'LAGEBILD_MAX_SIZE',
    unit: 'megabytes',
    default: String(DEFAULT_MEGABYTES),
    help: 'The largest document that is read. A larger one is an error, the rest of the batch goes on.',
  },
  {
    name: 'originals',
    variable: 'LAGEBILD_ORIGINALS',
    unit: null,
    default: '1',
    help: '0: the bytes of pages, feeds, mails and PDFs are not kept in the ledger, and their text cannot be taken out again by a better version.',
  },
  { name: 'colour', variable: 'NO_COLOR', unit: null, default: 'unset', help: 'Any value but the empty one: never colour.' },
  {
    name: 'colour',
    variable: 'FORCE_COLOR',
    unit: null,
    default: 'unset',
    help: 'Any value but 0 and the empty one: colour in a pipe too.',
  },
  {
    name: 'debug',
    variable: 'LAGEBILD_DEBUG',
    unit: null,
    default: 'unset',
    help: 'Any value but the empty one: errors also print where in the program they came from.',
  },
  {
    name: 'fetch',
    variable: 'LAGEBILD_ALLOW_HOSTS',
    unit: 'hosts, between commas',
    default: 'unset: only the open internet',
    help: 'Hosts that may be fetched from although they lie in a private network: localhost, intranet.example:8080. `allow` in watch.yaml, `--allow-host`.',
  },
  {
    name: 'fetch',
    variable: 'LAGEBILD_CONTACT',
    unit: 'address',
    default: 'unset',
    help: 'Where a server that is fetched from can find out who does: stands in the user-agent. `contact` in watch.yaml.',
  },
  ...FETCH_SETTINGS.map(({ name, variable, unit, default: value, help }) => ({
    name: 'fetch' as const,
    variable,
    unit: unit === '–' ? null : unit,
    default: String(value),
    help: `${help} \`${name}\` in watch.yaml.`,
  })),
]

/** The settings that an environment makes. Throws USAGE for a value that is none. */
export function settingsFrom(env: Environment): Settings {
  const { LAGEBILD_LEDGER, LAGEBILD_WATCH, LAGEBILD_THREADS, LAGEBILD_MAX_SIZE, LAGEBILD_ORIGINALS, LAGEBILD_DEBUG } = env
  return {
    ledger: LAGEBILD_LEDGER || join(envPaths('lagebild', { suffix: '' }).data, 'ledger.db'),
    watch: LAGEBILD_WATCH || null,
    threads: LAGEBILD_THREADS ? threadsFrom(LAGEBILD_THREADS, 'LAGEBILD_THREADS') : null,
    maxSize: bytesFrom(LAGEBILD_MAX_SIZE || String(DEFAULT_MEGABYTES), 'LAGEBILD_MAX_SIZE'),
    originals: LAGEBILD_ORIGINALS !== '0',
    colour: colourFrom(env),
    debug: Boolean(LAGEBILD_DEBUG),
    fetch: fetchFrom(env),
  }
}

function fetchFrom(env: Environment): FetchSettings {
  const values = FETCH_SETTINGS.flatMap(row => {
    const written = env[row.variable]
    return written ? [[row.name, fetchNumber(row, written, row.variable)]] : []
  })
  const { LAGEBILD_ALLOW_HOSTS, LAGEBILD_CONTACT } = env
  return fetchSettings(Object.fromEntries(values), {
    allow: hostsFrom(LAGEBILD_ALLOW_HOSTS ?? '', 'LAGEBILD_ALLOW_HOSTS'),
    contact: LAGEBILD_CONTACT ? contactFrom(LAGEBILD_CONTACT, 'LAGEBILD_CONTACT') : null,
  })
}

/** Whether the environment forces colour on (true) or off (false); null: it does not say. NO_COLOR wins. */
export function colourFrom({ NO_COLOR, FORCE_COLOR }: Environment): boolean | null {
  if (NO_COLOR) return false
  return FORCE_COLOR ? FORCE_COLOR !== '0' : null
}

/** A number of threads as written by a user. `where` names the option or variable. Throws USAGE. */
export function threadsFrom(written: string, where: string): number {
  const threads = Number(written)
  if (Number.isInteger(threads) && threads >= 1 && threads <= 1024) return threads
  throw usage(`"${written}" is no number of threads`, where, 'Give a whole number from 1.')
}

/** Megabytes as written by a user, in bytes. `where` names the option or variable. Throws USAGE. */
export function bytesFrom(written: string, where: string): number {
  const bytes = Math.floor(Number(written) * MEGABYTE)
  if (bytes >= 1 && Number.isSafeInteger(bytes)) return bytes
  throw usage(`"${written}" is no size in megabytes`, where, 'Give a number greater than 0, such as 10 or 0.5.')
}

function usage(message: string, where: string, remedy: string): LagebildError {
  return new LagebildError({ code: 'USAGE', message, where, remedy })
}
