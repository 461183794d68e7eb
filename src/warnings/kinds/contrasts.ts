// A figure set against an older one in so many words, whatever it measures: "91 per cent, not 97, as the television had said".

import type { Claim, Figure } from '../../ledger/queries/survey.ts'
import type { Facts } from '../facts.ts'
import { voiceOf } from '../facts.ts'
import { isSame, type Line, type Point } from '../points.ts'
import { figureRaised, type Raised } from '../raised.ts'
import { akin } from '../sides.ts'
import { folded, wordsFor } from '../wording.ts'

/** Where somebody else had given the older figure before. */
export function contrasts(facts: Facts): Raised[] {
  return facts.lines.flatMap(line =>
    line.points.flatMap((now, index): Raised[] => {
      const next = line.points[index + 1]
      if (!next || next.turn !== now.turn || now.isCopy || isSame(now.figure, next.figure)) return []
      const first = line.points.find(
        ({ turn, figure }) => turn < now.turn && figure.claim !== null && isSame(figure, next.figure),
      )
      const claim = first ? denierOf(facts, { now, next, first }) : null
      return first && claim ? [raised(facts, { line, now, first, claim })] : []
    }),
  )
}

interface Contrast {
  readonly now: Point
  readonly next: Point
  readonly first: Point
}

/** The claim that says so, of somebody else than who gave the older figure. */
function denierOf(facts: Facts, { now, next, first }: Contrast): Claim | null {
  const nots = wordsFor(facts, now.figure.document)?.nots
  if (!nots) return null
  const phrases = [...nots].map(not => folded(`${now.figure.words} ${not} ${next.figure.words}`))
  const told = facts.survey.claims.filter(({ document, words }) => {
    return document === now.figure.document && phrases.some(phrase => folded(words).includes(phrase))
  })
  // "… 91, not 97, as the television had said": whoever is named there gave the older figure.
  const isNamed = (name: string | null) => name !== null && told.some(({ words }) => folded(words).includes(folded(name)))
  const others = told.filter(({ speaker }) => !akin(facts.survey, speaker, first.figure.claim!.speaker))
  return others.find(({ speaker }) => !isNamed(speaker.name)) ?? others[0] ?? null
}

interface Said {
  readonly line: Line
  readonly now: Point
  readonly first: Point
  readonly claim: Claim
}

function raised(facts: Facts, { line, now, first, claim }: Said): Raised {
  const figure: Figure = { ...now.figure, claim }
  const made = figureRaised(facts, { kind: 'conflict', line, now: { ...now, figure }, before: [first.figure] })
  return { ...made, told: { ...made.told, now: voiceOf(facts.survey, { figure }) } }
}
