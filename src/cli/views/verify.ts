// lagebild verify: what is wrong with the ledger, where, and what to do.

import { type Finding, type Verified, verify } from '../../ledger/verify.ts'
import type { VerifyCommandOptions } from '../commands/verify.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { oneLine, wrapped } from '../layout.ts'
import { print } from '../output.ts'
import { progressOf } from '../progress.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, joined, leftOut, type View, viewOf } from './parts.ts'

const LIMIT = 50

/** Findings that are kept for `--format json`; where a ledger has more, all of it is broken. */
const MOST = 100_000

export async function verifyCommand(options: VerifyCommandOptions, context: Context): Promise<void> {
  const { limit = LIMIT, quiet = false, format } = options
  const findings: Finding[] = []
  const progress = progressOf(context, { quiet, printsHere: false })
  const found = (finding: Finding) => {
    if (findings.length < (format === 'json' ? MOST : limit)) findings.push(finding)
  }
  const told = { found, expect: progress.expect, done: () => progress.done(true) }
  const verified = await withOpenLedger(options, context, ledger => verify(ledger, told)).finally(progress.stop)

  if (verified.findings > 0) context.fail(EXIT.someFailed)
  const { findings: count, ...looked } = verified
  if (format === 'json') return printJson({ ...looked, sound: count === 0, count, findings }, context)
  if (quiet && count === 0) return
  return print(`${reportOf(verified, findings, viewOf(context))}\n`, context)
}

function reportOf({ documents, readings, tombstones, findings }: Verified, shown: readonly Finding[], view: View): string {
  const looked = joined([
    counted(documents, 'version of a document', 'versions of documents'),
    counted(readings, 'Reading'),
    tombstones > 0 && counted(tombstones, 'tombstone'),
  ])
  if (findings === 0) return `The ledger is sound: ${looked}`
  const more = leftOut(findings - shown.length, 'findings', { colours: view.colours, hint: `--limit ${findings}` })
  return joined([...shown.map(finding => linesOf(finding, view)), more, `${counted(findings, 'finding')} · ${looked}`], '\n')
}

function linesOf({ where, what, remedy }: Finding, { colours, width }: View): string {
  const head = wrapped(`${oneLine(where)}: ${oneLine(what)}`, { width, indent: '  ', first: '' })
  return `${colours.red(head)}\n${wrapped(remedy, { width, indent: '       ', first: '  do:  ' })}`
}
