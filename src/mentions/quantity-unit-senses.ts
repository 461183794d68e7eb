// Decides what a unit with two meanings means in its sentence: degrees of an angle ("turned 90 degrees"), pounds of mass ("pounds of meat").

import type { Sentence, Token } from '../types.ts'
import type { UnitWords } from './quantity-words.ts'

interface UnitContext {
  readonly sentence: Sentence
  /** Token behind the amount, unit included. */
  readonly last: number
  /** A noun follows, where nouns show: "750 Pfund Benzin". */
  readonly thing: boolean
}

type UnitSense = (tokens: readonly Token[], unit: string | null, context: UnitContext) => string | null

/** "30C" is no angle. */
const LETTER = /^[CF]$/

export function unitSense({ angles, bearings, masses }: UnitWords): UnitSense {
  const money = new Map(Object.entries(masses.units))
  return (tokens, unit, { sentence, last, thing }) => {
    const word = tokens[last - 1]!
    const next = last < sentence.last ? tokens[last]!.lower : ''
    if (unit === 'Cel' && bearings.has(next)) return 'deg'
    if (unit === 'Cel' && !LETTER.test(word.text)) return near(tokens, { sentence, last }, angles) ? 'deg' : unit
    const mass = money.get(word.lower)
    if (mass === undefined || !/^[A-Z]{3}$/.test(unit ?? '')) return unit
    const isOf = masses.of !== null && next === masses.of
    return isOf || thing || near(tokens, { sentence, last }, masses.words) ? mass : unit
  }
}

/** Words this far from a unit say what it measures. */
const REACH = 8

function near(
  tokens: readonly Token[],
  { sentence, last }: Pick<UnitContext, 'sentence' | 'last'>,
  words: ReadonlySet<string>,
): boolean {
  return has(tokens, { first: Math.max(sentence.first, last - REACH), last: Math.min(sentence.last, last + REACH) }, words)
}

function has(tokens: readonly Token[], { first, last }: Pick<Sentence, 'first' | 'last'>, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]!.lower)) return true
  return false
}
