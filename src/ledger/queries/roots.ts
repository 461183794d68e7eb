// How many independent root speakers stand behind a claim, at most: those at the far ends of the chains of all who say the same.
// Two are one where something shows it; where nothing does they may still be one, so the count is an upper bound.
//   rootsOf(survey, sameClaims(survey, claim))   { atMost: 2, isUpperBound: true, roots: [{ name: 'Feuerwehr', claims: […] }, …], merges: […] }

import { fold } from '../../identity/fold.ts'
import { groupsOf } from '../../identity/groups.ts'
import { foldCopies } from '../../origin/fold.ts'
import { innerOf, outerOf } from './chain.ts'
import { claimLikeness } from './likeness.ts'
import type { Claim, Survey } from './survey.ts'

/** Why two claims have one root speaker, each with one sentence for the docs. */
export const MERGE_REASONS = {
  samePerson: 'One person, organisation or group makes both.',
  sameOrigin: 'They stand in one report or its copies.',
  sameAgency: 'Nobody is named, and one agency signs both reports.',
  sameDocument: 'Both go back to a document of one name.',
  sameTeller: 'The speaker is not named, and the same one tells of him.',
  sameOutlet: 'Nobody is named, and one outlet prints both.',
} as const

export type MergeReason = keyof typeof MERGE_REASONS

export interface Roots {
  readonly atMost: number
  /** Nothing shows that two roots do not draw on one source that neither names. */
  readonly isUpperBound: true
  readonly roots: readonly Root[]
  readonly merges: readonly Merge[]
}

export interface Root {
  /** null: nobody is named. */
  readonly name: string | null
  readonly kind: Claim['speaker']['kind']
  /** Ids, in the order given. */
  readonly claims: readonly string[]
  /** Outlets that carry it from this root, each once. */
  readonly outlets: readonly string[]
}

export interface Merge {
  readonly reason: MergeReason
  /** Two claims. */
  readonly ids: readonly [string, string]
}

/** Claims that say the same, whoever makes them; the roots come in canonical order, whatever order those have. */
export function rootsOf(survey: Survey, given: readonly Claim[]): Roots {
  const claims = [...given].sort((a, b) => a.document - b.document || a.number - b.number)
  const groups = groupsOf(claims.length)
  const at = new Map(claims.map((claim, index) => [claim, index]))
  const ends = claims.map(claim => rootOf(survey, claim))
  const merges: Merge[] = []
  for (const { first, copies } of foldCopies(claims, claimLikeness(survey.documents))) {
    for (const copy of copies) join(at.get(first)!, at.get(copy)!, 'sameOrigin')
  }
  for (const [reason, key] of Object.entries(KEYS) as [MergeReason, (survey: Survey, end: End) => string | null][]) {
    const first = new Map<string, number>()
    for (const [index, end] of ends.entries()) {
      const mark = key(survey, end)
      if (mark === null) continue
      const known = first.get(mark)
      if (known === undefined) first.set(mark, index)
      else join(known, index, reason)
    }
  }
  const roots = groups.lists().map(members =>
    rootView(
      survey,
      members.map(index => ends[index]!),
    ),
  )
  return { atMost: roots.length, isUpperBound: true, roots, merges }

  function join(a: number, b: number, reason: MergeReason): void {
    if (groups.head(a) === groups.head(b)) return
    groups.join(a, b)
    merges.push({ reason, ids: [claims[a]!.id, claims[b]!.id] })
  }
}

/** A claim, and the one at the far end of it. */
interface End {
  readonly claim: Claim
  readonly root: Claim
  readonly teller: Claim | null
}

/** Whom the speaker cites, where it is one only; else the speaker. */
function rootOf(survey: Survey, claim: Claim): End {
  const cited = innerOf(survey, claim).filter(inner => covers(inner, claim))
  const root = cited.at(-1) ?? claim
  return { claim, root, teller: outerOf(survey, root).at(-1) ?? null }
}

/** Part of a claim's words that are another's from which on the claim is his. */
const MOST = 0.6
const covers = (inner: Claim, claim: Claim): boolean => inner.words.length >= MOST * claim.words.length

const isNamed = ({ root: { speaker } }: End): boolean =>
  speaker.name !== null && speaker.kind !== 'anonymous' && speaker.kind !== 'unknown' && speaker.kind !== 'document'

/** Two claims with one key have one root; null: it does not tell. In the order in which a reason is looked for. */
const KEYS: Readonly<Partial<Record<MergeReason, (survey: Survey, end: End) => string | null>>> = {
  samePerson: (_, end) => (isNamed(end) ? end.root.speaker.key : null),
  sameDocument: (_, { root: { speaker } }) => (speaker.kind === 'document' && speaker.name !== null ? fold(speaker.name) : null),
  sameTeller: (_, end) => (isNamed(end) || end.teller === null ? null : end.teller.speaker.key),
  sameOrigin: (_, end) => (isNamed(end) ? null : String(end.claim.report)),
  sameAgency: ({ documents }, end) => {
    const { agency } = documents[end.claim.report]!
    return isNamed(end) || agency === null ? null : fold(agency)
  },
  sameOutlet: ({ documents }, end) => {
    const { outlet } = documents[end.claim.document]!
    return isNamed(end) || outlet === null ? null : fold(outlet)
  },
}

function rootView({ documents }: Survey, ends: readonly End[]): Root {
  const { speaker } = (ends.find(isNamed) ?? ends[0]!).root
  const outlets = ends.flatMap(({ claim }) => documents[claim.document]!.outlet ?? [])
  return { name: speaker.name, kind: speaker.kind, claims: ends.map(({ claim }) => claim.id), outlets: [...new Set(outlets)] }
}
