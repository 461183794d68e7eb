// What a language pack says about times: words with their meanings, and how they are put together.
// "am Montagabend" → am: ON · Montagabend: WEEKDAY 1, PART EV → the pattern "ON? WEEKDAY" of the rule `weekday`.

import type { NumeralWords } from './quantity-words.ts'
import type { Holiday } from './time-holidays.ts'

/** Units of the calendar and the clock. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** TIMEX3 seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** What one word (or fixed phrase) can mean in a time. A word may mean several things; the pattern decides. */
export interface Meaning {
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number
  /** The same, for short forms that are other words too; they count only beside a date. */
  readonly weekdayshort?: number
  /** The same, every week: "on Mondays". */
  readonly weekdays?: number
  /** 1 … 12. */
  readonly month?: number
  readonly monthshort?: number
  /** With `month`: also another word ("May", "March"), so that it needs a preposition, a day or a year. */
  readonly ambiguous?: true
  readonly part?: DayPart
  /** With `part`: an adverb, which needs no preposition: "overnight". */
  readonly adverb?: true
  /** The same, every day: "mornings". */
  readonly parts?: DayPart
  readonly season?: Season
  readonly unit?: Unit
  /** With `unit`: more than one of it. */
  readonly plural?: true
  /** NaN: an unknown number ("einige", "several"). */
  readonly number?: number
  /** The indefinite article where it counts: "vor einem Jahr", "a day earlier". */
  readonly one?: number
  /** With `one`: counts on ("another"). */
  readonly further?: true
  readonly ordinal?: number
  /** Counted from the end: "second-to-last" 2. */
  readonly fromlast?: number
  /** With `ordinal`: figures with its ending: "the 15th". */
  readonly suffixed?: true
  /** With `ordinal`: as a word, which is the day of a month only right behind it: "March eighth". */
  readonly spelt?: true
  /** "the first half of 2020": of a year. */
  readonly half?: true
  /** 0 … 24, where it may be an hour of the clock. */
  readonly hour?: number
  /** A point on the clock, in minutes: noon, midnight. */
  readonly point?: number
  /** "Uhr", "o'clock"; the value is added to the hour. */
  readonly oclock?: number
  /** "p.m.": 12, "a.m.": 0. */
  readonly meridiem?: number
  /** "halb drei": minutes added to the hour that follows. */
  readonly before?: number
  /** "Viertel nach drei", "a quarter past": so many minutes. */
  readonly minutes?: number
  /** "zehn vor drei" −1, "ten past three" 1. */
  readonly side?: -1 | 1
  /** Joins the ends of a span: "9 bis 11 Uhr", "zwischen 9 und 11 Uhr". */
  readonly link?: true
  /** A zone of the clock, as RFC 3339 has it: "MEZ" +01:00; or whose time it is: "Eastern time" America/New_York. Empty: the local one, whichever it is ("Ortszeit"). */
  readonly zone?: string
  /** What the number of a calendar week stands behind: "KW 32". */
  readonly weeknumber?: true
  /** With `unit`: as many of it as one of these: "Viertelstunde" is 15 minutes, "fortnight" two weeks. */
  readonly size?: number
  /** Days from the day of publication: yesterday −1. */
  readonly offset?: number
  /** With `offset`: also "in our days", in texts that tell no day: "Heute leben dort Wölfe". */
  readonly nowadays?: true
  /** Days from the day last spoken of: "am Vortag" −1. */
  readonly from?: number
  /** "vergangen" −1, "dies-" 0, "kommend" 1, "übernächst-" 2. */
  readonly shift?: number
  /** Points back to the day last spoken of: "that (evening)". */
  readonly that?: true
  /** From the period last spoken of: "the following (month)" 1, "the same (year)" 0. */
  readonly thread?: -1 | 0 | 1
  /** With `thread`: by whole years ("the year-earlier quarter"). */
  readonly yearly?: true
  /** The same period a year before: "the corresponding (quarter)". */
  readonly comparable?: true
  /** The last one that is over: "the latest (quarter)". */
  readonly latest?: true
  /** Of a business year, whose bounds nobody knows: "fiscal 2023". */
  readonly fiscal?: true
  /** With `shift`: stands behind its noun ("the week after next"). */
  readonly beyond?: true
  /** Ends a length that stands before it: "the year ended March 31". */
  readonly closes?: true
  /** A whole period of its own: "Vorjahr" is the year, one back. */
  readonly period?: { readonly unit: Unit; readonly shift: number | null }
  /** "Anfang", "Mitte", "Ende", "early", "späten". */
  readonly mod?: 'START' | 'MID' | 'END'
  /** With `mod`: stands right before its noun ("early", "mid-"), which "the start of" does not. */
  readonly stage?: true
  /** TIMEX3 mod of an amount: "rund", "mehr als". */
  readonly amount?: 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS'
  /** A year or decade written as a word: the decade's first year. */
  readonly decade?: number
  /** "BC", "v. Chr." */
  readonly bc?: true
  /** "AD", "n. Chr." */
  readonly ad?: true
  /** "MM-DD", days from Easter Sunday, or how to find it. */
  readonly holiday?: Holiday
  /** A duration of its own: "jahrelang" PXY. */
  readonly duration?: string
  /** "zweimal", "twice": so often in what follows. */
  readonly times?: number
  /** Between a number and its unit: "zwei weitere Jahre", "two more years". */
  readonly fill?: true
  /** What it governs in years or months is somebody's age: "mit 20 Jahren". */
  readonly aged?: true
  /** A set of its own: "täglich" P1D. */
  readonly set?: string
  /** PRESENT_REF, PAST_REF, FUTURE_REF. */
  readonly ref?: string
  /** The same, as a noun: "in the past", but not "in the past two months". */
  readonly era?: string
  /** A reference where the words stand for themselves or behind a preposition: "bis jetzt". */
  readonly now?: string
  /** −1 back ("ago", "earlier"), 1 forward ("later"). */
  readonly turn?: -1 | 1
  /** With `turn`: counted from publication ("ago", "from now"), not from the day last spoken of. */
  readonly deictic?: true
  /** Joins the least and the most of an amount: "two to three weeks". */
  readonly range?: true
  /** Governs a time and belongs to its span: "am", "on". */
  readonly on?: true
  /** Governs a time and stays outside its span; 1: what it governs mostly lies ahead ("until"); 2: if it is a day ("für"). */
  readonly lean?: 0 | 1 | 2
  readonly the?: true
  /** "each day of the strike": the days of something. */
  readonly genitive?: true
  readonly possessor?: true
  /** A period named by one word: "third-quarter". */
  readonly own?: true
  readonly each?: true
  /** Compares: "langsamer als am Freitag"; the day behind it is not the one that the text goes on about. */
  readonly than?: true
  /** Behind an amount of years: an age, no time. */
  readonly age?: true
  /** Governs what lies ahead in the clause that follows: "kündigte an, dass …", "likely". */
  readonly expects?: true
  /** Verb forms that tell the tense of a clause. */
  readonly future?: true
  readonly past?: true
  /** May build a perfect tense ("hat … gesagt"), or a present one ("ist für Montag geplant"); heard only if nothing else tells. */
  readonly perfect?: true
  /** Opens another clause without a comma: "that", "dass". */
  readonly clause?: true
  /** May follow a year that stands bare: "2006 war", "2019 in". */
  readonly function?: true
}

/**
 * Ways to write each kind of time, most usual first. CAPITALS name a meaning, small letters stand for themselves,
 * `?`, `|` and round brackets work as in regular expressions. Numbers are DAY, YEAR, HOUR, CLOCK, DATE, NUMBER, ORDINAL.
 */
export interface TimeWords {
  readonly lexicon: Readonly<Record<string, Meaning>>
  readonly patterns: Readonly<Partial<Record<RuleName, readonly string[]>>>
  /** Whose time places keep, names in lower case: "kyiv" → "Europe/Kiev". */
  readonly places: ReadonlyMap<string, string>
  /** How numbers of several words are read: "twenty four", "two and a half"; null: by the lexicon alone. */
  readonly numerals: NumeralWords | null
  /** What is put before a year, decade or other time with a hyphen: "mid-1996". */
  readonly prefixes: Readonly<Record<string, Meaning>>
  /** "3." is an ordinal where true. */
  readonly ordinalDot: boolean
  /** "3rd": endings of ordinals. */
  readonly ordinalEndings: ReadonlySet<string>
  /** "1990er", "1990s": endings of decades. */
  readonly decadeEndings: ReadonlySet<string>
  /** Marks the thousands: "2.006" is no year and no clock. */
  readonly thousands: string
  /** Order of "3/4/2026". */
  readonly slashes: 'day-month' | 'month-day'
  /** Ending that is cut off before a word is looked up: "'s". */
  readonly possessive: string | null
  /** Nouns that are named after a date: "Straße des 17. Juni". */
  readonly namedAfterDates: ReadonlySet<string>
  /** Nouns are written with a capital, so that a capital behind a number is counted by it. */
  readonly capitalNouns: boolean
}

/** What each of these reads stands in time-rules.ts. */
export type RuleName =
  | 'date'
  | 'dateRange'
  | 'holiday'
  | 'month'
  | 'year'
  | 'yearRange'
  | 'decade'
  | 'century'
  | 'season'
  | 'quarter'
  | 'results'
  | 'weekday'
  | 'weekdayRange'
  | 'weekdayOfWeek'
  | 'weekdayOff'
  | 'nth'
  | 'week'
  | 'dayOfMonth'
  | 'offset'
  | 'nightTo'
  | 'part'
  | 'clock'
  | 'clockRange'
  | 'period'
  | 'days'
  | 'anchored'
  | 'ago'
  | 'later'
  | 'ahead'
  | 'duration'
  | 'durationSum'
  | 'set'
  | 'ref'

export type TimeLexicon = Readonly<Record<string, Meaning>>

/** The words of a list ("mo tu, we") with one meaning; a phrase's words are joined by "_". */
export function allMean(list: string, meaning: Meaning): TimeLexicon {
  return Object.fromEntries(list.split(/[\s,]+/u).map(word => [word.replaceAll('_', ' '), meaning]))
}

/** One lexicon of several; a word that stands in two of them means both. */
export function mergedLexicon(...parts: readonly TimeLexicon[]): TimeLexicon {
  const merged: Record<string, Meaning> = {}
  for (const part of parts) for (const [word, meaning] of Object.entries(part)) merged[word] = { ...merged[word], ...meaning }
  return merged
}
