// lagebild link, lagebild unlink: keeps the judgement and says what it did.

import { judgeIdentity, type LinkView } from '../../ledger/link.ts'
import type { LinkOptions } from '../commands/link.ts'
import type { Context } from '../context.ts'
import { oneLine, wrapped } from '../layout.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { referenceText } from './judgements.ts'
import { withOpenLedger } from './ledger.ts'
import { nameOf, type View, viewOf } from './parts.ts'

type Options = LinkOptions & { readonly verdict: 'same' | 'different'; readonly a: string; readonly b: string }

export async function linkCommand({ verdict, a, b, note, by, ...options }: Options, context: Context): Promise<void> {
  const made = { at: new Date().toISOString(), note: note ?? null, by: by ?? nameOf(context) ?? null }
  const found = await withOpenLedger(options, context, ledger => judgeIdentity(ledger, { verdict, a, b, ...made }))
  if (options.format === 'json') return printJson(found, context)
  return print(`${linkText(found, viewOf(context))}\n`, context)
}

function linkText({ id, verdict, a, b, wasSo, now }: LinkView, { colours, width }: View): string {
  const names = `${referenceText(a)} and ${referenceText(b)}`
  const said = verdict === 'same' ? 'one' : 'two'
  const first = wasSo ? `${names} were ${said} already, and stay so.` : `${names} are ${said} now.`
  const whom = now.map(({ name, type, spellings }) => {
    const words = spellings.map(spelling => oneLine(spelling.words)).join(' · ')
    return wrapped(`${colours.cyan(oneLine(name))} ${colours.dim(`${type}:`)} ${words}`, { width, first: '  ', indent: '    ' })
  })
  const undo = colours.dim(`Judgement ${id}; lagebild judgements --undo ${id} takes it back.`)
  return [wrapped(first, { width }), ...whom, undo].join('\n')
}
