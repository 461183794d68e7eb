// Finds the main text of a page.

import type { Tree } from '../dom.ts'
import { boxesOf } from './boxes.ts'
import { chosen } from './choose.ts'
import { furnitureOf } from './furniture.ts'
import { withHead } from './head.ts'
import { linesOf } from './lines.ts'
import { withoutLinks } from './links.ts'
import { withoutFurniture } from './words.ts'

export interface MainOptions {
  /** What the page calls itself: <title>, og:title. */
  readonly titles: readonly string[]
}

export function mainText(tree: Tree, { titles }: MainOptions): string {
  const page = boxesOf(tree.root)
  const furniture = furnitureOf(page)
  const lines = withoutLinks(linesOf(chosen(page, furniture), furniture))
  return withoutFurniture(withHead(lines, { all: linesOf(page), titles }))
    .map(({ text }) => text)
    .join('\n')
}
