// Builds languages/place-zones.ts: whose time a place keeps, for the clocks of articles with a dateline.
//   node training/places/build-zones.mjs ne_10m_populated_places.json
// Of places with one name the largest counts. Small ones are left out, for a dateline of theirs mostly names a larger one, too.

import { writeFileSync } from 'node:fs'
import { naturalEarth } from './sources.mjs'

const [, , path] = process.argv
if (!path) throw new Error('Say where the source lies: node training/places/build-zones.mjs ne_10m_populated_places.json')

/** Inhabitants of a place whose name is worth keeping; capitals always are. */
const LEAST = 100_000
/** A zone of so many times more places of another country is that country's. */
const MANY = 10

/** What news call places that the source has under another name only. */
const ALSO = { tokyo: 'tokio', yerevan: 'eriwan' }

const places = naturalEarth(path)
const uses = new Map()
for (const { ADM0NAME: country, TIMEZONE: zone } of places) {
  if (!uses.has(zone)) uses.set(zone, new Map())
  uses.get(zone).set(country, (uses.get(zone).get(country) ?? 0) + 1)
}
const withZone = places.filter(place => place.TIMEZONE && !isForeign(place))
const largest = new Map()
for (const place of places) {
  // Not POP_OTHER, which the source has joined by name alone: Santiago in Panama has that of Chile.
  const size = place.POP_MAX ?? 0
  if (size < LEAST && !place.ADM0CAP) continue
  const zone = zoneOf(place)
  if (!zone) continue
  for (const raw of [place.NAME_DE, place.NAME_EN, place.NAME, place.NAMEPAR, ...(place.NAMEALT ?? '').split('|')]) {
    const name = raw
      ?.replace(/\s*[(,].*$/, '')
      .trim()
      .toLowerCase()
    for (const own of [name, ALSO[name]]) {
      if (own && own.length > 2 && !(largest.get(own)?.size >= size)) largest.set(own, { size, zone })
    }
  }
}

/** The source has some zones of a place of the same name elsewhere: Prague that of Oklahoma, Lagos that of Greece. */
function isForeign({ ADM0NAME: country, TIMEZONE: zone }) {
  const here = uses.get(zone)?.get(country) ?? 0
  const most = Math.max(0, ...(uses.get(zone)?.values() ?? []))
  return here * MANY <= most && places.some(place => place.ADM0NAME === country && place.TIMEZONE !== zone)
}

/** Its own, or that of the nearest place of its country; null where the country has none. */
function zoneOf(place) {
  if (place.TIMEZONE && !isForeign(place)) return place.TIMEZONE
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
