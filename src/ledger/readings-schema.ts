// Tables of what a Reading says, row by row: derived from it alone, and made again from it at any time.

import type { Generated } from 'kysely'

/** One row per attribution. */
export interface ClaimTable {
  reading: number
  /** Index in the Reading's `attributions`. */
  number: number
  speaker: string | null
  /** The Reading's entity id of the speaker. */
  entity: string | null
  kind: string
  mode: string
  polarity: string
  evidential: string
  /** Its own word of probability, and the ICD 203 band of it. */
  certainty: string | null
  band: string | null
  /** When it was said: TIMEX3 value or RFC 3339; null: the text does not say. */
  said: string | null
  /** The content's words, its parts joined by " … ". */
  words: string
  start: number
  end: number
  within: number | null
}

/** One row per quantity. */
export interface FigureTable {
  reading: number
  /** Index in the Reading's `quantities`. */
  number: number
  concept: string | null
  counted: string | null
  unit: string | null
  modifier: string
  /** JSON: a number, or two. */
  value: string
  low: number | null
  high: number | null
  /** 0 or 1. */
  vague: number
  /** JSON array. */
  places: string
  state: string | null
  /** When it holds: TIMEX3 value or RFC 3339. */
  holds: string | null
  /** `claims.number` in the same reading; null: the article's own voice. */
  claim: number | null
  /** `figures.number` of the same amount in another unit. */
  equals: number | null
  /** increase, decrease, unspecified; null: a level. */
  change: string | null
  /** `figures.number` of the whole that it is a part of. */
  whole: number | null
  /** Country, people or side of those counted. */
  group: string | null
  /** 0 or 1: an older or wrong figure that the text only recalls. */
  recalled: number
  words: string
  start: number
  end: number
}

/** One row per entity of a Reading. */
export interface EntityTable {
  key: Generated<number>
  reading: number
  /** "e1": unique within the Reading. */
  id: string
  type: string
  name: string
  /** JSON array. */
  roles: string
  /** Key of its form, while its document stands in time with this Reading. */
  bearer: number | null
}

export interface MentionTable {
  entity: number
  form: string
  start: number
  end: number
  words: string
}
