// How the picture changed: the story's warnings with their reasons, each led back to the claims that fired it.

import type { Warning, WarningKind } from '../warnings/warning.ts'
import { baseOf } from './cast.ts'
import { sentence } from './lines.ts'
import type { Material } from './material.ts'
import { type Group, isSome, type Part, type Sentence, type Some } from './model.ts'
import { fill } from './words.ts'

/** What takes back or replaces something that was said. */
const CORRECTIONS: ReadonlySet<WarningKind> = new Set(['correction', 'withdrawn', 'resolved', 'stale'])

/** In the order of time; `since`: those from this moment on. */
export function changes(material: Material, since: string | null): Group[] {
  const after = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since)
  return grouped(
    material.warnings.filter(({ at }) => Date.parse(at) >= after),
    material,
  )
}

/** What was corrected, withdrawn or settled at any time, and figures given again after that. */
export function corrections(material: Material): Group[] {
  return grouped(
    material.warnings.filter(({ kind }) => CORRECTIONS.has(kind)),
    material,
  )
}

function grouped(warnings: readonly Warning[], material: Material): Group[] {
  const sentences = warnings.flatMap((warning): Sentence[] => {
    const ids = groundsOf(warning, material)
    if (ids === null) return []
    const when = material.days.day(warning.at)
    return [sentence(material, fill(material.words.lines.change, { when, reason: reasonOf(warning, material) }), ids)]
  })
  return isSome(sentences) ? [{ heading: null, sentences }] : []
}

/** Its claims; else the first claim of the article that caused it. A warning that no claim stands behind is no sentence here. */
function groundsOf({ claims, document }: Warning, { notebook, survey }: Material): Some<string> | null {
  const known = claims.filter(id => notebook.knows(id))
  if (isSome(known)) return known
  const first = survey.claims.find(claim => survey.documents[claim.document]!.id === document)
  return first === undefined ? null : [first.id]
}

/** In the sheet's language; else in one that it has, marked as such. */
function reasonOf({ reason }: Warning, { language }: Material): Part {
  const own = Object.entries(reason).find(([code]) => baseOf(code) === language)
  const [code, words] = own ?? Object.entries(reason)[0] ?? ['', '']
  return own === undefined ? { quote: words, language: code } : words
}
