// A rule in words, so that its author sees what it will do.
//   describe(rule)   "alert: newHighest, conflict about dead or missing, at Hohenau, from 10 on"

import type { Rule } from './rules.ts'

export function describe({ kinds, concepts, names, places, outlets, thresholds = {}, severity, mute }: Rule): string {
  const { atLeast, change, outlets: spread } = thresholds
  const parts = [
    kinds === 'all' ? 'every kind' : kinds.join(', '),
    concepts && `about ${either(concepts)}`,
    names && `naming ${either(names)}`,
    places && `at ${either(places)}`,
    outlets && `in ${either(outlets)}`,
    atLeast !== undefined && `from ${atLeast} on`,
    change !== undefined && `from a change of ${change} % on`,
    spread !== undefined && `from ${spread} outlets on`,
  ]
  const how = mute ? 'not shown' : (severity ?? 'as urgent as usual')
  return `${how}: ${parts.filter(part => typeof part === 'string').join(', ')}`
}

const either = (words: readonly string[]): string => words.join(' or ')
