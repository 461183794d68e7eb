// Who somebody is: all spellings and roles, what they said, and what others said about them.
//   await whoIs(ledger, 'Gruenauer')   [{ name: 'Leopold Grünauer', spellings: […], said: […], about: […] }]

import { LagebildError } from '../../errors.ts'
import { distance, fold } from '../../identity/fold.ts'
import type { Identity } from '../../identity/identify.ts'
import type { Ledger } from '../open.ts'
import { loadMentions } from './load.ts'
import { speakersOf } from './speakers.ts'
import { type Survey, survey } from './survey.ts'
import { type ClaimView, type DocumentView, documentView, type NameView, nameView, type SpeakerView } from './views.ts'

export interface WhoView extends NameView {
  /** In the order of time. */
  readonly said: readonly ClaimView[]
  /** What others said in whose words the name stands. */
  readonly about: readonly ClaimView[]
  readonly mentionedIn: readonly { readonly document: DocumentView; readonly mentions: number }[]
}

/** Everybody who bears the name, best known first. Throws NOT_FOUND with the nearest names. */
export async function whoIs(ledger: Ledger, name: string): Promise<WhoView[]> {
  const known = await survey(ledger)
  const speakers = speakersOf(known)
  const found = known.identities.map((_, index) => index).filter(bearing(name, known.identities))
  const views: WhoView[] = []
  for (const identity of found) views.push(await whoView(ledger, known, { identity, speakers }))
  // A speaker that is only a description, such as "Feuerwehr", is no entity of any Reading.
  const described = speakers.filter(
    speaker => speaker.spellings.length === 0 && speaker.name !== null && fold(speaker.name) === fold(name),
  )
  views.push(...described.map(describedView))
  if (views.length > 0) return views.sort((a, b) => b.said.length - a.said.length || b.documents - a.documents)
  throw unknown(name, nearest(name, known, speakers))
}

/** A full match of any spelling; where there is none, all whose names hold every word asked for. */
function bearing(name: string, identities: readonly Identity[]): (index: number) => boolean {
  const asked = fold(name)
  const folded = identities.map(({ spellings }) => spellings.map(({ words }) => fold(words)))
  if (folded.some(spellings => spellings.includes(asked))) return index => folded[index]!.includes(asked)
  const words = asked.split(' ').filter(Boolean)
  return index => words.length > 0 && folded[index]!.some(spelling => words.every(word => spelling.split(' ').includes(word)))
}

interface Asked {
  readonly identity: number
  readonly speakers: readonly SpeakerView[]
}

async function whoView(ledger: Ledger, known: Survey, { identity, speakers }: Asked): Promise<WhoView> {
  const self = known.identities[identity]!
  const own = new Set(known.claims.filter(({ speaker }) => speaker.identity === identity).map(({ id }) => id))
  const mentions = await loadMentions(
    ledger.db,
    self.members.map(member => known.entities[member]!.key),
  )
  const counts = new Map<number, number>()
  for (const { reading } of mentions) counts.set(reading, (counts.get(reading) ?? 0) + 1)
  const about = claimsAround(known, mentions)
  const views = speakers.flatMap(({ claims }) => claims)
  return {
    ...nameView(self),
    said: views.filter(({ id }) => own.has(id)),
    about: views.filter(({ id }) => about.has(id) && !own.has(id)),
    mentionedIn: known.documents.flatMap(({ reading }, index) => {
      const count = counts.get(reading)
      return count === undefined ? [] : [{ document: documentView(known, index), mentions: count }]
    }),
  }
}

/** Ids of claims whose words hold one of the mentions. */
function claimsAround({ claims }: Survey, mentions: readonly { reading: number; start: number; end: number }[]): Set<string> {
  const byReading = new Map<number, { start: number; end: number }[]>()
  for (const { reading, ...span } of mentions) byReading.set(reading, [...(byReading.get(reading) ?? []), span])
  const holds = ({ reading, start, end }: Survey['claims'][number]) =>
    (byReading.get(reading) ?? []).some(mention => start <= mention.start && mention.end <= end)
  return new Set(claims.filter(holds).map(({ id }) => id))
}

function describedView({ name, kind, roles, claims }: SpeakerView): WhoView {
  const documents = new Set(claims.map(({ document }) => document)).size
  const type = kind === 'person' || kind === 'organization' || kind === 'group' ? kind : 'other'
  const spellings = [{ words: name!, documents }]
  return { name: name!, type, roles, spellings, documents, said: claims, about: [], mentionedIn: [] }
}

/** Names that differ least, at most five. */
function nearest(name: string, { identities }: Survey, speakers: readonly SpeakerView[]): string[] {
  const asked = fold(name)
  const names = new Map<string, readonly string[]>()
  for (const speaker of speakers) if (speaker.name !== null) names.set(speaker.name, [speaker.name])
  for (const { name: known, spellings } of identities)
    names.set(
      known,
      spellings.map(({ words }) => words),
    )
  return Array.from(names, ([known, spellings]) => ({
    known,
    far: Math.min(...spellings.map(words => farness(asked, fold(words)))),
  }))
    .filter(({ far }) => far <= 3)
    .sort((a, b) => a.far - b.far || (a.known < b.known ? -1 : 1))
    .slice(0, 5)
    .map(({ known }) => known)
}

/** Edit distance to the whole name or to one of its words; a beginning is near. */
function farness(asked: string, spelling: string): number {
  const parts = [spelling, ...spelling.split(' ')]
  return Math.min(...parts.map(part => (asked.length >= 3 && part.startsWith(asked) ? 0.5 : distance(asked, part, 3))))
}

function unknown(name: string, near: readonly string[]): LagebildError {
  return new LagebildError({
    code: 'NOT_FOUND',
    message: `The ledger knows nobody and nothing of the name "${name}"`,
    where: name,
    remedy: near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'lagebild picture prints all names.',
  })
}
