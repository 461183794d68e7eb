// The day of a moment where a page is read, which it prints: 23:30 UTC on 12 March is 13 March in Berlin.
//   chosen "2024-03-12T23:30:00Z" (JSON-LD), printed "13. März 2024, 00:30 Uhr" → "2024-03-13T00:30:00+01:00"

export interface Said {
  /** Of the source. */
  readonly name: string
  /** As Document.published. */
  readonly date: string
}

export interface LocalOptions {
  /** What all sources say. */
  readonly said: readonly Said[]
  /** IANA zone of the page's readers; null: not known. */
  readonly zone: string | null
}

/** Sources that say what readers see. */
const PRINTED: ReadonlySet<string> = new Set(['labelled', 'near', 'address'])
const HOUR = 3600_000

/** The moment with its offset where its clock is printed too; the day alone where only that is, or where it is midnight in `zone`. */
export function localDay(chosen: Said, { said, zone }: LocalOptions): string {
  const { date } = chosen
  if (PRINTED.has(chosen.name)) {
    const moment = said.find(other => isMoment(other) && isZoned(Date.parse(other.date), date))
    return moment && date.length > 10 && dayOf(moment.date) !== dayOf(date) ? withOffset(date, moment.date) : date
  }
  if (!isMoment(chosen)) return date
  const moment = Date.parse(date)
  const shifted = said.filter(
    ({ name, date: other }) => PRINTED.has(name) && dayOf(other) !== dayOf(date) && isZoned(moment, other),
  )
  const clocked = shifted.find(({ date: other }) => other.length > 10)
  return clocked ? withOffset(clocked.date, date) : (shifted[0]?.date ?? midnightIn(zone, moment) ?? date)
}

export const dayOf = (date: string): string => date.slice(0, 10)

const isMoment = ({ name, date }: Said): boolean => !PRINTED.has(name) && date.length > 10 && /(?:Z|[+-]00:00)$/u.test(date)

/** A printed clock time with the offset that makes it the moment, to a quarter of an hour. */
function withOffset(printed: string, moment: string): string {
  const quarters = Math.round((Date.parse(printed) - Date.parse(moment)) / (HOUR / 4))
  const minutes = Math.abs(quarters) * 15
  const two = (number: number) => String(number).padStart(2, '0')
  return printed.replace(/Z$/u, `${quarters < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
}

/** The day that begins at the moment: a system that stores days alone writes 12 March in Berlin as 23:00 UTC of the 11th. */
function midnightIn(zone: string | null, moment: number): string | null {
  if (zone === null || moment % HOUR !== 0) return null
  const [day, clock] = new Date(moment).toLocaleString('sv-SE', { timeZone: zone }).split(' ')
  return clock === '00:00:00' ? day! : null
}

/** Whether the moment falls on the printed day, or is the printed time, somewhere between 12 hours before and 14 behind UTC. */
function isZoned(moment: number, printed: string): boolean {
  const isDay = printed.length === 10
  if (!isDay && !printed.endsWith('Z')) return false
  const from = Date.parse(isDay ? `${printed}T00:00:00Z` : printed) - 14 * HOUR
  return moment >= from && moment < from + (26 + (isDay ? 24 : 0)) * HOUR
}
