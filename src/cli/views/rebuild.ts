// lagebild rebuild: what the present engine reads differently, document by document.

import { availableParallelism } from 'node:os'
import type { Difference } from '../../ledger/difference.ts'
import { type ExtractedAgain, extractAgain } from '../../ledger/extract-again.ts'
import type { Ledger } from '../../ledger/open.ts'
import { type ChangedDocument, type RebuildOptions, type Rebuilt, rebuild } from '../../ledger/rebuild.ts'
import { rebuildDerived } from '../../ledger/rebuild-derived.ts'
import type { RebuildCommandOptions } from '../commands/rebuild.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { columns, oneLine } from '../layout.ts'
import { batchSettings } from '../options.ts'
import { print } from '../output.ts'
import { type Progress, progressOf } from '../progress.ts'
import { reportError } from '../report.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, joined, leftOut, shortId, type View, viewOf } from './parts.ts'
import { bringUpToDate } from './up-to-date.ts'

const LIMIT = 50

export async function rebuildCommand(options: RebuildCommandOptions, context: Context): Promise<void> {
  const progress = progressOf(context, { quiet: options.quiet ?? false, printsHere: false })
  const work = options.derived ? derivedAgain : options.originals ? extractedAgain : readAgain
  await withOpenLedger(options, context, ledger => work(ledger, { options, context, progress })).finally(progress.stop)
}

interface Work {
  readonly options: RebuildCommandOptions
  readonly context: Context
  readonly progress: Progress
}

const readAgain = (ledger: Ledger, work: Work): Promise<void> => again(ledger, work, { make: rebuild, summary: summaryOf })

const extractedAgain = (ledger: Ledger, work: Work): Promise<void> =>
  again(ledger, work, { make: extractAgain, summary: summaryOfExtracted })

interface Again<T> {
  make(ledger: Ledger, options: RebuildOptions): Promise<T>
  summary(made: T, changed: readonly ChangedDocument[], dryRun: boolean): string
}

async function again<T extends { readonly read: number; readonly failed: number }>(
  ledger: Ledger,
  { options, context, progress }: Work,
  { make, summary }: Again<T>,
): Promise<void> {
  const { dryRun = false, limit = LIMIT, format } = options
  const changed: ChangedDocument[] = []
  const made = await make(ledger, {
    dryRun,
    threads: batchSettings(options, context).threads ?? availableParallelism(),
    now: () => new Date().toISOString(),
    failed: error => progress.say(() => reportError(error, context)),
    changed: document => changed.push(document),
    expect: progress.expect,
    done: progress.done,
  })
  progress.stop()
  if (!dryRun) await bringUpToDate(ledger, options, context)
  if (made.failed > 0) context.fail(made.read > 0 ? EXIT.someFailed : EXIT.failed)
  if (format === 'json') return printJson({ ...made, stored: !dryRun, changes: changed }, context)
  if (options.quiet) return
  const view = viewOf(context)
  const more = leftOut(changed.length - limit, 'documents', { colours: view.colours, hint: `--limit ${changed.length}` })
  const lines = [changed.length > 0 && tableOf(changed.slice(0, limit), view), more, summary(made, changed, dryRun)]
  return print(`${joined(lines, '\n')}\n`, context)
}

/** In the order in which the documents came. */
function tableOf(changed: readonly ChangedDocument[], { colours, width }: View): string {
  const head = ['document', '', 'claims', 'figures'].map(title => colours.bold(title))
  const rows = changed.map(({ id, version, claims, figures }) => [
    colours.cyan(shortId(id)),
    version > 1 ? colours.dim(`version ${version}`) : '',
    signsOf(claims),
    signsOf(figures),
  ])
  return `${columns([head, ...rows], { width })}\n`
}

/** "+2 −1 ~3": gained, lost, changed. */
const signsOf = ({ gained, lost, changed }: Difference): string =>
  joined(
    [gained.length > 0 && `+${gained.length}`, lost.length > 0 && `−${lost.length}`, changed.length > 0 && `~${changed.length}`],
    ' ',
  )

function summaryOf({ engines, documents, read, failed }: Rebuilt, changed: readonly ChangedDocument[], dryRun: boolean): string {
  if (documents === 0) return 'The ledger is empty. Put documents into it: lagebild add FILE…'
  if (read + failed === 0)
    return `Nothing to do: all ${counted(documents, 'version of a document', 'versions of documents')} were read by ${engines.join(', ')}`
  const totals = (part: 'claims' | 'figures') =>
    `${part} ${joined(
      (['gained', 'lost', 'changed'] as const).map(what => `${sum(changed, part, what)} ${what}`),
      ', ',
    )}`
  return joined([
    `${read} of ${counted(documents, 'version of a document', 'versions of documents')} read again by ${engines.join(', ')}`,
    failed > 0 && `${failed} failed`,
    changed.length === 0 ? 'nothing changed' : `${changed.length} changed: ${totals('claims')}; ${totals('figures')}`,
    dryRun && 'nothing was stored',
  ])
}

function summaryOfExtracted({ documents, changed, failed }: ExtractedAgain, _: unknown, dryRun: boolean): string {
  if (documents === 0) return 'Nothing to do: of no document are the bytes kept that it was made of'
  return joined([
    `the text of ${counted(documents, 'document')} taken out of the kept bytes again`,
    failed > 0 && `${failed} failed`,
    changed === 0 ? 'nothing changed' : `${changed} changed`,
    dryRun && 'nothing was stored',
  ])
}

const sum = (changed: readonly ChangedDocument[], part: 'claims' | 'figures', what: keyof Difference): number =>
  changed.reduce((total, document) => total + document[part][what].length, 0)

async function derivedAgain(ledger: Ledger, { options, context, progress }: Work): Promise<void> {
  const { dryRun = false, limit = LIMIT, format } = options
  const made = await rebuildDerived(ledger, { dryRun, expect: progress.expect, done: () => progress.done(true) })
  progress.stop()
  if (!dryRun) await bringUpToDate(ledger, options, context)
  if (format === 'json') return printJson({ ...made, stored: !dryRun }, context)
  if (options.quiet) return
  const { readings, rows, picture } = made
  const changed = [...new Set([...rows, ...(picture ?? [])])]
  const more = leftOut(changed.length - limit, 'documents', { colours: context.colours, hint: `--limit ${changed.length}` })
  const summary = joined([
    `${counted(readings, 'Reading')} compared`,
    `rows of ${counted(rows.length, 'document')} ${dryRun ? 'differ' : 'made again'}`,
    picture &&
      `the picture made again, ${picture.length === 0 ? 'and is the same' : `other for ${counted(picture.length, 'document')}`}`,
    dryRun && 'nothing was stored',
  ])
  return print(`${joined([...changed.slice(0, limit).map(oneLine), more, summary], '\n')}\n`, context)
}
