// lagebild factsheet [STORY]: the sheet in the form that was asked for, on standard output or in a file.

import { writeFile } from 'node:fs/promises'
import { LagebildError } from '../../errors.ts'
import { baseOf } from '../../factsheet/cast.ts'
import type { FactSheet } from '../../factsheet/model.ts'
import { factSheet, languageOfMost } from '../../factsheet/sheet.ts'
import type { SheetWords } from '../../factsheet/words.ts'
import { languages, loadSheetWords, unknownLanguage } from '../../languages/index.ts'
import { consolidateIfFree } from '../../ledger/consolidate/consolidate.ts'
import type { Ledger } from '../../ledger/open.ts'
import type { DocumentRecord } from '../../ledger/queries/load.ts'
import { loadReadings } from '../../ledger/queries/readings.ts'
import { documentsIn, endOf } from '../../ledger/queries/scope.ts'
import { survey } from '../../ledger/queries/survey.ts'
import { warningsOf } from '../../warnings/warnings.ts'
import type { FactsheetOptions } from '../commands/factsheet.ts'
import type { Context } from '../context.ts'
import { harmless } from '../json.ts'
import { oneLine } from '../layout.ts'
import { print } from '../output.ts'
import { withOpenLedger } from './ledger.ts'
import { shortId } from './parts.ts'

type Asked = FactsheetOptions & { readonly story: string | null }

export async function factsheetCommand(options: Asked, context: Context): Promise<void> {
  const { sheet, words } = await withOpenLedger(options, context, ledger => sheetOf(ledger, options))
  const written = await inFormat(sheet, words, options.format)
  if (options.output === undefined) return print(written, context)
  await writeFile(options.output, written).catch((cause: unknown) => {
    throw notWritten(options.output!, cause)
  })
}

async function sheetOf(ledger: Ledger, asked: Asked): Promise<{ sheet: FactSheet; words: SheetWords }> {
  const { since = null, asOf = null, lang } = asked
  endOf(since)
  const known = await survey(ledger, { story: asked.story ?? (await onlyStory(ledger, asOf)), asOf })
  if (known.documents.length === 0) throw nothing(asOf)
  const language = baseOf(lang ?? languageOfMost(known, languages) ?? languages[0]!)
  const words = await loadSheetWords(language)
  if (words === null) throw unknownLanguage(language, '--lang')
  const keys = known.documents.map(({ reading }) => reading)
  const readings = await loadReadings(ledger.db, keys)
  return { sheet: factSheet(known, warningsOf(known), { asOf, since, language, words, readings }), words }
}

/** Id of a document of the one story that the ledger holds. Throws NOT_FOUND where there is none, AMBIGUOUS where there are several. */
async function onlyStory(ledger: Ledger, asOf: string | null): Promise<string> {
  await consolidateIfFree(ledger)
  const documents = await documentsIn(ledger.db, { asOf })
  const stories = Map.groupBy(documents, ({ firstOfStory }) => firstOfStory)
  const largest = [...stories.values()].sort((a, b) => b.length - a.length).map(([first]) => first!)
  if (largest.length === 0) throw nothing(asOf)
  if (largest.length > 1) throw several(largest)
  return largest[0]!.id
}

async function inFormat(sheet: FactSheet, words: SheetWords, format: FactsheetOptions['format']): Promise<string> {
  if (format === 'json') return `${harmless(JSON.stringify(sheet, null, 2))}\n`
  if (format === 'md') return (await import('../../factsheet/markdown.ts')).toMarkdown(sheet, words)
  return (await import('../../factsheet/html.ts')).toHtml(sheet, words, { isPaper: format === 'print' })
}

const nothing = (asOf: string | null) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message:
      asOf === null ? 'The ledger is empty: there is nothing to write a sheet of' : `The ledger held nothing as of ${asOf}`,
    where: asOf,
    remedy:
      asOf === null
        ? 'Put documents into it: lagebild add FILE…'
        : 'Ask for a later time: lagebild documents prints when what was published.',
  })

/** Stories that are named in an error, the largest first. */
const MOST_NAMED = 5

const several = (stories: readonly Pick<DocumentRecord, 'id' | 'title'>[]) =>
  new LagebildError({
    code: 'AMBIGUOUS',
    message: `The ledger holds ${stories.length} stories`,
    remedy: `Name one by its id, or by that of any document in it: ${stories
      .slice(0, MOST_NAMED)
      .map(({ id, title }) => (title === null ? shortId(id) : `${shortId(id)} (${oneLine(title)})`))
      .join(', ')}${stories.length > MOST_NAMED ? ', …' : '.'}`,
  })

const notWritten = (file: string, cause: unknown) =>
  new LagebildError({
    code: 'OUTPUT_FAILED',
    message: `The sheet could not be written to "${file}": ${cause instanceof Error ? cause.message : String(cause)}`,
    where: file,
    remedy: 'Check that its folder is there and may be written to, and that the disk has room.',
    cause,
  })
