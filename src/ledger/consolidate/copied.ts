// Of which earlier document one is a copy, version or translation, if any.

import type { Kysely } from 'kysely'
import { type Candidate, isCandidate, type MarkKind as OriginMark } from '../../origin/marks.ts'
import { reprintOf } from '../../origin/reprints.ts'
import { translationOf } from '../../origin/translations.ts'
import type { Tables } from '../schema.ts'
import { type Article, articlesOf, ownMarks, printOf } from './articles.ts'
import { before, type MarkKind } from './marks.ts'
import { articleIn } from './print.ts'

/** A mark's kind here to its name in the search for origins. */
const KINDS = { run: 'runs', print: 'prints', address: 'addresses' } as const satisfies Partial<Record<MarkKind, OriginMark>>

export type Copy = Pick<Article, 'source' | 'relation' | 'evidence'> & { readonly source: number }

/** A reprint goes before a translation: one origin is a tree, and what is right of it today was right of its part as of any time. */
export async function copied(db: Kysely<Tables>, article: Article): Promise<Copy | null> {
  const candidates = await candidatesOf(db, article)
  if (candidates.length === 0) return null
  const own = articleIn(printOf(article))
  const edge = reprintOf(own, candidates) ?? translationOf(own, candidates)
  return edge && { source: edge.of.document, relation: edge.relation, evidence: JSON.stringify(edge.evidence) }
}

type Found = Candidate & { readonly document: number }

async function candidatesOf(db: Kysely<Tables>, article: Article): Promise<Found[]> {
  const counts = new Map<number, Record<OriginMark, number>>()
  for (const [kind, name] of Object.entries(KINDS) as [keyof typeof KINDS, OriginMark][]) {
    for (const [document, marks] of await before(db, kind, { ...article, marks: ownMarks(article, kind) })) {
      const shared = counts.get(document) ?? { runs: 0, prints: 0, addresses: 0 }
      shared[name] += marks.length
      counts.set(document, shared)
    }
  }
  const near = [...counts].filter(([, shared]) => isCandidate(shared))
  const rows = await articlesOf(
    db,
    near.map(([document]) => document),
  )
  return rows.map(row => ({ document: row.document, article: articleIn(printOf(row)), shared: counts.get(row.document)! }))
}
