// Reads the user's rules for warnings from a file.
//   await rulesIn('watch.yaml')   { rules: { … }, mistakes: [] }

import { readFile } from 'node:fs/promises'
import { LagebildError } from '../../errors.ts'
import { type Parsed, rulesFrom } from '../../warnings/rules/parse.ts'

/** Throws FILE_MISSING where there is none. */
export async function rulesIn(file: string): Promise<Parsed> {
  return rulesFrom(await textOf(file), file)
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new LagebildError({
      code: 'FILE_MISSING',
      message: `There are no rules in "${file}"`,
      where: file,
      remedy: 'Check the path; it is --rules FILE, or LAGEBILD_WATCH.',
      cause,
    })
  }
}
