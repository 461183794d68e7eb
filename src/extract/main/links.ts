// Leaves out lines that only lead elsewhere: <p><a href>Fähre sinkt im Hafen</a></p> between two paragraphs.

import type { Line } from './boxes.ts'
import { proseOf } from './ratings.ts'

/** Share of a line's characters. */
const MOSTLY = 0.8

export const withoutLinks = (lines: readonly Line[]): Line[] => lines.filter(line => !isLink(line))

const isLink = (line: Line): boolean => line.linked > line.text.length * MOSTLY && line.linked > 3 && proseOf(line) === 0
