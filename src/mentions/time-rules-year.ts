// The rule for years, which look like any other number: "seit 2006", "Ende 2027", "wo 1871 die ersten …".
// Not a year: "2006 Menschen", "von 1450 bis 1850 Mark".

import { elementAfter, elementBefore, inside, valueIn, valuesIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import type { Found, Scene } from './time-scene.ts'

/** "seit 2006" · "Ende 2027" · "2007/08" · "44 v. Chr."; not "2006 Menschen" */
export function year(match: Match, { words }: Scene): Found | null {
  const elements = inside(match)
  const value = valueIn(match, 'year') ?? valueIn(match, 'number')!
  if (valueIn(match, 'bc')) return { type: 'DATE', value: `BC${String(value).padStart(4, '0')}` }
  // "in AD 79"
  if (valueIn(match, 'ad')) return { type: 'DATE', value: String(value).padStart(4, '0') }
  const at = elements.findIndex(({ meaning }) => meaning.year !== undefined)
  if (at < 0) return null
  const named = elements.some(({ meaning }, i) => i < at && !meaning.on)
  if (!named && !standsAsYear(match, { value, at, capitalNouns: words.capitalNouns })) return null
  const open = valueIn(match, 'fiscal') ?? false
  return { type: 'DATE', value: String(value), mod: valueIn(match, 'mod') ?? null, open }
}

/** "2007/08" · "1914–1918" stays two years */
export function yearRange(match: Match): Found | null {
  const [value, second] = valuesIn(match, 'number')
  return value !== undefined && second === (value + 1) % 100 ? { type: 'DATE', value: `${value}/${value + 1}` } : null
}

/** "1450 bis 1850 Mark": the second number counts something, so the first does. */
function countsOn({ elements, last }: Match, value: number): boolean {
  const [link, second, noun] = [elements[last], elements[last + 1], elements[last + 2]]
  if (!second || second.meaning.number === undefined || (link?.meaning.lean === undefined && !/^[–-]$/u.test(link?.text ?? '')))
    return false
  // "Baden 2007 - 215 S."
  if (second.meaning.number < value) return false
  if (second.meaning.year === undefined) return true
  // "von 2015 bis 2019 Bürgermeisterin" spans no lifetime.
  const near = value >= 1900 && second.meaning.year - value < 60 && second.meaning.year < 2050
  return !near && Boolean(noun && /^[\p{Lu}%€$]/u.test(noun.text))
}

/** A bare number of four digits: not if it counts what follows ("2006 Menschen") or goes on a number ("0351 2006"). */
function standsAsYear(match: Match, at: { value: number; at: number; capitalNouns: boolean }): boolean {
  const [before, after] = [elementBefore(match), elementAfter(match)]
  const governed = at.at > 0 || before?.meaning.lean !== undefined || before?.meaning.on === true
  if (before && /^[\d/+.,$€£#°:]/u.test(before.text) && before.meaning.year === undefined && !/^[,:.]$/u.test(before.text))
    return false
  // "18:1980" is no year, "Alle sagten: 1980 war …" names one.
  if (before && /^[:.]$/u.test(before.text) && before.end === match.elements[match.first]!.start) return false
  if (after && /^[%°€$£/]/u.test(after.text)) return false
  if (countsOn(match, at.value)) return false
  if (after?.meaning.unit || after?.meaning.amount) return false
  if (!after || after.mark || after.meaning.function || after.meaning.on || after.meaning.lean !== undefined) return true
  if (after.meaning.the || after.meaning.past || after.meaning.future || after.meaning.clause || after.meaning.bc) return true
  const usual = at.value >= 1900 && at.value < 2050 && at.value % 100 !== 0
  // "the 2019 election", "a 1971 treaty"
  const attributive = before?.meaning.the === true || before?.meaning.one !== undefined || before?.meaning.possessor === true
  if (before?.meaning.amount) return false
  if (at.capitalNouns && /^\p{Lu}/u.test(after.text)) return usual && governed
  if (at.capitalNouns) return at.value >= 1700 && at.value < 2050 && (at.value % 10 !== 0 || usual)
  // Counts above 999 have a comma in English prose, so that a bare one before a noun is a year: "its unsuccessful 1996 campaign".
  return usual || (attributive && at.value >= 1700 && at.value < 2050)
}
