// Brings the time of publication into one form: "2024-10-30 14:05" → "2024-10-30T14:05:00Z", "2024-10-30" stays.

import { invalid } from '../intake/check.ts'

const FORM =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[Tt ](?<minute>\d{2}:\d{2})(?<second>:\d{2})?(?<fraction>\.\d{1,9})? ?(?<zone>[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/u

/**
 * RFC 3339 with zone, or a plain date. A time without a zone is taken as UTC: its zone is unknown, and so the day stays
 * the one that is printed. Throws DOCUMENT_INVALID.
 */
export function publishedOf(value: string, where: string | null): string {
  const published = publishedOrNull(value)
  if (published) return published
  throw invalid(where, {
    message: `"${value.slice(0, 80)}" is no time of publication`,
    remedy: 'Give it as 2024-10-30, "2024-10-30 14:05" or 2024-10-30T14:05:00+01:00.',
  })
}

/** The same; null for what is no date and time. */
export function publishedOrNull(value: string | null): string | null {
  const parts = FORM.exec(value?.trim() ?? '')?.groups
  if (!parts) return null
  const { date, minute, second = ':00', fraction = '', zone = 'Z' } = parts
  if (!isDay(date!)) return null
  if (!minute) return date!
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(minute) || !/^:(?:[0-5]\d|60)$/u.test(second)) return null
  const offset = zoneOf(zone)
  return offset && `${date}T${minute}${second}${fraction}${offset}`
}

function zoneOf(zone: string): string | null {
  if (/^z$/iu.test(zone)) return 'Z'
  const digits = zone.replace(':', '').padEnd(5, '0')
  return Number(digits.slice(1, 3)) < 24 && Number(digits.slice(3)) < 60 ? `${digits.slice(0, 3)}:${digits.slice(3)}` : null
}

/** The calendar has it: no 30 February. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
