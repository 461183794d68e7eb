// Cuts a word into number parts: "zweihundertfünf" is zwei · hundert · fünf; "zwei-prozent-hürde" carries its unit behind a hyphen.

import { literally } from '../text/pattern.ts'
import type { Part } from './quantity-sum.ts'
import type { NumeralWords } from './quantity-words.ts'

interface Cut {
  readonly parts: readonly Part[]
  /** Unit that has grown onto it; null: none. */
  readonly ending: string | null
}

/** Letters of a word: 777,777 has 67 in German; what runs on is no word, and each of its hyphens would be tried. */
const LONGEST = 200

/** Cuts a word into number parts; null where it is none. */
export function numberSplitter(
  words: NumeralWords,
  { endings, hyphened }: { endings: readonly string[]; hyphened: ReadonlySet<string> },
) {
  const table = new Map<string, Part>()
  for (const [word, value] of Object.entries(words.small)) table.set(word, { kind: 'small', value })
  for (const [word, power] of Object.entries(words.multipliers)) table.set(word, { kind: 'power', power })
  if (words.closed) table.set(words.and, { kind: 'and' })
  if (words.halfEnding) table.set(words.halfEnding, { kind: 'half' })
  const atoms = longestFirst([...table.keys()])
  const joint = words.closed ? '' : '-'
  const fractions = new Set(Object.keys(words.fractions))
  const tail = endings.length ? `(?:${joint}(${longestFirst(endings)}))?` : '()'
  const whole = new RegExp(words.closed ? `^((?:${atoms})+)${tail}$` : `^((?:${atoms})(?:-(?:${atoms}))?)${tail}$`, 'u')
  const atom = new RegExp(atoms, 'gu')

  return (lower: string): Cut | null => {
    if (lower.length > LONGEST) return null
    const match = whole.exec(lower)
    return match ? partsOf(match[1]!, match[2] || null) : hyphen(lower)
  }

  function partsOf(written: string, ending: string | null): Cut | null {
    const parts = written.match(atom)!.map(part => table.get(part)!)
    return parts[0]!.kind === 'and' || parts[0]!.kind === 'half' ? null : { parts, ending }
  }

  /** "zwei-prozent-hürde", "one-yen", "four-and-a-half-year": a unit behind the hyphen. */
  function hyphen(lower: string): Cut | null {
    const half = bare(lower, null)
    if (half) return half
    for (let at = lower.lastIndexOf('-'); at > 0; at = lower.lastIndexOf('-', at - 1)) {
      const ending = lower.slice(at + 1)
      if (!hyphened.has(ending.split('-')[0]!) && !fractions.has(ending)) continue
      const match = whole.exec(lower.slice(0, at))
      const cut = match && !match[2] ? partsOf(match[1]!, ending) : bare(lower.slice(0, at), ending)
      if (cut) return cut
    }
    return null
  }

  /** "four-and-a-half" */
  function bare(lower: string, ending: string | null): Cut | null {
    const tail = words.halfTail
    const match = tail && lower.endsWith(tail) ? whole.exec(lower.slice(0, -tail.length)) : null
    const cut = match && !match[2] ? partsOf(match[1]!, ending) : null
    return cut && { ...cut, parts: [...cut.parts, { kind: 'half' }] }
  }
}

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => literally(word).replaceAll('\\-', '-'))
    .join('|')
