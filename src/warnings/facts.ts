// What the detectors of warnings look at: a Survey's statements and figures in canonical order, each with its turn.
// Whoever looks at a turn looks only at what has the same or a smaller one, so that warnings up to a time are a prefix of all.

import { figureSeriesOf } from '../ledger/queries/figures.ts'
import { claimLikeness } from '../ledger/queries/likeness.ts'
import type { Claim, Figure, Survey } from '../ledger/queries/survey.ts'
import { foldCopies } from '../origin/fold.ts'
import { type Line, linesOf } from './points.ts'
import type { Voice } from './told.ts'

export interface Facts {
  readonly survey: Survey
  /** Indices of `survey.documents` in canonical order. */
  readonly order: readonly number[]
  /** Place in that order, by document. */
  readonly turns: readonly number[]
  /** Articles that print another outlet's report again: nothing in them is new, or independent. By document. */
  readonly isCopy: readonly boolean[]
  /** In canonical order. */
  readonly statements: readonly Statement[]
  readonly lines: readonly Line[]
  /** Claims by "reading:number", as `within` names them. */
  readonly claimAt: ReadonlyMap<string, Claim>
  /** Claims by id. */
  readonly claimOf: ReadonlyMap<string, Claim>
  /** Figures by id. */
  readonly figureAt: ReadonlyMap<string, Figure>
}

/** A claim with its copies in reprints and translations. */
export interface Statement {
  readonly claim: Claim
  readonly copies: readonly Claim[]
  readonly turn: number
  /** The claim that it is reported in. */
  readonly outer: Claim | null
}

export function factsOf(given: Survey): Facts {
  const survey = withOwnIds(given)
  const order = canonical(survey)
  const turns: number[] = []
  for (const [turn, document] of order.entries()) turns[document] = turn
  const isCopy = copiesIn(survey)
  const claimAt = new Map(survey.claims.map(claim => [`${claim.reading}:${claim.number}`, claim]))
  const statements = foldCopies(survey.claims, claimLikeness(survey.documents))
    .map(({ first, copies }): Statement => {
      const outer = first.within === null ? null : (claimAt.get(`${first.reading}:${first.within}`) ?? null)
      return { claim: first, copies, turn: turns[first.document]!, outer }
    })
    .sort((a, b) => a.turn - b.turn || a.claim.start - b.claim.start || a.claim.number - b.claim.number)
  const lines = linesOf(survey, { series: figureSeriesOf(survey), turns, isCopy })
  const figureAt = new Map(survey.figures.map(figure => [figure.id, figure]))
  const claimOf = new Map(survey.claims.map(claim => [claim.id, claim]))
  return { survey, order, turns, isCopy, statements, lines, claimAt, claimOf, figureAt }
}

/** Mark between a document and its version in an id: "s1a1@2:q5". */
const VERSION = /@\d+(?=:[aq]\d+$)/u

/** Claims and figures of two versions of one document are told apart: those of the first keep their ids. */
function withOwnIds(survey: Survey): Survey {
  const { documents } = survey
  if (new Set(documents.map(({ id }) => id)).size === documents.length) return survey
  const idOf = ({ id, document }: Claim | Figure): string => {
    const { version } = documents[document]!
    return version === 1 ? id : id.replace(/(?=:[aq]\d+$)/u, `@${version}`)
  }
  const claims = new Map(survey.claims.map(claim => [claim, { ...claim, id: idOf(claim) }]))
  const figures = survey.figures.map(figure => ({
    ...figure,
    id: idOf(figure),
    claim: figure.claim && (claims.get(figure.claim) ?? figure.claim),
  }))
  return { ...survey, claims: [...claims.values()], figures }
}

/** As `lagebild show` knows it. */
export const shownId = (id: string): string => id.replace(VERSION, '')

/** Milliseconds: when this version was published or changed, else first seen. */
export const momentOf = ({ documents }: Survey, document: number): number => documents[document]!.at

function canonical(survey: Survey): number[] {
  const { documents } = survey
  const moments = documents.map((_, index) => momentOf(survey, index))
  return documents
    .map((_, index) => index)
    .sort((a, b) => {
      const [x, y] = [documents[a]!, documents[b]!]
      return moments[a]! - moments[b]! || (x.id < y.id ? -1 : x.id > y.id ? 1 : x.version - y.version)
    })
}

/** A version by the same outlet and the next of a series have words of their own; what another prints again has none. */
function copiesIn({ documents, origins }: Survey): boolean[] {
  const isOwn = new Set(
    origins.flatMap(({ copies }) => copies.flatMap(({ document, relation }) => (OWN.has(relation) ? [document] : []))),
  )
  return documents.map(({ origin, rank, outlet }, document) => {
    const root = documents[origins[origin]!.root]!
    return rank > 0 && !isOwn.has(document) && (outlet === null || outlet !== root.outlet)
  })
}

const OWN: ReadonlySet<string> = new Set(['version', 'series'])

/** Where a claim or figure stands, and what it says: for a reason's sentence. */
export function voiceOf(survey: Survey, said: { readonly claim: Claim } | { readonly figure: Figure }): Voice {
  const { documents } = survey
  const figure = 'figure' in said ? said.figure : null
  const claim = 'figure' in said ? said.figure.claim : said.claim
  const { outlet, published } = documents[(figure ?? claim)!.document]!
  const day = (figure?.holds ?? claim?.said ?? published)?.slice(0, 10) ?? null
  return {
    speaker: claim ? nameIn(survey, claim) : null,
    outlet,
    day,
    figure: figure && { value: figure.value, modifier: figure.modifier, unit: figure.unit },
    words: figure ? figure.words : (claim?.words ?? null),
  }
}

/** As that article names its speaker: what later ones call him must not change what was raised. */
export function nameIn({ identities, entities }: Survey, { speaker, reading }: Claim): string | null {
  if (speaker.identity === null) return speaker.name
  const own = identities[speaker.identity]!.members.find(member => entities[member]!.reading === reading)
  return own === undefined ? speaker.name : entities[own]!.name
}
