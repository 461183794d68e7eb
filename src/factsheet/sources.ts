// The articles that a sheet rests on, in the order of publication, and what each is to which earlier one.

import type { Survey, SurveyedDocument } from '../ledger/queries/survey.ts'
import type { Source } from './model.ts'

export function sourcesOf({ documents, origins }: Survey): Source[] {
  const copies = new Map(origins.flatMap(({ copies }) => copies.map(copy => [copy.document, copy] as const)))
  return documents
    .map((document, index): Source => {
      const copy = copies.get(index)
      const of = copy && documents[copy.of]!
      return {
        ...plain(document),
        copyOf: of === undefined ? null : { document: of.id, outlet: of.outlet, relation: copy!.relation },
      }
    })
    .sort(byPublication)
}

const plain = ({ id, version, outlet, agency, title, url, language, published, seen }: SurveyedDocument) => ({
  ...{ document: id, version, outlet, agency, title, url, language, published, seen },
})

function byPublication(a: Source, b: Source): number {
  const [x, y] = [a, b].map(({ published, seen }) => Date.parse(published ?? seen)) as [number, number]
  return x - y || (a.document < b.document ? -1 : a.document > b.document ? 1 : a.version - b.version)
}
