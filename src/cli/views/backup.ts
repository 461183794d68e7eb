// lagebild backup: a copy of the ledger, with progress for a large one.

import { backup } from '../../ledger/backup.ts'
import type { BackupCommandOptions } from '../commands/backup.ts'
import type { Context } from '../context.ts'
import { oneLine } from '../layout.ts'
import { print } from '../output.ts'
import { progressOf } from '../progress.ts'
import { printJson } from './json.ts'
import { ledgerPath } from './ledger.ts'
import { counted } from './parts.ts'

const MEGABYTE = 1_000_000

export async function backupCommand(
  options: BackupCommandOptions & { readonly target: string },
  context: Context,
): Promise<void> {
  const { target, force = false, quiet = false, format } = options
  const bar = progressOf(context, { quiet, printsHere: false, unit: 'megabytes' })
  let shown = 0
  const progress = (done: number, total: number) => {
    if (shown === 0) bar.expect(Math.floor(total / MEGABYTE))
    for (; shown < Math.floor(done / MEGABYTE); shown++) bar.done(true)
  }
  const made = await backup(ledgerPath(options, context), target, { force, progress }).finally(bar.stop)
  if (format === 'json') return printJson(made, context)
  const { path, bytes, rows } = made
  const size = `${(bytes / MEGABYTE).toFixed(1)} MB`
  if (!quiet) await print(`${oneLine(path)}: ${counted(rows.documents ?? 0, 'document')}, ${size}, checked\n`, context)
}
