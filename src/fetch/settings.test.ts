// Limits and manners: one table for the environment, watch.yaml and the docs.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsFrom } from '../settings.ts'
import { contactFrom, FETCH_SETTINGS, fetchNumber, fetchSettings } from './settings.ts'

test('every limit has its default, can be set by its variable, and is documented', () => {
  const safety = readFileSync(new URL('../../docs/safety.md', import.meta.url), 'utf8')
  const defaults = settingsFrom({}).fetch
  for (const { name, variable, scale, least, most, unit, default: value } of FETCH_SETTINGS) {
    const read = ({ limits, pace }: typeof defaults) => ({ ...prefixed('limits', limits), ...prefixed('pace', pace) })[name]
    expect(read(defaults), name).toBe(value * scale)
    expect(read(settingsFrom({ [variable]: String(most) }).fetch), name).toBe(most * scale)
    expect(() => settingsFrom({ [variable]: String(least - 1) }), name).toThrow(
      expect.objectContaining({ code: 'USAGE', where: variable }),
    )
    expect(safety).toContain(`| \`${name}\` | \`${variable}\` | ${unit} | ${value} |`)
  }
})

const prefixed = (group: string, values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${group}.${key}`, value]))

test.each(['', ' ', 'x', '-1', 'NaN', 'Infinity', '1e99'])('%j is no number of seconds', written => {
  const row = FETCH_SETTINGS.find(({ name }) => name === 'limits.connect')!
  expect(() => fetchNumber(row, written, 'here')).toThrow(expect.objectContaining({ code: 'USAGE' }))
})

test('counts are whole', () => {
  const row = FETCH_SETTINGS.find(({ name }) => name === 'limits.redirects')!
  expect(fetchNumber(row, '3', 'here')).toBe(3)
  expect(() => fetchNumber(row, '1.5', 'here')).toThrow(/whole number/)
})

test('hosts and a contact', () => {
  expect(
    settingsFrom({ LAGEBILD_ALLOW_HOSTS: 'localhost, Intranet.example:8080,', LAGEBILD_CONTACT: 'desk@example.org' }).fetch,
  ).toMatchObject({
    allow: ['localhost', 'intranet.example:8080'],
    contact: 'desk@example.org',
  })
  expect(() => contactFrom('a\r\nx-evil: 1', 'here')).toThrow(expect.objectContaining({ code: 'USAGE' }))
  expect(() => contactFrom('a) evil (b', 'here')).toThrow(expect.objectContaining({ code: 'USAGE' }))
  expect(fetchSettings().allow).toEqual([])
})
