// Pieces that several sections write alike: when, by whom, a statement with how sure and how far from its speaker it is.
//   14 March, in the words of Tagesbote: “Elf weitere würden noch vermisst, sagte der Sprecher …”

import type { Claim, Figure } from '../ledger/queries/survey.ts'
import type { FigureView, SeriesView } from '../ledger/queries/views.ts'
import type { Material } from './material.ts'
import { isSome, type Part, type Quote, type Sentence, type Some } from './model.ts'
import { wordsOfClaim } from './quoting.ts'
import { fill, listed, sentenceCase } from './words.ts'

/** A sentence, and what it rests on. */
export function sentence({ notebook }: Material, parts: Some<Part>, ids: Some<string>): Sentence {
  return { parts: sentenceCase(parts), ...notebook.cite(ids) }
}

export function outletOf({ survey, words }: Material, document: number): string {
  return survey.documents[document]!.outlet ?? words.lines.noOutlet
}

/** The day that it was said, or else that it was reported, and which of them it is. */
export function whenSaid({ survey, days, words: { lines } }: Material, { said, document }: Claim): string {
  if (said !== null) return lines.said.replace('{day}', days.day(said))
  const { published } = survey.documents[document]!
  return published === null ? lines.undated : lines.reported.replace('{day}', days.day(published))
}

/** The day of a figure, and what is known of it. */
export function whenFigure({ days, words: { lines } }: Material, { date, dateOf }: Pick<FigureView, 'date' | 'dateOf'>): string {
  if (date === null || dateOf === null) return lines.undated
  const form = { holds: lines.holds, said: lines.said, published: lines.reported }[dateOf]
  return form.replace('{day}', days.day(date))
}

/** Who gives a figure; the article itself where nobody is named. */
export function whoGives(material: Material, { claim, document }: Figure): Some<Part> {
  if (claim !== null) return whoSays(material, claim)
  return fill(material.words.lines.unnamed, { outlet: outletOf(material, document) })
}

/** With his role, and with who tells it where it is told by somebody. */
export function whoSays({ cast, claims, words: { lines } }: Material, claim: Claim): Some<Part> {
  const outer = outerOf({ claims }, claim)
  const who = cast.full(claim)
  return outer === null || outer.speaker.key === claim.speaker.key ? who : fill(lines.whoTold, { who, teller: cast.name(outer) })
}

/** The claim that this one is reported in. */
export function outerOf({ claims }: Pick<Material, 'claims'>, { within, id }: Claim): Claim | null {
  return within === null ? null : (claims.get(`${id.slice(0, id.lastIndexOf(':'))}:a${within + 1}`) ?? null)
}

/** A claim and the one that it is reported in: both are needed to see who says it. */
export function groundsOf(material: Pick<Material, 'claims'>, claim: Claim): Some<string> {
  const outer = outerOf(material, claim)
  return outer === null ? [claim.id] : [claim.id, outer.id]
}

/** A figure and the claim that states it. */
export const groundsOfFigure = ({ id, claim }: Figure): Some<string> => (claim === null ? [id] : [id, claim.id])

/** A statement without its speaker: when, in whose words, how sure. */
export function lineOf(material: Material, claim: Claim): Some<Part> {
  const { words, survey } = material
  const { lines, stances, bands } = words
  const outlet = outletOf(material, claim.document)
  const { certainty } = attributionOf(material, claim)
  let line = toldLine(material, claim, outlet)
  if (claim.polarity !== 'affirmed') line = fill(lines.stance, { stance: stances[claim.polarity as keyof typeof stances], line })
  if (certainty !== null && claim.certainty !== null) {
    const band = bands[certainty.band as keyof typeof bands] ?? certainty.band
    const said = { quote: claim.certainty, language: survey.documents[claim.document]!.language }
    line = fill(lines.sure, { line, words: said, band, low: percent(certainty.low), high: percent(certainty.high) })
  }
  return claim.evidential === 'hearsay' || claim.evidential === 'alleged' ? fill(lines.hearsay, { line, outlet }) : line
}

function toldLine(material: Material, claim: Claim, outlet: string): Some<Part> {
  const { lines } = material.words
  const slots = { when: whenSaid(material, claim), words: quoteOf(material, claim), outlet }
  const outer = outerOf(material, claim)
  if (outer !== null && outer.speaker.key !== claim.speaker.key) {
    return fill(lines.toldBy, { ...slots, teller: material.cast.name(outer) })
  }
  return fill(claim.mode === 'direct' ? lines.verbatim : lines.reportedBy, slots)
}

export function quoteOf({ survey, readings }: Pick<Material, 'survey' | 'readings'>, claim: Claim): Quote {
  const read = readings.get(claim.reading)!
  const { language } = survey.documents[claim.document]!
  return { quote: wordsOfClaim(read, read.attributions[claim.number]!), language }
}

const attributionOf = ({ readings }: Material, { reading, number }: Claim) => readings.get(reading)!.attributions[number]!

const percent = (share: number): string => String(Math.round(share * 100))

/** What a series counts, and where: "Dead, March". A thing without a name in the sheet's language is named by the article. */
export function whatOf(
  { words, figures, survey }: Material,
  { concept, counted, unit, places, ...series }: SeriesView,
): Some<Part> {
  const first = figures.get(series.entries[0]!.id)!
  const { language } = survey.documents[first.document]!
  const named = concept === null ? undefined : words.concepts[concept]
  const base: Part = named === undefined ? { quote: counted ?? unit ?? first.words, language } : { strong: named }
  const kind = series.isPart ? fill(words.lines.seriesPart, { what: base }) : [base]
  const what = series.isChange && concept !== 'waterLevelChange' ? fill(words.lines.seriesChange, { what: kind }) : kind
  const where = listed(places.map(place => [place]))
  return isSome(where) ? fill(words.lines.series, { what, places: where }) : fill('{what}', { what })
}
