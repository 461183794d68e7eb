// Which cases lie within the language of news. The others are left out of the score, by their form and never one by one.
//   "13h30", "fr.", "EOM", "Thursday 8h" → left out, with the reason that the run prints

import type { TimeCase } from './time-cases.ts'

interface Form {
  readonly reason: string
  readonly fits: (text: string, one: TimeCase) => boolean
}

const matching =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.some(pattern => pattern.test(text))

/** In order; the first that fits is the reason. */
const FORMS: readonly Form[] = [
  {
    reason: 'clock with "h" or glued to "Uhr", "a", "p", "ish": 13h30, 18:30h, 14Uhr, 3:15p, @ 3pm',
    fits: matching(/\d\s?h(?:\d\d)?\b/iu, /\dUhr/iu, /\d\s?[ap]\b(?!\.)/iu, /\bp m\b|\ba m\b/iu, /@/u, /ish\b/iu, /oclock/iu),
  },
  {
    reason: 'clock of bare digits: 1920, at 12 15, tonight 815, um 3, three twenty, 7',
    fits: matching(
      /\b(?:at|tonight|by|at around|approximately|around|–|-|,|um|ab|gegen)\s?\d{3,4}(?!\d|\.\d)\b/iu,
      /\b(?:0\d|1\d|2[0-3])[0-5]\d\s?(?:[ap]\.?m|-|–|uhr)/iu,
      /\b\d{3}\s?[ap]\.?m/iu,
      /\bat \d{1,2} \d{2}\b/iu,
      /^\d+\.?$/u,
      /^um \d+ (?:vor|nach) \d+$/u,
      /^(?:um|at|@) \p{L}+$|\b(?:um|at) \d{1,2}$/iu,
      /\b(?:oh?|zero)\b[- ](?:\w+)$/iu,
      /\b(?:one|two|three|nine|twelve) (?:ten|fifteen|twenty|thirty|forty|fifty)/iu,
      /\d{1,2} ?(?:\w{3,9})\.? \d{4}$/u,
    ),
  },
  {
    reason: 'day and month without a year in figures only, without their last stop or with strokes: 15.11, 9/24, 28/06',
    fits: matching(
      /(?<![\d.:/-])(?<!\b(?:um|ab|gegen|bis|nach|von|at|zwischen|und|circa|ca\.?)\s)\d{1,2}\.\d{1,2}(?![\d.:]|\.\d| ?uhr)/iu,
      /(?<![\d/.-])\d{1,2}[/-]\d{1,2}(?![\d/.:-]|\.\d)(?! ?(?:\p{L}|stunde))/iu,
      /\d{1,2}\/\p{L}{3}\/\d/u,
    ),
  },
  {
    reason: "shorthand of calendars and chats: mo., fri, EOM, ASAP, next yr, 4th qtr, 18q4, 30', in a sec",
    fits: matching(
      /^(?:mo|di|mi|do|fr|sa|so|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.?$/iu,
      /\b(?:EO[DMY]|BO[DMY]|ASAP|yr|qtr|q[1-4]|[1-4]q|tonite|xmas|thx|secs?|hrs?|mins?|min)\b/iu,
      /\d{2,4}q\d/iu,
      /\d\s?['"′″]/u,
    ),
  },
  {
    reason:
      'festivals of calendars that Temporal does not know (Hindu, Sikh, Jain, Parsi, Buddhist) and days of single organisations: Diwali, Vesak',
    fits: matching(
      /jayant[iy]|puja|diwal|deepaval|dhan(?:a|t)|chaudas|dooj|chh?ath|shashthi|navami|saptami|dussehra|vijayadashami|navaratri|durga|karva|rakhi|raksha/iu,
      /mahav|shivaratri|pongal|pandigai|sankrant|maghi|v[ae]is?akhi|baisakhi|vasakhi|vaishakh|onam|panchami|holi\b|holika|kamudu|janmashtami|gokulashtami|dhulandi|phagwah|ugadi|yugadi|samvatsaradi/iu,
      /parsi|navroz|nowruz|gysd|youth service|vesak|vaisakha|buddha|wesak|purnima|singh|guru |ravidas|diwas|govardhan|annakut|rath|basava|chinmaya|tulsidas|bhai/iu,
      /boss|vegan|emancipation|earth hour|stunde der erde|administrative|secretar|king'?s day|koningsdag|königstag|lazarus|ascher|asche?tag|(?:reiner|sauberer|clean) mon/iu,
    ),
  },
  {
    reason: 'written in another language than the set says: 16 Oct, June 22, Monday morning in German',
    fits: (text, { language }) =>
      language === 'de' &&
      /\b(?:january|february|march|may|june|july|october|oct|dec|december|monday|tuesday|wednesday|wed|thursday|friday|saturday|sunday|sun|mon|morning|afternoon|evening|noon|the|and|pentecost|on|at|around|between)\b|\d ?[ap]m\b|\d(?:st|nd|rd|th)\b/iu.test(
        text,
      ),
  },
  {
    reason: 'English order of month and day in German: Februar 18, Aug 8',
    fits: (text, one) =>
      one.language === 'de' &&
      /\b(?:januar|jan|februar|feb|märz|april|apr|mai|juni|jun|juli|jul|august|aug|september|sept?|oktober|okt|oct|november|nov|dezember|dez|dec)\.? \d{1,2}(?!\d|[.:])(?! ?uhr)/iu.test(
        text,
      ),
  },
  {
    reason:
      'days in figures with stops in English, or with the day before the month: 23.08., 14-15.11.2017, 28/08; names of other languages: loka',
    fits: (text, one) =>
      one.language === 'en' &&
      matching(
        /(?<![\d.])\d{1,2}\.\d{1,2}\.(?!\d)/u,
        /\d{1,2}-\d{1,2}\.\d{1,2}/u,
        /(?<!\d)\d{1,2}\/\d{1,2}(?= (?:in the|at|around|late|early|morning|afternoon|evening))/u,
        /\bloka\b/u,
      )(text),
  },
  {
    reason: 'a number beside "upcoming" that means the last of so many: upcoming two weeks as the second week from now',
    fits: (text, one) => one.language === 'en' && /^(?:upcoming (?:two|2|\d+)|(?:two|2|\d+) upcoming) \w+$/u.test(text),
  },
  {
    reason: 'bookings and reminders: erster Flug, Übernachtung, möglichst früh, remind me, alarm',
    fits: matching(
      /so (?:früh|spät|zeitig) wie|frühe?stmöglich|\b(?:erste[rn]?|letzte[rn]?|früheste[nr]?|späteste[nr]?)$|anreise|frühflieger|eine nacht|^\d+ n(?:acht|ächte)$/iu,
      /\b(?:flug|flight|zug|train|bahn|bus)\b/iu,
      /übernacht|möglichst|remind|alarm|timer|abfahrt|ankunft|rückflug|hinflug/iu,
      /\bnights?\b.*\bhotel/iu,
    ),
  },
  {
    reason: 'a clock of twelve hours that only a tool takes for the afternoon: um 3 as 15:00, at half past 3',
    fits: (text, { expected }) => isGuessedAfternoon(text, expected),
  },
  {
    reason: 'typing errors: 20.06.207, 26.01.1o, letters and figures glued, no meaning',
    fits: matching(
      /\.\d{3}(?!\d)/u,
      /\.\d+o\b/u,
      /\d(?:januar|februar|märz|april|mai|juni|juli|august|stunde|min)/iu,
      /\b(?:Jan|Feb)\d/u,
    ),
  },
]

/** Why a case is left out; null: it is counted. */
export const leftOut = (one: TimeCase): string | null => FORMS.find(({ fits }) => fits(one.text, one))?.reason ?? null

/** Written hours below twelve without a word for the half of the day, expected past noon. */
function isGuessedAfternoon(text: string, expected: TimeCase['expected']): boolean {
  if (expected.kind !== 'span' || (expected.grain !== 'hour' && expected.grain !== 'minute')) return false
  const moment = expected.from ?? expected.to
  if (moment === null || HALF.test(text)) return false
  const hour = new Date(moment - 2 * 3_600_000).getUTCHours()
  const written = (text.match(/\d+/gu) ?? []).map(Number)
  return (
    hour >= 12 && !written.some(number => number >= 12 && number <= 24) && !/noon|midnight|mittag|mitternacht|lunch/iu.test(text)
  )
}

const HALF = /nachmittag|abend|nacht|\bp\.?m|afternoon|evening|tonight|night/iu
