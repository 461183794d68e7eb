// Cases of times that others wrote, each read as a whole text: is the one meaning that it expects what the program finds?

import { read } from '../../src/index.ts'
import type { TimeExpression } from '../../src/types.ts'
import { fromArchive } from './archive.ts'
import { fingerprint } from './corpus.ts'
import { accuracyOf } from './counts.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import type { TimeSpecSet } from './sets.ts'
import { leftOut } from './time-case-forms.ts'
import { isRight } from './time-case-match.ts'
import { type TimeCase, timeCases } from './time-cases.ts'

export async function measureTimeSpecs(set: TimeSpecSet, { errors }: MeasureOptions): Promise<Measurement> {
  const all = timeCases[set.format](fromArchive(set.archive, set.member), set.language)
  const cases = all.filter(one => leftOut(one) === null)
  const wrong: string[] = []
  for (const one of cases) {
    const { times } = await read({ text: one.text, lang: set.language, published: one.reference })
    if (!isRight(one, times)) wrong.push(errorOf(one, times))
  }
  return {
    corpus: fingerprint(cases),
    scores: { right: accuracyOf(cases.length - wrong.length, cases.length) },
    notes: [`${cases.length} of ${all.length} cases; left out:`, ...reasons(all)],
    faults: [],
    errors: spread(wrong, errors).join('\n'),
    genres: null,
  }
}

/** "  31  clock with h: 13h30" */
function reasons(cases: readonly TimeCase[]): string[] {
  const counts = new Map<string, number>()
  for (const one of cases) {
    const reason = leftOut(one)
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts].map(([reason, count]) => `${String(count).padStart(5)}  ${reason}`)
}

function errorOf({ text, reference, expected }: TimeCase, found: readonly TimeExpression[]): string {
  const said = found.map(({ start, end, value }) => `[${text.slice(start, end)}] ${value}`).join(' · ')
  return `  ${text}   (${reference})\n      wanted ${wanted(expected)}\n      found  ${said || 'nothing'}`
}

function wanted(expected: TimeCase['expected']): string {
  if (expected.kind !== 'span') return JSON.stringify(expected)
  const [from, to] = [expected.from, expected.to].map(moment => (moment === null ? '…' : new Date(moment).toISOString()))
  return `${from} – ${to} by the ${expected.grain}`
}

/** `count` of them from all over the list. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / Math.max(1, count))
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]!)
}
