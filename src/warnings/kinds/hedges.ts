// What was hedged or denied is now said plainly, or the other way round; and whether the speaker or only the outlet changed it.
//   "A breach was possible, he said on Sunday" … "A breach is here, he said on Monday"

import type { Claim } from '../../ledger/queries/survey.ts'
import type { Facts, Statement } from '../facts.ts'
import { commonness, likeness, type Matter, mattersOf } from '../matters.ts'
import type { Raised } from '../raised.ts'
import { akin } from '../sides.ts'
import { folded, wordsFor } from '../wording.ts'
import { statementRaised } from './denials.ts'

/** Stems in common, and their part of the shorter statement's, from which on two statements are of one matter; `retold`: one and the same statement. */
const ALIKE = { shared: 3, part: 0.6, retold: 0.8 }
/** The same for what was denied and is now said. */
const OWNED = { shared: 2, part: 0.5 }
/** Earlier statements of a side that one is compared with: the latest. */
const MOST = 200

/** ICD 203 bands, rising. Nothing said of likelihood: said plainly. */
const BANDS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'possible',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
]
const PLAIN = BANDS.length

export function hedges(facts: Facts): Raised[] {
  const matters = mattersOf(facts)
  const isCommonAt = commonness(matters)
  const earlier: Matter[] = []
  const raised: Raised[] = []
  for (const matter of matters) {
    const { claim, outer } = matter.statement
    if (outer === null && !facts.isCopy[claim.document]) {
      const isCommon = isCommonAt(matter.statement.turn)
      const of = earlier.slice(-MOST).findLast(other => isOneMatter(facts, { matter, other, isCommon }))
      const kind = of ? turnOf(facts, of.statement, matter.statement) : null
      if (of && kind) raised.push(changed(facts, kind, { now: claim, before: of.statement.claim }))
    }
    earlier.push(matter)
  }
  return [...raised, ...overturned(facts), ...droppedInCopies(facts)]
}

interface Compared {
  readonly matter: Matter
  readonly other: Matter
  readonly isCommon: (stem: string) => boolean
}

function isOneMatter(facts: Facts, { matter, other, isCommon }: Compared): boolean {
  const [now, before] = [matter.statement, other.statement]
  if (before.turn >= now.turn || !akin(facts.survey, now.claim.speaker, before.claim.speaker)) return false
  if (recalls(facts, now.claim)) return isHedged(facts, before.claim) && before.claim.band === now.claim.band
  // What figures say, figures are compared for.
  if (/\d/u.test(now.claim.words) || /\d/u.test(before.claim.words)) return false
  const { shared, part } = likeness(matter, other, isCommon)
  // What somebody denied is named in a word or two when it is confirmed.
  if (before.claim.polarity === 'denied') return shared.length >= OWNED.shared && part >= OWNED.part
  const least = saidAnew(facts, { now: now.claim, before: before.claim }) ? ALIKE.part : ALIKE.retold
  return shared.length >= ALIKE.shared && part >= least
}

/** "On Sunday I said that it might; today …": the hedge that he names again tells which of his words he means, in any language. */
const recalls = (facts: Facts, { words, document }: Claim): boolean =>
  wordsFor(facts, document)?.replacing.test(folded(words)) ?? false

function turnOf(facts: Facts, before: Statement, now: Statement): 'hardened' | 'softened' | null {
  const [old, strength] = [strengthOf(facts, before.claim), recalls(facts, now.claim) ? PLAIN : strengthOf(facts, now.claim)]
  if (before.claim.polarity === 'denied' && now.claim.polarity === 'affirmed' && strength === PLAIN) return 'hardened'
  if (before.claim.polarity !== 'affirmed' || now.claim.polarity !== 'affirmed' || old === strength) return null
  return Math.min(old, strength) > BANDS.indexOf('likely') ? null : strength > old ? 'hardened' : 'softened'
}

/** Moods are grammar: one outlet's "könne" is the other's "kann". */
function strengthOf(facts: Facts, { band, evidential, certainty, document }: Claim): number {
  if (evidential === 'alleged') return BANDS.indexOf('possible')
  const isMood = certainty !== null && (wordsFor(facts, document)?.modals.has(folded(certainty)) ?? false)
  const at = band === null || isMood ? PLAIN : BANDS.indexOf(band)
  return at < 0 ? PLAIN : at
}

const isHedged = (facts: Facts, claim: Claim): boolean => claim.polarity !== 'affirmed' || strengthOf(facts, claim) < PLAIN

/** "The train maker confirmed the closure, two days after its chief executive had denied that any closure was planned." */
function overturned(facts: Facts): Raised[] {
  const isCommon = () => false
  return facts.statements.flatMap((inner): Raised[] => {
    const { claim, outer } = inner
    if (outer === null || claim.polarity !== 'denied' || outer.polarity !== 'affirmed' || facts.isCopy[claim.document]) return []
    const [denied, said] = mattersOf({
      ...facts,
      statements: [inner, { claim: without(outer, claim), copies: [], turn: inner.turn, outer: null }],
    })
    if (likeness(denied!, said!, isCommon).shared.length === 0) return []
    return [changed(facts, 'hardened', { now: outer, before: claim })]
  })
}

/** The outer words without those that are reported in them. */
const without = (outer: Claim, { words }: Claim): Claim => ({ ...outer, words: outer.words.replace(words, ' ') })

interface Change {
  readonly now: Claim
  readonly before: Claim
}

/** A reprint that says plainly what its original said with a hedge, or hedges what stood plain. */
function droppedInCopies(facts: Facts): Raised[] {
  const { documents } = facts.survey
  return facts.statements.flatMap(({ claim, copies }) =>
    copies.flatMap((copy): Raised[] => {
      // A translation may have found a word that we do not know.
      if (documents[copy.document]!.language !== documents[claim.document]!.language || copy.polarity !== claim.polarity)
        return []
      const [old, now] = [strengthOf(facts, claim), strengthOf(facts, copy)]
      return old === now ? [] : [changed(facts, now > old ? 'hardened' : 'softened', { now: copy, before: claim })]
    }),
  )
}

function changed(facts: Facts, kind: 'hardened' | 'softened', change: Change): Raised {
  const raised = statementRaised(facts, { kind, now: change.now, before: [change.before] })
  return { ...raised, told: { ...raised.told, by: saidAnew(facts, change) ? 'speaker' : 'outlet' } }
}

/** In words of his own, or on a later day: it is the speaker. The same day's statement in another's words: the outlet. */
function saidAnew({ survey: { documents }, isCopy }: Facts, { now, before }: Change): boolean {
  if (isCopy[now.document]) return false
  const dayOf = ({ said, document }: Claim) => (said ?? documents[document]!.published)?.slice(0, 10) ?? ''
  return now.mode === 'direct' || now.document === before.document || dayOf(now) > dayOf(before)
}
