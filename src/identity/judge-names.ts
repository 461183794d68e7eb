// Everything but people, of whom two may bear one name: the same folded name is the same thing, and a place has one a language.

import type { SeenForm } from './block.ts'
import { fold } from './fold.ts'
import type { Linker } from './linker.ts'
import { placeOf } from './places.ts'

export function judgeNames(forms: readonly SeenForm[], linker: Linker): void {
  const first = new Map<string, number>()
  for (const [index, { type, name, own }] of forms.entries()) {
    if (type === 'person' || (own !== '' && linker.isBound(index))) continue
    const key = `${type}|${type === 'place' ? placeOf(name) : fold(name)}`
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else linker.join(known, index, { reasons: [fold(forms[known]!.name) === fold(name) ? 'sameName' : 'exonym'] })
  }
}
