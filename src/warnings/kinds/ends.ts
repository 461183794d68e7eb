// The ends of a figure for comparing it with others, and whether two may be of one thing at all.

import type { Figure } from '../../ledger/queries/survey.ts'

/** The least that the words allow, and the most that they name: "at least 40" names 40. */
export const floorOf = ({ low, value }: Figure): number => low ?? Math.min(...[value].flat())
export const topOf = ({ high, value }: Figure): number => high ?? Math.max(...[value].flat())

/** "3,400 jobs" and "not one single lay-off": two counts this many times apart are hardly of one thing. */
const APART = 20

export const areComparable = (a: Figure, b: Figure): boolean =>
  Math.max(topOf(a), topOf(b)) <= APART * Math.max(1, Math.min(topOf(a), topOf(b)))
