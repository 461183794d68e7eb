// Joins the forms of a block, one reason after the other, and writes down why. What the user has judged comes first and holds.
//   linker.join(0, 2, { reasons: ['sound'], unlessMet: true })   false where a document names the two side by side

import type { Block } from './block.ts'
import { plainForm } from './form.ts'
import { groupsOf } from './groups.ts'
import type { Link, Reason, Verdict } from './links.ts'

/** What a user has judged of a block's forms, as pairs of indices. They never contradict each other. */
export interface Constraints {
  readonly same: readonly (readonly [number, number])[]
  readonly different: readonly (readonly [number, number])[]
}

export interface Linker {
  /** Makes the groups of two forms one where nothing forbids it. Says whether they are one now. */
  join(a: number, b: number, why: Why): boolean
  /** Writes down a judgement that joins nothing. */
  note(a: number, b: number, judged: { readonly verdict: Verdict; readonly reasons: readonly Reason[] }): void
  /** The first form of a group. */
  head(form: number): number
  /** The user has said who a form is: the program does not guess at that of a short name, or of one document's entity. */
  isBound(form: number): boolean
  setApart(form: number): void
  isApart(form: number): boolean
  lists(): number[][]
  links(): Link[]
}

interface Why {
  readonly reasons: readonly Reason[]
  /** Not if any document names somebody of the one group beside somebody of the other. */
  readonly unlessMet?: boolean
}

export function linkerOf({ forms, meetings }: Block, { same, different }: Constraints): Linker {
  const groups = groupsOf(forms.length)
  const links: Link[] = []
  const apart = new Set<number>()
  const bound = new Set(same.flat())
  const texts = textsOf(meetings)

  const linked = (a: number, b: number, more: Pick<Link, 'verdict' | 'by' | 'reasons'>) => {
    links.push({ a: plainForm(forms[a]!), b: plainForm(forms[b]!), ...more })
  }
  const textsWith = (form: number): Set<number> => texts.get(groups.head(form)) ?? new Set()
  const bySize = (a: number, b: number) =>
    [textsWith(a), textsWith(b)].sort((x, y) => x.size - y.size) as [Set<number>, Set<number>]
  const unite = (a: number, b: number) => {
    const [few, many] = bySize(a, b)
    groups.join(a, b)
    for (const text of few) many.add(text)
    texts.set(groups.head(a), many)
  }
  const isForbidden = (a: number, b: number) => {
    const heads = new Set([groups.head(a), groups.head(b)])
    return different.some(([x, y]) => heads.has(groups.head(x)) && heads.has(groups.head(y)))
  }
  const haveMet = (a: number, b: number) => {
    const [few, many] = bySize(a, b)
    return [...few].some(text => many.has(text))
  }

  for (const [a, b] of same) {
    linked(a, b, { verdict: 'same', by: 'user', reasons: ['user'] })
    if (groups.head(a) !== groups.head(b)) unite(a, b)
  }
  for (const [a, b] of different) linked(a, b, { verdict: 'different', by: 'user', reasons: ['user'] })

  return {
    join(a, b, { reasons, unlessMet = false }) {
      if (groups.head(a) === groups.head(b)) return true
      if (isForbidden(a, b)) return false
      if (unlessMet && haveMet(a, b)) {
        linked(a, b, { verdict: 'different', by: 'program', reasons: [...reasons, 'metInOneText'] })
        return false
      }
      linked(a, b, { verdict: 'same', by: 'program', reasons })
      unite(a, b)
      return true
    },
    note: (a, b, { verdict, reasons }) => linked(a, b, { verdict, by: 'program', reasons }),
    head: groups.head,
    isBound: form => bound.has(form),
    setApart: form => apart.add(form),
    isApart: form => apart.has(form),
    lists: groups.lists,
    links: () => links,
  }
}

/** Form to the meetings that it stands in. */
function textsOf(meetings: Block['meetings']): Map<number, Set<number>> {
  const texts = new Map<number, Set<number>>()
  for (const [text, members] of meetings.entries()) {
    for (const form of members) texts.set(form, (texts.get(form) ?? new Set()).add(text))
  }
  return texts
}
