// lagebild factsheet [STORY]: the sheet in the form that was asked for, on standard output or in a file.

import { writeFile } from 'node:fs/promises'
import { LagebildError } from '../../errors.ts'
import { baseOf } from '../../factsheet/cast.ts'
import { type FactSheet, SECTIONS } from '../../factsheet/model.ts'
import { factSheet, languageOfMost } from '../../factsheet/sheet.ts'
import type { SheetWords } from '../../factsheet/words.ts'
import { languages, loadSheetWords, unknownLanguage } from '../../languages/index.ts'
import type { Ledger } from '../../ledger/open.ts'
import { loadReadings } from '../../ledger/queries/readings.ts'
import { endOf } from '../../ledger/queries/scope.ts'
import { type StoryView, storiesOf } from '../../ledger/queries/stories.ts'
import { survey } from '../../ledger/queries/survey.ts'
import { harmless } from '../../text/harmless.ts'
import { warningsOf } from '../../warnings/warnings.ts'
import type { FactsheetOptions } from '../commands/factsheet.ts'
import type { Context } from '../context.ts'
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
  const story = await storyOf(ledger, { story: asked.story, asOf })
  const known = await survey(ledger, { story: story.id, asOf })
  const language = baseOf(lang ?? languageOfMost(known, languages) ?? languages[0]!)
  const words = await loadSheetWords(language)
  if (words === null) throw unknownLanguage(language, '--lang')
  const keys = known.documents.map(({ reading }) => reading)
  const readings = await loadReadings(ledger.db, keys)
  const name = story.named ? story.name : null
  return {
    sheet: factSheet(known, warningsOf(known), { name, only: asked.section ?? SECTIONS, asOf, since, language, words, readings }),
    words,
  }
}

/** The story that was named, or the only one. Throws NOT_FOUND where there is none, AMBIGUOUS where there are several. */
async function storyOf(ledger: Ledger, { story, asOf }: { story: string | null; asOf: string | null }): Promise<StoryView> {
  const { stories, count } = await storiesOf(ledger, { story, asOf, most: MOST_NAMED })
  if (count > 1) throw several(stories, count)
  const [only] = stories
  if (only === undefined) throw nothing(asOf)
  return only
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

/** Stories that are named in an error, the newest first. */
const MOST_NAMED = 5

const several = (stories: readonly StoryView[], count: number) =>
  new LagebildError({
    code: 'AMBIGUOUS',
    message: `The ledger holds ${count} stories`,
    remedy: `Name one by its id, or by that of any article in it: ${stories
      .map(({ id, name }) => `${shortId(id)} (${oneLine(name)})`)
      .join(', ')}${count > stories.length ? ', … lagebild stories lists them all.' : '.'}`,
  })

const notWritten = (file: string, cause: unknown) =>
  new LagebildError({
    code: 'OUTPUT_FAILED',
    message: `The sheet could not be written to "${file}": ${cause instanceof Error ? cause.message : String(cause)}`,
    where: file,
    remedy: 'Check that its folder is there and may be written to, and that the disk has room.',
    cause,
  })
