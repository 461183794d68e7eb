// lagebild factsheet [STORY]: the sheet in the form that was asked for, on standard output or in a file.

import { writeFile } from 'node:fs/promises'
import { LagebildError } from '../../errors.ts'
import type { FactSheet } from '../../factsheet/model.ts'
import { factSheet, languageOfMost } from '../../factsheet/sheet.ts'
import type { SheetWords } from '../../factsheet/words.ts'
import { languages, loadSheetWords, unknownLanguage } from '../../languages/index.ts'
import type { Ledger } from '../../ledger/open.ts'
import { loadReadings } from '../../ledger/queries/readings.ts'
import { survey } from '../../ledger/queries/survey.ts'
import type { FactsheetOptions } from '../commands/factsheet.ts'
import type { Context } from '../context.ts'
import { harmless } from '../json.ts'
import { print } from '../output.ts'
import { withOpenLedger } from './ledger.ts'

type Asked = FactsheetOptions & { readonly story: string | null }

export async function factsheetCommand(options: Asked, context: Context): Promise<void> {
  const { sheet, words } = await withOpenLedger(options, context, ledger => sheetOf(ledger, options))
  const written = await inFormat(sheet, words, options.format)
  if (options.output === undefined) return print(written, context)
  await writeFile(options.output, written).catch((cause: unknown) => {
    throw notWritten(options.output!, cause)
  })
}

async function sheetOf(ledger: Ledger, { since, lang }: Asked): Promise<{ sheet: FactSheet; words: SheetWords }> {
  if (since !== undefined && Number.isNaN(Date.parse(since))) throw noTime('--since', since)
  const known = await survey(ledger)
  if (known.documents.length === 0) throw nothing()
  const language = lang ?? languageOfMost(known, languages) ?? languages[0]!
  const words = await loadSheetWords(language)
  if (words === null) throw unknownLanguage(language, '--lang')
  const readings = await loadReadings(
    ledger.db,
    known.documents.map(({ reading }) => reading),
  )
  return { sheet: factSheet(known, [], { asOf: null, since: since ?? null, language, words, readings }), words }
}

async function inFormat(sheet: FactSheet, words: SheetWords, format: FactsheetOptions['format']): Promise<string> {
  if (format === 'json') return `${harmless(JSON.stringify(sheet, null, 2))}\n`
  if (format === 'md') return (await import('../../factsheet/markdown.ts')).toMarkdown(sheet, words)
  return (await import('../../factsheet/html.ts')).toHtml(sheet, words, { isPaper: format === 'print' })
}

const noTime = (where: string, written: string) =>
  new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no time`,
    where,
    remedy: 'Write a day, 2026-03-16, or a moment with its zone, 2026-03-16T08:00:00+01:00.',
  })

const nothing = () =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: 'The ledger is empty: there is nothing to write a sheet of',
    remedy: 'Put documents into it: lagebild add FILE…',
  })

const notWritten = (file: string, cause: unknown) =>
  new LagebildError({
    code: 'OUTPUT_FAILED',
    message: `The sheet could not be written to "${file}": ${cause instanceof Error ? cause.message : String(cause)}`,
    where: file,
    remedy: 'Check that its folder is there and may be written to, and that the disk has room.',
    cause,
  })
