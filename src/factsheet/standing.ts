// How the figures of a series stand: which of them still hold for their speakers, which agree, which contradict each other.

import { isPassing } from '../figures/scopes.ts'
import type { Claim } from '../ledger/queries/survey.ts'
import type { FigureView, SeriesView } from '../ledger/queries/views.ts'
import { akin } from '../warnings/sides.ts'
import { outerOf } from './lines.ts'
import type { Material } from './material.ts'

/** It counts something of the event itself, at a level: no ages, no amounts of money, no changes, no parts. */
export const isMain = (series: SeriesView): boolean => !isPassing(series) && !series.isChange && !series.isPart

type Judged = Pick<Material, 'withdrawn' | 'replaced' | 'corrected'>

/** Its voice gave another figure in its place. */
export const isReplaced = ({ replaced }: Pick<Judged, 'replaced'>, { id, supersededBy }: FigureView): boolean =>
  supersededBy.length > 0 || replaced.has(id)

/** Entries that their speaker stands by: neither denied nor left open, nor replaced, nor taken back, nor only recalled. */
export const standingIn = (judged: Judged, { entries }: SeriesView): FigureView[] =>
  entries.filter(
    entry => entry.polarity === 'affirmed' && !isReplaced(judged, entry) && !entry.isRecalled && !judged.withdrawn.has(entry.id),
  )

/** Key of the voice that gives a figure: its speaker, else the article. */
export function voiceOf({ figures }: Pick<Material, 'figures'>, { id }: Pick<FigureView, 'id'>): string {
  const { claim, document } = figures.get(id)!
  return claim === null ? `article ${document}` : claim.speaker.key
}

/**
 * The last figure of each voice, in the order of time. What somebody says his figure is now, he goes on holding that day:
 * "from nine to eight, as one victim had been counted twice" leaves eight.
 */
export function latestOfVoices(material: Pick<Material, 'figures' | 'corrected'>, entries: readonly FigureView[]): FigureView[] {
  const last = new Map<string, FigureView>()
  for (const entry of entries) {
    const voice = voiceOf(material, entry)
    const before = last.get(voice)
    if (before !== undefined && material.corrected.has(before.id) && before.date === entry.date) continue
    last.delete(voice)
    last.set(voice, entry)
  }
  return [...last.values()]
}

/** How many voices that give one figure are looked at; keeps long series linear. */
const MOST_ALIKE = 64

/**
 * Answers for an entry of `entries`: those of other voices that give the same, from reports that repeat no other.
 * What an article says in its own voice confirms nobody: it names no source.
 */
export function confirmingIn(material: Confirmable, entries: readonly FigureView[]): (entry: FigureView) => FigureView[] {
  const keyOf = ({ low, high }: FigureView): string => `${low} ${high}`
  const alike = Map.groupBy(entries, keyOf)
  return entry => {
    const own = material.figures.get(entry.id)!
    const found = new Map<string, FigureView>()
    for (const other of (alike.get(keyOf(entry)) ?? []).slice(0, MOST_ALIKE)) {
      const { claim, origin } = material.figures.get(other.id)!
      if (claim === null || own.claim === null || origin === own.origin) continue
      if (areIndependent(material, claim, own.claim)) found.set(claim.speaker.key, other)
    }
    return [...found.values()]
  }
}

type Confirmable = Pick<Material, 'figures' | 'claims' | 'survey'>

/**
 * Two known people or two known bodies, of which none speaks for the other or tells it of the other. Who is only described
 * may be anybody: "the organisers" are no second voice beside "die Veranstalter".
 */
function areIndependent(material: Confirmable, a: Claim, b: Claim): boolean {
  const [one, two] = [a.speaker, b.speaker]
  if (one.identity === null || two.identity === null || one.kind !== two.kind) return false
  const tells = (claim: Claim, speaker: Claim['speaker']): boolean => {
    const outer = outerOf(material, claim)
    return outer !== null && akin(material.survey, outer.speaker, speaker)
  }
  return !akin(material.survey, one, two) && !tells(a, two) && !tells(b, one)
}
