// Pieces that several sections write alike: when, by whom, a statement with how sure and how far from its speaker it is.
//   14 March, in the words of Tagesbote: “Elf weitere würden noch vermisst, sagte der Sprecher …”

import type { Claim, Figure } from '../ledger/queries/survey.ts'
import type { FigureView, SeriesView } from '../ledger/queries/views.ts'
import type { Material } from './material.ts'
import { isSome, type Part, type Quote, type Sentence, type Some } from './model.ts'
import { wordsOfClaim } from './quoting.ts'
import { fill, joined, listed, type SheetWords, sentenceCase } from './words.ts'

/** A sentence, and what it rests on. */
export function sentence({ notebook }: Material, parts: Some<Part>, ids: Some<string>): Sentence {
  return { parts: stopped(sentenceCase(parts)), ...notebook.cite(ids) }
}

/** With a full stop, unless a quotation brings its own mark. */
function stopped(parts: Some<Part>): Some<Part> {
  const last = parts.at(-1)!
  const text = typeof last === 'string' ? last : 'quote' in last ? last.quote : last.strong
  return /[.!?…][“”"»«]*$/u.test(text) ? parts : joined([...parts, '.'])
}

export function outletOf({ survey, words }: Material, document: number): string {
  return survey.documents[document]!.outlet ?? words.lines.noOutlet
}

/** The day of a figure, and what is known of it. */
export function whenFigure({ days, words: { lines } }: Material, { date, dateOf }: Pick<FigureView, 'date' | 'dateOf'>): string {
  if (date === null || dateOf === null) return lines.undated
  const form = { holds: lines.holds, said: lines.said, published: lines.reported }[dateOf]
  return form.replace('{day}', days.day(date))
}

/** Who gives a figure; the article itself where nobody is named. */
export function whoGives(material: Material, { claim, document }: Figure): Some<Part> {
  if (claim !== null) return whoSays(material, claim, { isBrief: true })
  return fill(material.words.lines.unnamed, { outlet: outletOf(material, document) })
}

/** How a speaker is named: with his role where that is not said nearby. */
export interface WhoOptions {
  readonly isBrief?: boolean
}

/** "according to Feuerwehr", "with no source named by Tagesbote" */
export function byWhom(material: Material, { claim, document }: Figure, options: WhoOptions = {}): Some<Part> {
  const { lines } = material.words
  if (claim !== null) return fill(lines.by, { who: whoSays(material, claim, options) })
  return fill(lines.byNobody, { outlet: outletOf(material, document) })
}

/** With his role, and with who tells it where it is told by somebody. */
export function whoSays(
  { cast, claims, words: { lines } }: Material,
  claim: Claim,
  { isBrief = false }: WhoOptions = {},
): Some<Part> {
  const outer = outerOf({ claims }, claim)
  const who = isBrief ? cast.brief(claim) : cast.full(claim)
  return outer === null || outer.speaker.key === claim.speaker.key ? who : fill(lines.whoTold, { who, teller: cast.name(outer) })
}

/** The claim that this one is reported in. */
export function outerOf({ claims }: Pick<Material, 'claims'>, { within, id }: Claim): Claim | null {
  return within === null ? null : (claims.get(claimOf(id, within)) ?? null)
}

/** Id of the claim of that number in the document of this id: "s1a1:a3", 0 is "s1a1:a1". */
export const claimOf = (id: string, number: number): string => `${id.slice(0, id.lastIndexOf(':'))}:a${number + 1}`

/** A claim, the one that it is reported in, as both are needed to see who says it, and what its speaker says in it that he said. */
export function groundsOf(material: Pick<Material, 'claims' | 'nested'>, claim: Claim): Some<string> {
  const outer = outerOf(material, claim)
  return [claim.id, ...(outer === null ? [] : [outer.id]), ...innerOf(material, claim).map(({ id }) => id)]
}

/** A figure and the claim that states it. */
export const groundsOfFigure = ({ id, claim }: Figure): Some<string> => (claim === null ? [id] : [id, claim.id])

/** How a statement is written: under a heading that says its stance, that need not be said again. */
export interface LineOptions {
  readonly hasStance?: boolean
}

/** A statement without its speaker: when, in whose words, how sure. */
export function lineOf(material: Material, claim: Claim, { hasStance = true }: LineOptions = {}): Some<Part> {
  const { words } = material
  const { lines, stances } = words
  const told = toldLine(material, claim)
  const stance = stances[claim.polarity as keyof typeof stances]
  const line = hasStance && claim.polarity !== 'affirmed' ? fill(lines.stance, { stance, line: told }) : told
  const sure = sureLine(material, claim, line)
  if (claim.evidential !== 'hearsay' && claim.evidential !== 'alleged') return sure
  return fill(lines.hearsay, { line: sure, outlet: outletOf(material, claim.document) })
}

/** The speaker's own word of certainty, or that of what he says that he said, and what it means in ICD 203's bands. */
function sureLine(material: Material, claim: Claim, line: Some<Part>): Some<Part> {
  const { words, survey } = material
  const held = [claim, ...innerOf(material, claim)].find(({ certainty }) => certainty !== null)
  const certainty = held === undefined ? null : attributionOf(material, held).certainty
  if (held === undefined || held.certainty === null || certainty === null) return line
  const said = { quote: held.certainty, language: survey.documents[held.document]!.language }
  const band = words.bands[certainty.band as keyof SheetWords['bands']] ?? certainty.band
  return fill(words.lines.sure, { line, words: said, band, low: percent(certainty.low), high: percent(certainty.high) })
}

function toldLine(material: Material, claim: Claim): Some<Part> {
  const { lines } = material.words
  const { published } = material.survey.documents[claim.document]!
  const plain = outletOf(material, claim.document)
  const day = published === null ? null : material.days.day(published)
  const issue = day === null ? plain : lines.issue.replace('{day}', day).replace('{outlet}', () => plain)
  const words = quoteOf(material, claim)
  const outer = outerOf(material, claim)
  if (outer !== null && outer.speaker.key !== claim.speaker.key) {
    return fill(lines.toldBy, { words, outlet: issue, teller: material.cast.name(outer) })
  }
  const isVerbatim = claim.mode === 'direct'
  if (claim.said === null) return fill(isVerbatim ? lines.verbatim : lines.reportedBy, { words, outlet: issue })
  const when = lines.on.replace('{day}', material.days.day(claim.said))
  return fill(isVerbatim ? lines.verbatimOn : lines.reportedOn, { words, when, outlet: plain })
}

/** What the same speaker says that he said: it stands in the words of the outer claim. */
export const innerOf = ({ nested }: Pick<Material, 'nested'>, { id, speaker }: Claim): Claim[] =>
  (nested.get(id) ?? []).filter(inner => inner.speaker.key === speaker.key)

/** It stands in the words of a claim of the same speaker already. */
export function isWithinOwn(material: Pick<Material, 'claims'>, claim: Claim): boolean {
  return outerOf(material, claim)?.speaker.key === claim.speaker.key
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
  { words, figures, survey, cast }: Material,
  { concept, counted, unit, places, ...series }: SeriesView,
): Some<Part> {
  const first = figures.get(series.entries[0]!.id)!
  const { language } = survey.documents[first.document]!
  const named = concept === null ? undefined : words.concepts[concept]
  const base: Part = named === undefined ? { quote: counted ?? unit ?? first.words, language } : { strong: named }
  const kind = series.isPart ? fill(words.lines.seriesPart, { what: base }) : [base]
  const what = series.isChange && concept !== 'waterLevelChange' ? fill(words.lines.seriesChange, { what: kind }) : kind
  const people = series.kind === null ? undefined : words.concepts[series.kind]
  const where = listed([...(people === undefined ? [] : [[people]]), ...places.map(place => [cast.place(place)])])
  return isSome(where) ? fill(words.lines.series, { what, places: where }) : fill('{what}', { what })
}
