// The sentences of warnings in every language there is, without loading a pack. Adding a language is one line.
//   warningWordsOf('de-AT')?.reasons.firstReport(told)

import type { WarningWords } from '../warnings/told.ts'
import { warnings as de } from './de/warnings.ts'
import { warnings as en } from './en/warnings.ts'

/** By BCP 47 code. */
export const warningWords: Readonly<Record<string, WarningWords>> = { de, en }

/** `language` may carry a region; null where there are none. */
export const warningWordsOf = (language: string): WarningWords | null =>
  warningWords[language.toLowerCase().split(/[-_]/)[0]!] ?? null

/** Every language-free key of what figures count, as far as a sentence can name it. */
export const conceptKeys: ReadonlySet<string> = new Set(Object.values(warningWords).flatMap(({ topics }) => Object.keys(topics)))
