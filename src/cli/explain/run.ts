// The work of lagebild explain: one document in, why a place of it was read so out.

import { LagebildError } from '../../errors.ts'
import { explain, type Place, read } from '../../index.ts'
import { takeIn } from '../../intake/intake.ts'
import { harmless } from '../../text/harmless.ts'
import type { DocumentInput } from '../../types.ts'
import type { ExplainOptions } from '../commands/explain.ts'
import type { Context } from '../context.ts'
import { batchSettings } from '../options.ts'
import { print } from '../output.ts'
import { reportNote } from '../report.ts'
import { attributionList } from './list.ts'
import { placeFrom } from './place.ts'
import { explanationText } from './text.ts'

/** Throws what the document, the place or the option has against it: nothing is printed then. */
export async function explainCommand(options: ExplainOptions & { readonly file: string }, context: Context): Promise<void> {
  const place = placeFrom(options)
  const { input, note, where } = await theDocument(options, context)
  if (note !== null && !options.quiet) reportNote(`${where}: ${note}`, context)
  await print(await textOf(place, { input, where, format: options.format, context }), context)
}

interface Asked {
  readonly input: DocumentInput
  readonly where: string
  readonly format: ExplainOptions['format']
  readonly context: Context
}

async function textOf(place: Place | null, { input, where, format, context }: Asked): Promise<string> {
  try {
    if (!place) {
      const reading = await read(input)
      return format === 'json' ? json(reading.attributions) : attributionList(reading, context)
    }
    const explanation = await explain(input, place)
    return format === 'json' ? json(explanation) : explanationText(explanation, context)
  } catch (error) {
    // The document's own id says less than the file as the user knows it.
    if (!(error instanceof LagebildError) || error.code === 'INTERNAL') throw error
    const { code, message, remedy } = error
    throw new LagebildError({ code, message, where, remedy, cause: error })
  }
}

const json = (value: unknown): string => `${harmless(JSON.stringify(value, null, 2))}\n`

/** The only document, or the one with the id that was asked for; reads no further than it must. */
async function theDocument(options: ExplainOptions & { readonly file: string }, context: Context) {
  const { file, id, published, lang, outlet } = options
  const { maxSize } = batchSettings(options, context)
  let only: { readonly where: string; readonly input: DocumentInput; readonly note: string | null } | null = null
  for await (const taken of takeIn([file], { published, lang, outlet, maxBytes: maxSize, stdin: context.stdin })) {
    if ('error' in taken) {
      if (id === undefined) throw taken.error
      continue
    }
    if (id !== undefined) {
      if (String(taken.input.id) === id) return taken
      continue
    }
    if (only) throw several(file, only.input, taken.input)
    only = taken
  }
  if (only) return only
  throw id === undefined ? nothing(file) : without(file, id)
}

function several(where: string, ...[first, second]: readonly DocumentInput[]): LagebildError {
  const ids = [first, second].flatMap(input => (input?.id ? [`--id ${input.id}`] : []))
  const remedy = ids.length ? `Say which one: ${ids.join(', ')} …` : 'Name one file with one document.'
  return new LagebildError({ code: 'USAGE', message: 'There is more than one document', where, remedy })
}

const without = (where: string, id: string): LagebildError =>
  new LagebildError({
    code: 'PLACE_UNKNOWN',
    message: `No document has the id "${id}"`,
    where,
    remedy: 'Ids are those of the lines of a .jsonl file.',
  })

const nothing = (where: string): LagebildError =>
  new LagebildError({ code: 'FILE_MISSING', message: 'There is no document', where, remedy: 'Name a file with a text.' })
