// Says whom a family name alone means when several bear it.
//   "Donald Trump … Trump … his daughter Ivanka Trump … Trump" → Donald; "Anna Lindner and Bernd Lindner came. Lindner said" → either
// Papers name the second of two in full, so a bare name stays with the one it has meant so far; where nothing has been settled
// yet and nobody is in front, it may be either.

import { firstEndingAfter } from '../text/spans.ts'
import type { NameMention } from '../types.ts'
import type { Group } from './cluster.ts'

/** Characters within which somebody just named is on the reader's mind: about two sentences. */
const JUST_BEFORE = 300
/** Somebody is in front when named at least this many times as often as the others together. */
const IN_FRONT = 2
/** Mentions of each that are looked back at, so that a book stays linear. */
const MEMORY = 40

interface Bearer {
  readonly group: Group
  /** Where he was named last before, and not as another's; -1: nowhere. */
  readonly last: number
  /** How often. */
  readonly count: number
  /** Named by family name alone before. */
  readonly settled: boolean
}

/** The one who is meant, or those who are equally likely; [] without any. */
export function bearers(
  groups: readonly Group[],
  { start, isAside }: { start: number; isAside: (name: NameMention) => boolean },
): readonly Group[] {
  if (groups.length < 2) return groups
  const all = groups.map(group => bearerAt(group, start, isAside))
  const before = all.filter(({ last }) => last >= 0)
  if (before.length === 0) return firstBehind(groups, start)
  if (before.length === 1) return [before[0]!.group]
  const byLast = [...before].sort((a, b) => b.last - a.last)
  const [latest, second] = [byLast[0]!, byLast[1]!]
  const settled = before.filter(bearer => bearer.settled)
  if (settled.length === 1 && (settled[0] === latest || start - latest.last > JUST_BEFORE)) return [settled[0]!.group]
  if (settled.length === 0) {
    const front = before.find(({ count }) => count >= IN_FRONT * (total(before) - count))
    if (front) return [front.group]
  }
  // "Bernd Lindner came. Lindner said": the other was spoken of long before.
  if (settled.length !== 1 && start - latest.last <= JUST_BEFORE && start - second.last > JUST_BEFORE) return [latest.group]
  return before.map(({ group }) => group)
}

function bearerAt(group: Group, start: number, isAside: (name: NameMention) => boolean): Bearer {
  const behind = firstEndingAfter(group.names, start)
  const before = group.names.slice(Math.max(0, behind - MEMORY), behind).filter(name => !isAside(name))
  return {
    group,
    last: before.at(-1)?.start ?? -1,
    count: before.length,
    settled: before.some(({ name }) => !name.includes(' ')),
  }
}

const total = (all: readonly Bearer[]): number => all.reduce((sum, { count }) => sum + count, 0)

/** "Lindner resigns" over an article: the one introduced first, unless another comes in the same breath. */
function firstBehind(groups: readonly Group[], start: number): readonly Group[] {
  const [first, second] = [...groups].sort((a, b) => a.names[0]!.start - b.names[0]!.start)
  const named = first!.names[0]!.start
  return named > start && second!.names[0]!.start - named > JUST_BEFORE ? [first!] : named > start ? groups : [first!]
}
