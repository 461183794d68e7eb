// lagebild show ID --versions: how an article changed, and whether its outlet said so.

import type { Change } from '../../ledger/change.ts'
import { historyOf, type VersionView } from '../../ledger/queries/history.ts'
import type { Context } from '../context.ts'
import { columns, oneLine, wrapped } from '../layout.ts'
import { type ScopeOptions, scopeOf } from '../ledger-options.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { joined, momentOf, type View, viewOf } from './parts.ts'

const HOW: Readonly<Record<Change, string>> = {
  correction: 'changed, with a notice of correction',
  modified: 'changed, and dated anew',
  silent: 'changed without a word about it',
  extraction: 'the same page, its text found better',
}

export async function versionsCommand(
  { id, ...options }: ScopeOptions & { readonly id: string },
  context: Context,
): Promise<void> {
  const versions = await withOpenLedger(options, context, ledger => historyOf(ledger, id, scopeOf(options)))
  if (options.format === 'json') return printJson(versions, context)
  const view = viewOf(context)
  return print(`${versions.map((version, i) => block(version, versions[i - 1] ?? null, view)).join('\n')}\n`, context)
}

function block(version: VersionView, before: VersionView | null, view: View): string {
  const { colours, width } = view
  const how = before === null ? 'first seen' : version.how === null ? 'the same words' : HOW[version.how]
  const isSilent = version.how === 'silent'
  const title = version.title !== null && version.title !== before?.title ? `“${oneLine(version.title)}”` : null
  const head = [
    colours.bold(`version ${version.version}`),
    momentOf(version.at),
    isSilent ? colours.yellow(how) : colours.dim(how),
    title,
  ]
  const gone = version.gone.map(({ id, speaker, words }) => [colours.cyan(oneLine(id)), oneLine(joined([speaker, words], ': '))])
  return joined(
    [wrapped(joined(head), { width }), gone.length > 0 && `  says no longer\n${indented(columns(gone, { width: width - 4 }))}`],
    '\n',
  )
}

const indented = (lines: string): string => lines.trimEnd().replace(/^/gmu, '    ')
