// Builds the minimal automaton that src/syntax/lexicon/automaton.ts looks forms up in: Map { 'Haus' → 7, 'Hauses' → 9 } → arcs.

import { type Automaton, LAST, TARGET_SHIFT } from '../../src/syntax/lexicon/automaton.ts'

/** Throws when there are more letters or arcs than the layout holds. */
export function buildAutomaton(numbers: ReadonlyMap<string, number>): Automaton {
  const alphabet = lettersByFrequency(numbers.keys())
  if (alphabet.length > 255) throw new RangeError(`${alphabet.length} letters, at most 255 fit`)
  const labels = new Map(Array.from(alphabet, (letter, i) => [letter, i + 1]))
  const forms = Array.from(numbers.keys(), form => ({
    form,
    key: Uint8Array.from(form.split(''), letter => labels.get(letter)!),
  }))
  forms.sort((a, b) => compare(a.key, b.key))

  const arcs: number[] = []
  const states = new Map<string, number>()
  const root = state(0, forms.length, 0)
  return { arcs: Uint32Array.from(arcs), root, alphabet }

  /** The state behind `depth` letters that forms [first, last) share; equal states are one. */
  function state(first: number, last: number, depth: number): number {
    const own: number[] = []
    let at = first
    if (forms[at]!.key.length === depth) own.push(pack(0, numbers.get(forms[at++]!.form)!))
    while (at < last) {
      const label = forms[at]!.key[depth]!
      let end = at + 1
      while (end < last && forms[end]!.key[depth] === label) end++
      own.push(pack(label, state(at, end, depth + 1)))
      at = end
    }
    own[own.length - 1]! += LAST
    const key = own.join()
    const known = states.get(key)
    if (known !== undefined) return known
    const start = arcs.length
    arcs.push(...own)
    states.set(key, start)
    return start
  }
}

function pack(label: number, target: number): number {
  if (target >= 2 ** (32 - TARGET_SHIFT)) throw new RangeError('too many arcs for 23 bits')
  return target * 2 ** TARGET_SHIFT + label
}

function compare(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}

/** Frequent letters first, so that a state's arcs are found early. */
function lettersByFrequency(forms: Iterable<string>): string {
  const counts = new Map<string, number>()
  for (const form of forms) for (const letter of form.split('')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([letter]) => letter)
    .join('')
}
