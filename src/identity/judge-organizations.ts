// Which organisations of a block are one, beyond those of one folded name: the same words in two languages, a slip of one letter
// in a long name, or a short form whose letters the full name explains where both stand in one document.

import type { SeenForm } from './block.ts'
import { distance, fold } from './fold.ts'
import { listed } from './groups.ts'
import { meaningOf, nameSlips, type OrganizationReaders } from './keys.ts'
import type { Linker } from './linker.ts'
import { isShortForm } from './short-forms.ts'

/** Organisations of the same folded name must be one already. */
export function judgeOrganizations(forms: readonly SeenForm[], linker: Linker, readers: OrganizationReaders): void {
  const indices = forms.flatMap(({ type, own }, index) =>
    type === 'organization' && !(own !== '' && linker.isBound(index)) ? [index] : [],
  )
  joinMeanings(forms, { indices, linker, readers })
  joinSlips(forms, indices, linker)
  joinShortForms(forms, indices, linker)
}

interface Meanings {
  readonly indices: readonly number[]
  readonly linker: Linker
  readonly readers: OrganizationReaders
}

/** "Technische Universität Wien" and "Vienna University of Technology". */
function joinMeanings(forms: readonly SeenForm[], { indices, linker, readers }: Meanings): void {
  const first = new Map<string, number>()
  for (const index of indices) {
    const key = meaningOf(forms[index]!, readers)
    if (key === null) continue
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else linker.join(known, index, { reasons: ['translation'] })
  }
}

/** "Verbands Ostdeutscher Bahnindustrie", where a case ending stayed on, is the Verband. A differing figure is another unit. */
function joinSlips(forms: readonly SeenForm[], indices: readonly number[], linker: Linker): void {
  const alike = new Map<string, number[]>()
  const byName = new Map(indices.map(index => [fold(forms[index]!.name), index]))
  for (const [name, index] of byName) for (const key of new Set(nameSlips(name))) listed(alike, key).push(index)
  for (const [first, ...others] of alike.values()) {
    for (const other of others) {
      const [a, b] = [fold(forms[first!]!.name), fold(forms[other]!.name)]
      if (figuresOf(a) === figuresOf(b) && distance(a, b, 1) <= 1) linker.join(first!, other, { reasons: ['slip'] })
    }
  }
}

const figuresOf = (name: string): string => name.replace(/\D+/gu, ' ')

/** A short form joins the name that explains it, if the ledger has only one such name in its documents. */
function joinShortForms(forms: readonly SeenForm[], indices: readonly number[], linker: Linker): void {
  const owners = new Map<string, number[]>()
  for (const index of indices) for (const short of forms[index]!.shortForms) listed(owners, short).push(index)
  for (const index of indices) {
    const { name } = forms[index]!
    if (!isShortForm(name) || linker.isBound(index)) continue
    const full = new Map((owners.get(name) ?? []).map(owner => [linker.head(owner), owner]))
    full.delete(linker.head(index))
    if (full.size === 1) linker.join([...full.values()][0]!, index, { reasons: ['shortForm'] })
    else
      for (const owner of full.values()) linker.note(owner, index, { verdict: 'undecided', reasons: ['shortForm', 'twoBearers'] })
  }
}
