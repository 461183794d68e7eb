// Whatever is done to a list's bytes, opening it ends soon, throws nothing, and yields only what the contract allows.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishedOrNull } from '../../src/extract/published.ts'
import type { Found } from '../../src/intake/body.ts'
import { FEED_KINDS } from '../../src/intake/feeds/kinds.ts'
import { openBody } from '../../src/intake/open.ts'
import { documentInput } from '../../src/schema.ts'
import { SEEDS } from './seeds.ts'
import { bodyOf, fixture } from './told.ts'

/** Milliseconds for one list of a few kilobytes on a busy machine. */
const LONGEST = 2000

type Change = (bytes: Uint8Array) => Uint8Array

const place = fc.double({ min: 0, max: 0.999, noNaN: true })
const at = (bytes: Uint8Array, share: number): number => Math.floor(bytes.length * share)

/** Pieces that parsers trip over. */
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<!DOCTYPE x [',
  '</item>',
  '<item>',
  '\0',
  '\uFFFE',
  '{',
  '[',
  '\\u',
  ',',
  '&#x110000;',
  '&#0;',
  'xmlns=""',
]

const change: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    (share): Change =>
      bytes =>
        bytes.subarray(0, at(bytes, share)),
  ),
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([share, byte]): Change =>
      bytes => {
        const changed = Uint8Array.from(bytes)
        if (changed.length > 0) changed[at(bytes, share)] = byte
        return changed
      },
  ),
  fc.tuple(place, place).map(
    ([from, to]): Change =>
      bytes => {
        const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))]
        return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
      },
  ),
  fc.tuple(place, place, place).map(
    ([from, to, target]): Change =>
      bytes => {
        const piece = bytes.subarray(at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to)))
        return Buffer.concat([bytes.subarray(0, at(bytes, target)), piece, bytes.subarray(at(bytes, target))])
      },
  ),
  fc.tuple(place, fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' }))).map(
    ([share, piece]): Change =>
      bytes => {
        return Buffer.concat([bytes.subarray(0, at(bytes, share)), Buffer.from(piece), bytes.subarray(at(bytes, share))])
      },
  ),
)

test('every kind has seeds', () => {
  expect([...SEEDS.keys()].sort()).toEqual(FEED_KINDS.map(({ name }) => name).sort())
})

test.each([...SEEDS])('%s', async (format, names) => {
  const changed = fc.tuple(fc.constantFrom(...names), fc.array(change, { minLength: 1, maxLength: 6 }))
  await fc.assert(
    fc.asyncProperty(changed, fc.boolean(), async ([name, changes], said) => {
      const bytes = changes.reduce((before, next) => next(before), fixture(name))
      const started = performance.now()
      for await (const found of openBody(bodyOf(name, bytes, { name: null }), said ? { format } : {})) allowed(found)
      expect(performance.now() - started).toBeLessThan(LONGEST)
    }),
    { numRuns: 150, seed: 7 },
  )
})

function allowed(found: Found): void {
  if ('error' in found) {
    expect(found.error.code).not.toBe('INTERNAL')
    return
  }
  const input = 'link' in found ? found.link.given : found.input
  expect(documentInput.safeParse(input).success).toBe(true)
  if ('link' in found) expect(new URL(found.link.url).protocol).toMatch(/^https?:$/u)
  for (const time of [input.published, input.modified]) if (time) expect(publishedOrNull(time)).toBe(time)
}
