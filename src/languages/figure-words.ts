// By what figures of one concept are told apart in each language: which people are counted, and what happens to them.

import { figureWords as de } from './de/figures.ts'
import { figureWords as en } from './en/figures.ts'

/** Keys to inflected forms, parted by blanks. Words that say nothing of their own ("people", "affected", "cut") stand in none. */
export interface FigureWords {
  readonly people: Readonly<Record<string, string>>
  readonly states: Readonly<Record<string, string>>
  /** Say in a noun phrase that what came within a time is counted, and not how many there are: "new", "daily". */
  readonly flows: string
  /** The same as parts of compounds: "neuinfektion". */
  readonly flowParts: string
}

/** Adding a language is a line here. */
export const figureWords: readonly FigureWords[] = [de, en]
