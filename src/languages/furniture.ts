// Words of page furniture, of all languages together: the language of a page is not known before its text is.
// They stand apart from the packs, which are large and loaded for one language each.

import type { FurnitureWords } from '../extract/main/words.ts'
import { furniture as de } from './de/furniture.ts'
import { furniture as en } from './en/furniture.ts'

const all: readonly FurnitureWords[] = [de, en]

export const furniture: FurnitureWords = {
  headings: all.flatMap(({ headings }) => headings),
  lines: all.flatMap(({ lines }) => lines),
  names: {
    article: all.flatMap(({ names }) => names.article),
    furniture: all.flatMap(({ names }) => names.furniture),
  },
}
