// Builds the names that one place has in several languages: src/languages/place-names.ts.
//   node training/places/build-exonyms.mjs ne_10m_populated_places.json
// Cities are those of Natural Earth whose names differ, countries are named by CLDR (through Intl). A name that two of them bear
// belongs to the one with ten times the inhabitants, or to neither.

import { writeFileSync } from 'node:fs'
import { fold } from '../../src/identity/fold.ts'
import { naturalEarth } from './sources.mjs'

const [, , path] = process.argv
if (!path) throw new Error('Say where the places lie: node training/places/build-exonyms.mjs ne_10m_populated_places.json')

const LANGUAGES = ['de', 'en']
/** So many times the inhabitants make a name one's own. */
const OWN = 10
/** The country and the state of the USA have each as many readers. */
const TWO_PLACES = new Set(['georgia'])

const places = [...countries(), ...naturalEarth(path).map(city)].filter(({ names }) => names.size > 0)
const owners = new Map()
for (const place of places) for (const name of place.names.keys()) owners.set(name, [...(owners.get(name) ?? []), place])

const groups = places.flatMap(place => {
  const own = [...place.names].filter(([folded]) => !TWO_PLACES.has(folded) && ownerOf(folded) === place).map(([, name]) => name)
  return own.length > 1 ? [own.join('|')] : []
})
write([...new Set(groups)].sort((a, b) => (a < b ? -1 : 1)))

function city({ NAME, NAMEALT, NAME_DE, NAME_EN, POP_MAX }) {
  return { names: byFold([NAME_DE, NAME_EN, NAME, ...(NAMEALT ?? '').split('|')]), people: Math.max(1, POP_MAX ?? 1) }
}

function countries() {
  const displays = LANGUAGES.flatMap(language =>
    ['long', 'short'].map(style => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })),
  )
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const codes = letters.flatMap(first => letters.map(second => first + second)).filter(code => displays[0].of(code))
  // A country's name is never a city's.
  return codes.map(code => ({ names: byFold(displays.map(display => display.of(code))), people: 1e9 }))
}

/** Folded name to name, the first spelling of each; what stands in brackets goes: "Bassar (Togo)". */
function byFold(names) {
  const found = new Map()
  for (const raw of names) {
    const name = raw?.replace(/\s*[(,].*$/u, '').trim()
    if (name && !/[|;`$\\]/u.test(name) && fold(name) && !found.has(fold(name))) found.set(fold(name), name)
  }
  return found
}

function ownerOf(folded) {
  const [first, second] = [...owners.get(folded)].sort((a, b) => b.people - a.people)
  return !second || first.people >= OWN * second.people ? first : null
}

function write(list) {
  const text = `// Places under their names in several languages, built by training/places/build-exonyms.mjs (sources and licences:
// training/places/README.md). Do not edit.

/** Places parted by ";", the names of one by "|". */
export const placeNames = \`${list.join(';')}\`
`
  writeFileSync(new URL('../../src/languages/place-names.ts', import.meta.url), text)
  process.stdout.write(`${list.length} places of several names\n`)
}
