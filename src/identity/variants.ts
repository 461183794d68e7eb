// Whether two full names that are not the same are spellings of one.
//   variantOf({ name: personName('Serhij Kyslyzja'), roles: [] }, { name: personName('Sergiy Kyslytsya'), roles: [] })
//   → { far: 6, reasons: ['sound'] }

import type { SeenRole } from './block.ts'
import { distance, sound } from './fold.ts'
import { LONG_FAMILY } from './keys.ts'
import type { Reason } from './links.ts'
import { isGivenName, isMiddleAlike, isNumeral, nameKey, type PersonName, withoutGenitive } from './person-name.ts'
import { shareRole } from './roles.ts'

interface Named {
  readonly name: PersonName
  readonly roles: readonly SeenRole[]
}

export interface Variant {
  /** How far apart, to compare: what is least goes first. */
  readonly far: number
  readonly reasons: readonly Reason[]
}

/** null: two names. */
export function variantOf(a: Named, b: Named): Variant | null {
  if (nameKey(a.name) === nameKey(b.name))
    return isMiddleAlike(a.name.middle, b.name.middle) ? { far: 0, reasons: ['moreNames'] } : null
  if (isNumeral(a.name.family) || isNumeral(b.name.family)) return sameNumber(a.name, b.name)
  return otherCase(a.name, b.name) ?? otherOrder(a, b) ?? spelledOtherwise(a, b)
}

/** "Elisabeth II." and "Elizabeth II." */
function sameNumber(a: PersonName, b: PersonName): Variant | null {
  const isOne = a.family === b.family && sound(a.given) === sound(b.given) && distance(a.given, b.given, 2) <= 2
  return isOne ? { far: 2, reasons: ['sound'] } : null
}

/** "Anna Kruses" is Anna Kruse where the ending was taken for her name. */
function otherCase(a: PersonName, b: PersonName): Variant | null {
  const isOne = a.given === b.given && (withoutGenitive(a.family) === b.family || withoutGenitive(b.family) === a.family)
  return isOne && isMiddleAlike(a.middle, b.middle) ? { far: 1, reasons: ['genitive'] } : null
}

/** "Orbán Viktor" and "Viktor Orbán", "Kim Jong Un" and "Jong Un Kim"; but Martin Walter is not Walter Martin. */
function otherOrder({ name: a, roles }: Named, { name: b, roles: others }: Named): Variant | null {
  const [one, other] = [a, b].map(({ given, middle, family }) => [given, middle, family].filter(word => word !== '').join(' '))
  if (!isTurned(one!, other!)) return null
  const isEither = [a, b].every(({ given, family }) => isGivenName(given) && isGivenName(family))
  if (!isEither) return { far: 2, reasons: ['wordOrder'] }
  return shareRole(roles, others) ? { far: 2, reasons: ['wordOrder', 'role'] } : null
}

/** The same words from another one on, or with the last two in front: "a b c" is "b c a" and "c a b". */
const isTurned = (a: string, b: string): boolean => a.length === b.length && ` ${a} ${a} `.includes(` ${b} `)

function spelledOtherwise({ name: a, roles }: Named, { name: b, roles: others }: Named): Variant | null {
  const short = Math.min(a.family.length, b.family.length)
  const needsRole = short < LONG_FAMILY
  if (needsRole && !shareRole(roles, others)) return null
  const isOneSound = sound(a.family) === sound(b.family)
  const limit = isOneSound ? Math.ceil(short / 3) : 1
  const givenFar = a.given === b.given ? 0 : sound(a.given) === sound(b.given) ? distance(a.given, b.given, 3) : 4
  const familyFar = distance(a.family, b.family, limit)
  if (givenFar > 3 || familyFar > limit || !isMiddleAlike(a.middle, b.middle)) return null
  const isSlip = givenFar === 0 && familyFar === 1 && !isOneSound
  return { far: 1 + givenFar + familyFar, reasons: [isSlip ? 'slip' : 'sound', ...(needsRole ? (['role'] as const) : [])] }
}
