// lagebild add: documents in, a line about what became of them out.

import { relative } from 'node:path'
import type { Ledger } from '../../ledger/open.ts'
import { type Stored, type StoreOptions, store } from '../../ledger/store.ts'
import type { Reading } from '../../types.ts'
import { readBatch } from '../batch.ts'
import type { AddOptions } from '../commands/add.ts'
import type { Context } from '../context.ts'
import { print } from '../output.ts'
import { reportNote } from '../report.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, joined } from './parts.ts'

/** Readings that go into one transaction: one alone costs the disk as much as many. */
const AT_ONCE = 32

/** Adds documents; those that are stored when it fails or is interrupted stay. */
export async function addCommand(options: AddOptions & { readonly files: readonly string[] }, context: Context): Promise<void> {
  await withOpenLedger({ ...options, create: true }, context, async ledger => {
    const counts: Record<Stored, number> = { added: 0, version: 0, reread: 0, unchanged: 0, forgotten: 0 }
    const refused: string[] = []
    const put = storing(ledger, { again: options.again ?? false }, (what, { id }) => {
      counts[what]++
      if (what === 'forgotten') refused.push(id)
    })
    const { failed } = await readBatch(options, context, { prints: false, each: put.one })
    await put.rest()
    for (const id of refused) reportNote(`${id}: was forgotten, and is not added again; --again adds it all the same`, context)
    if (!options.quiet) await print(`${summary(counts, failed)} · ${nearby(ledger.path)}\n`, context)
  })
}

/** Gathers Readings and stores them together; tells of each when it is on the disk. */
function storing(ledger: Ledger, options: Pick<StoreOptions, 'again'>, tell: (what: Stored, reading: Reading) => void) {
  let waiting: Reading[] = []
  const rest = async (): Promise<void> => {
    const readings = waiting
    waiting = []
    if (readings.length === 0) return
    const stored = await store(ledger, readings, { ...options, seen: new Date().toISOString() })
    for (const [i, what] of stored.entries()) tell(what, readings[i]!)
  }
  const one = async (reading: Reading): Promise<void> => {
    waiting.push(reading)
    if (waiting.length >= AT_ONCE) await rest()
  }
  return { one, rest }
}

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
