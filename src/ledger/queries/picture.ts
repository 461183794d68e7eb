// The picture: all that the ledger says now.

import { figureSeriesOf } from './figures.ts'
import { speakersOf } from './speakers.ts'
import type { Survey } from './survey.ts'
import { type DocumentView, documentView, type NameView, nameView, type Picture, type ReportView } from './views.ts'

export function pictureOf(survey: Survey): Picture {
  return {
    documents: documentsOf(survey),
    reports: reportsOf(survey),
    speakers: speakersOf(survey),
    series: figureSeriesOf(survey),
    names: namesOf(survey),
  }
}

/** In the order in which they came. */
export function documentsOf(survey: Survey): DocumentView[] {
  return survey.documents.map((_, index) => documentView(survey, index))
}

export function reportsOf(survey: Survey): ReportView[] {
  return survey.origins.map(({ root, copies }) => ({
    first: documentView(survey, root),
    copies: copies.map(({ document, relation, of }) => ({
      document: documentView(survey, document),
      relation,
      of: survey.documents[of]!.id,
    })),
  }))
}

function namesOf({ identities }: Survey): NameView[] {
  return identities.map(identity => nameView(identity)).sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
}
