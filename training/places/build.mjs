// Builds the gazetteers of cities: languages/de/names-cities.ts and languages/en/names-cities.ts.
//   node training/places/build.mjs ne_10m_populated_places.json DATA_FOLDER
// A name that is also an ordinary word of the language ("Essen", "Nice", "Of") is left out unless the city is large; one that
// is also part of people's names ("Lincoln", "Hamilton") goes on a list of its own: it needs a preposition to be a place.

import { readFileSync, writeFileSync } from 'node:fs'
import * as common from '../../src/languages/de/names-common.ts'
import * as english from '../../src/languages/en/names-common.ts'
import { givenNames } from '../../src/languages/given-names.ts'
import { annotated, naturalEarth, wikigold } from './sources.mjs'

const [, , path, folder] = process.argv
if (!folder) throw new Error('Say where the sources lie: node training/places/build.mjs ne_10m_populated_places.json DATA_FOLDER')

const NEAR = {
  de: new Set(['Germany', 'Austria', 'Switzerland', 'Luxembourg', 'Liechtenstein']),
  en: new Set(['United Kingdom', 'Ireland', 'United States of America', 'Canada', 'Australia', 'New Zealand']),
}
/** Inhabitants from which a name stays in although it is a word of the language. */
const LARGE = 250_000
/** Inhabitants from which a name that people bear as well is a place without more. */
const KNOWN = 100_000
/** People of that name in Wikidata's lists from which it counts as theirs. */
const BORNE = 3

const places = naturalEarth(path)
const borne = bearers()

for (const [language, field, words, more] of [
  ['de', 'NAME_DE', new Set(`${common.nouns} ${common.lower}`.split(' ')), annotated(folder)],
  ['en', 'NAME_EN', new Set(english.lower.split(' ')), wikigold(folder)],
]) {
  const sure = new Set()
  const shared = new Set()
  for (const place of places) {
    const size = Math.max(place.POP_MAX ?? 0, place.POP_OTHER ?? 0)
    const near = NEAR[language].has(place.ADM0NAME)
    for (const raw of [place[field], language === 'en' || near ? place.NAME : null]) add(raw, place.ADM0CAP ? LARGE : size)
  }
  // Somebody marked them as places, which says nothing about their size.
  // "Berliner" and "Ulm Hbf" are marked as well and no names of cities.
  for (const { type, name } of more) {
    const isGenitive = name.endsWith('s') && sure.has(name.slice(0, -1))
    if (type === 'city' && /^\p{L}{4,}$/u.test(name) && !/(?:er|Hbf)$/u.test(name) && !isGenitive) add(name, 0)
  }
  write(language, { sure: [...sure].sort(), shared: [...shared].filter(name => !sure.has(name)).sort() })

  function add(raw, size) {
    const name = raw?.replace(/\s*[(,].*$/, '').trim()
    if (!name || name.length < 3 || name.length > 30 || !/^\p{Lu}[\p{L}\p{M}.’' -]*\p{L}$/u.test(name)) return
    if (/\p{Lu}{2}/u.test(name)) return
    const lower = name.toLowerCase()
    if (words.has(lower) && size < LARGE) return
    const ofPeople = !/[ -]/.test(name) && (borne.has(lower) || isGiven(lower))
    if (ofPeople && size < KNOWN) shared.add(name)
    else sure.add(name)
  }
}

function isGiven(lower) {
  return givenNames.feminine.has(lower) || givenNames.masculine.has(lower) || givenNames.either.has(lower)
}

/** Words that at least BORNE people in Wikidata's lists have in their names. */
function bearers() {
  const counts = new Map()
  for (const list of ['arabic_80', 'korean_80', 'russian_16', 'russian_64']) {
    for (const line of readFileSync(`${folder}/names/wd_translit/wd_${list}`, 'utf8').split('\n')) {
      const [name, , count] = line.split('\t')
      counts.set(name, Math.max(counts.get(name) ?? 0, Number(count)))
    }
  }
  return new Set([...counts].filter(([, count]) => count >= BORNE).map(([name]) => name))
}

function write(language, { sure, shared }) {
  const list = names => `\`${names.join('|')}\``
  const out = [
    '// Cities, built by training/places/build.mjs (sources and licences: training/places/README.md). Do not edit.',
    '',
    '/** Names of cities, parted by "|". */',
    `export const cities = ${list(sure)}`,
    '',
    '/** Those that people bear as well: "Lincoln". */',
    `export const sharedCities = ${list(shared)}`,
    '',
  ]
  writeFileSync(new URL(`../../src/languages/${language}/names-cities.ts`, import.meta.url), out.join('\n'))
  process.stdout.write(`${language}: ${sure.length} cities, ${shared.length} that people bear as well\n`)
}
