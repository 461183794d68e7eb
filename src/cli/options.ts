// Options that every command with documents has, so that they are named, explained and checked alike.
//   withDocumentOptions(program.command('read'))

import type { Command } from 'commander'
import { LagebildError } from '../errors.ts'
import { hostFrom } from '../fetch/settings.ts'
import { isReadable, unknownLanguage } from '../languages/index.ts'
import { bytesFrom, type Settings, settingsFrom, threadsFrom } from '../settings.ts'
import type { Context } from './context.ts'

export interface DocumentOptions {
  readonly published?: string
  readonly lang?: string
  readonly outlet?: string
  readonly threads?: number
  /** Bytes. */
  readonly maxSize?: number
  readonly quiet?: boolean
}

/** Adds the options about documents to a command, in the order in which help prints them. */
export function withDocumentOptions(command: Command): Command {
  return command
    .option('--published <date>', 'day or moment of publication, for documents that do not say: 2026-03-14', publishedFrom)
    .option('--lang <code>', 'language of the documents (de, en); detected when not given', languageFrom)
    .option('--outlet <name>', 'who published them, for documents that do not say')
    .option('--threads <number>', 'worker threads for a batch (default: all cores)', value => threadsFrom(value, '--threads'))
    .option('--max-size <megabytes>', 'largest document to read (default: 10)', value => bytesFrom(value, '--max-size'))
    .option('-q, --quiet', 'no progress and no notes; errors are printed all the same')
}

/** How addresses among the documents are fetched. */
export interface FetchOptions {
  /** Whether lists are followed; absent: those at addresses are, those in files are not. */
  readonly follow?: boolean
  readonly limit?: number
  readonly allowHost?: readonly string[]
}

/** Adds the options about addresses to a command. */
export function withFetchOptions(command: Command): Command {
  return command
    .option('--follow', 'fetch the articles that a feed, sitemap or list of feeds names, those in files too')
    .option('--no-follow', 'read a list as it is, and fetch nothing that it names')
    .option('--limit <number>', 'how many articles of a list to fetch, the newest (default: 50)', limitFrom)
    .option(
      '--allow-host <host>',
      'a host that may be fetched from although it lies in a private network; can be repeated',
      hostsWith,
    )
}

const hostsWith = (written: string, before: readonly string[] = []): string[] => [...before, hostFrom(written, '--allow-host')]

function limitFrom(written: string): number {
  const limit = Number(written)
  if (written.trim() && Number.isInteger(limit) && limit >= 1 && limit <= 100_000) return limit
  throw new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no number of articles`,
    where: '--limit',
    remedy: 'Give a whole number from 1 to 100000.',
  })
}

/** What holds for a batch: options first, then the environment. Throws USAGE. */
export function batchSettings(
  options: DocumentOptions,
  { env }: Context,
): Pick<Settings, 'threads' | 'maxSize' | 'originals' | 'fetch'> {
  const settings = settingsFrom(env)
  return {
    threads: options.threads ?? settings.threads,
    maxSize: options.maxSize ?? settings.maxSize,
    originals: settings.originals,
    fetch: settings.fetch,
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u

function publishedFrom(written: string): string {
  if (DATE.test(written) && isDay(written.slice(0, 10)) && !Number.isNaN(Date.parse(written))) return written
  throw new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no date`,
    where: '--published',
    remedy: 'Write it like 2026-03-14 or 2026-03-14T16:40:00+01:00.',
  })
}

/** False for 30 February, which `Date` takes for 2 March. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function languageFrom(written: string): string {
  if (isReadable(written)) return written
  const { message, remedy } = unknownLanguage(written, null)
  throw new LagebildError({ code: 'USAGE', message, where: '--lang', remedy })
}
