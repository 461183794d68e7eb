// How much of what the evaluation says about its pages the program finds too: day, title, author; and which pages it calls none.
//   aboutLines(results) → ["published: dev 355 of 387, held 299 of 341", …]
// Title and author are compared by letters and digits alone. The evaluation names no author where it did not look for one.

import { accuracyOf } from '../quality/counts.ts'
import { halfOf } from './load.ts'
import type { Extracted } from './score.ts'

type Right = (result: Extracted) => boolean | null

/** Null: the evaluation does not say. */
const RIGHT: Readonly<Record<string, Right>> = {
  published: ({ page, published }) => (page.date === null ? null : published?.slice(0, 10) === page.date),
  title: ({ page, title }) => (page.title === null ? null : loose(title ?? '') === loose(page.title)),
  author: ({ page, authors, agencies }) =>
    page.author === null ? null : authored([...authors, ...agencies], [page.author].flat().join(' ')),
}

export const publishedScore = (results: readonly Extracted[]) => scoreOfRight(results, RIGHT.published!)

export function aboutLines(results: readonly Extracted[]): string[] {
  const lines = Object.entries(RIGHT).map(([name, right]) => {
    const halves = (['dev', 'held'] as const).map(half => {
      const { p, gold } = scoreOfRight(
        results.filter(({ page }) => halfOf(page) === half),
        right,
      )
      return `${half} ${Math.round((p * gold) / 100)} of ${gold}`
    })
    return `${name}: ${halves.join(', ')}`
  })
  const barred = results.filter(({ barrier }) => barrier !== null)
  return [...lines, `called no article, or a part of one: ${barred.length}`]
}

function scoreOfRight(results: readonly Extracted[], right: Right) {
  const told = results.map(right).filter(one => one !== null)
  return accuracyOf(told.filter(Boolean).length, told.length)
}

/** All names that were found stand in the evaluation's, and little else does. */
function authored(names: readonly string[], gold: string): boolean {
  const found = names.map(loose)
  const wanted = loose(gold)
  const length = found.reduce((sum, name) => sum + name.length, 0)
  return found.length > 0 && found.every(name => wanted.includes(name)) && wanted.length - length <= 4 * found.length
}

const loose = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
