// The generated parts of docs/watch.md: keys of sinks, what is counted, fields of the status, rules of health.

import { descriptionAt } from '../src/warnings/rules/schema-at.ts'
import { durationText, millisecondsIn } from '../src/watch/config/duration.ts'
import { sourceSchema as sourceConfig } from '../src/watch/config/source.ts'
import { watchSchema } from '../src/watch/config/watch.ts'
import { sinkSchema } from '../src/watch/push/config.ts'
import { HEALTH } from '../src/watch/status/health.ts'
import { METRICS } from '../src/watch/status/prometheus.ts'
import { heartbeatSchema, sourceSchema, statusSchema } from '../src/watch/status/shape.ts'
import { table } from './docs-table.mjs'

export function watchParts() {
  return {
    sources: keys(sourceConfig.shape, 'sources[].'),
    file: keys(watchSchema.shape),
    push: push(),
    metrics: metrics(),
    status: status(),
    health: health(),
  }
}

/** Keys of a part of watch.yaml. */
const keys = (shape, before = '') =>
  table(
    ['key', 'unless given', 'what it says'],
    Object.entries(shape).map(([key, field]) => [`\`${before}${key}\``, usualOf(field), descriptionAt(field, []) ?? '']),
  )

/** A key that several sinks have stands there once. */
function push() {
  const rows = new Map()
  for (const { shape } of sinkSchema.options) {
    const kind = shape.to.values.values().next().value
    for (const [key, field] of Object.entries(shape)) {
      if (key === 'to') continue
      const known = rows.get(key)
      rows.set(key, {
        sinks: [...(known?.sinks ?? []), kind],
        says: known?.says ?? field.description,
        usual: known?.usual ?? usualOf(field),
      })
    }
  }
  const all = sinkSchema.options.length
  return table(
    ['key', 'of', 'unless given', 'what it says'],
    Array.from(rows, ([key, { sinks, says, usual }]) => [
      `\`${key}\``,
      sinks.length === all ? 'all' : sinks.join(', '),
      usual,
      says,
    ]),
  )
}

/** What holds where the key is left out. */
function usualOf(field) {
  const given = field.def.defaultValue
  if (given === undefined) return field.safeParse(undefined).success ? '–' : 'needed'
  if (typeof given === 'object' && Object.keys(given).length === 0) return '–'
  if (Array.isArray(given)) return given.join(', ')
  return typeof given === 'string' && millisecondsIn(given) !== null ? durationText(millisecondsIn(given)) : String(given)
}

const metrics = () =>
  table(
    ['metric', 'type', 'what it is'],
    METRICS.map(({ name, type, help }) => [`\`lagebild_${name}\``, type, help]),
  )

function status() {
  const rows = (shape, before = '') =>
    Object.entries(shape).map(([key, field]) => [`\`${before}${key}\``, field.description ?? ''])
  return table(
    ['field', 'what it is'],
    [
      ...rows(statusSchema.shape),
      ...rows(heartbeatSchema.shape, 'watch.'),
      ...rows(heartbeatSchema.shape.counts.shape, 'watch.counts.'),
      ...rows(sourceSchema.shape, 'sources[].'),
      ...rows(statusSchema.shape.sinks.element.shape, 'sinks[].'),
      ...rows(statusSchema.shape.reasons.element.shape, 'reasons[].'),
    ],
  )
}

function health() {
  const span = name => durationText(HEALTH[name])
  return table(
    ['state', 'when'],
    [
      ['failing', 'No watch has run on the ledger, or it was stopped'],
      ['failing', `No sign of life for ${span('silent')}: the watch hangs, or was killed (it beats every ${span('beat')})`],
      ['failing', `Its loop has not gone round for ${span('stuck')}`],
      ['failing', 'The ledger takes nothing: a full or dead disk'],
      ['failing', `All sources fail, and none has answered for ${span('unreached')}`],
      ['degraded', `A source failed ${HEALTH.failures} times in a row, or fails and never answered`],
      ['degraded', `A source should have been asked ${span('overdue')} ago`],
      ['degraded', `A sink has not taken a warning after ${HEALTH.tries} tries`],
    ],
  )
}
