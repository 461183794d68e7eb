// The sample files for running a watch are ones that work, and the sample watch.yaml has every key that there is.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { configFrom } from '../../src/watch/config/parse.ts'
import { watchSchema } from '../../src/watch/config/watch.ts'

const file = (name: string): string => fileURLToPath(new URL(`../../examples/watch/${name}`, import.meta.url))
const text = (name: string): string => readFileSync(file(name), 'utf8')

test('the sample watch.yaml has no mistake', () => {
  const { config, mistakes } = configFrom(text('watch.yaml'), 'watch.yaml')
  expect(mistakes).toEqual([])
  expect(config!.push!.map(({ to }) => to).sort()).toEqual(['atom', 'command', 'terminal', 'webhook'])
})

/** "push[].file", "rules[].thresholds.change": every key that a value of the schema may have. */
function keysOf(schema: unknown, at = ''): string[] {
  const {
    properties = {},
    items,
    anyOf = [],
    oneOf = [],
    propertyNames,
  } = schema as Readonly<Record<string, never>> & {
    readonly properties?: Readonly<Record<string, unknown>>
  }
  if (propertyNames !== undefined) return [] // any of these keys: severities
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [`${at}${key}`, ...keysOf(value, `${at}${key}.`)]),
    ...(items === undefined ? [] : keysOf(items, `${at.slice(0, -1)}[].`)),
    ...[...(anyOf as unknown[]), ...(oneOf as unknown[])].flatMap(each => keysOf(each, at)),
  ]
}

/** The same of data. */
function keysIn(data: unknown, at = ''): string[] {
  if (Array.isArray(data)) return data.flatMap(each => keysIn(each, `${at.slice(0, -1)}[].`))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [`${at}${key}`, ...keysIn(value, `${at}${key}.`)])
}

test('every key of the schema stands in the sample, and is explained', () => {
  const known = keysOf(z.toJSONSchema(watchSchema, { io: 'input', unrepresentable: 'any' }))
  expect(known.length).toBeGreaterThan(50)
  expect(known).toContain('rules[].thresholds.change')
  const written = new Set(keysIn(parse(text('watch.yaml'))))
  expect([...new Set(known)].filter(key => !written.has(key))).toEqual([])
})

test('systemd finds nothing wrong with the unit, and it is well shut in', () => {
  const unit = text('lagebild-watch.service')
  for (const line of [
    'Type=notify',
    'NotifyAccess=all',
    'Restart=on-failure',
    'DynamicUser=yes',
    'ProtectSystem=strict',
    'StateDirectory=lagebild',
  ])
    expect(unit.split('\n')).toContain(line)
  const verified = spawnSync('systemd-analyze', ['verify', file('lagebild-watch.service')], { encoding: 'utf8' })
  if (verified.error) return // no systemd here
  expect(verified.stderr.split('\n').filter(line => line.includes('lagebild-watch'))).toEqual([])
})

test('the container runs as nobody of weight, and says how it is', () => {
  const lines = text('Containerfile')
  const stage = lines.slice(lines.lastIndexOf('FROM '))
  expect(stage).toMatch(/^USER node$/mu)
  expect(stage).toMatch(/^HEALTHCHECK .*lagebild health/mu)
  expect(stage.indexOf('USER node')).toBeGreaterThan(stage.lastIndexOf('RUN '))
})
