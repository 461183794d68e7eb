// In which order articles came.

import type { Article } from './article.ts'

/** Canonical order: time, then id, then version. */
export function inOrder(a: Article, b: Article): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version)
}
