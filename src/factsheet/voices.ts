// Who says what: speaker by speaker, in the order of time; then what was denied, doubted, or not answered.

import type { Claim } from '../ledger/queries/survey.ts'
import type { SeriesView } from '../ledger/queries/views.ts'
import { statementConflicts } from './changes.ts'
import {
  byWhom,
  groundsOf,
  groundsOfFigure,
  isWithinOwn,
  type LineOptions,
  lineOf,
  sentence,
  whatOf,
  whenFigure,
} from './lines.ts'
import type { Material } from './material.ts'
import { type Group, isSome, type Sentence, type Some } from './model.ts'
import { fill, strong } from './words.ts'

/** All speakers, who is quoted most first; those whom nobody names last. */
export function voices(material: Material): Group[] {
  return material.speakers.flatMap(({ claims }): Group[] => {
    const said = claims.map(({ id }) => material.claims.get(id)!).filter(claim => !isWithinOwn(material, claim))
    const sentences = repeatedOnce(said).map(([claim, ...again]) => {
      const ids = again.flatMap(each => groundsOf(material, each))
      return sentence(material, lineOf(material, claim), [...groundsOf(material, claim), ...ids])
    })
    return isSome(sentences) ? [{ heading: material.cast.full(said[0]!), sentences }] : []
  })
}

/** What an article prints again, as a headline, a caption or a quotation set apart, is said once. */
export function repeatedOnce(claims: readonly Claim[]): Some<Claim>[] {
  const groups = Map.groupBy(claims, ({ document, words, polarity }) => JSON.stringify([document, words, polarity]))
  return [...groups.values()].flatMap(group => (isSome(group) ? [group] : []))
}

/** What somebody denies, doubts or will not speak of, and figures that cannot both hold. */
export function disputes(material: Material): Group[] {
  const { lines } = material.words
  const all = material.speakers.flatMap(({ claims }) => claims).map(({ id }) => material.claims.get(id)!)
  const stanceOf = (polarity: string) =>
    all
      .filter(claim => claim.polarity === polarity && !isWithinOwn(material, claim))
      .map(claim => statement(material, claim, { hasStance: false }))
  const groups: readonly (readonly [string, readonly Sentence[]])[] = [
    [lines.conflicts, material.series.flatMap(series => contradictions(series, material))],
    [lines.statements, statementConflicts(material)],
    [lines.denied, stanceOf('denied')],
    [lines.questioned, stanceOf('questioned')],
    [lines.declined, stanceOf('declined')],
  ]
  return groups.flatMap(([heading, sentences]) => (isSome(sentences) ? [{ heading: [heading] as const, sentences }] : []))
}

/** "Ľubomír Hanzlík, Innenminister, bestritten, laut Tagesbote vom 14. März: …" */
export function statement(material: Material, claim: Claim, options: LineOptions = {}): Sentence {
  const line = lineOf(material, claim, options)
  const parts = fill(material.words.lines.statement, { who: strong(material.cast.full(claim)), line })
  return sentence(material, parts, groundsOf(material, claim))
}

/** Each pair once, the earlier figure first. */
function contradictions(series: SeriesView, material: Material): Sentence[] {
  const { entries } = series
  const places = new Map(entries.map(({ id }, place) => [id, place]))
  return entries.flatMap((entry, place) =>
    entry.conflicts
      .filter(id => (places.get(id) ?? -1) > place)
      .map(id => {
        const [one, other] = [material.figures.get(entry.id)!, material.figures.get(id)!]
        const parts = fill(material.words.lines.contradiction, {
          what: whatOf(material, series),
          by: byWhom(material, one, { isBrief: true }),
          amount: material.amount(one),
          when: whenFigure(material, entry),
          otherBy: byWhom(material, other, { isBrief: true }),
          otherAmount: material.amount(other),
          otherWhen: whenFigure(material, entries[places.get(id)!]!),
        })
        return sentence(material, parts, [...groundsOfFigure(one), ...groundsOfFigure(other)])
      }),
  )
}
