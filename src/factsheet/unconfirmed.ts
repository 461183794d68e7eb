// What one voice alone stands behind: anonymous sources and hearsay first, then figures, then all other statements by speaker.
// "Nobody has confirmed it" means that nobody was found who gives the same; two articles of one report count once.

import type { Claim } from '../ledger/queries/survey.ts'
import type { FigureView, SeriesView } from '../ledger/queries/views.ts'
import { byWhom, groundsOf, groundsOfFigure, isWithinOwn, sentence, whatOf, whenFigure, whoSays } from './lines.ts'
import type { Material } from './material.ts'
import { type Group, isSome, type Sentence } from './model.ts'
import { confirmingIn, isMain, latestOfVoices, standingIn } from './standing.ts'
import { repeatedOnce, statement } from './voices.ts'
import { fill, strong } from './words.ts'

export function unconfirmed(material: Material): Group[] {
  const { lines } = material.words
  const confirmed = confirmedIn(material)
  const open = material.speakers
    .flatMap(({ claims }) => claims)
    .map(({ id }) => material.claims.get(id)!)
    .filter(claim => claim.polarity === 'affirmed' && !confirmed.has(claim.id) && !isWithinOwn(material, claim))
  const shadowy = open.filter(isShadowy)
  const figures = material.series.filter(isMain).flatMap(series => single(series, confirmed, material))
  const told = new Set([...shadowy.map(({ id }) => id), ...figures.flatMap(({ ids }) => ids)])
  const groups: readonly (readonly [string, readonly Sentence[]])[] = [
    [lines.anonymousSources, repeatedOnce(shadowy).map(([claim]) => statement(material, claim))],
    [lines.singleFigures, figures],
    [
      lines.singleClaims,
      bySpeaker(
        open.filter(({ id }) => !told.has(id)),
        material,
      ),
    ],
  ]
  return groups.flatMap(([heading, sentences]) => (isSome(sentences) ? [{ heading: [heading] as const, sentences }] : []))
}

/** Nobody can be asked: an anonymous source, nobody named, or hearsay. */
const isShadowy = ({ speaker, evidential }: Claim): boolean =>
  speaker.kind === 'anonymous' || speaker.name === null || evidential === 'hearsay' || evidential === 'alleged'

/** Ids of figures and claims that another voice confirms: by a figure that agrees, or by what a warning found. */
function confirmedIn(material: Material): Set<string> {
  const found = material.warnings.filter(({ kind }) => kind === 'confirmation').flatMap(({ claims }) => claims)
  const agreeing = material.series.filter(isMain).flatMap(series => {
    const standing = standingIn(material, series)
    const confirming = confirmingIn(material, standing)
    return standing.filter(entry => confirming(entry).length > 0)
  })
  return new Set([...found, ...agreeing.flatMap(({ id }) => groundsOfFigure(material.figures.get(id)!))])
}

/** The figures of a series that their voices hold last and nobody else gives. */
function single(series: SeriesView, confirmed: ReadonlySet<string>, material: Material): Sentence[] {
  const standing = standingIn(material, series)
  return latestOfVoices(material, standing)
    .filter(({ id }) => !confirmed.has(id))
    .map(entry => figureLine(entry, series, material))
}

function figureLine(entry: FigureView, series: SeriesView, material: Material): Sentence {
  const { lines } = material.words
  const figure = material.figures.get(entry.id)!
  const slots = { what: whatOf(material, series), amount: material.amount(figure), when: whenFigure(material, entry) }
  const parts =
    figure.claim === null
      ? fill(lines.level, { ...slots, by: byWhom(material, figure) })
      : fill(lines.oneVoice, { ...slots, who: whoSays(material, figure.claim) })
  return sentence(material, parts, groundsOfFigure(figure))
}

/** One sentence a speaker, with a footnote for each statement: they are spelt out where it says who says what. */
function bySpeaker(claims: readonly Claim[], material: Material): Sentence[] {
  const keys = [...new Set(claims.map(({ speaker }) => speaker.key))]
  return keys.flatMap(key => {
    const own = claims.filter(({ speaker }) => speaker.key === key)
    const ids = own.flatMap(claim => groundsOf(material, claim))
    const parts = fill(material.words.lines.alsoOneVoice, { who: strong(material.cast.full(own[0]!)) })
    return isSome(ids) ? [sentence(material, parts, ids)] : []
  })
}
