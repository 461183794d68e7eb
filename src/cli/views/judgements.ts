// lagebild judgements: every judgement with what became of it; --undo takes one back.

import type { Reference } from '../../identity/judgements.ts'
import { undoJudgement } from '../../ledger/judgements.ts'
import { type JudgementView, judgementViews } from '../../ledger/link.ts'
import { writing } from '../../ledger/open.ts'
import type { JudgementsOptions } from '../commands/judgements.ts'
import type { Context } from '../context.ts'
import { columns, oneLine } from '../layout.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { momentOf, nameOf, shortId, viewOf } from './parts.ts'

export async function judgementsCommand({ undo, note, by, ...options }: JudgementsOptions, context: Context): Promise<void> {
  await withOpenLedger(options, context, async ledger => {
    if (undo !== undefined) {
      const made = { at: new Date().toISOString(), note: note ?? null, by: by ?? nameOf(context) ?? null }
      await writing(ledger.db, db => undoJudgement(db, undo, made))
    }
    const judgements = await judgementViews(ledger)
    if (options.format === 'json') return printJson(judgements, context)
    if (judgements.length === 0) return print('Nothing was judged yet: lagebild link A B, lagebild unlink A B.\n', context)
    const { colours, width } = viewOf(context)
    const rows = judgements.map(judgement => [
      colours.dim(String(judgement.id)),
      whatIsSaid(judgement),
      colours.dim(judgement.state ?? ''),
      momentOf(judgement.at),
      oneLine(judgement.by ?? ''),
      oneLine(judgement.note ?? ''),
    ])
    return print(`${columns(rows, { width, right: [0] })}\n`, context)
  })
}

/** "Kyslyzja", "s1a4:Balogh"; of several names the first. */
export function referenceText({ names, document }: Reference): string {
  const name = oneLine(names[0]!)
  return document === null ? name : `${shortId(document)}:${name}`
}

function whatIsSaid({ kind, verdict, a, b, undoes }: JudgementView): string {
  if (verdict === 'undo') return `takes ${undoes} back`
  if (kind !== 'identity')
    return oneLine(
      `${kind} ${verdict}: ${[a, b]
        .flat()
        .filter(part => part !== null)
        .join(', ')}`,
    )
  const mark = verdict === 'same' ? '=' : '≠'
  return `${referenceText(a as Reference)} ${mark} ${referenceText(b as Reference)}`
}
