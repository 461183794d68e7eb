// lagebild warnings [STORY]: what changed in the picture, as a list in the order of time.

import { LagebildError } from '../../errors.ts'
import { isReadable, languages, unknownLanguage } from '../../languages/index.ts'
import { keptWarnings } from '../../ledger/kept.ts'
import type { Ledger } from '../../ledger/open.ts'
import { documentsIn, endOf } from '../../ledger/queries/scope.ts'
import { storyIds } from '../../ledger/queries/story-ids.ts'
import { survey } from '../../ledger/queries/survey.ts'
import { ready } from '../../ledger/ready.ts'
import { momentOf as momentIn } from '../../ledger/time-line.ts'
import { settingsFrom } from '../../settings.ts'
import { told as storiesTold } from '../../warnings/ready.ts'
import { replayed } from '../../warnings/replay.ts'
import { type Watched, watched } from '../../warnings/rules/apply.ts'
import { EVERYTHING, type Rules } from '../../warnings/rules/rules.ts'
import { SEVERITIES, type Warning } from '../../warnings/warning.ts'
import { inOrder } from '../../warnings/warnings.ts'
import { rulesIn } from '../../watch/config/watch.ts'
import type { WarningsOptions } from '../commands/warnings.ts'
import type { Context } from '../context.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { viewOf } from './parts.ts'
import { configIn } from './rules.ts'
import { warningLines } from './warning-lines.ts'

type Options = WarningsOptions & { readonly story: string | null }

export async function warningsCommand({ story, ...options }: Options, context: Context): Promise<void> {
  checkLanguage(options.lang)
  const time = timeOf(options)
  const rules = await rulesOf(options, context)
  const raised = await withOpenLedger(options, context, ledger =>
    (options.replay ? replayedIn : keptIn)(ledger, { story, ...time }),
  )
  const shown = watched(raised.sort(inOrder), rules).filter(isAsked(options, time))
  if (options.format === 'json') return printJson(shown, context)
  if (shown.length === 0) return print('No warnings.\n', context)
  const { colours, width } = viewOf(context)
  await print(`${shown.map(warning => warningLines(warning, { lang: options.lang, colours, width })).join('\n\n')}\n`, context)
}

interface Time {
  readonly from: number
  readonly to: number
}

/** Milliseconds, both included. Throws USAGE. */
function timeOf({ since, from, to, replay = false }: WarningsOptions): Time {
  if (!replay && (from !== undefined || to !== undefined)) throw onlyWithReplay(from === undefined ? '--to' : '--from')
  const first = from ?? since
  endOf(first) // throws for what is no time
  return { from: first === undefined ? Number.NEGATIVE_INFINITY : momentIn(first)!, to: endOf(to) ?? Number.POSITIVE_INFINITY }
}

const onlyWithReplay = (where: string) =>
  new LagebildError({
    code: 'USAGE',
    message: `${where} is for --replay`,
    where,
    remedy: 'Say --replay too, or --since for a list that begins later.',
  })

interface AskedOf extends Time {
  readonly story: string | null
}

/** As they are kept of each story. */
async function keptIn(ledger: Ledger, { story, from, to }: AskedOf): Promise<Warning[]> {
  await storiesTold(ledger)
  const [first] = story === null ? [] : await documentsIn(ledger.db, { story })
  const of = first === undefined ? {} : { story: first.firstOfStory }
  const time = { ...(Number.isFinite(from) ? { from } : {}), ...(Number.isFinite(to) ? { to } : {}) }
  return (await keptWarnings(ledger.db, { ...of, ...time })) as Warning[]
}

/** From an empty memory, as if each document came now. */
async function replayedIn(ledger: Ledger, { story, from, to }: AskedOf): Promise<Warning[]> {
  await ready(ledger)
  const ids = story === null ? await storyIds(ledger, { since: Number.isFinite(from) ? from : null }) : [story]
  const raised: Warning[] = []
  for (const id of ids) {
    const known = await survey(ledger, { story: id, versions: 'all' })
    const asOf = (moment: string) => survey(ledger, { story: id, asOf: moment, versions: 'all' })
    raised.push(...(await replayed(known, { from, to, asOf })))
  }
  return raised
}

/** The rules that the user names; throws the first mistake. */
async function rulesOf({ rules: named }: WarningsOptions, { env }: Context): Promise<Rules> {
  const file = named ?? settingsFrom(env).watch
  if (file === null) return EVERYTHING
  const { config, mistakes } = await configIn(file)
  if (config === null) throw mistakes[0]!
  return rulesIn(config)
}

function isAsked({ kind, severity }: WarningsOptions, { from, to }: Time): (warning: Watched) => boolean {
  const least = severity === undefined ? 0 : SEVERITIES.indexOf(severity)
  return warning =>
    (kind === undefined || kind.includes(warning.kind)) &&
    SEVERITIES.indexOf(warning.severity) >= least &&
    Date.parse(warning.at) >= from &&
    Date.parse(warning.at) <= to
}

function checkLanguage(lang: string): void {
  if (!isReadable(lang)) throw unknownLanguage(lang, `--lang; there are ${languages.join(', ')}`)
}
