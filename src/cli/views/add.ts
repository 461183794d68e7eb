// lagebild add: documents in, a line about what became of them out.

import { relative } from 'node:path'
import type { Stored } from '../../ledger/store.ts'
import { storing } from '../../ledger/storing.ts'
import type { Reading } from '../../types.ts'
import { readBatch } from '../batch.ts'
import type { AddOptions } from '../commands/add.ts'
import type { Context } from '../context.ts'
import { batchSettings } from '../options.ts'
import { print } from '../output.ts'
import { reportNote } from '../report.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, joined } from './parts.ts'
import { bringUpToDate } from './up-to-date.ts'

/** Adds documents; those that are stored when it fails or is interrupted stay. */
export async function addCommand(options: AddOptions & { readonly files: readonly string[] }, context: Context): Promise<void> {
  await withOpenLedger({ ...options, create: true }, context, async ledger => {
    const counts: Record<Stored, number> = { added: 0, version: 0, reread: 0, unchanged: 0, forgotten: 0 }
    const refused: string[] = []
    const told = (what: Stored, { id }: Reading) => {
      counts[what]++
      if (what === 'forgotten') refused.push(id)
    }
    const put = storing(ledger, { again: options.again ?? false, now, told })
    const { originals } = batchSettings(options, context)
    const { failed } = await readBatch(options, context, {
      prints: false,
      each: (reading, { original }) => put.one(reading, originals ? original : null),
    })
    await put.rest()
    await bringUpToDate(ledger, options, context)
    if (!options.quiet)
      for (const id of refused) reportNote(`${id}: was forgotten, and is not added again; --again adds it all the same`, context)
    if (!options.quiet) await print(`${summary(counts, failed)} · ${nearby(ledger.path)}\n`, context)
  })
}

const now = (): string => new Date().toISOString()

function summary({ added, version, reread, unchanged, forgotten }: Record<Stored, number>, failed: number): string {
  return joined([
    `${counted(added, 'document')} added`,
    version > 0 && `${counted(version, 'new version')}`,
    reread > 0 && `${reread} read anew`,
    unchanged > 0 && `${unchanged} unchanged`,
    forgotten > 0 && `${forgotten} forgotten before, left out`,
    failed > 0 && `${failed} failed`,
  ])
}

/** The path as somebody who stands here would write it. */
function nearby(path: string): string {
  const from = relative(process.cwd(), path)
  return from.startsWith('..') ? path : from
}
