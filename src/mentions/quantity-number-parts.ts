// Cuts a word into number parts: "zweihundertfünf" is zwei · hundert · fünf; "zwei-prozent-hürde" carries its unit behind a hyphen.

import { literally } from '../text/pattern.ts'
import type { Part } from './quantity-sum.ts'
import type { NumeralWords } from './quantity-words.ts'

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

  return (lower: string): { readonly parts: readonly Part[]; readonly ending: string | null } | null => {
    const match = whole.exec(lower)
    if (!match) return hyphen(lower)
    const parts = match[1]!.match(atom)!.map(part => table.get(part)!)
    return parts[0]!.kind === 'and' || parts[0]!.kind === 'half' ? null : { parts, ending: match[2] || null }
  }

  /** "zwei-prozent-hürde", "one-yen": a unit behind the hyphen. */
  function hyphen(lower: string): { readonly parts: readonly Part[]; readonly ending: string } | null {
    for (let at = lower.lastIndexOf('-'); at > 0; at = lower.lastIndexOf('-', at - 1)) {
      const ending = lower.slice(at + 1)
      if (!hyphened.has(ending.split('-')[0]!) && !fractions.has(ending)) continue
      const match = whole.exec(lower.slice(0, at))
      const parts = match && !match[2] ? match[1]!.match(atom)!.map(part => table.get(part)!) : null
      if (parts && parts[0]!.kind !== 'and' && parts[0]!.kind !== 'half') return { parts, ending }
    }
    return null
  }
}

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => literally(word).replaceAll('\\-', '-'))
    .join('|')
