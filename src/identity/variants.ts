// Whether two full names that are not the same are spellings of one.
//   variantOf({ name: personName('Serhij Kyslyzja'), roles: [] }, { name: personName('Sergiy Kyslytsya'), roles: [] })
//   → { far: 12, reasons: ['sound'] }

import type { SeenRole } from './block.ts'
import { distance, sound } from './fold.ts'
import { LONG_FAMILY } from './keys.ts'
import type { Reason } from './links.ts'
import { nameKey, type PersonName } from './person-name.ts'
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
  if (nameKey(a.name) === nameKey(b.name)) return { far: 0, reasons: ['moreNames'] }
  return spelledOtherwise(a, b)
}

function spelledOtherwise({ name: a, roles }: Named, { name: b, roles: others }: Named): Variant | null {
  const short = Math.min(a.family.length, b.family.length)
  const needsRole = short < LONG_FAMILY
  if (needsRole && !shareRole(roles, others)) return null
  const isOneSound = sound(a.family) === sound(b.family)
  const limit = isOneSound ? Math.ceil(short / 3) : 1
  const givenFar = a.given === b.given ? 0 : sound(a.given) === sound(b.given) ? distance(a.given, b.given, 3) : 4
  const familyFar = distance(a.family, b.family, limit)
  if (givenFar > 3 || familyFar > limit) return null
  const isSlip = givenFar === 0 && familyFar === 1 && !isOneSound
  return { far: 1 + givenFar + familyFar, reasons: [isSlip ? 'slip' : 'sound', ...(needsRole ? (['role'] as const) : [])] }
}
