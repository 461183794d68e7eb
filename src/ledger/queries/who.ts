// Who somebody is: all spellings and roles, what they said, and what others said about them.
//   await whoIs(ledger, 'Gruenauer')   [{ name: 'Leopold Grünauer', spellings: […], said: […], about: […] }]

import { fold } from '../../identity/fold.ts'
import { listed } from '../../identity/groups.ts'
import type { Identity } from '../../identity/identify.ts'
import type { Link } from '../../identity/links.ts'
import { firstNot } from '../../text/search.ts'
import type { Span } from '../../types.ts'
import type { Ledger } from '../open.ts'
import { ready } from '../ready.ts'
import { loadMentions, type MentionRecord } from './load.ts'
import { aboutName, allNames } from './naming.ts'
import { nearestNames, unknownName } from './nearest.ts'
import { speakersOf } from './speakers.ts'
import { type Claim, type Scope, type Survey, survey } from './survey.ts'
import { type ClaimView, type DocumentView, documentView, type NameView, nameView, type SpeakerView } from './views.ts'
import { linksOf } from './why.ts'

export interface WhoView extends NameView {
  /** In the order of time. */
  readonly said: readonly ClaimView[]
  /** What others said in whose words the name stands. */
  readonly about: readonly ClaimView[]
  readonly mentionedIn: readonly { readonly document: DocumentView; readonly mentions: number }[]
  /** Why its spellings are one, who else it may be, who it is not. */
  readonly links: readonly Link[]
}

/** Everybody who bears the name, best known first. Throws NOT_FOUND with the nearest names. */
export async function whoIs(ledger: Ledger, name: string, scope: Scope = {}): Promise<WhoView[]> {
  if (fold(name).trim() === '') throw unknownName(name, [])
  await ready(ledger)
  const { documents, ...only } = await aboutName(ledger.db, name)
  const known = await survey(ledger, { ...scope, documents, only })
  const speakers = speakersOf(known)
  const shelves = sorted(known, speakers)
  const found = known.identities.map((_, index) => index).filter(bearing(name, known.identities))
  const views: WhoView[] = []
  for (const identity of found) {
    const entities = known.identities[identity]!.members.map(member => known.entities[member]!)
    const keys = entities.map(({ key }) => key)
    const [mentions, links] = [await loadMentions(ledger.db, keys), await linksOf(ledger.db, entities)]
    views.push(whoView(known, shelves, { identity, mentions, links }))
  }
  // A speaker that is only a description, such as "Feuerwehr", is no entity of any Reading.
  const described = speakers.filter(
    speaker => speaker.spellings.length === 0 && speaker.name !== null && fold(speaker.name) === fold(name),
  )
  views.push(...described.map(describedView))
  if (views.length > 0) return views.sort((a, b) => b.said.length - a.said.length || b.documents - a.documents)
  throw unknownName(name, nearestNames(name, await allNames(ledger.db)))
}

/** A full match of any spelling; where there is none, all whose names hold every word asked for. */
function bearing(name: string, identities: readonly Identity[]): (index: number) => boolean {
  const asked = fold(name)
  const folded = identities.map(({ spellings }) => spellings.map(({ words }) => fold(words)))
  if (folded.some(spellings => spellings.includes(asked))) return index => folded[index]!.includes(asked)
  const words = asked.split(' ').filter(Boolean)
  return index => words.length > 0 && folded[index]!.some(spelling => words.every(word => spelling.split(' ').includes(word)))
}

/** The claims as every view needs them, sorted once: a common name has many bearers. */
interface Shelves {
  /** Claims of all speakers, one after the other; what copies repeat stands once. */
  readonly views: readonly ClaimView[]
  /** Id of a claim to its place in `views`. */
  readonly places: ReadonlyMap<string, number>
  /** Identity to what it said. */
  readonly said: ReadonlyMap<number, readonly ClaimView[]>
  /** Reading to its claims. */
  readonly claims: ReadonlyMap<number, readonly Claim[]>
  /** Reading to its document. */
  readonly documents: ReadonlyMap<number, number>
}

function sorted({ claims, documents }: Survey, speakers: readonly SpeakerView[]): Shelves {
  const views = speakers.flatMap(speaker => speaker.claims)
  const identities = new Map(claims.map(({ id, speaker }) => [id, speaker.identity]))
  const said = new Map<number, ClaimView[]>()
  for (const view of views) {
    const identity = identities.get(view.id) ?? null
    if (identity !== null) listed(said, identity).push(view)
  }
  const byReading = new Map<number, Claim[]>()
  for (const claim of claims) listed(byReading, claim.reading).push(claim)
  return {
    views,
    places: new Map(views.map(({ id }, place) => [id, place])),
    said,
    claims: byReading,
    documents: new Map(documents.map(({ reading }, index) => [reading, index])),
  }
}

interface Asked {
  readonly identity: number
  /** Every place where it is mentioned. */
  readonly mentions: readonly MentionRecord[]
  readonly links: readonly Link[]
}

function whoView(
  known: Survey,
  { views, places, said, claims, documents }: Shelves,
  { identity, mentions, links }: Asked,
): WhoView {
  const byDocument = new Map<number, MentionRecord[]>()
  for (const mention of mentions) {
    const document = documents.get(mention.reading)
    if (document !== undefined) listed(byDocument, document).push(mention)
  }
  const inOrder = [...byDocument].sort(([a], [b]) => a - b)
  const about = inOrder
    .flatMap(([, own]) => holding(claims.get(own[0]!.reading) ?? [], own))
    .flatMap(({ id, speaker }) => (speaker.identity === identity ? [] : (places.get(id) ?? [])))
  return {
    ...nameView(known.identities[identity]!),
    said: said.get(identity) ?? [],
    about: about.sort((a, b) => a - b).map(place => views[place]!),
    mentionedIn: inOrder.map(([index, own]) => ({ document: documentView(known, index), mentions: own.length })),
    links,
  }
}

/** Claims of one document that have one of the mentions in them. */
function holding(claims: readonly Claim[], mentions: readonly Span[]): Claim[] {
  const byStart = [...mentions].sort((a, b) => a.start - b.start)
  // The end that comes first of this mention's and all later ones'.
  const ends = byStart.map(({ end }) => end)
  for (let i = ends.length - 2; i >= 0; i--) ends[i] = Math.min(ends[i]!, ends[i + 1]!)
  return claims.filter(({ start, end }) => (ends[firstFrom(byStart, start)] ?? Number.POSITIVE_INFINITY) <= end)
}

/** Index of the first span that starts at `offset` or behind it. */
const firstFrom = (spans: readonly Span[], offset: number): number => firstNot(spans, ({ start }) => start < offset)

function describedView({ name, kind, roles, claims }: SpeakerView): WhoView {
  const documents = new Set(claims.map(({ document }) => document)).size
  const type = kind === 'person' || kind === 'organization' || kind === 'group' ? kind : 'other'
  const spellings = [{ words: name!, documents }]
  return { name: name!, type, roles, spellings, documents, said: claims, about: [], mentionedIn: [], links: [] }
}
