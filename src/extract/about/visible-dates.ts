// Dates that a page shows its readers: "Veröffentlicht am 12. März 2024", "Stand: 3.4.2024", "Mar 3, 2021" below the headline.

import type { DateReader } from './dates.ts'
import type { Scan } from './scan.ts'
import { type Frame, frameAt, type Stretch } from './stretches.ts'
import type { PageWords } from './words.ts'

export interface VisibleDates {
  /** With a label that says so. */
  readonly published: string | null
  /** Alike. */
  readonly modified: string | null
  /** Without a label, on a short line close to the headline. */
  readonly near: string | null
  /** The one day that stands alone on lines of its own, from the headline on; null: there are several. */
  readonly only: string | null
}

interface Options {
  readonly reader: DateReader
  readonly words: readonly PageWords[]
}

/** Characters that a line with a date may have beside it: more is prose, whose dates are about something else. */
const SHORT = 140
const PARAGRAPH = 600
const LABEL = 45
/** Characters beside a date that stands alone: "am", "Uhr", a weekday. */
const ALONE = 25
/** Characters behind and before the headline within which a date without label counts. */
const BEHIND = 900
const BEFORE = 300
/** Characters of a frame that holds an article's date and author. */
const LITTLE = 600

const kept = new WeakMap<Scan, VisibleDates>()

/** Looks once a page. */
export function visibleDates(scan: Scan, options: Options): VisibleDates {
  const known = kept.get(scan)
  if (known) return known
  const found = look(scan, options)
  kept.set(scan, found)
  return found
}

interface Seen {
  readonly date: string
  readonly start: number
  /** As they stand on the page. */
  readonly words: string
  readonly kind: 'published' | 'modified' | 'other' | 'plain'
  /** With at most a word or two on its line. */
  readonly alone: boolean
  /** It opens a paragraph: "29.11.2022 – Die Brücke …". */
  readonly opens: boolean
}

function look(scan: Scan, { reader, words }: Options): VisibleDates {
  const seen: Seen[] = []
  let start = 0
  let before = ''
  for (const line of scan.text.split('\n')) {
    if (/\d{2}/u.test(line))
      for (const found of ofLine(line, { before, reader, words })) seen.push({ ...found, start: start + found.start })
    if (line.trim() !== '') before = line
    start += line.length + 1
  }
  const { headline } = scan
  const days = daysOf(seen, scan)
  // "Protokoll vom 10. Oktober 2019" is a headline, and its day another; some pages put the article's day into the heading, too.
  const titles = titlesOf(scan)
  const isTitled = ({ start, words }: Seen) =>
    headline !== null && start >= headline.start && start < headline.end && isIn(titles, words)
  const outside = seen.filter(one => !isFramed(scan, one.start, days) && !isTitled(one))
  const plain = outside.filter(({ kind }) => kind === 'plain')
  const close = headline === null ? plain.filter(({ opens }) => opens) : plain.filter(({ start }) => isClose(headline, start))
  const nearest = (some: readonly Seen[]) => nearestOf(some, headline ?? { start: 0, end: 0 })?.date ?? null
  // What stands long before the headline is the clock of the page.
  const isBelow = ({ kind, start }: Seen) => kind === 'plain' && start > (headline?.start ?? BEFORE) - BEFORE
  const isAlone = (one: Seen) => one.alone && isBelow(one)
  const listed = seen.filter(one => !isTitled(one) && isUnlisted(scan, one.start))
  return {
    published: nearest(outside.filter(({ kind }) => kind === 'published')),
    modified: nearest(outside.filter(({ kind }) => kind === 'modified')),
    near: nearest(close),
    only: oneDay(outside.filter(isAlone)) ?? oneDay(listed.filter(isAlone)) ?? oneDay(plain.filter(isBelow)),
  }
}

/** Null where they are of several days. */
const oneDay = (seen: readonly Seen[]): string | null =>
  new Set(seen.map(({ date }) => date.slice(0, 10))).size === 1 ? seen[0]!.date : null

/** What stands before the headline is less near than what stands behind it. */
function nearestOf(seen: readonly Seen[], headline: Stretch): Seen | null {
  const distance = ({ start }: Seen) => (start >= headline.end ? start - headline.end : 3 * (headline.start - start))
  return seen.reduce<Seen | null>((best, one) => (best === null || distance(one) < distance(best) ? one : best), null)
}

const isIn = (titles: readonly string[], words: string): boolean =>
  titles.length === 0 || titles.some(title => title.includes(words))

const titlesOf = ({ title, metas }: Scan): readonly string[] => [
  ...(title === null ? [] : [title]),
  ...(metas.get('og:title') ?? []),
]

const isClose = (headline: Stretch, start: number): boolean => start < headline.end + BEHIND && start > headline.start - BEFORE

/** A <footer> or <aside> of a line or two beside the headline, with one day, is the article's own. */
function isFramed({ frames, headline }: Scan, offset: number, days: ReadonlyMap<Frame, ReadonlySet<string>>): boolean {
  const frame = frameAt(frames, offset)
  if (frame === null) return false
  const isOwn = !frame.isForeign && frame.end - frame.start < LITTLE && headline !== null && isClose(headline, frame.start)
  return !isOwn || (days.get(frame)?.size ?? 0) > 1
}

/** Neither among other articles and comments nor in a long sidebar. */
function isUnlisted({ frames }: Scan, offset: number): boolean {
  const frame = frameAt(frames, offset)
  return frame === null || (!frame.isForeign && frame.end - frame.start < LITTLE)
}

/** Those of every frame that has some. */
function daysOf(seen: readonly Seen[], { frames }: Scan): Map<Frame, Set<string>> {
  const days = new Map<Frame, Set<string>>()
  for (const { start, date, kind } of seen) {
    const frame = kind === 'modified' ? null : frameAt(frames, start)
    if (frame) days.set(frame, (days.get(frame) ?? new Set()).add(date.slice(0, 10)))
  }
  return days
}

function ofLine(whole: string, { before, reader, words }: Options & { before: string }): Seen[] {
  // Of a paragraph only the opening may hold the article's own date; it also bounds the time.
  const line = whole.length > PARAGRAPH ? whole.slice(0, PARAGRAPH) : whole
  const seen: Seen[] = []
  let from = 0
  for (const { start, end, date } of reader.find(line)) {
    const ahead = line.slice(Math.max(from, start - LABEL), start)
    from = end
    const isFirst = ahead.trim() === '' && seen.length === 0
    const kind = kindOf(
      { ahead, behind: line.slice(end, end + LABEL), above: isFirst && before.length < LABEL ? before : '' },
      words,
    )
    const beside = line.trim().length - (end - start)
    const cell = line.slice(line.lastIndexOf('\t', start) + 1, `${line}\t`.indexOf('\t', end))
    const isOpening = opensLine({ ahead: line.slice(0, start), behind: line.slice(end) }) && beside > SHORT / 2
    const isShort = kind === 'plain' ? beside < SHORT / 2 || isList(line) : beside < SHORT
    if (isOpening || isShort)
      seen.push({
        date,
        start,
        words: line.slice(start, end),
        kind,
        opens: isOpening,
        alone: cell.trim().length - (end - start) < ALONE,
      })
  }
  return seen
}

/** "(29.11.2022) Die Brücke …", "BREMEN, 29.11.2022. Die Brücke …", "29. November 2022 Die Brücke …" */
function opensLine({ ahead, behind }: { ahead: string; behind: string }): boolean {
  const before = ahead.trim()
  return (before.length < 20 && /^\s?[–—:|()./-]/u.test(behind)) || (before === '' && /^\s\p{Lu}/u.test(behind))
}

/** "Von Ida Lorenz | 12. März 2024 | Lesedauer 3 Minuten" */
function isList(line: string): boolean {
  const breaks = line.match(/[|•·–\t]/gu)?.length ?? 0
  return breaks > 0 && line.length < breaks * SHORT && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line)
}

/** "14. - 20. Januar 2022", "31. Dezember 2021 – 6. Januar 2022": a time that the article is about. */
const isPeriod = ({ ahead, behind }: Pick<Around, 'ahead' | 'behind'>): boolean =>
  /\d{1,2}\.\s?[-–]\s?$/u.test(ahead) || /^\s?[-–]\s?\d{1,2}\.\s?(?:\p{L}|\d{1,2}\.\d)/u.test(behind)

interface Around {
  /** Words before and behind the date on its line. */
  readonly ahead: string
  readonly behind: string
  /** The line above, where the date opens its own: a label if it is nothing else, "Aktualisiert:". */
  readonly above: string
}

function kindOf({ ahead, behind, above }: Around, words: readonly PageWords[]): Seen['kind'] {
  const before = `${ahead.trimEnd()} `.trimStart()
  const line = `${above.trim()} `.trimStart()
  const fits = (name: 'published' | 'modified' | 'other') =>
    words.some(({ labels }) => labels[name].test(before) || (line !== '' && labels[name].exec(line)?.index === 0))
  if (isPeriod({ ahead, behind })) return 'other'
  if (fits('modified')) return 'modified'
  if (fits('published') || words.some(({ labels }) => labels.behind?.test(behind))) return 'published'
  return fits('other') ? 'other' : 'plain'
}
