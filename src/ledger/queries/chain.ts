// Through whom a claim came to the reader: outlet ← the outlet it copies ← agency ← who tells it ← through what ← speaker ← whom he cites.
//   chainOf(survey, claim, { channel: 'auf einer Pressekonferenz', addressee: null })
//   [{ kind: 'outlet', name: 'Blatt' }, { kind: 'agency', name: 'dpa' }, { kind: 'teller', name: 'Ana Ruíz' }, { kind: 'speaker', name: null }]

import type { Relation } from '../../origin/relation.ts'
import type { Claim, Survey } from './survey.ts'

export const LINK_KINDS = {
  outlet: 'Who published it.',
  source: 'The outlet whose report that is a copy of.',
  agency: 'The agency that signs the report.',
  teller: 'Who is quoted with the words in which the claim is reported.',
  channel: 'Through what, or to whom, it was said, in the words of the article.',
  speaker: 'Who makes the claim.',
  cited: 'Whom the speaker cites in it.',
} as const

export interface Link {
  readonly kind: keyof typeof LINK_KINDS
  /** null: nobody is named. */
  readonly name: string | null
  /** Id of the claim or document where it stands. */
  readonly id: string
  /** source: what the nearer outlet's report is to it. */
  readonly relation: Relation | null
}

/** What a Reading says of a claim beyond its row, in the words of the article. */
export interface Frame {
  readonly channel: string | null
  readonly addressee: string | null
}

/** Outlets and tellers in a chain at most: whoever cites himself in a circle ends somewhere. */
const LONGEST = 12

/** From the reader back to the far end. */
export function chainOf(
  survey: Survey,
  claim: Claim,
  { channel, addressee }: Frame = { channel: null, addressee: null },
): Link[] {
  const through = [channel, addressee].flatMap(name => (name === null ? [] : [link('channel', name, claim.id)]))
  const tellers = outerOf(survey, claim).map(({ speaker, id }) => link('teller', speaker.name, id))
  const cited = innerOf(survey, claim).map(({ speaker, id }) => link('cited', speaker.name, id))
  return [...printed(survey, claim.document), ...tellers, ...through, link('speaker', claim.speaker.name, claim.id), ...cited]
}

const link = (kind: Link['kind'], name: string | null, id: string, relation: Relation | null = null): Link => ({
  ...{ kind, name, id, relation },
})

/** The outlet, those whose reports it is a copy of, and the agency that any of them names. */
function printed({ documents, origins }: Survey, document: number): Link[] {
  const { origin } = documents[document]!
  const copies = new Map(origins[origin]!.copies.map(copy => [copy.document, copy]))
  const links = [link('outlet', documents[document]!.outlet, documents[document]!.id)]
  let agency = documents[document]!.agency
  let at = copies.get(document)
  while (at && links.length < LONGEST) {
    const { outlet, id, agency: other } = documents[at.of]!
    links.push(link('source', outlet, id, at.relation))
    agency ??= other
    at = copies.get(at.of)
  }
  return agency === null ? links : [...links, link('agency', agency, links.at(-1)!.id)]
}

/** Claims that this one is reported in, the outermost first. */
export function outerOf({ claims }: Pick<Survey, 'claims'>, claim: Claim): Claim[] {
  const found: Claim[] = []
  let at: Claim | undefined = claim
  while (at && at.within !== null && found.length < LONGEST) {
    const { reading, within }: Claim = at
    at = claims.find(other => other.reading === reading && other.number === within)
    if (at) found.unshift(at)
  }
  return found
}

/** Claims of others that this one reports, in the order of the text. */
export function innerOf({ claims }: Pick<Survey, 'claims'>, claim: Claim): Claim[] {
  const own = claims.filter(other => other.reading === claim.reading)
  const found: Claim[] = []
  let level: readonly Claim[] = [claim]
  while (level.length > 0 && found.length < LONGEST) {
    const numbers = new Set(level.map(({ number }) => number))
    level = own.filter(other => other.within !== null && numbers.has(other.within) && !found.includes(other) && other !== claim)
    found.push(...level)
  }
  return found.slice(0, LONGEST)
}
