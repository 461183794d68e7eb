// Looks a form up in a minimal acyclic automaton: "Häuser" → 1234, the number of the set of analyses that it has.
// An arc is 32 bits: label in the low 8, "last arc of its state" in bit 8, above them where the target state's arcs begin.
// A state that ends a form opens with an arc of label 0, whose target is the form's number.

export interface Automaton {
  /** All arcs, those of one state side by side. */
  readonly arcs: Uint32Array
  /** Where the arcs of the first state begin. */
  readonly root: number
  /** The letters in the order of their labels; the first has label 1. At most 255. */
  readonly alphabet: string
}

export const LAST = 256
export const TARGET_SHIFT = 9

/** The number of `form` from index `from` on, its first UTF-16 code unit replaced by `first`; -1: no such form. */
export type Find = (form: string, from?: number, first?: number) => number

/** Builds the look-up; a call costs a step a letter and allocates nothing. */
export function automaton({ arcs, root, alphabet }: Automaton): Find {
  const labels = new Uint8Array(65536)
  for (let i = 0; i < alphabet.length; i++) labels[alphabet.charCodeAt(i)] = i + 1

  return (form, from = 0, first = form.charCodeAt(from)) => {
    let at = root
    for (let i = from; i < form.length; i++) {
      const label = labels[i === from ? first : form.charCodeAt(i)]!
      if (label === 0) return -1
      let arc = arcs[at]!
      while ((arc & 255) !== label) {
        if (arc & LAST) return -1
        arc = arcs[++at]!
      }
      at = arc >>> TARGET_SHIFT
    }
    const end = arcs[at]!
    return form.length > from && (end & 255) === 0 ? end >>> TARGET_SHIFT : -1
  }
}
