// The text of a JSON list as objects.
//   recordIn('{"items":[]}', { where, called: 'a JSON Feed' })   { items: [] }

import { somethingElse } from './page.ts'

export type Json = Readonly<Record<string, unknown>>

interface Wanted {
  readonly where: string
  /** "a JSON Feed" */
  readonly called: string
}

/** Any JSON. Throws FEED_BROKEN. */
export function jsonIn(source: string, { where, called }: Wanted): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    if (/^\s*</u.test(source)) throw somethingElse(where, called, 'a web page or XML')
    throw somethingElse(where, called, `no JSON: ${(error as Error).message.slice(0, 120)}`)
  }
}

/** One object. Throws FEED_BROKEN. */
export function recordIn(source: string, wanted: Wanted): Json {
  const value = jsonIn(source, wanted)
  if (isRecord(value)) return value
  throw somethingElse(wanted.where, wanted.called, Array.isArray(value) ? 'an array' : 'a bare value')
}

/** The objects of an array. */
export const recordsIn = (values: readonly unknown[]): Json[] => values.filter(isRecord)

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
