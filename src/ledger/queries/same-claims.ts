// Who else says what a claim says: its copies, and claims of other reports with the same figure or most of the same words.
//   sameClaims(survey, claim)   [claim, its copy in a reprint, another minister's with the same number]

import { fold } from '../../identity/fold.ts'
import { listed } from '../../identity/groups.ts'
import { foldCopies } from '../../origin/fold.ts'
import { claimLikeness } from './likeness.ts'
import { relatedness } from './related.ts'
import type { Claim, Figure, Survey } from './survey.ts'

/** Part of the telling words of the shorter claim that the other has, too. */
const SAME = 0.7
/** Fewer words tell nothing: "Es gibt keine Gefahr". Words this short are grammar mostly. */
const FEWEST = 4
const SHORT = 4

/** The claim itself is among them. In canonical order of the survey. */
export function sameClaims(survey: Survey, claim: Claim): Claim[] {
  const { documents, claims, figures } = survey
  const group = foldCopies(claims, claimLikeness(documents)).find(
    ({ first, copies }) => first === claim || copies.includes(claim),
  )
  const own = new Set([claim, ...(group ? [group.first, ...group.copies] : [])])
  const isRelated = relatedness(survey)
  const counted = new Map<Claim, Figure[]>()
  for (const figure of figures) if (figure.claim) listed(counted, figure.claim).push(figure)
  const mine = counted.get(claim) ?? []
  const words = wordsOf(claim)
  const found = claims.filter(other => {
    if (own.has(other)) return true
    if (other.polarity !== claim.polarity || !isRelated(claim.document, other.document)) return false
    return sharesFigure(mine, counted.get(other) ?? []) || sharesWords(words, wordsOf(other))
  })
  return found.sort((a, b) => a.document - b.document || a.number - b.number)
}

/** The same number of the same things in places that do not differ. */
const sharesFigure = (mine: readonly Figure[], others: readonly Figure[]): boolean =>
  mine.some(a => others.some(b => isSame(a, b)))

function isSame(a: Figure, b: Figure): boolean {
  if (a.concept === null || a.concept !== b.concept || a.unit !== b.unit || a.change !== b.change || a.group !== b.group)
    return false
  if (a.low !== b.low || a.high !== b.high) return false
  return a.places.length === 0 || b.places.length === 0 || a.places.some(place => b.places.includes(place))
}

const wordsOf = ({ words }: Claim): ReadonlySet<string> =>
  new Set(
    fold(words)
      .split(' ')
      .filter(word => word.length > SHORT),
  )

function sharesWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const fewer = Math.min(a.size, b.size)
  if (fewer < FEWEST) return false
  return [...a].filter(word => b.has(word)).length >= SAME * fewer
}
