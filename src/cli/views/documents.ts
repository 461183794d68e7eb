// lagebild documents: what is in the ledger, newest first.

import { documentsOf, reportsOf } from '../../ledger/queries/picture.ts'
import { survey } from '../../ledger/queries/survey.ts'
import type { DocumentView, ReportView } from '../../ledger/queries/views.ts'
import type { DocumentsOptions } from '../commands/documents.ts'
import type { Context } from '../context.ts'
import { columns, oneLine } from '../layout.ts'
import { scopeOf } from '../ledger-options.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { joined, leftOut, momentOf, relationTo, shortId, type View, viewOf } from './parts.ts'

const LIMIT = 100
/** What documents say is not asked for. */
const NOTHING = { entities: [], claims: [] }

export async function documentsCommand({ limit = LIMIT, ...options }: DocumentsOptions, context: Context): Promise<void> {
  const found = await withOpenLedger(options, context, ledger => survey(ledger, { ...scopeOf(options), only: NOTHING }))
  const sorted = documentsOf(found).sort(byNewest)
  if (options.format === 'json') return printJson(sorted, context)
  if (sorted.length === 0) return print('The ledger is empty. Put documents into it: lagebild add FILE…\n', context)

  const view = viewOf(context)
  const copies = copiesOf(reportsOf(found))
  const rows = sorted.slice(0, limit).map(document => rowOf(document, copies.get(document.id) ?? '', view))
  const more = leftOut(sorted.length - rows.length, 'documents', { colours: view.colours, hint: `--limit ${sorted.length}` })
  return print(`${joined([columns(rows, { width: view.width }), more], '\n')}\n`, context)
}

/** By the moment and not by the letters: "10:00+02:00" is older than "09:00Z". Those without a date come last. */
function byNewest(a: DocumentView, b: DocumentView): number {
  const [x, y] = [momentMilliseconds(a), momentMilliseconds(b)]
  return x === y ? 0 : y - x
}

const momentMilliseconds = ({ published }: DocumentView): number => Date.parse(published ?? '') || Number.NEGATIVE_INFINITY

/** Id to "shortened from s1a1". */
function copiesOf(reports: readonly ReportView[]): Map<string, string> {
  return new Map(
    reports.flatMap(({ copies }) => copies.map(({ document, relation, of }) => [document.id, relationTo(relation, of)] as const)),
  )
}

function rowOf({ id, published, outlet, language, title, version }: DocumentView, copy: string, { colours }: View): string[] {
  return [
    colours.cyan(shortId(id)),
    published === null ? '—' : momentOf(published),
    oneLine(outlet ?? ''),
    language,
    oneLine(title ?? ''),
    colours.dim(joined([version > 1 && `version ${version}`, copy])),
  ]
}
