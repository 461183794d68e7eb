// The lowest, highest and latest figure of a series, over all and for every speaker who gives several: each somebody's own.
//   lowest 4 (Feuerwehr) · highest 9 (Innenministerium) · latest 8 (Innenministerium)
//   Innenministerium: lowest 7 · highest 9 · latest 8

import type { ExtremesView, FigureView, SeriesView } from '../../ledger/queries/views.ts'
import { oneLine, wrapped } from '../layout.ts'
import { joined, leftOut, type View } from './parts.ts'

/** Writes an amount: "≥ 4", "180–240 million EUR". */
export type Amount = (figure: FigureView) => string

/** "" where a series has only one figure. */
export function extremesBlock({ entries, extremes, speakers }: SeriesView, options: Options, view: View): string {
  if (entries.length < 2) return ''
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const several = speakers.filter(({ lowest, latest, highest }) => new Set([lowest, highest, latest]).size > 1)
  const shown = several.slice(0, options.limit)
  const lines = [
    lineOf(extremes, byId, options.amount, true),
    ...shown.map(({ speaker, ...own }) => {
      const line = lineOf(own, byId, options.amount, false)
      return `${speaker === null ? 'the article' : oneLine(speaker)}: ${line}`
    }),
  ]
  const more = leftOut(several.length - shown.length, 'speakers', { colours: view.colours, hint: '--limit, or --format json' })
  return [...lines.filter(line => line !== '').map(line => lineIn(line, view)), ...(more ? [`  ${more}`] : [])].join('\n')
}

interface Options {
  /** Most speakers. */
  readonly limit: number
  readonly amount: Amount
}

function lineIn(line: string, { colours, width }: View): string {
  return wrapped(colours.dim(line), { width, indent: '    ', first: '  ' })
}

function lineOf(extremes: ExtremesView, byId: ReadonlyMap<string, FigureView>, amount: Amount, isNamed: boolean): string {
  return joined(
    (['lowest', 'highest', 'latest'] as const).map(which => {
      const entry = byId.get(extremes[which] ?? '')
      if (!entry) return null
      const speaker = entry.speaker === null ? 'the article' : oneLine(entry.speaker)
      return `${which} ${amount(entry)}${isNamed ? ` (${speaker})` : ''}`
    }),
  )
}
