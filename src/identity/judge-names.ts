// Everything but people, of whom two may bear one name: the same folded name is the same thing, and a place has one a language.
// And names of several words of which one document takes for a person, say, what another takes for a place.

import type { SeenForm } from './block.ts'
import { fold } from './fold.ts'
import { listed } from './groups.ts'
import { wholeNameKeys } from './keys.ts'
import type { Linker } from './linker.ts'
import { placeInShort, placeOf } from './places.ts'

export function judgeNames(forms: readonly SeenForm[], linker: Linker): void {
  const first = new Map<string, number>()
  for (const [index, { type, name, own }] of forms.entries()) {
    if (type === 'person' || (own !== '' && linker.isBound(index))) continue
    const key = `${type}|${type === 'place' ? placeOf(name) : fold(name)}`
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else linker.join(known, index, { reasons: [fold(forms[known]!.name) === fold(name) ? 'sameName' : 'exonym'] })
  }
  joinPlacesInShort(forms, linker)
}

/** "Hohenau" and "Hohenau an der March", where no other Hohenau is known; but Frankfurt is on two rivers. */
function joinPlacesInShort(forms: readonly SeenForm[], linker: Linker): void {
  const whole = new Map<string, number[]>()
  for (const [index, { type, name }] of forms.entries()) {
    const short = type === 'place' ? placeInShort(name) : null
    if (short !== null) listed(whole, short).push(index)
  }
  for (const [index, { type, name, own }] of forms.entries()) {
    if (type !== 'place' || (own !== '' && linker.isBound(index))) continue
    const meant = new Map((whole.get(placeOf(name)) ?? []).map(other => [linker.head(other), other]))
    if (meant.has(linker.head(index))) continue
    if (meant.size === 1) linker.join([...meant.values()][0]!, index, { reasons: ['placeInShort'], unlessMet: true })
    else
      for (const other of meant.values())
        linker.note(other, index, { verdict: 'undecided', reasons: ['placeInShort', 'twoBearers'] })
  }
}

/** "Denný kuriér" is the newspaper also where one document takes it for somebody; not where a document has both. */
export function judgeTypes(forms: readonly SeenForm[], linker: Linker): void {
  const alike = new Map<string, number>()
  for (const [index, { name, own }] of forms.entries()) {
    if (own !== '' && linker.isBound(index)) continue
    for (const key of wholeNameKeys(name)) {
      const known = alike.get(key)
      if (known === undefined) alike.set(key, index)
      else if (forms[known]!.type !== forms[index]!.type) linker.join(known, index, { reasons: ['otherType'], unlessMet: true })
    }
  }
}
