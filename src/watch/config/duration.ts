// How long something takes, as a person writes it: "15m", "2 h", "90s", "1 day".
//   millisecondsIn('15m')   900000

import { z } from 'zod'

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }
const WRITTEN = /^(\d+(?:\.\d+)?)\s*(s|m|h|d|w|sec|second|seconds|min|minute|minutes|hour|hours|day|days|week|weeks)$/u

/** Milliseconds; null: no duration. */
export function millisecondsIn(written: string): number | null {
  const [, count, unit] = WRITTEN.exec(written.trim().toLowerCase()) ?? []
  return count === undefined ? null : Math.round(Number(count) * UNITS[unit![0]!]!)
}

/** The shortest way to write it: 900000 is "15m". */
export function durationText(milliseconds: number): string {
  const unit = ['w', 'd', 'h', 'm', 's'].find(name => milliseconds >= UNITS[name]! && milliseconds % UNITS[name]! === 0)
  return unit === undefined ? `${milliseconds / 1000}s` : `${milliseconds / UNITS[unit]!}${unit}`
}

/** A duration within limits, in milliseconds when parsed. */
export const duration = ({ least = 1000, most = 366 * UNITS.d! }: { readonly least?: number; readonly most?: number } = {}) =>
  z.string().transform((written, context): number => {
    const found = millisecondsIn(written)
    if (found !== null && found >= least && found <= most) return found
    const message =
      found === null ? 'a duration is a number and s, m, h, d or w' : `from ${durationText(least)} to ${durationText(most)}`
    context.issues.push({ code: 'custom', message, input: written })
    return z.NEVER
  })
