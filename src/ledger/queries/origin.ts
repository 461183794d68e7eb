// Where a document or a claim comes from: what it repeats and what it changed; through whom it came and who stands behind it.
//   await originOf(ledger, 's1a2')      { kind: 'document', relation: 'shortened', of: { id: 's1a1', … }, evidence: { … }, changes: […] }
//   await originOf(ledger, 's1a2:a3')   { kind: 'claim', chain: […], carriedBy: […], roots: { atMost: 1, … } }

import type { Evidence, Relation } from '../../origin/relation.ts'
import type { Reading } from '../../types.ts'
import { documentId } from '../document-id.ts'
import { type Ledger, snapshot } from '../open.ts'
import { ready } from '../ready.ts'
import { chainOf, type Link } from './chain.ts'
import { type Change, changesIn } from './changes.ts'
import { notFound } from './ids.ts'
import { type Roots, rootsOf } from './roots.ts'
import { sameClaims } from './same-claims.ts'
import { find } from './show.ts'
import { type Survey, survey } from './survey.ts'
import { type CopyView, type DocumentView, documentView, placeOf } from './views.ts'

export interface DocumentOrigin {
  readonly kind: 'document'
  readonly document: DocumentView
  /** null: a report of its own. */
  readonly relation: Relation | null
  /** What it comes from. */
  readonly of: DocumentView | null
  readonly evidence: Evidence | null
  /** What it changed of that; [] for the next of a series, which has news of its own. */
  readonly changes: readonly Change[]
  /** The others of its origin, in canonical order. */
  readonly others: readonly OtherView[]
}

export interface OtherView {
  readonly document: DocumentView
  /** null: the first of all. */
  readonly relation: Relation | null
  /** Id of what it comes from. */
  readonly of: string | null
}

export interface ClaimOrigin {
  readonly kind: 'claim'
  readonly id: string
  readonly document: DocumentView
  readonly speaker: string | null
  readonly words: string
  readonly chain: readonly Link[]
  /** All who say the same, this one left out, in canonical order. */
  readonly carriedBy: readonly CarrierView[]
  readonly roots: Roots
}

export interface CarrierView extends CopyView {
  readonly speaker: string | null
  readonly words: string
}

/** Of a figure: of the claim that states it, or of its document. Throws NOT_FOUND, AMBIGUOUS. */
export async function originOf(ledger: Ledger, id: string): Promise<DocumentOrigin | ClaimOrigin> {
  const { reading, version, part } = await find(ledger, id)
  await ready(ledger)
  const documents = await around(ledger, { id: documentId(reading), version })
  if (documents.length === 0) throw notFound(id)
  const known = await survey(ledger, { documents, versions: 'all' })
  const index = known.documents.findIndex(document => document.document === documents[0])
  const number = part?.kind === 'claim' ? part.index : part ? reading.quantities[part.index]!.attribution : null
  return number === null ? documentOrigin(known, index) : claimOrigin(known, { index, number, reading })
}

/** Keys of the documents of one origin or story with it, its own first; [] where it has not found its place yet. */
function around(ledger: Ledger, { id, version }: Pick<DocumentView, 'id' | 'version'>): Promise<number[]> {
  return snapshot(ledger.db, async db => {
    const own = await db
      .selectFrom('articles')
      .innerJoin('documents', 'documents.key', 'articles.document')
      .select(['articles.document', 'origin', 'story'])
      .where('documents.id', '=', id)
      .where('documents.version', '=', version)
      .executeTakeFirst()
    if (!own) return []
    const others = await db
      .selectFrom('articles')
      .select('document')
      .where(({ or, eb }) => or([eb('origin', '=', own.origin), eb('story', '=', own.story)]))
      .execute()
    return [own.document, ...others.map(({ document }) => document).filter(key => key !== own.document)]
  })
}

function documentOrigin(known: Survey, index: number): DocumentOrigin {
  const { root, copies } = known.origins[known.documents[index]!.origin]!
  const all = [{ document: root, relation: null, of: null, evidence: null }, ...copies]
  const own = all.find(({ document }) => document === index)!
  return {
    kind: 'document',
    document: documentView(known, index),
    relation: own.relation,
    of: own.of === null ? null : documentView(known, own.of),
    evidence: own.evidence,
    changes: own.of === null || own.relation === 'series' ? [] : changesIn(known, index, own.of),
    others: all
      .filter(({ document }) => document !== index)
      .map(({ document, relation, of }) => ({
        document: documentView(known, document),
        relation,
        of: of === null ? null : known.documents[of]!.id,
      })),
  }
}

interface Asked {
  readonly index: number
  /** Of the claim in its Reading. */
  readonly number: number
  readonly reading: Reading
}

function claimOrigin(known: Survey, { index, number, reading }: Asked): ClaimOrigin {
  const claim = known.claims.find(each => each.document === index && each.number === number)!
  const { channel, addressee } = reading.attributions[number]!
  const wordsAt = (span: typeof channel) => span && reading.text.slice(span.start, span.end)
  const same = sameClaims(known, claim)
  return {
    kind: 'claim',
    id: claim.id,
    document: documentView(known, index),
    speaker: claim.speaker.name,
    words: claim.words,
    chain: chainOf(known, claim, { channel: wordsAt(channel), addressee: wordsAt(addressee) }),
    carriedBy: same
      .filter(other => other !== claim)
      .map(other => ({ ...placeOf(known, other), speaker: other.speaker.name, words: other.words })),
    roots: rootsOf(known, same),
  }
}
