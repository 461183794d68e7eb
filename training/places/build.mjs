// Builds the gazetteers of cities: languages/de/names-cities.ts and languages/en/names-cities.ts.
//   node training/places/build.mjs ne_10m_populated_places.json
// Names that are also ordinary words of the language ("Essen", "Nice", "Of") are left out unless the city is large.

import { readFileSync, writeFileSync } from 'node:fs'
import * as common from '../../src/languages/de/names-common.ts'
import * as english from '../../src/languages/en/names-common.ts'

const path = process.argv[2]
if (!path) throw new Error('Say where Natural Earth lies: node training/places/build.mjs ne_10m_populated_places.json')
const features = JSON.parse(readFileSync(path, 'utf8')).features ?? JSON.parse(readFileSync(path, 'utf8'))
const places = features.map(feature => feature.properties ?? feature)

const NEAR = {
  de: new Set(['Germany', 'Austria', 'Switzerland', 'Luxembourg', 'Liechtenstein']),
  en: new Set(['United Kingdom', 'Ireland', 'United States of America', 'Canada', 'Australia', 'New Zealand']),
}
/** Inhabitants from which a city abroad is in. */
const LEAST = 100_000
/** Inhabitants from which a city stays in although its name is a word. */
const LARGE = 250_000

for (const [language, field, words] of [
  ['de', 'NAME_DE', new Set(`${common.nouns} ${common.lower}`.split(' '))],
  ['en', 'NAME_EN', new Set(english.lower.split(' '))],
]) {
  const names = new Set()
  for (const place of places) {
    const size = Math.max(place.POP_MAX ?? 0, place.POP_OTHER ?? 0)
    const near = NEAR[language].has(place.ADM0NAME) && size >= 10_000
    if (!near && size < LEAST && !place.ADM0CAP) continue
    for (const raw of [place[field], language === 'en' || near ? place.NAME : null]) {
      const name = raw?.replace(/\s*[(,].*$/, '').trim()
      if (!name || name.length < 3 || !/^\p{Lu}[\p{L}\p{M}.’' -]+$/u.test(name)) continue
      if (words.has(name.toLowerCase()) && size < LARGE && !place.ADM0CAP) continue
      names.add(name)
    }
  }
  const list = [...names].sort()
  const out = `// Cities, built by training/places/build.mjs from Natural Earth (public domain; training/places/README.md). Do not edit.\n\n/** Names of cities, parted by "|". */\nexport const cities =\n  ${JSON.stringify(list.join('|')).replace(/^"|"$/g, '`')}\n`
  writeFileSync(new URL(`../../src/languages/${language}/names-cities.ts`, import.meta.url), out)
}
