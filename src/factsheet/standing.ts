// How the figures of a series stand: which of them still hold for their speakers, which agree, which contradict each other.

import { relationOf } from '../figures/intervals.ts'
import { isPassing } from '../figures/scopes.ts'
import type { FigureView, SeriesView } from '../ledger/queries/views.ts'
import type { Material } from './material.ts'

/** It counts something of the event itself, at a level: no ages, no amounts of money, no changes, no parts. */
export const isMain = (series: SeriesView): boolean => !isPassing(series) && !series.isChange && !series.isPart

/** Entries that their speaker stands by: neither denied nor left open, nor replaced, nor only recalled. */
export const standingIn = ({ entries }: SeriesView): FigureView[] =>
  entries.filter(({ polarity, supersededBy, isRecalled }) => polarity === 'affirmed' && supersededBy.length === 0 && !isRecalled)

/** Key of the voice that gives a figure: its speaker, else the article. */
export function voiceOf({ figures }: Pick<Material, 'figures'>, { id }: Pick<FigureView, 'id'>): string {
  const { claim, document } = figures.get(id)!
  return claim === null ? `article ${document}` : claim.speaker.key
}

/** The last figure of each voice, in the order of time. */
export function latestOfVoices(material: Pick<Material, 'figures'>, entries: readonly FigureView[]): FigureView[] {
  const last = new Map<string, FigureView>()
  for (const entry of entries) {
    const voice = voiceOf(material, entry)
    last.delete(voice)
    last.set(voice, entry)
  }
  return [...last.values()]
}

/**
 * Those of other voices that give the same or leave room for nothing else, from reports that repeat no other.
 * What an article says in its own voice confirms nobody: it names no source.
 */
export function confirming(material: Pick<Material, 'figures'>, entry: FigureView, entries: readonly FigureView[]): FigureView[] {
  const own = material.figures.get(entry.id)!
  const [voice, found] = [voiceOf(material, entry), new Map<string, FigureView>()]
  for (const other of entries) {
    const { claim, origin } = material.figures.get(other.id)!
    const relation = relationOf(other, entry)
    const agrees = relation === 'same' || relation === 'refines'
    if (agrees && claim !== null && origin !== own.origin && voiceOf(material, other) !== voice) {
      found.set(voiceOf(material, other), other)
    }
  }
  return [...found.values()]
}
