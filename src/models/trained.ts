// Loads what was trained for a language: weights of the network, lexicon, parts of names.
//   const trained = await loadTrained(pack.trained)
//   reader(pack, trained)

import { type Container, readContainer } from './container.ts'
import { loadModel } from './load.ts'

/** Which files of models/ a language is read with. */
export interface TrainedFiles {
  /** Weights of the network: "xx/syntax.bin". */
  readonly syntax: string
  /** Full forms: "xx/lexicon.bin". */
  readonly lexicon: string
  /** How lemmas are made of forms that the lexicon lacks: "xx/lemmas.json". */
  readonly lemmas: string
  /** What people are called, anywhere: "name-parts.bin". */
  readonly nameParts: string
}

/** The files' contents, verified. Plain bytes: the stages that use them build what they need. */
export interface Trained {
  readonly syntax: Container
  readonly lexicon: Uint8Array
  readonly lemmas: Uint8Array
  readonly nameParts: Uint8Array
  /** "xx/syntax@1.0.0", one a file: part of what a Reading was made with. */
  readonly versions: readonly string[]
}

/** Major versions that this program understands. */
const MAJOR = { syntax: 1, lexicon: 1, lemmas: 1, nameParts: 1 } as const

/** Reads and verifies the files; null for null. Throws MODEL_BROKEN for one that is missing, damaged or of another major version. */
export async function loadTrained(files: TrainedFiles | null): Promise<Trained | null> {
  if (!files) return null
  const [syntax, lexicon, lemmas, nameParts] = await Promise.all([
    loadModel({ name: files.syntax, major: MAJOR.syntax }),
    loadModel({ name: files.lexicon, major: MAJOR.lexicon }),
    loadModel({ name: files.lemmas, major: MAJOR.lemmas }),
    loadModel({ name: files.nameParts, major: MAJOR.nameParts }),
  ])
  return {
    syntax: readContainer(syntax.bytes, files.syntax),
    lexicon: lexicon.bytes,
    lemmas: lemmas.bytes,
    nameParts: nameParts.bytes,
    versions: [syntax, lexicon, lemmas, nameParts].map(({ name, version }) => `${name}@${version}`),
  }
}
