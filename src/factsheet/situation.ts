// The situation: of every series that counts something of the event its latest figure, then what most outlets carry.
//   Dead, March: at least 4, according to Feuerwehr (reported 14 March); so too …; contradicted by …

import { relationOf } from '../figures/intervals.ts'
import type { FigureView, SeriesView, SpeakerView } from '../ledger/queries/views.ts'
import { compare } from '../text/compare.ts'
import { byWhom, groundsOf, groundsOfFigure, isWithinOwn, lineOf, sentence, whatOf, whenFigure } from './lines.ts'
import type { Material } from './material.ts'
import { type Group, isSome, type Part, type Sentence } from './model.ts'
import { confirmingIn, isMain, latestOfVoices, standingIn } from './standing.ts'
import { fill, joined, strong } from './words.ts'

/** An editor wants the situation on one page; the tables have the rest. */
const MOST_SERIES = 10
const MOST_STATEMENTS = 6
const MOST_OF_ONE = 2
/** Voices that stand behind one figure, or against it, in one sentence. */
const MOST_VOICES = 3
/** A shorter statement needs its article to be understood. */
const LEAST_WORDS = 5

export function situation(material: Material): Group[] {
  const levels = material.series
    .filter(isMain)
    .slice(0, MOST_SERIES)
    .flatMap(series => level(series, material) ?? [])
  const statements = mostCarried(material)
  return [
    ...(isSome(levels) ? [{ heading: null, sentences: levels }] : []),
    ...(isSome(statements) ? [{ heading: [material.words.lines.most] as const, sentences: statements }] : []),
  ]
}

/** The newest figure, of a known voice where one gives it that day; then who agrees, who contradicts it, what others give that day. */
function level(series: SeriesView, material: Material): Sentence | null {
  const standing = standingIn(material, series)
  const last = latestOfVoices(material, standing)
  const today = last.filter(({ date }) => date === last.at(-1)!.date)
  const latest = today.findLast(isOfKnownVoice(material)) ?? today.at(-1)
  if (latest === undefined) return null

  const { lines } = material.words
  const figure = material.figures.get(latest.id)!
  const slots = { what: whatOf(material, series), amount: material.amount(figure), when: whenFigure(material, latest) }
  const likewise = confirmingIn(material, standing)(latest)
  const against = latestOfVoices(material, standing).filter(({ id }) => latest.conflicts.includes(id))
  const told = new Set([latest, ...likewise, ...against])
  const also = today.filter(entry => !told.has(entry) && relationOf(entry, latest) !== 'same')
  const others = [
    { line: lines.likewise, entries: likewise.slice(-MOST_VOICES) },
    { line: lines.against, entries: against.slice(-MOST_VOICES) },
    { line: lines.also, entries: also.slice(-MOST_VOICES) },
  ]
  const main = fill(lines.level, { ...slots, by: byWhom(material, figure) })
  const parts = [...main, ...others.flatMap(({ line, entries }) => voices(line, entries, material))]
  const ids = others.flatMap(({ entries }) => entries).flatMap(({ id }) => groundsOfFigure(material.figures.get(id)!))
  return sentence(material, joined(parts), [...groundsOfFigure(figure), ...ids])
}

/** A name is known of it: no anonymous source, no mere description, no article that names nobody. */
const isOfKnownVoice =
  ({ figures }: Material) =>
  ({ id }: FigureView): boolean => {
    const speaker = figures.get(id)!.claim?.speaker
    return speaker !== undefined && speaker.identity !== null && speaker.kind !== 'anonymous'
  }

function voices(line: string, entries: readonly FigureView[], material: Material): Part[] {
  return entries.flatMap(entry => {
    const figure = material.figures.get(entry.id)!
    return fill(line, { by: byWhom(material, figure), amount: material.amount(figure), when: whenFigure(material, entry) })
  })
}

/** Statements that stand in several outlets, those of most outlets first, then the newest; a few of each speaker. */
function mostCarried(material: Material): Sentence[] {
  const { claims, speakers, words } = material
  const carried = speakers
    .filter(({ name }) => name !== null)
    .flatMap(speaker => widest(speaker, material))
    .sort((a, b) => b.outlets - a.outlets || compare(b.view.published ?? '', a.view.published ?? ''))
  return carried.slice(0, MOST_STATEMENTS).map(({ view, outlets }) => {
    const claim = claims.get(view.id)!
    const slots = { who: strong(material.cast.full(claim)), line: lineOf(material, claim), count: String(outlets) }
    return sentence(material, fill(words.lines.carried, slots), groundsOf(material, claim))
  })
}

/** What a speaker says in most outlets. */
function widest({ claims }: SpeakerView, material: Material) {
  return claims
    .map(view => ({ view, outlets: new Set([view, ...view.copies].map(({ outlet, document }) => outlet ?? document)).size }))
    .filter(({ view, outlets }) => outlets > 1 && view.words.split(' ').length >= LEAST_WORDS)
    .filter(({ view }) => !isWithinOwn(material, material.claims.get(view.id)!))
    .sort((a, b) => b.outlets - a.outlets)
    .slice(0, MOST_OF_ONE)
}
