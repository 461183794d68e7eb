// The articles that a sheet rests on, in the order of publication, and what each is to which earlier one.

import type { Survey, SurveyedDocument } from '../ledger/queries/survey.ts'
import type { Source } from './model.ts'

export function sourcesOf({ documents, origins }: Survey): Source[] {
  const copies = new Map(origins.flatMap(({ copies }) => copies.map(copy => [copy.document, copy] as const)))
  return documents.map((document, index): Source => {
    const copy = copies.get(index)
    const of = copy && documents[copy.of]!
    const copyOf = of === undefined ? null : { document: of.id, outlet: of.outlet, relation: copy!.relation }
    return { ...plain(document), copyOf }
  })
}

const plain = ({ id, version, outlet, agency, title, url, language, published, seen }: SurveyedDocument) => ({
  ...{ document: id, version, outlet, agency, title, url, language, published, seen },
})
