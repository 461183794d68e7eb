// How speakers are named in the sheet's language: by a spelling and a role that an article in that language uses.
// A mere description in another language stays what it is, the words of an article: “state government”.

import { fold } from '../identity/fold.ts'
import type { EntityRecord } from '../ledger/queries/load.ts'
import type { Claim, Survey } from '../ledger/queries/survey.ts'
import { isSome, type Part, type Some } from './model.ts'
import { fill, type SheetWords } from './words.ts'

export interface Cast {
  /** "Ľubomír Hanzlík" */
  name(claim: Claim): Some<Part>
  /** The name, and that it is none where the source is anonymous. */
  brief(claim: Claim): Some<Part>
  /** "Ľubomír Hanzlík, Slovak Interior Minister", "an official (anonymous)" */
  full(claim: Claim): Some<Part>
  /** A place as articles in the sheet's language call it: "Kiew" for "Kyiv". */
  place(name: string): string
}

export function castOf(survey: Survey, { language, lines }: Pick<SheetWords, 'lines'> & { readonly language: string }): Cast {
  const { identities, entities, documents } = survey
  const at = new Map(documents.map(({ reading }, index) => [reading, index]))
  const languageOf = ({ reading }: Pick<EntityRecord, 'reading'>): string => baseOf(documents[at.get(reading)!]!.language)
  const places = new Map(
    identities.flatMap(({ type, spellings }, index) =>
      type === 'place' ? spellings.map(({ words }) => [fold(words), index] as const) : [],
    ),
  )
  return { name, brief, full, place }

  function place(written: string): string {
    const identity = places.get(fold(written))
    return identity === undefined ? written : nameOf(identity)
  }

  function name(claim: Claim): Some<Part> {
    const { speaker } = claim
    if (speaker.name === null) return [lines.nobody]
    if (speaker.identity !== null) return [nameOf(speaker.identity)]
    const described = baseOf(documents[claim.document]!.language)
    return [described === language ? speaker.name : { quote: speaker.name, language: described }]
  }

  function brief(claim: Claim): Some<Part> {
    return claim.speaker.kind === 'anonymous' ? fill(lines.anonymous, { who: name(claim) }) : name(claim)
  }

  function full(claim: Claim): Some<Part> {
    const own = brief(claim)
    const role = claim.speaker.identity === null || claim.speaker.kind !== 'person' ? null : roleOf(claim.speaker.identity)
    return role === null ? own : fill(lines.whoRole, { name: own, role })
  }

  /** The best known name where articles in this language give it, be it without its accents; else their longest. */
  function nameOf(identity: number): string {
    const { name: known, members } = identities[identity]!
    const own = members.map(member => entities[member]!).filter(entity => languageOf(entity) === language)
    if (own.length === 0 || own.some(entity => fold(entity.name) === fold(known))) return known
    return [...new Set(own.map(entity => entity.name))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
  }

  /** The last role that an article in this language gives; else the last of any, as its words. */
  function roleOf(identity: number): Part | null {
    const known = identities[identity]!.members.map(member => entities[member]!).flatMap(entity =>
      (JSON.parse(entity.roles) as string[]).slice(0, 1).map(role => ({ role, language: languageOf(entity) })),
    )
    const own = known.filter(each => each.language === language).at(-1)
    if (own !== undefined) return own.role
    return isSome(known) ? { quote: known.at(-1)!.role, language: known.at(-1)!.language } : null
  }
}

/** Without its region. */
export const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/u)[0]!
