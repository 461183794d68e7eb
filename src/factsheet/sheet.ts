// The fact sheet of a story: a pure function of what the ledger says of it, of its warnings and of its articles' words.
//   factSheet(survey, warnings, { asOf: null, since: null, language: 'en', words, readings }).sections[0]
//   { id: 'situation', title: 'The situation', groups: [{ heading: null, sentences: [{ parts, ids, notes }, …] }], tables: [] }

import { endOf } from '../ledger/queries/scope.ts'
import type { Survey } from '../ledger/queries/survey.ts'
import type { Warning } from '../warnings/warning.ts'
import { baseOf } from './cast.ts'
import { changes, corrections } from './changes.ts'
import { figureTables } from './figures.ts'
import { type Given, materialOf, newestOf } from './material.ts'
import { type FactSheet, type FigureTable, type Group, SECTIONS, type Section, type SectionId } from './model.ts'
import { situation } from './situation.ts'
import { sourcesOf } from './sources.ts'
import { unconfirmed } from './unconfirmed.ts'
import { disputes, voices } from './voices.ts'

export interface SheetOptions extends Given {
  /** What the user calls the story; null: nothing. */
  readonly name?: string | null
  /** Only these sections; all unless given. */
  readonly only?: readonly SectionId[]
  /** What the survey and the warnings were asked for; null: everything. RFC 3339 or a plain date. */
  readonly asOf: string | null
  /** Since when changes are listed; null: since the beginning. */
  readonly since: string | null
}

/**
 * `survey` and `warnings` are those of the story as of `asOf`; `readings` has every document of the survey. What is announced
 * for a day that has not come then is no change yet. Throws USAGE where `asOf` is no time.
 */
export function factSheet(
  survey: Survey,
  warnings: readonly Warning[],
  { name = null, only = SECTIONS, asOf, since, ...given }: SheetOptions,
): FactSheet {
  const end = endOf(asOf) ?? survey.documents.at(-1)?.at ?? 0
  const material = materialOf(
    survey,
    warnings.filter(({ at }) => Date.parse(at) <= end),
    given,
  )
  const { words, days } = material
  const title = since === null ? words.sections.changes : words.lines.changesSince.replace('{moment}', days.moment(since))
  const written: Readonly<Record<Section['id'], () => Section>> = {
    situation: () => section('situation', { title: words.sections.situation, groups: situation(material) }),
    figures: () => section('figures', { title: words.sections.figures, tables: figureTables(material) }),
    voices: () => section('voices', { title: words.sections.voices, groups: voices(material) }),
    changes: () => section('changes', { title, groups: changes(material, since) }),
    unconfirmed: () => section('unconfirmed', { title: words.sections.unconfirmed, groups: unconfirmed(material) }),
    disputed: () => section('disputed', { title: words.sections.disputed, groups: disputes(material) }),
    corrections: () => section('corrections', { title: words.sections.corrections, groups: corrections(material) }),
  }
  // Footnotes are numbered as they are named, so that the order of writing is the order of the sheet.
  const sections = SECTIONS.filter(id => only.includes(id)).map(id => written[id]())
  const sources = sourcesOf(survey)
  const first = sources[0]
  return {
    language: given.language,
    name,
    story: first === undefined ? null : storyOf(first),
    ...{ asOf, since, newest: newestOf(survey) },
    articles: sources.length,
    independentAtMost: survey.origins.length,
    sections: sections.filter(({ groups, tables }) => groups.length + tables.length > 0),
    footnotes: material.notebook.footnotes(),
    sources,
  }
}

/** The language of most documents, of those that sheets can be written in; the first of them where several are as frequent. */
export function languageOfMost({ documents }: Pick<Survey, 'documents'>, writable: readonly string[]): string | null {
  const counts = writable.map(code => documents.filter(({ language }) => baseOf(language) === code).length)
  return writable[counts.indexOf(Math.max(...counts))] ?? null
}

const storyOf = ({ document, outlet, title, language, published }: NonNullable<FactSheet['story']>) => ({
  ...{ document, outlet, title, language, published },
})

interface Content {
  readonly title: string
  readonly groups?: readonly Group[]
  readonly tables?: readonly FigureTable[]
}

const section = (id: Section['id'], { title, groups = [], tables = [] }: Content): Section => ({ id, title, groups, tables })
