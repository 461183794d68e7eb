// Which engine would read a language now, without reading anything.
//   await engineFor('xx')   "lagebild@1.0.0 xx@1.2.0 xx/syntax@1.0.0 …"

import { isReadable, loadPack } from '../languages/index.ts'
import { loadTrained } from '../models/trained.ts'
import { engineOf } from '../pipeline.ts'

/** Null where there is no pack for the language. Throws MODEL_BROKEN. */
export async function engineFor(language: string): Promise<string | null> {
  if (!isReadable(language)) return null
  const pack = await loadPack(language)
  return engineOf(pack, await loadTrained(pack.trained))
}
