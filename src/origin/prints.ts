// What survives every translation: figures and names. An article's prints lead to the earlier articles that have them.
//   printsOf(article)   ['=860', '=6.42', 'lbmr gnslk']

import { fold, sound } from '../identity/fold.ts'
import type { Article } from './article.ts'

/** Figures and names beyond these tell no more. */
const ENOUGH = 80

/** Each once. Figures that tell something, full names by their sounds. */
export function printsOf(article: Article): string[] {
  // "three" and "four" stand in every article; 860 and 6.42 do not.
  const telling = article.values.slice(0, ENOUGH).filter(value => String(value).replace(/[.-]|0+$/gu, '').length >= 2)
  const names = soundsOf(article).filter(name => name.includes(' '))
  return [...new Set([...telling.map(value => `=${value}`), ...names])]
}

/** Names of people, alike in every romanisation, each once: "Ľubomír Hanzlík" is "lbmr gnslk". */
export function soundsOf({ people }: Pick<Article, 'people'>): string[] {
  return [...new Set(people.map(name => fold(name).split(' ').map(sound).join(' ')))].slice(0, ENOUGH)
}
