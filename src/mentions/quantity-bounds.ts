// Joins a lower and an upper bound of the same thing: "more than 300 but fewer than 400 hens" is one figure between 300 and 400.

import type { Modifier, Token } from '../types.ts'
import type { Figure } from './quantity-figure.ts'

const LOWER: ReadonlySet<Modifier> = new Set(['moreThan', 'atLeast'])
const UPPER: ReadonlySet<Modifier> = new Set(['lessThan', 'atMost'])

/** At most a comma and a word stand between the two. */
const REACH = 2

/** `links`: "and", "but". Figures are in order of the text. */
export function joinedBounds(tokens: readonly Token[], figures: readonly Figure[], links: ReadonlySet<string>): Figure[] {
  const result: Figure[] = []
  for (const figure of figures) {
    const before = result.at(-1)
    const joint = before && joined(tokens, { first: before, second: figure, links })
    if (joint) result[result.length - 1] = joint
    else result.push(figure)
  }
  return result
}

function joined(
  tokens: readonly Token[],
  { first, second, links }: { first: Figure; second: Figure; links: ReadonlySet<string> },
): Figure | null {
  const between = second.first - first.last
  if (between < 1 || between > REACH || !links.has(tokens[second.first - 1]!.lower)) return null
  if (first.noun || first.isPart || (first.unit !== null && first.unit !== second.unit)) return null
  const [low, high] = LOWER.has(first.modifier) ? [first, second] : [second, first]
  if (!LOWER.has(low.modifier) || !UPPER.has(high.modifier)) return null
  if (typeof low.value !== 'number' || typeof high.value !== 'number' || low.value >= high.value) return null
  return { ...second, first: first.first, start: first.start, value: [low.value, high.value], modifier: 'between' }
}
