// The lines of a box, from top to bottom.

import { type Box, isLine, type Line } from './boxes.ts'

const NONE: ReadonlySet<Box> = new Set()

/** Boxes that are left out take their lines with them. */
export function linesOf(box: Box, out = NONE): Line[] {
  const lines: Line[] = []
  const walk = (at: Box) => {
    for (const child of at.children) {
      if (isLine(child)) lines.push(child)
      else if (!out.has(child)) walk(child)
    }
  }
  walk(box)
  return lines
}

/** "h2" → 2; null for what is no heading. */
export function levelOf({ box }: Line): number | null {
  const { name } = box.element
  return name.length === 2 && name[0] === 'h' && name !== 'hr' ? Number(name[1]) : null
}
