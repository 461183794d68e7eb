// Glues words as scrapers do where a link or a line stood: "in die UkraineWas", "gesagt.Das", "inOslo", "derHafen", "unddie".

import type { Injected, Place } from './inject.ts'

interface Seam {
  /** Stands before the seam and behind it. */
  readonly pattern: RegExp
  /** How often it is chosen. */
  readonly share: number
}

/** What goes out is the match itself. */
const SEAMS: readonly Seam[] = [
  { pattern: /(?<=\p{Ll}{3})\. (?=\p{Lu}\p{Ll})/gu, share: 3 }, // the stop goes too: "UkraineWas"
  { pattern: /(?<=\p{Ll}{3}\.) (?=\p{Lu}\p{Ll})/gu, share: 2 }, // "gesagt.Das"
  { pattern: /(?<=\P{L}\p{Ll}{2,}) (?=\p{Lu}\p{Ll}{2})/gu, share: 3 }, // "inOslo"
  { pattern: /(?<=\p{Ll}{2}) (?=\p{Ll}{2})/gu, share: 2 }, // "unddie"
]

export function glued({ text, random }: Place): Injected {
  const chosen = random.pick(SEAMS.flatMap(({ pattern, share }) => Array<RegExp>(share).fill(pattern)))
  const seams = [...text.matchAll(chosen)]
  if (!seams.length) return { text, zones: [] }
  const { index, 0: gone } = random.pick(seams)
  const made = text.slice(0, index) + text.slice(index + gone.length)
  const left = /[\p{L}\p{N}.-]*$/u.exec(made.slice(0, index))![0]
  const right = /^[\p{L}\p{N}-]*/u.exec(made.slice(index))![0]
  return { text: made, zones: [{ start: index - left.length, end: index + right.length }] }
}
