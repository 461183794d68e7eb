// Chooses the box that is the article: it holds most of the page's prose and little else.

import { type Box, isLine } from './boxes.ts'
import { type Rating, ratingsOf } from './ratings.ts'

const TAG_HINTS: Readonly<Record<string, number>> = { article: 1.25, main: 1.1 }
const ARTICLE_HINT = 1.3

export function chosen(root: Box, furniture: ReadonlySet<Box>): Box {
  const ratings = ratingsOf(root, furniture)
  const whole = ratings.get(root)!
  let best = root
  let highest = -1
  for (const [box, rating] of ratings) {
    const score = scoreOf(box, rating, whole)
    if (score > highest) [best, highest] = [box, score]
  }
  return best
}

function scoreOf(box: Box, { prose, furniture, sign }: Rating, whole: Rating): number {
  if (box.children.length === 1 && !isLine(box.children[0]!) && sign !== 'article') return 0
  const coverage = prose / Math.max(1, whole.prose)
  const purity = prose / Math.max(1, prose + furniture)
  const hint = Math.max(TAG_HINTS[box.element.name] ?? 1, sign === 'article' ? ARTICLE_HINT : 1)
  return coverage * purity ** 0.5 * hint
}
