// Keeps the footnotes of a sheet: what stands in one stretch of one article has one footnote, numbered when it is first needed.
//   notebook.cite(['s1a1:q1', 's1a1:a1'])   [1]

import type { Claim, Figure, Survey } from '../ledger/queries/survey.ts'
import type { Footnote, Grounded, Some } from './model.ts'
import { type Quoted, type Read, sentenceOfFigure, sentencesOfClaim } from './quoting.ts'

export interface Notebook {
  /** Ids of claims and figures of the survey, each once, and the numbers of their footnotes in rising order. */
  cite(ids: Some<string>): Grounded
  /** True if it can be cited. */
  knows(id: string): boolean
  /** In the order of their numbers. */
  footnotes(): Footnote[]
}

/** Key of a Reading to what it says; every document of the survey has one. */
export type Readings = ReadonlyMap<number, Read>

interface Cited {
  readonly item: Claim | Figure
  readonly said: string | null
  readonly quoted: (read: Read) => Quoted
}

type Copies = (id: string) => Footnote['copies']

export function notebookOf(survey: Survey, readings: Readings, copiesOf: Copies): Notebook {
  const citable = citableOf(survey)
  const notes = new Map<string, { readonly number: number; readonly first: Cited; readonly ids: string[]; readonly at: Quoted }>()

  return {
    knows: id => citable.has(id),
    cite: ids => {
      const own = [...new Set(ids)] as unknown as Some<string>
      const numbers = new Set(own.map(noteOf))
      return { ids: own, notes: [...numbers].sort((a, b) => a - b) as unknown as Some<number> }
    },
    footnotes: () => [...notes.values()].map(note => written(note)),
  }

  function noteOf(id: string): number {
    const cited = citable.get(id)!
    const read = readings.get(cited.item.reading)!
    const at = cited.quoted(read)
    const key = `${cited.item.reading} ${at.start} ${at.end} ${cited.said ?? ''}`
    const note = notes.get(key) ?? { number: notes.size + 1, first: cited, ids: [], at }
    if (!note.ids.includes(id)) note.ids.push(id)
    notes.set(key, note)
    return note.number
  }

  function written({ number, first, ids, at }: NonNullable<ReturnType<(typeof notes)['get']>>): Footnote {
    const { id: document, outlet, agency, title, url, language, published } = survey.documents[first.item.document]!
    const { start, end, isWhole } = at
    const copies = new Map(ids.flatMap(copiesOf).map(copy => [copy.document, copy]))
    return {
      ...{ number, ids: ids as unknown as Some<string>, document, outlet, agency, title, url, language, published },
      said: first.said,
      words: readings.get(first.item.reading)!.text.slice(start, end),
      ...{ start, end, isWhole },
      copies: [...copies.values()],
    }
  }
}

function citableOf({ claims, figures }: Survey): Map<string, Cited> {
  const citable = new Map<string, Cited>()
  for (const item of claims) citable.set(item.id, { item, said: item.said, quoted: read => claimIn(read, item) })
  for (const item of figures) citable.set(item.id, { item, said: item.claim?.said ?? null, quoted: read => figureIn(read, item) })
  return citable
}

const claimIn = (read: Read, { number }: Claim): Quoted => sentencesOfClaim(read, read.attributions[number]!)

/** The words of the claim that states it, so that one footnote serves both; else its own sentence. */
function figureIn(read: Read, figure: Figure): Quoted {
  const stated = figure.claim === null ? null : claimIn(read, figure.claim)
  return stated !== null && stated.start <= figure.start && figure.end <= stated.end ? stated : sentenceOfFigure(read, figure)
}
