// The endings of German adjectives and pronouns, for words of time.

import { allMean, type Meaning, type TimeLexicon } from '../../mentions/time-words.ts'

/** "dies": diese, diesem, diesen, dieser, dieses. */
export const declined = (stems: string, meaning: Meaning): TimeLexicon =>
  allMean(
    stems
      .split(' ')
      .flatMap(stem => ['e', 'em', 'en', 'er', 'es'].map(ending => stem + ending))
      .join(' '),
    meaning,
  )
