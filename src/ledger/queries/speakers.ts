// Who said what, speaker by speaker, over all documents; what copies repeat stands once.

import { listed } from '../../identity/groups.ts'
import { type Folded, foldCopies } from '../../origin/fold.ts'
import { claimLikeness } from './likeness.ts'
import type { Claim, Survey } from './survey.ts'
import { type ClaimView, dayOfClaim, placeOf, type SpeakerView } from './views.ts'

/** Speakers with their claims; the copies of a claim stand with the first of them. */
export function speakersOf(survey: Survey): SpeakerView[] {
  const byNumber = new Map(survey.claims.map(claim => [`${claim.reading}:${claim.number}`, claim]))
  const bySpeaker = new Map<string, Folded<Claim>[]>()
  for (const folded of foldCopies(survey.claims, claimLikeness(survey.documents))) {
    listed(bySpeaker, folded.first.speaker.key).push(folded)
  }
  const views = Array.from(bySpeaker.values(), (claims): SpeakerView => {
    const { name, kind, identity } = claims[0]!.first.speaker
    const known = identity === null ? null : survey.identities[identity]!
    return {
      name,
      kind,
      roles: known?.roles ?? [],
      spellings: known?.spellings.map(({ words }) => words) ?? [],
      reports: new Set(claims.map(({ first }) => first.report)).size,
      claims: claims.map(claim => claimView(survey, claim, byNumber)).sort(byDay),
    }
  })
  return views.sort(byVoice)
}

/** Named before unnamed; most statements first, then most reports, then the alphabet. */
function byVoice(a: SpeakerView, b: SpeakerView): number {
  if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1
  return b.claims.length - a.claims.length || b.reports - a.reports || ((a.name ?? '') < (b.name ?? '') ? -1 : 1)
}

function claimView(survey: Survey, { first, copies }: Folded<Claim>, byNumber: ReadonlyMap<string, Claim>): ClaimView {
  const { speaker, words, mode, polarity, evidential, certainty, band, said, within, reading } = first
  const outer = within === null ? null : (byNumber.get(`${reading}:${within}`) ?? null)
  return {
    ...placeOf(survey, first),
    speaker: speaker.name,
    words,
    mode,
    polarity,
    evidential,
    certainty,
    band,
    said,
    published: survey.documents[first.document]!.published,
    within: outer?.id ?? null,
    toldBy: outer?.speaker.name ?? null,
    copies: copies.map(copy => placeOf(survey, copy)),
  }
}

function byDay(a: ClaimView, b: ClaimView): number {
  const [x, y] = [dayOfClaim(a) ?? '9', dayOfClaim(b) ?? '9']
  return x < y ? -1 : x > y ? 1 : 0
}
