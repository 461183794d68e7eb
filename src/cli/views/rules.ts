// Reads watch.yaml from a file.
//   await configIn('watch.yaml')   { config: { sources: […], … }, mistakes: [] }

import { readFile } from 'node:fs/promises'
import { LagebildError } from '../../errors.ts'
import { configFrom, type ParsedConfig } from '../../watch/config/parse.ts'

/** Throws FILE_MISSING where there is none. */
export async function configIn(file: string): Promise<ParsedConfig> {
  return configFrom(await textOf(file), file)
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new LagebildError({
      code: 'FILE_MISSING',
      message: `There is no "${file}"`,
      where: file,
      remedy: 'Check the path; it is the file that is named, --rules FILE, or LAGEBILD_WATCH.',
      cause,
    })
  }
}
