// Reads the dateline: "WASHINGTON (AP) –" is place WASHINGTON, agency AP. It opens one of the first paragraphs:
//   BERLIN/LEIPZIG (ddn) - Tausende …     (Reuters) — The …     MARCHEGG – Die Zahl …     LONDON, March 14 (Reuters) - …
// Without an agency the place must be in capitals or a city that the pack knows, for "Nein – das geht nicht" looks alike.

import type { Segmented } from '../segment/segment.ts'
import type { Dateline } from '../types.ts'

/** What a language knows about datelines. All in lower case, save `places`. */
export interface DatelineWords {
  readonly agencies: ReadonlySet<string>
  /** Stand in brackets behind a name and are no agencies: parties, states. */
  readonly notAgencies: ReadonlySet<string>
  /** Stand in capitals before a dash and are no places: "update", "nato". */
  readonly notPlaces: ReadonlySet<string>
  /** Cities as written. */
  readonly places: ReadonlySet<string>
  /** "Berlin. Der Senat …": papers of the language part the place with a full stop. */
  readonly placeStop: boolean
}

/** A headline and a byline may stand before it. */
const PARAGRAPHS = 3
/** "LONDON, March 14 (Reuters)" is 27 characters; three places and a date stay under this. */
const LONGEST = 90
const WITH_AGENCY = /^(?<front>[^()\n]{0,60}?)\s?\((?<agency>[^()\n]{2,30})\)(?<dash>\s*(?:--|[-–—:|])\s)?/u
const WITH_DASH = /^(?<front>[^()\n]{3,50}?)(?:\s*(?:—|--)|\s[-–])\s(?=["“”„»«‘'(]?[\p{Lu}\p{N}])/u
const WITH_STOP = /^(?<front>\p{Lu}[^()\n.]{2,40})\.\s(?=["“”„»«‘']?\p{Lu})/u

/**
 * The dateline of the document, or null. `span` covers place and agency with its bracket, not the dash; `place` leaves out
 * a date ("LONDON, March 14") and is "" where only the agency is printed.
 */
export function datelineFinder(words: DatelineWords | null): (segmented: Segmented) => Dateline | null {
  if (!words) return () => null
  return ({ text, sentences }) => {
    for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      const first = sentences.find(sentence => sentence.paragraph >= paragraph)
      if (first?.paragraph !== paragraph) continue
      const end = text.indexOf('\n', first.start)
      const line = text.slice(first.start, end < 0 ? undefined : end)
      const found = agencyForm(line, words) ?? dashForm(line, words) ?? stopForm(line, words)
      if (!found) continue
      const { length, ...dateline } = found
      return { ...dateline, span: { start: first.start, end: first.start + length } }
    }
    return null
  }
}

interface Found {
  readonly place: string
  readonly agency: string | null
  readonly length: number
}

/** "BERLIN (dpa) –", "Washington, D.C. (Reuters) The", "(AP) —". */
function agencyForm(line: string, words: DatelineWords): Found | null {
  const match = WITH_AGENCY.exec(line.slice(0, LONGEST))
  if (!match) return null
  const { front = '', agency = '', dash } = match.groups ?? {}
  const place = placeOf(front)
  if (!place) return null
  const { name, capitals } = place
  const length = match[0].length - (dash?.length ?? 0)
  const parts = agency.split(/[/,+&]\s?/u).map(part => part.trim().toLowerCase())
  const known = words.agencies.has(agency.toLowerCase()) || parts.every(part => words.agencies.has(part))
  const opens = Boolean(dash) || /^\s?["“”„»«]?[\p{Lu}\p{N}]/u.test(line.slice(length))
  // "Berlin (dpa) hat": the sentence goes on, so it was about the agency.
  if (known) return opens && (dash || !name || capitals || isKnown(name, words)) ? { place: name, agency, length } : null
  // "MARCHEGG (mbz) –" may be an agency that nobody listed; "MERKEL (CDU) –" is none.
  const plausible = /^\p{L}{3,6}$/u.test(agency) && !words.notAgencies.has(agency.toLowerCase())
  if (!dash || !name || !plausible || !(capitals || isKnown(name, words)) || isDenied(name, words)) return null
  return { place: name, agency, length }
}

/** "VYSOKA PRI MORAVE, Slovakia — At", "Paris – Im": what follows begins with a capital. */
function dashForm(line: string, words: DatelineWords): Found | null {
  const front = WITH_DASH.exec(line.slice(0, LONGEST))?.groups?.front
  const place = front ? placeOf(front) : null
  if (!front || !place?.name || isDenied(place.name, words)) return null
  const letters = place.name.replace(/[^\p{L}]/gu, '')
  const shouted = place.capitals && (letters.length > 3 || /[AEIOUÄÖÜÅØ]/u.test(letters)) && letters.length > 2
  // A headline "München – Arena in Farben" has no full stop at its end.
  const running = /[.!?…]["“”»«’)]?\s*$/u.test(line)
  if (!shouted && !(running && isKnown(place.name, words))) return null
  return { place: place.name, agency: null, length: front.length }
}

/** "Berlin. Der Senat …", "Moskau/Kiew. Die …". */
function stopForm(line: string, words: DatelineWords): Found | null {
  if (!words.placeStop) return null
  const front = WITH_STOP.exec(line.slice(0, LONGEST))?.groups?.front
  return front && isKnown(front, words) ? { place: front, agency: null, length: front.length } : null
}

/** The place without its date: "LONDON, March 14" → LONDON. Null when these are no names: "Sie sagte nein". */
function placeOf(front: string): { name: string; capitals: boolean } | null {
  const parts = Array.from(front.matchAll(/[^,/]+/gu), match => ({
    text: match[0].trim(),
    end: match.index + match[0].trimEnd().length,
  }))
  const names = parts.filter(({ text }) => !/\d/u.test(text))
  if (parts.length > 4 || !names.every(({ text }) => isName(text))) return null
  const first = names[0]?.text ?? ''
  const capitals = first !== '' && isShouted(first)
  // In "INDIANA VOTES, BUT OHIO WAITS —" the second part is no region: those are "Slovakia", "N.H.".
  const isRegion = ({ text }: { text: string }) => !isShouted(text) || text.length < 5 || front.includes('/')
  if (capitals && !names.slice(1).every(isRegion)) return null
  return { name: front.slice(0, names.at(-1)?.end ?? 0).trim(), capitals }
}

/** One to five words with capitals; "an der", "pri", "of" may stand between: "HOHENAU AN DER MARCH", "Rio de Janeiro". */
function isName(text: string): boolean {
  const parts = text.split(/\s+/u)
  const fits = (part: string, at: number) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part) || (at > 0 && /^\p{Ll}{2,4}$/u.test(part))
  return parts.length <= 5 && parts.every(fits) && /^\p{Lu}/u.test(parts.at(-1)!)
}

const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text.replace(/(?<=\s)\p{Ll}{2,4}(?=\s)/gu, ''))

/** Every part of "Kiew/Moskau" is a city; behind a comma stands its region: "Washington, D.C.". */
const isKnown = (name: string, { places }: DatelineWords): boolean =>
  name
    .replace(/,.*$/u, '')
    .split('/')
    .every(part => places.has(part.trim()))

/** "BREAKING NEWS", "NATO": the first word tells, for "DER" also stands in "ANGERN AN DER MARCH". */
const isDenied = (name: string, { notPlaces }: DatelineWords): boolean =>
  notPlaces.has(name.toLowerCase()) || notPlaces.has(name.toLowerCase().split(/[\s,/]/u)[0]!)
