// How the picture changed: the story's warnings with their reasons, each led back to the claims that fired it.

import type { Warning, WarningKind } from '../warnings/warning.ts'
import { baseOf } from './cast.ts'
import { sentence } from './lines.ts'
import type { Material } from './material.ts'
import { type Group, isSome, type Part, type Sentence, type Some } from './model.ts'

/** What takes back or replaces something that was said. */
const CORRECTIONS: ReadonlySet<WarningKind> = new Set(['correction', 'withdrawn', 'resolved', 'stale'])

/** Day by day, in the order of time; `since`: those from this moment on alone. */
export function changes(material: Material, since: string | null): Group[] {
  const from = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since)
  const days = Map.groupBy(
    material.warnings.filter(({ at }) => Date.parse(at) >= from),
    warning => dayOf(warning, material),
  )
  return [...days].flatMap(([day, warnings]) => groupOf([material.days.day(day)], sentencesOf(warnings, material)))
}

/** What was corrected, withdrawn or settled at any time, and figures given again after that. */
export function corrections(material: Material): Group[] {
  return groupOf(
    null,
    sentencesOf(
      material.warnings.filter(({ kind }) => CORRECTIONS.has(kind)),
      material,
    ),
  )
}

/** Statements, and not figures, of which one contradicts the other. */
export function statementConflicts(material: Material): Sentence[] {
  const isOfStatements = ({ kind, claims }: Warning) => kind === 'conflict' && claims.every(id => material.claims.has(id))
  return sentencesOf(material.warnings.filter(isOfStatements), material)
}

const groupOf = (heading: Group['heading'], sentences: readonly Sentence[]): Group[] =>
  isSome(sentences) ? [{ heading, sentences }] : []

/** As the article prints it, in its own zone; of an event that is due the day that was announced, of a later version the day of the change. */
function dayOf({ kind, at, document }: Warning, { survey, documents }: Material): string {
  const cause = survey.documents[documents.get(document) ?? -1]
  const isLater = kind === 'eventDue' || (cause && cause.supersedes !== null)
  return (isLater ? at : (cause?.published ?? at)).slice(0, 10)
}

function sentencesOf(warnings: readonly Warning[], material: Material): Sentence[] {
  return warnings.flatMap(warning => {
    const ids = groundsOf(warning, material)
    return ids === null ? [] : [sentence(material, [reasonOf(warning, material)], ids)]
  })
}

/** Its claims; else the first claim of the article that caused it. A warning that no claim stands behind is no sentence here. */
function groundsOf({ claims, document }: Warning, { notebook, documents, firstClaims }: Material): Some<string> | null {
  const known = claims.filter(id => notebook.knows(id))
  if (isSome(known)) return known
  const first = firstClaims.get(documents.get(document) ?? -1)
  return first === undefined ? null : [first.id]
}

/** In the sheet's language; else in one that it has, marked as such. */
function reasonOf({ reason }: Warning, { language }: Material): Part {
  const own = Object.entries(reason).find(([code]) => baseOf(code) === language)
  const [code, words] = own ?? Object.entries(reason)[0] ?? ['', '']
  return own === undefined ? { quote: words, language: code } : words
}
