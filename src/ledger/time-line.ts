// Where each version of a document stands in time: when it was published, else when this ledger first saw it. The picture is a
// fold over the documents in this order, so it has to be the same in whatever order they were added.
//   timeLineOf([{ id: 'a', version: 1, hash: '3f…', published: '2026-03-14', seen: '…', … }])   [{ at: 1773446400000, place: 1859509474099563 }]

import { createHash } from 'node:crypto'
import { cameBack } from './codec.ts'

export interface Dated {
  readonly id: string
  /** In the order of adding. */
  readonly version: number
  /** Of everything that was handed in. */
  readonly hash: string
  /** RFC 3339, or a plain date; null: unknown. */
  readonly published: string | null
  /** The same: when the outlet says that it changed this version. */
  readonly modified: string | null
  /** RFC 3339. */
  readonly seen: string
  /** When its bytes were fetched, RFC 3339, and what they are known by; null: it was not made of any. */
  readonly fetched: string | null
  readonly original: number | null
}

export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number
  /** Its place among all documents: a whole number that grows with `at`, to the second, and then by a hash of the version. */
  readonly place: number
}

/** Places within a second; with 2^33 seconds of time they fill the 53 bits of a safe whole number. */
const IN_A_SECOND = 2 ** 20
/** A version that says no later date than the one before it comes at least this much later, in milliseconds. */
const LATER = 1000

/**
 * Of all versions of one document, in the order given. The first stands where it was published, whatever was changed in it before
 * anybody saw it; the others where the outlet says that it changed them, else where they were fetched or seen. What was only taken out
 * of the same bytes again stands right behind what had been. Pure: the order of adding matters only where versions say no dates.
 */
export function timeLineOf<T extends Dated>(versions: readonly T[]): Moment[] {
  const order = dated(versions).sort(
    (a, b) => a.changed - b.changed || a.fetched - b.fetched || a.version.version - b.version.version,
  )
  const moments: Moment[] = []
  let before: { readonly at: number; readonly changed: number } | null = null
  for (const { index, version, said, changed, fetched, isAgain } of order) {
    const at = momentAfter(before, { said, changed, fetched: isAgain ? 0 : fetched })
    moments[index] = { at, place: placeAt(at) + tieOf(version) }
    before = { at, changed }
  }
  return moments
}

/** A time of change that the version before gave already says nothing of this one. */
function momentAfter(
  before: { readonly at: number; readonly changed: number } | null,
  { said, changed, fetched }: Pick<Standing<Dated>, 'said' | 'changed' | 'fetched'>,
): number {
  if (before === null) return said
  return changed > before.changed && changed > before.at ? changed : Math.max(fetched, before.at + LATER)
}

interface Standing<T> {
  /** In the order given. */
  readonly index: number
  readonly version: T
  /** Milliseconds: published; changed, which is never before that; fetched, else seen. */
  readonly said: number
  readonly changed: number
  readonly fetched: number
  /** Of the same bytes as an earlier one. */
  readonly isAgain: boolean
}

/** A version that says no date takes that of the one which came before it: it is an update of that one. */
function dated<T extends Dated>(versions: readonly T[]): Standing<T>[] {
  const came = versions.map((version, index) => ({ index, version })).sort((a, b) => a.version.version - b.version.version)
  const madeOf = new Map<number, Standing<T>>()
  let last: number | null = null
  return came.map(({ index, version }) => {
    const isBack = cameBack(version.hash)
    const earlier = version.original === null || isBack ? undefined : madeOf.get(version.original)
    if (earlier) return { ...earlier, index, version, isAgain: true }
    const fetched = momentOf(version.fetched) ?? momentOf(version.seen) ?? 0
    const said: number = momentOf(version.published) ?? last ?? fetched
    // One that came back says the times of the version that it was before.
    const changed = Math.max(said, isBack ? fetched : (momentOf(version.modified) ?? said))
    last = changed
    const standing = { index, version, said, changed, fetched, isAgain: false }
    if (version.original !== null) madeOf.set(version.original, standing)
    return standing
  })
}

/** The first place of the second that a moment lies in; the places of whatever came before are smaller. */
export const placeAt = (at: number): number => Math.floor(at / 1000) * IN_A_SECOND

/** Milliseconds; null for what is no date. */
export function momentOf(written: string | null): number | null {
  const at = written === null ? Number.NaN : Date.parse(written)
  return Number.isNaN(at) ? null : at
}

function tieOf({ id, hash }: Dated): number {
  const digest = createHash('sha256')
    .update(JSON.stringify([id, hash]))
    .digest()
  return digest.readUInt32BE() % IN_A_SECOND
}
