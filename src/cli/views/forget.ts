// lagebild forget: asks, forgets, and says what stays; without a document, what was forgotten.

import { type Forgettable, forget, forgettable } from '../../ledger/forget.ts'
import type { Ledger } from '../../ledger/open.ts'
import { allTombstones, type Tombstone } from '../../ledger/tombstones.ts'
import { agrees } from '../ask.ts'
import type { ForgetCommandOptions } from '../commands/forget.ts'
import type { Context } from '../context.ts'
import { columns, oneLine } from '../layout.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, joined, momentOf, nameOf, shortId, viewOf } from './parts.ts'
import { bringUpToDate } from './up-to-date.ts'

type Options = ForgetCommandOptions & { readonly document: string | null }

export async function forgetCommand({ document, ...options }: Options, context: Context): Promise<void> {
  await withOpenLedger(options, context, async ledger => {
    if (document === null) return list(await allTombstones(ledger.db), options, context)
    const found = await forgettable(ledger, document)
    if (!options.yes && !(await agrees(questionOf(found), context))) return print('Nothing was forgotten.\n', context)
    const set = await forgetAs(ledger, found, { by: nameOf(context), ...options })
    await bringUpToDate(ledger, { quiet: true }, context)
    if (options.format === 'json') return printJson(set, context)
    return print(`${saying(found, set)}\n`, context)
  })
}

function forgetAs(
  ledger: Ledger,
  { id }: Forgettable,
  { reason, by }: Pick<ForgetCommandOptions, 'reason' | 'by'>,
): Promise<Tombstone[]> {
  return forget(ledger, id, { forgotten: new Date().toISOString(), reason: reason ?? null, by: by ?? null })
}

function questionOf({ id, title, outlet, published, versions, tombstones }: Forgettable): string {
  if (versions === 0) return `${oneLine(id)} was forgotten ${dayOf(tombstones)}. Clean the file once more?`
  const what = joined([oneLine(title ?? ''), oneLine(outlet ?? ''), published && momentOf(published)])
  return `Forget ${counted(versions, 'version')} of ${oneLine(id)}${what && ` (${what})`} for good?`
}

function saying({ id, copies, tombstones }: Forgettable, set: readonly Tombstone[]): string {
  if (set.length === 0) return `${oneLine(id)} was forgotten ${dayOf(tombstones)} already. The file was written anew.`
  const stay = copies.map(copy => joined([shortId(copy.id), oneLine(copy.outlet ?? '')], ', '))
  return joined(
    [
      `${oneLine(id)} is forgotten: ${counted(set.length, 'version')}. The file was written anew; backups stay as they are.`,
      stay.length > 0 && `${counted(stay.length, 'copy of it stays', 'copies of it stay')}: ${stay.join(' · ')}`,
    ],
    '\n',
  )
}

const dayOf = (tombstones: readonly Tombstone[]): string => tombstones.at(-1)?.forgotten.slice(0, 10) ?? ''

function list(tombstones: readonly Tombstone[], { format }: ForgetCommandOptions, context: Context): Promise<void> {
  if (format === 'json') return printJson(tombstones, context)
  if (tombstones.length === 0) return print('Nothing was ever forgotten.\n', context)
  const { colours, width } = viewOf(context)
  const rows = tombstones.map(({ id, version, forgotten, reason, by }) => [
    colours.cyan(shortId(id)),
    colours.dim(`version ${version}`),
    momentOf(forgotten),
    oneLine(by ?? ''),
    oneLine(reason ?? ''),
  ])
  return print(`${columns(rows, { width })}\n`, context)
}
