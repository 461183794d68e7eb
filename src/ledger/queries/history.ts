// How an article changed: each version, when it was there, whether its outlet said so, and what it says no longer.
//   await historyOf(ledger, 's1a1')   [{ version: 1, … }, { version: 2, how: 'silent', gone: [{ id: 's1a1:a3', words: '…', … }] }]

import type { Change } from '../change.ts'
import type { Ledger } from '../open.ts'
import { documentIds, notFound, oneOf } from './ids.ts'
import { endOf, type Scope } from './scope.ts'
import { type Claim, type Figure, type Survey, survey } from './survey.ts'

export interface VersionView {
  readonly document: string
  /** 1, 2, 3 … in the order of time. */
  readonly version: number
  /** When it was published, changed, or else fetched or seen: RFC 3339, UTC. */
  readonly at: string
  /** When this ledger first saw it, RFC 3339. */
  readonly seen: string
  readonly title: string | null
  /** Null: the first, or no word was changed. */
  readonly how: Change | null
  /** What the version before said, and this one does not say in these words. */
  readonly gone: readonly GoneView[]
}

export interface GoneView {
  /** Id within the version before. */
  readonly id: string
  readonly kind: 'claim' | 'figure'
  readonly speaker: string | null
  readonly words: string
}

/** Of one document, in the order of time. Throws NOT_FOUND, AMBIGUOUS, USAGE for a time that is none. */
export async function historyOf(
  ledger: Ledger,
  id: string,
  { asOf, seenBy }: Pick<Scope, 'asOf' | 'seenBy'> = {},
): Promise<VersionView[]> {
  endOf(asOf)
  const ids = await documentIds(ledger.db, id)
  if (ids.length === 0) throw notFound(id)
  const rows = await ledger.db.selectFrom('documents').select('key').where('id', '=', oneOf(id, ids)).execute()
  const found = await survey(ledger, { documents: rows.map(({ key }) => key), versions: 'all', asOf, seenBy })
  return found.documents.map((document): VersionView => {
    const { id, version, at, seen, title, changed } = document
    const moment = new Date(at).toISOString()
    return { document: id, version, at: moment, seen, title, how: changed?.how ?? null, gone: goneIn(found, document) }
  })
}

function goneIn({ claims, figures }: Survey, { changed, supersedes }: Survey['documents'][number]): GoneView[] {
  if (!changed) return []
  const lost = <T extends Claim | Figure>(all: readonly T[], numbers: readonly number[]): T[] =>
    all.filter(({ document, number }) => document === supersedes && numbers.includes(number))
  return [
    ...lost(claims, changed.claims).map(({ id, speaker, words }) => ({
      id,
      kind: 'claim' as const,
      speaker: speaker.name,
      words,
    })),
    ...lost(figures, changed.figures).map(({ id, claim, words }) => ({
      ...{ id, kind: 'figure' as const, words },
      speaker: claim?.speaker.name ?? null,
    })),
  ]
}
