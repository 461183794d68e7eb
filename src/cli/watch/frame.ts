// What a running watch looks like on a terminal: lines for a width and a height, the weightiest first where not all fit.
//   frameOf({ status, … }, { width: 80, height: 24, colours, now: Date.now() })   ['Lagebild 0.3.0 watches …', …]
// A pure function; screen.ts draws it.

import type { Colors } from 'picocolors/types.js'
import { sentenceOf } from '../../watch/push/sink.ts'
import type { Heartbeat, SourceStatus, Status } from '../../watch/status/shape.ts'
import { oneLine, truncate, widthOf } from '../layout.ts'
import { counted, joined } from '../views/parts.ts'
import { ageOf, spanOf } from './span.ts'

/** What came of one source since the process began. */
export interface Since {
  readonly added: number
  /** Told or silent. */
  readonly changed: number
}

export interface Scene {
  readonly status: Status
  readonly since: ReadonlyMap<string, Since>
  /** What the user calls a source; its address where it is not in here. */
  readonly names: ReadonlyMap<string, string>
  /** How the watch is called on the first line: its file. */
  readonly title: string
  /** It was asked to end. */
  readonly isEnding: boolean
}

export interface Look {
  readonly width: number
  readonly height: number
  readonly colours: Colors
  /** Milliseconds since 1970. */
  readonly now: number
  /** Of the sentences of warnings. */
  readonly language: string
}

/** Warnings that are shown however many errors there are, and errors however many warnings there are. */
const LEAST_WARNINGS = 2
const LEAST_ERRORS = 3
/** A column of less is no use for an address. */
const NARROWEST_NAME = 16
const WIDEST_NAME = 60

/** At most `height` lines of at most `width` columns. */
export function frameOf(scene: Scene, look: Look): string[] {
  const top = [head(scene, look), totals(scene, look), '']
  const foot = ['', footOf(scene, look)]
  const room = Math.max(0, look.height - top.length - foot.length)
  const { warnings = [], errors = [] } = scene.status.watch ?? {}
  const wanted = (lines: number) => (lines === 0 ? 0 : lines + 2)
  const below = Math.min(wanted(warnings.length) + wanted(errors.length), room)
  const sources = sourceLines(scene, { ...look, height: Math.max(room - below, Math.ceil(room / 2)) })
  const left = room - sources.length
  const told = scene.status.watch ? tellings(scene.status.watch, { ...look, height: left }) : []
  return [...top, ...sources, ...told, ...foot].slice(0, look.height).map(line => line.trimEnd())
}

function head({ status, title, isEnding }: Scene, { width, colours, now }: Look): string {
  const { watch, state } = status
  const paint = { healthy: colours.green, degraded: colours.yellow, failing: colours.red }[state]
  const word = isEnding ? colours.yellow('ending …') : paint(`● ${state}`)
  const wide = isEnding ? 8 : state.length + 2
  const up = watch === null ? null : `up ${spanOf(now - Date.parse(watch.started))}`
  const name = truncate(joined([`Lagebild watches ${oneLine(title)}`, up]), width - wide - 2)
  return `${colours.bold(name)}${' '.repeat(Math.max(2, width - widthOf(name) - wide))}${word}`
}

/** What is of most use stands first: a narrow terminal shows less of it. */
function totals({ status }: Scene, { width, colours }: Look): string {
  const { sources, watch } = status
  const sum = (of: (source: SourceStatus) => number) => sources.reduce((total, source) => total + of(source), 0)
  const { added = 0, versions = 0, silentChanges = 0, warnings = 0 } = watch?.counts ?? {}
  const waiting = sum(source => source.waiting)
  const silent = silentChanges > 0 ? ` (${number(silentChanges)} silently)` : ''
  const parts = [
    counted(sources.length, 'source'),
    `${number(sum(source => source.articles))} articles`,
    `${number(added)} new`,
    `${number(versions + silentChanges)} changed${silent}`,
    counted(warnings, 'warning'),
    waiting > 0 ? `${number(waiting)} waiting` : null,
    status.sinks.some(sink => sink.waiting > 0)
      ? `${number(status.sinks.reduce((n, sink) => n + sink.waiting, 0))} to push`
      : null,
  ].filter(part => part !== null)
  while (parts.length > 1 && widthOf(joined(parts)) > width) parts.pop()
  return colours.dim(joined(parts))
}

interface Column {
  readonly title: string
  readonly cell: (source: SourceStatus, since: Since) => string
  /** Narrower terminals go without it. */
  readonly from: number
}

const NONE: Since = { added: 0, changed: 0 }

const columnsFor = ({ now }: Look): readonly Column[] => [
  { title: 'asked', from: 66, cell: ({ asked }) => (asked === null ? '–' : ageOf(now - Date.parse(asked))) },
  { title: 'next', from: 34, cell: ({ next }) => nextOf(Date.parse(next) - now) },
  { title: 'articles', from: 76, cell: ({ articles }) => number(articles) },
  { title: 'waiting', from: 120, cell: ({ waiting }) => some(waiting) },
  { title: 'new', from: 42, cell: (_, { added }) => some(added) },
  { title: 'changed', from: 52, cell: (_, { changed }) => some(changed) },
  { title: 'errors', from: 0, cell: ({ failures }) => some(failures) },
]

const some = (count: number): string => (count === 0 ? '·' : number(count))
const nextOf = (wait: number): string => (wait < 1000 ? 'now' : spanOf(wait))

function sourceLines(scene: Scene, look: Look): string[] {
  const { sources } = scene.status
  if (look.height < 2 || sources.length === 0)
    return sources.length === 0 ? [look.colours.dim('No sources yet.')].slice(0, look.height) : []
  const room = look.height - 1
  const shown = sources.length <= room ? sources : [...sources].sort(weightiest).slice(0, Math.max(0, room - 1))
  const columns = columnsFor(look).filter(({ from }) => look.width >= from)
  const cells = shown.map(source => columns.map(({ cell }) => cell(source, scene.since.get(source.url) ?? NONE)))
  const widths = columns.map(({ title }, i) => Math.max(title.length, ...cells.map(row => widthOf(row[i]!))))
  const taken = widths.reduce((sum, width) => sum + width + 2, 2)
  const names = shown.map(source => oneLine(scene.names.get(source.url) ?? bare(source.url)))
  const wanted = Math.max(NARROWEST_NAME, ...names.map(widthOf))
  const room4name = Math.max(8, Math.min(WIDEST_NAME, wanted, look.width - taken))
  const flush = (row: readonly string[]) => row.map((cell, i) => `  ${' '.repeat(widths[i]! - widthOf(cell))}${cell}`).join('')
  const title = look.colours.dim(`  ${'source'.padEnd(room4name)}${flush(columns.map(column => column.title))}`)
  const lines = shown.map((source, i) => {
    const name = truncate(names[i]!, room4name)
    const line = `${name}${' '.repeat(room4name - widthOf(name))}${flush(cells[i]!)}`
    const spare = look.width - 2 - widthOf(line) - 2
    return `${markOf(source, look)} ${line}${complaint(source, { ...look, width: spare })}`
  })
  return [title, ...lines, ...rest(sources, shown.length, look)]
}

/** Behind the figures, where there is room. */
function complaint({ error, failures }: SourceStatus, { width, colours }: Look): string {
  return failures > 0 && error !== null && width >= 20 ? `  ${colours.red(truncate(oneLine(error.message), width))}` : ''
}

function markOf({ failures, asked, next }: SourceStatus, { colours, now }: Look): string {
  if (failures > 0) return colours.red('✗')
  if (asked === null) return colours.dim('○')
  return Date.parse(next) <= now ? colours.cyan('→') : colours.green('✓')
}

/** Those that fail come first, then those where something was new most lately. */
function weightiest(a: SourceStatus, b: SourceStatus): number {
  const failing = Number(b.failures > 0) - Number(a.failures > 0)
  return failing !== 0 ? failing : Date.parse(b.changed ?? '1970-01-01') - Date.parse(a.changed ?? '1970-01-01')
}

function rest(sources: readonly SourceStatus[], shown: number, { colours, width }: Look): string[] {
  if (shown === sources.length) return []
  const failing = sources.filter(({ failures }) => failures > 0).length
  const hidden = Math.max(0, failing - shown)
  const more = sources.length - shown
  const words = `… and ${number(more)} more ${more === 1 ? 'source' : 'sources'}${hidden > 0 ? `, ${hidden} of them failing` : ', all well'}`
  return [colours.dim(truncate(`  ${words}`, width))]
}

/** The last warnings and errors share what room there is; warnings come first. */
function tellings(watch: Heartbeat, look: Look): string[] {
  const { colours, width, height, language } = look
  const warnings = watch.warnings.map(({ at, severity, kind, reason }) => {
    const paint = { alert: (text: string) => colours.bold(colours.red(text)), notice: colours.yellow, info: colours.dim }[
      severity
    ]
    const start = `${clockOf(at)}  ${paint(severity.padEnd(6))}  `
    return `${start}${truncate(oneLine(sentenceOf({ reason }, language) || kind), Math.max(1, width - 15))}`
  })
  const errors = watch.errors.map(({ at, source, message, where }) => {
    const words = joined([bare(source ?? where ?? ''), oneLine(message)], ': ')
    return `${clockOf(at)}  ${truncate(oneLine(words), Math.max(1, width - 7))}`
  })
  const room = Math.max(
    Math.min(height, LEAST_WARNINGS + 2),
    height - (errors.length > 0 ? Math.min(errors.length, LEAST_ERRORS) + 2 : 0),
  )
  const first = block('last warnings', warnings, { ...look, height: room })
  return [...first, ...block('last errors', errors, { ...look, height: height - first.length })]
}

function block(title: string, lines: readonly string[], { height, colours }: Look): string[] {
  return lines.length === 0 || height < 3 ? [] : ['', colours.dim(title), ...lines.slice(0, height - 2)]
}

function footOf({ status }: Scene, { width, colours }: Look): string {
  const [reason] = status.reasons
  const more = status.reasons.length > 1 ? ` (and ${status.reasons.length - 1} more)` : ''
  const ending = 'Ctrl-C ends it; it goes on where it was when started again.'
  if (!reason || (status.state === 'degraded' && reason.about === 'source')) return colours.dim(truncate(ending, width))
  const paint = reason.state === 'failing' ? colours.red : colours.yellow
  const name = reason.name === null ? '' : `${bare(reason.name)}: `
  return paint(truncate(oneLine(`${name}${reason.message}${more}`), width))
}

/** An address without what all have. */
export const bare = (url: string): string => oneLine(url).replace(/^https?:\/\/(?:www\.)?/u, '')

/** In the zone of whoever looks at it. */
const clockOf = (at: string): string => {
  const date = new Date(at)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

const format = new Intl.NumberFormat('en')
const number = (count: number): string => format.format(count)
