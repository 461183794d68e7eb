// What a reprint changed of its original: a figure that stands in the same place with another number.
//   original "rund 2.300 Menschen" · reprint "rund 3.200 Menschen"

import { listed } from '../../identity/groups.ts'
import type { Figure } from '../../ledger/queries/survey.ts'
import { isMeasure } from '../concepts.ts'
import type { Facts } from '../facts.ts'
import type { Line } from '../points.ts'
import { figureRaised, type Raised } from '../raised.ts'

/** Part of the article by which a figure may have moved. */
const MOVED = 0.08

export function changedInReprint(facts: Facts): Raised[] {
  const { survey, lines, isCopy } = facts
  const valuesIn = new Map<number, string[]>()
  for (const { document, value } of survey.figures) listed(valuesIn, document).push(String(value))
  const kept = new Set(lines.flatMap(line => line.points.flatMap(({ figure, copies }) => (copies.length > 0 ? [figure.id] : []))))
  return lines.flatMap(line =>
    line.points.flatMap((now): Raised[] => {
      const { figure } = now
      if (!isCopy[figure.document]) return []
      const root = survey.origins[figure.origin]!.root
      if (isMeasure(line.concept) || has(root, figure)) return []
      const original = survey.figures.find(
        other =>
          other.document === root &&
          !has(figure.document, other) &&
          !keptIn(other, figure.document) &&
          areOnePlace(figure, other, line),
      )
      return original ? [figureRaised(facts, { kind: 'changedInReprint', line, now, before: [original] })] : []
    }),
  )

  /** An article that has both numbers has changed none. */
  function has(document: number, figure: Figure): boolean {
    return (valuesIn.get(document) ?? []).includes(String(figure.value))
  }
  /** The copy has it as it was. */
  function keptIn(original: Figure, document: number): boolean {
    return (
      kept.has(original.id) &&
      lines.some(line =>
        line.points.some(
          point => point.figure.id === original.id && point.copies.some(id => facts.figureAt.get(id)?.document === document),
        ),
      )
    )
  }
}

function areOnePlace(copied: Figure, original: Figure, { concept, counted }: Line): boolean {
  if (original.unit !== copied.unit || original.equals !== null) return false
  if (concept === null ? original.counted !== counted : original.concept !== concept) return false
  return Math.abs(copied.position - original.position) <= MOVED
}
