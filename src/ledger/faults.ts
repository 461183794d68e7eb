// What no Reading may hold: a span outside its text, or an index that points at nothing.
//   faultsOf(reading) → { spans: 812, faults: ['s1a1: attributions.3.cue.0 [12, 12] of 2453'] }

import type { Reading, Span } from '../types.ts'

export interface Checked {
  /** How many spans were looked at. */
  readonly spans: number
  /** One line each: document, path, what is wrong. */
  readonly faults: readonly string[]
}

/** Checks every span of a Reading, wherever it stands, and every index into its arrays. */
export function faultsOf(reading: Reading): Checked {
  const spans = spansIn(reading, '')
  const length = reading.text.length
  const outside = spans.filter(({ span: { start, end } }) => !(isWhole(start) && isWhole(end) && start < end && end <= length))
  const faults = [...outside.map(({ path, span }) => `${path} [${span.start}, ${span.end}] of ${length}`), ...danglingIn(reading)]
  return { spans: spans.length, faults: faults.map(fault => `${reading.id}: ${fault}`) }
}

const isWhole = (offset: number): boolean => Number.isInteger(offset) && offset >= 0

function spansIn(value: unknown, path: string): { path: string; span: Span }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, item]) => spansIn(item, path ? `${path}.${key}` : key))
  const isSpan = 'start' in value && 'end' in value
  return isSpan ? [{ path, span: value as Span }, ...inside] : inside
}

function danglingIn({ attributions, quantities, times, entities, certainties }: Reading): string[] {
  const ids = new Set(entities.map(entity => entity.id))
  const faults: string[] = []
  const index = (path: string, at: number | null, list: readonly unknown[]): void => {
    if (at !== null && !(isWhole(at) && at < list.length)) faults.push(`${path} is ${at}, of ${list.length}`)
  }
  const id = (path: string, entity: string): void => {
    if (!ids.has(entity)) faults.push(`${path} names ${entity}, which is no entity`)
  }
  attributions.forEach(({ time, within, source }, at) => {
    index(`attributions.${at}.time`, time, times)
    index(`attributions.${at}.within`, within, attributions)
    if (within === at) faults.push(`attributions.${at}.within is itself`)
    for (const entity of [source.entity ?? [], source.candidates].flat()) id(`attributions.${at}.source`, entity)
  })
  quantities.forEach(({ attribution, equals, partOf, scope }, at) => {
    index(`quantities.${at}.attribution`, attribution, attributions)
    index(`quantities.${at}.equals`, equals, quantities)
    index(`quantities.${at}.partOf`, partOf, quantities)
    index(`quantities.${at}.scope.time`, scope.time, times)
  })
  certainties.forEach(({ attribution }, at) => {
    index(`certainties.${at}.attribution`, attribution, attributions)
  })
  return faults
}
