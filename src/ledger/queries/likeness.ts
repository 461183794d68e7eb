// How much a claim or figure of a copy is like one of the original, for foldCopies: 0 is not at all, 1 surely the same.
// A reprint repeats the words. A translation keeps the speaker, the order, the place in the article and the digits.

import { fold } from '../../identity/fold.ts'
import { remembered } from '../../text/remembered.ts'
import type { Speaker } from './speaker.ts'
import type { Claim, Figure, SurveyedDocument } from './survey.ts'

type Documents = readonly SurveyedDocument[]

/** Part of the words that a reprint may have changed in a statement. */
const CHANGED = 0.5
/** Part of the article by which a statement may have moved in its translation. */
const MOVED = 0.2

export function claimLikeness(documents: Documents): (copied: Claim, original: Claim) => number {
  const wordsOf = remembered((claim: Claim) => new Set(fold(claim.words).split(' ')))
  const digitsOf = remembered((claim: Claim) => new Set(claim.words.replace(/(?<=\d)[.,](?=\d)/gu, '').match(/\d{2,}/gu) ?? []))

  return (copied, original) => {
    const who = sameSpeaker(copied.speaker, original.speaker)
    if (who === 0) return 0
    if (documents[copied.document]!.language === documents[original.document]!.language) {
      const alike = overlap(wordsOf(copied), wordsOf(original))
      return alike < CHANGED ? 0 : alike * who
    }
    const moved = Math.abs(copied.position - original.position)
    if (moved > MOVED || copied.polarity !== original.polarity) return 0
    return Math.max(0, who - 2 * moved + 0.5 * agreement(digitsOf(copied), digitsOf(original)))
  }
}

export function figureLikeness(copied: Figure, original: Figure): number {
  if (copied.unit !== original.unit || String(copied.value) !== String(original.value)) return 0
  if (copied.concept !== null && original.concept !== null && copied.concept !== original.concept) return 0
  if (copied.claim && original.claim && sameSpeaker(copied.claim.speaker, original.claim.speaker) === 0) return 0
  return 1 - Math.abs(copied.position - original.position)
}

/** 1: one speaker · 0.4: not known to be two, such as "Feuerwehr" and "fire brigade" · 0: two. */
function sameSpeaker(a: Speaker, b: Speaker): number {
  if (a.key === b.key) return 1
  const areTwoPeople = a.identity !== null && b.identity !== null && a.kind === 'person' && b.kind === 'person'
  return areTwoPeople || a.kind !== b.kind ? 0 : 0.4
}

/** Common part of two sets, of the smaller one: a statement may be cut. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return common(a, b) / Math.max(1, Math.min(a.size, b.size))
}

/** 1: the same digits stand in both · -1: others · 0: no digits to tell. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  return common(a, b) > 0 ? 1 : -1
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter(each => b.has(each)).length
