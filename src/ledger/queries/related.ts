// Which documents tell of one matter, judged by the names that they share: two fires in two towns share none.
// A name counts the more, the fewer documents have it (inverse document frequency, Spärck Jones 1972).

import type { Survey } from './survey.ts'

/** As if the ledger held this many documents more: in a small one, a name that all have still tells something. */
const BACKGROUND = 50
/** Sum of the shared names' weights from which on two documents are about one matter: four names or so. */
const ENOUGH = 9

/** Answers for two indices of `documents`. A document is related to itself. */
export function relatedness({ documents, identities, entities }: Pick<Survey, 'documents' | 'identities' | 'entities'>) {
  const at = new Map(documents.map(({ reading }, index) => [reading, index]))
  const names = documents.map((): Set<number> => new Set())
  for (const [identity, { members }] of identities.entries()) {
    for (const member of members) names[at.get(entities[member]!.reading)!]!.add(identity)
  }
  const weights = identities.map(({ members }) => Math.log((documents.length + BACKGROUND) / members.length))

  return (a: number, b: number): boolean => {
    if (a === b) return true
    let shared = 0
    for (const identity of names[a]!) if (names[b]!.has(identity)) shared += weights[identity]!
    return shared >= ENOUGH
  }
}
