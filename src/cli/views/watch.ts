// lagebild watch: opens what a watch needs, runs it, tells what happens, and closes everything whatever happens.

import { availableParallelism } from 'node:os'
import { basename, dirname, resolve } from 'node:path'
import { LagebildError } from '../../errors.ts'
import { fetcher } from '../../fetch/fetcher.ts'
import { limitsOf } from '../../intake/limits.ts'
import { isReadable, messagesLanguage, unknownLanguage } from '../../languages/index.ts'
import type { Ledger } from '../../ledger/open.ts'
import { settingsFrom } from '../../settings.ts'
import { fetchingOf } from '../../watch/config/fetching.ts'
import { rulesIn, type WatchConfig } from '../../watch/config/watch.ts'
import { openPusher } from '../../watch/push/pusher.ts'
import { sinksFrom } from '../../watch/push/sinks.ts'
import { run } from '../../watch/run.ts'
import { lockWatch } from '../../watch/state/lock.ts'
import { openReading } from '../../workers/reading.ts'
import type { WatchOptions } from '../commands/watch.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { reportError } from '../report.ts'
import { openTelling, type TellingOptions } from '../watch/telling.ts'
import { withOpenLedger } from './ledger.ts'
import { configIn } from './rules.ts'

type Options = WatchOptions & { readonly file: string | null }

export async function watchCommand(options: Options, context: Context): Promise<void> {
  const file = options.file ?? settingsFrom(context.env).watch
  if (file === null) throw noFile()
  const config = await sourcesIn(file, context)
  if (config === null) return context.fail(EXIT.failed)
  const ledger = options.ledger ?? (config.ledger === undefined ? undefined : resolve(dirname(file), config.ledger))
  await withOpenLedger({ ...(ledger === undefined ? {} : { ledger }), create: true }, context, async opened => {
    const release = lockWatch(opened.path)
    try {
      await watched(opened, { config, file, options, context })
    } finally {
      release()
    }
  })
}

interface Asked {
  readonly config: WatchConfig
  readonly file: string
  readonly options: Options
  readonly context: Context
}

async function watched(ledger: Ledger, { config, file, options, context }: Asked): Promise<void> {
  const settings = settingsFrom(context.env)
  const fetch = fetchingOf(config, settings.fetch)
  const rules = rulesIn(config)
  const threads = options.threads ?? settings.threads ?? availableParallelism()
  const language = options.lang ?? config.language ?? messagesLanguage
  if (!isReadable(language)) throw unknownLanguage(language, options.lang === undefined ? file : '--lang')
  const telling = await openTelling(ledger, tellingOf({ config, file, options, context }, language))
  const { onEvent, print } = telling
  const closing: (() => Promise<unknown>)[] = [telling.close]
  try {
    const { sinks, close } = await sinksFrom(config.push ?? [], { ledger, rules, env: context.env, file, language, fetch, print })
    closing.unshift(close)
    const asking = fetcher({ settings: fetch })
    closing.unshift(asking.close)
    const reading = await openReading({ threads })
    closing.unshift(reading.close)
    const pusher = await openPusher(ledger, { sinks, rules, onEvent })
    closing.unshift(pusher.stop)
    pusher.wake()
    const { error } = await run({
      ...{ sources: config.sources ?? [], forget: config.forget, ledger, fetcher: asking, reading, pusher, onEvent },
      ...{ folder: dirname(file), once: options.once ?? false, originals: settings.originals },
      open: { maxBytes: settings.maxSize, limits: limitsOf(fetch.limits) },
      atOnce: {
        sources: fetch.pace.atOnce,
        // Some are asked, some are read, some wait to be stored.
        articles: fetch.pace.atOnce + 8 * threads,
        perHost: fetch.pace.perHost + 8 * threads,
      },
      onTurn: telling.turn,
      signal: context.stopSignal?.() ?? new AbortController().signal,
    })
    if (error !== null) throw error
  } finally {
    for (const end of closing) await end()
  }
}

async function sourcesIn(file: string, context: Context): Promise<WatchConfig | null> {
  const { config, mistakes } = await configIn(file)
  for (const mistake of mistakes) reportError(mistake, context)
  if (config !== null && config.sources === undefined) throw noSources(file)
  return config
}

/** The live view on a terminal, unless the user wants lines. */
function tellingOf({ config, file, options, context }: Asked, language: string): TellingOptions {
  const { quiet = false, logFormat, logLevel, view = true, health = config.health ?? null } = options
  const isLog = logFormat !== undefined || logLevel !== undefined || quiet
  const names = (config.sources ?? []).flatMap(({ url, path, name }) =>
    name === undefined ? [] : [[url ?? path ?? '', name] as const],
  )
  return {
    ...{ title: basename(file), names: new Map(names), health, language, context },
    ...{ live: view && !isLog, format: logFormat ?? 'text', level: logLevel ?? (quiet ? 'warn' : 'info') },
  }
}

const noFile = () =>
  new LagebildError({
    code: 'USAGE',
    message: 'There is nothing to watch',
    where: 'watch',
    remedy: 'Name a watch.yaml, or set LAGEBILD_WATCH to the path of one.',
  })

const noSources = (file: string) =>
  new LagebildError({
    code: 'RULES_INVALID',
    message: 'The file has rules and no sources',
    where: file,
    remedy: 'Give it a list: "sources:", and under it "- url: …" for each source.',
  })
