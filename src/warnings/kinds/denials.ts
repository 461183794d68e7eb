// Somebody denies what is reported; where it is another speaker's own account that he denies, two voices stand against each other.
//   "The minister rejected reports that the sluices had been opened too late" · "An official disputed the minister's account"

import type { Claim } from '../../ledger/queries/survey.ts'
import { type Facts, nameIn, type Statement, voiceOf } from '../facts.ts'
import { commonness, likeness, type Matter, mattersOf, meantBy } from '../matters.ts'
import { causeOf, type Raised, toldOf } from '../raised.ts'
import { akin } from '../sides.ts'
import type { WarningKind } from '../warning.ts'
import { folded, wordsFor } from '../wording.ts'

/** From which on two denials of one speaker are of one matter: stems in common, and part of the shorter one's. */
const SAME_MATTER = { shared: 2, part: 0.5 }

export function denials(facts: Facts): Raised[] {
  const matters = mattersOf(facts)
  const isCommonAt = commonness(matters)
  const known: Matter[] = []
  return matters.flatMap((matter): Raised[] => {
    const { claim, outer, turn } = matter.statement
    // What somebody is told to have denied is older, or somebody else's story.
    if (outer !== null || facts.isCopy[claim.document] || !isDenial(facts, claim)) return []
    const isCommon = isCommonAt(turn)
    const isAgain = known.some(other => {
      if (!akin(facts.survey, other.statement.claim.speaker, claim.speaker)) return false
      const { shared, part } = likeness(matter, other, isCommon)
      return (shared.length >= SAME_MATTER.shared && part >= SAME_MATTER.part) || pointsBack(facts, matter)
    })
    known.push(matter)
    if (isAgain || (isEmpty(matter) && !isAllegation(facts, claim))) return []
    const opposed = opposedBy(facts, matter)
    if (opposed) return [statementRaised(facts, { kind: 'conflict', now: claim, before: [opposed] })]
    return [statementRaised(facts, { kind: 'denial', now: claim, before: [] })]
  })
}

/** By the verb that reports it, or in plain words: "The claim that … was false", unless the same article has the verb too. */
function isDenial(facts: Facts, claim: Claim): boolean {
  if (claim.speaker.name === null) return false
  if (claim.polarity === 'denied') return isDeniable(facts, claim)
  if (claim.polarity !== 'affirmed' || !wordsFor(facts, claim.document)?.denying.test(folded(claim.words))) return false
  return !facts.statements.some(
    ({ claim: other }) =>
      other.document === claim.document && other.polarity === 'denied' && other.speaker.key === claim.speaker.key,
  )
}

/** "Rejected a nomination" refuses; "rejected that …", "denied involvement" deny. */
function isDeniable(facts: Facts, claim: Claim): boolean {
  const words = wordsFor(facts, claim.document)
  const said = folded(claim.words)
  return words === null || [words.clauses, words.allegations, words.accounts].some(pattern => pattern.test(said))
}

/** "He rejected the figure": nothing in it says what. */
const isEmpty = ({ versions }: Matter): boolean => (versions[0]?.size ?? 0) < 2

/** "She rejected the accusation": what it was stands elsewhere, but there is one. */
const isAllegation = (facts: Facts, { words, document }: Claim): boolean =>
  wordsFor(facts, document)?.allegations.test(folded(words)) ?? false

/** Stems up to which a denial that names nobody says less than the one before it: "taking part in such talks". */
const LITTLE = 3

const pointsBack = (facts: Facts, { statement, versions }: Matter): boolean =>
  versions[0]!.size <= LITTLE && meantBy(facts, statement.claim).size === 0
/** The statement whose account is denied: an "account" or "figure" of somebody who is named, or meant by his role. */
function opposedBy(facts: Facts, { statement: { claim, turn } }: Matter): Claim | null {
  const meant = meantBy(facts, claim)
  const others = facts.statements.filter(
    other => other.claim.speaker.identity !== null && meant.has(other.claim.speaker.identity) && isBefore(other, { claim, turn }),
  )
  const isAccount = wordsFor(facts, claim.document)?.accounts.test(folded(claim.words)) ?? false
  const theirs = others.filter(other => !akin(facts.survey, other.claim.speaker, claim.speaker))
  return isAccount ? (bestOf(facts, theirs, claim) ?? null) : null
}

function bestOf(facts: Facts, statements: readonly Statement[], denied: Claim): Claim | undefined {
  const matters = mattersOf({ ...facts, statements: [...statements, { claim: denied, copies: [], turn: 0, outer: null }] })
  const own = matters.pop()!
  const alike = matters.map(matter => ({ matter, shared: likeness(matter, own, () => false).shared.length }))
  return alike.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared)[0]?.matter.statement.claim
}

const isBefore = (a: Statement, b: Pick<Statement, 'claim' | 'turn'>): boolean =>
  a.turn < b.turn || (a.turn === b.turn && a.claim.start < b.claim.start)

interface Said {
  readonly kind: WarningKind
  readonly now: Claim
  readonly before: readonly Claim[]
}

/** A warning about statements. */
export function statementRaised(facts: Facts, { kind, now, before }: Said): Raised {
  const { survey } = facts
  return {
    kind,
    document: now.document,
    cause: causeOf(facts, now, ...before),
    subject: nameIn(survey, now),
    claims: [now.id, ...before.map(({ id }) => id)],
    told: toldOf(facts, {
      kind,
      document: now.document,
      now: voiceOf(survey, { claim: now }),
      before: before.map(claim => voiceOf(survey, { claim })),
    }),
  }
}
