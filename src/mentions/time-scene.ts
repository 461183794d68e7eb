// What a rule knows besides its words: the day of publication, the day last spoken of, the tense around it.
// "Am Freitag brach der Damm. Am Vortag …": the scene's last day is Friday, so that "Vortag" is Thursday.

import { type Day, isBefore, type Published, shifted } from './time-calendar.ts'
import { directionOf } from './time-direction.ts'
import { type Moment, periodOf } from './time-interval.ts'
import { inside } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import type { RuleName, TimeWords, Unit } from './time-words.ts'

/** What a rule makes of a match. */
export interface Found {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod?: string | null
  /** The day meant, for times that come later and lean on it. */
  readonly day?: Day | null
  /** The clock's own zone: "14 Uhr MEZ"; undefined or empty: that of publication. */
  readonly zone?: string | undefined
  /** Where the time ends, if before its match: "um 18 Uhr" of "um 18 Uhr 200 Menschen". */
  readonly last?: number
  /** From when to when, where the value does not tell: "in den vergangenen drei Tagen" P3D. */
  readonly span?: { readonly from: Moment; readonly to: Moment }
  /** Its bounds are not known: a fiscal year begins when its company likes. */
  readonly open?: boolean
}

/** A period of the calendar that the text has named. */
export interface Named {
  /** Its first day. */
  readonly day: Day
  readonly unit: Unit
}

/** What a rule returns for words that are a name and hold no time: "Straße des 17. Juni". */
export const NAME = 'name'
export type Read = Found | typeof NAME | null

export interface Scene {
  readonly words: TimeWords
  readonly published: Published
  /** The day that the sentence has named before this match; null: none. */
  readonly sameSentence: Day | null
  /** The day named last in the whole text. */
  readonly last: Day | null
  /** False in a text that names no day near its publication in its first sentences, as essays do, from its fourth sentence on. */
  readonly isNews: boolean
  /** The day that the article tells of: the first day it names if that is close before publication, else that of publication. */
  readonly story: Day | null
  /** The day or period named last in the whole text. */
  readonly period: Named | null
  /** The quarter or half-year named last: whose results the article tells. */
  readonly results: Named | null
  /**
   * The year that a text of another time goes on about, for days that name none: "1944 landeten sie. Am 25. August …". Null in news, where
   * only a year of the same sentence counts.
   */
  readonly year: number | null
  direction(match: Match): 'ahead' | 'behind' | null
}

/** The day that an article tells of stands in its first sentences. */
const LEAD = 3
/** Rules whose times are compared with, while the text goes on about another: "down from 3 % a year earlier". */
const COMPARING: ReadonlySet<RuleName> = new Set<RuleName>(['results', 'ago', 'later'])
/** Rules whose times name a day of their own. */
const TELLING: ReadonlySet<RuleName> = new Set<RuleName>(['weekday', 'date', 'offset'])

/** A year is forgotten after so many sentences without any. */
const MEMORY = 12
/** A year so far back is one that a text tells of even if it names no day of it. */
const HISTORY = 30
/** Rules whose values carry the year on that the text is in. */
const CARRYING: ReadonlySet<RuleName> = new Set<RuleName>(['date', 'dateRange', 'month', 'season', 'later', 'nth', 'holiday'])

interface Thread {
  readonly value: number
  readonly sentence: number
}

interface Known {
  readonly sentence: number
  readonly year: Thread | null
  readonly published: Published
}

/**
 * The year that a time leads to; null: none. A year alone ("seit 2014") is background, a day or month of a year at least two back
 * ("im Mai 1944") is what a text tells of.
 */
function threadAfter(value: string, match: Match, { sentence, year, published }: Known): Thread | null {
  const own = Number(/^(\d{4})(?:-|$|T)/u.exec(value)?.[1] ?? Number.NaN)
  if (Number.isNaN(own) || own > (published.day?.year ?? 2100) - 2) return null
  const isNamed = inside(match).some(({ meaning }) => meaning.year === own || meaning.date?.startsWith(String(own)))
  if (isNamed && (match.rule !== 'year' || own < (published.day?.year ?? 2100) - HISTORY)) return { value: own, sentence }
  return year && CARRYING.has(match.rule) && sentence - year.sentence <= MEMORY ? { value: own, sentence } : null
}

/** The memory of one document; `next` gives the scene for a match, `keep` remembers what it meant. */
export function sceneOf(words: TimeWords, published: Published) {
  let last: Day | null = null
  let story: Day | null = null
  let sentence = -1
  let named: Day | null = null
  let period: Named | null = null
  let results: Named | null = null
  let year: Thread | null = null
  return {
    next(index: number): Scene {
      if (index !== sentence) [sentence, named] = [index, null]
      const isOn = year !== null && (story ? year.sentence === index : index - year.sentence <= MEMORY)
      return {
        words,
        published,
        year: isOn ? year!.value : null,
        sameSentence: named,
        last,
        isNews: story !== null || sentence < LEAD,
        story: story ?? published.day,
        period,
        results,
        direction: directionOf,
      }
    },
    keep({ type, value, day }: Found, match: Match) {
      const spoken = COMPARING.has(match.rule) ? null : periodOf(value)
      period = spoken ?? period
      if (spoken?.unit === 'quarter' || spoken?.unit === 'half') results = spoken
      year = threadAfter(value, match, { sentence, year, published }) ?? year
      if (!day || match.elements[match.first - 1]?.meaning.than) return
      last = day
      if (type === 'DATE' || !named) named = day
      if (!story && sentence < LEAD && TELLING.has(match.rule) && isJustBefore(day, published.day)) story = day
    },
  }
}

/** On the day of publication or up to three days before. */
const isJustBefore = (day: Day, today: Day | null): boolean =>
  today !== null && !isBefore(today, day) && isBefore(shifted(today, -4, 'day'), day)
