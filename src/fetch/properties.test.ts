// Whatever a server or a feed writes: no header, address or robots.txt makes fetching throw anything but its own errors, or take long.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LagebildError } from '../errors.ts'
import { checkedAddress, cleanAddress } from './address.ts'
import { Failure } from './failures.ts'
import { refusedAddress } from './guard.ts'
import { conditional, freshUntil, retryAt, validatorsOf } from './headers.ts'
import { ownRules } from './robots.ts'
import { codingsOf } from './unpack.ts'

const NOW = Date.parse('2026-03-14T10:00:00Z')

/** Words that headers are made of, glued together at will. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'max-age',
        '=',
        '9'.repeat(30),
        '-1',
        ',',
        ';',
        '"',
        'no-cache',
        'Sat, 14 Mar 2026 10:00:00 GMT',
        'W/"a"',
        'gzip',
        'br',
        '\t',
      ),
      fc.string(),
    ),
    {
      maxLength: 8,
    },
  )
  .map(parts => parts.join(''))

test('headers say something or nothing', () => {
  fc.assert(
    fc.property(words, words, words, (a, b, c) => {
      const headers = { 'cache-control': a, expires: b, age: c, date: a, 'retry-after': b, etag: c, 'last-modified': a, vary: b }
      for (const until of [freshUntil(headers, NOW), retryAt(headers, NOW)])
        if (until !== null) expect(Date.parse(until)).toBeGreaterThan(NOW)
      for (const value of Object.values(conditional(validatorsOf(headers)))) expect(value).not.toMatch(/[\r\n]/)
      try {
        codingsOf(a, 'x')
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Failure)
      }
    }),
  )
})

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string().map(text => `http://${text}`),
  fc.string(),
)

test('an address is clean once for all, and refused only with an error that says what to do', () => {
  fc.assert(
    fc.property(address, written => {
      const clean = cleanAddress(written)
      expect(cleanAddress(clean)).toBe(clean)
      try {
        expect(checkedAddress(written).protocol).toMatch(/^https?:$/)
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(LagebildError)
      }
    }),
  )
})

test('an IPv6 address that carries a private IPv4 address is as private', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  const inside = fc.oneof(
    fc.tuple(fc.constantFrom('127', '10', '0'), byte, byte, byte),
    fc.tuple(fc.constant('192'), fc.constant('168'), byte, byte),
    fc.tuple(fc.constant('169'), fc.constant('254'), byte, byte),
  )
  fc.assert(
    fc.property(
      inside,
      fc.constantFrom('::ffff:', '64:ff9b::', '::', '::ffff:0:', '2001:4860::5efe:', '2001:4860::200:5efe:'),
      (parts, prefix) => {
        expect(refusedAddress(`${prefix}${parts.join('.')}`)).not.toBeNull()
      },
    ),
  )
})

test('of any robots.txt come lines for this program or for all', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'User-agent: *',
      'User-agent: Lagebild',
      'user-agent:x',
      'Disallow: /',
      'Allow: /a*b$',
      'Crawl-delay: x',
      '',
      '\uFEFF',
      '# a',
      ':',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      for (const kept of ownRules(lines.join(end)).split('\n').filter(Boolean)) {
        expect(kept).toMatch(/^(?:User-agent: (?:\*|lagebild)|(?:allow|disallow|crawl-delay):.*)$/isu)
      }
    }),
  )
  const began = performance.now()
  for (const long of [
    ' '.repeat(500_000),
    `user-agent${' '.repeat(400_000)}:`,
    'a-'.repeat(200_000),
    ':'.repeat(500_000),
    'user-agent:*\n'.repeat(40_000),
  ])
    ownRules(long)
  expect(performance.now() - began).toBeLessThan(2000)
})
