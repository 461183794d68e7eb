// Builds languages/place-zones.ts: whose time a place keeps, for the clocks of articles with a dateline.
//   node training/places/build-zones.mjs ne_10m_populated_places.json
// Of places with one name the largest counts. Small ones are left out, for a dateline of theirs mostly names a larger one, too.

import { writeFileSync } from 'node:fs'
import { naturalEarth } from './sources.mjs'

const [, , path] = process.argv
if (!path) throw new Error('Say where the source lies: node training/places/build-zones.mjs ne_10m_populated_places.json')

/** Inhabitants of a place whose name is worth keeping; capitals always are. */
const LEAST = 150_000

const places = naturalEarth(path)
const withZone = places.filter(place => place.TIMEZONE)
const largest = new Map()
for (const place of places) {
  const size = Math.max(place.POP_MAX ?? 0, place.POP_OTHER ?? 0)
  if (size < LEAST && !place.ADM0CAP) continue
  const zone = zoneOf(place)
  if (!zone) continue
  for (const raw of [place.NAME_DE, place.NAME_EN, place.NAME, place.NAMEPAR, ...(place.NAMEALT ?? '').split('|')]) {
    const name = raw
      ?.replace(/\s*[(,].*$/, '')
      .trim()
      .toLowerCase()
    if (name && name.length > 2 && !(largest.get(name)?.size >= size)) largest.set(name, { size, zone })
  }
}

/** Its own, or that of the nearest place of its country; null where the country has none. */
function zoneOf(place) {
  if (place.TIMEZONE) return place.TIMEZONE
  const far = other => Math.hypot(other.LATITUDE - place.LATITUDE, other.LONGITUDE - place.LONGITUDE)
  const near = withZone.filter(other => other.ADM0NAME === place.ADM0NAME).sort((a, b) => far(a) - far(b))
  return near[0]?.TIMEZONE ?? null
}

const byZone = new Map()
for (const [name, { zone }] of largest) byZone.set(zone, [...(byZone.get(zone) ?? []), name])
const lines = [...byZone]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([zone, names]) => `  '${zone}': ${JSON.stringify(names.sort().join('|'))},`)
const out = [
  '// Whose time places keep, built by training/places/build-zones.mjs (source and licence: training/places/README.md). Do not edit.',
  '',
  '/** Zone of the IANA database to names of places in German, English and on the map, in lower case and parted by "|". */',
  'const names: Readonly<Record<string, string>> = {',
  ...lines,
  '}',
  '',
  '/** "kyiv" → "Europe/Kiev" */',
  'export const placeZones: ReadonlyMap<string, string> = new Map(',
  "  Object.entries(names).flatMap(([zone, list]) => list.split('|').map((name): [string, string] => [name, zone])),",
  ')',
  '',
]
writeFileSync(new URL('../../src/languages/place-zones.ts', import.meta.url), out.join('\n'))
process.stdout.write(`${largest.size} names in ${byZone.size} zones\n`)
