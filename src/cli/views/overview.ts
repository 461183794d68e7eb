// The picture of a ledger with several stories: which there are, what they count, and what changed last.

import { messagesLanguage } from '../../languages/index.ts'
import { keptStories, keptWarnings, leadingSeries, type StoryRow } from '../../ledger/kept.ts'
import type { Ledger } from '../../ledger/open.ts'
import type { FigureView, SeriesView } from '../../ledger/queries/views.ts'
import { told as storiesTold } from '../../warnings/ready.ts'
import type { Warning } from '../../warnings/warning.ts'
import { columns, heading, oneLine, wrapped } from '../layout.ts'
import { counted, joined, leftOut, momentOf, shortId, type View } from './parts.ts'
import { briefly, titleOf } from './series.ts'

export interface Overview {
  /** Those that were published last come first. */
  readonly stories: readonly OverviewStory[]
  /** How many there are without the limit, and with those of a single article. */
  readonly count: number
  readonly all: number
  /** The last ones come first. */
  readonly warnings: readonly Warning[]
}

export interface OverviewStory {
  readonly id: string
  readonly name: string
  /** RFC 3339, UTC. */
  readonly from: string
  readonly to: string
  readonly articles: number
  readonly reports: number
  readonly outlets: number
  /** What most of its articles count. */
  readonly series: readonly SeriesView[]
}

interface Asked {
  readonly asOf?: string | null
  readonly seenBy?: string | null
  readonly limit: number
}

/** Warnings that are told of. */
const MOST_WARNINGS = 10
/** Articles that make a story worth a line: most articles go on from none, and none from them. */
const LEAST = 2
/** Series that stand for a story. */
const LEADING = 2

export async function overviewOf(ledger: Ledger, { asOf = null, seenBy = null, limit }: Asked): Promise<Overview> {
  if (asOf !== null || seenBy !== null) {
    const { storiesOf } = await import('../../ledger/queries/stories.ts')
    const { stories, count, all } = await storiesOf(ledger, { asOf, seenBy, most: limit, least: LEAST })
    return { stories: stories.map(story => ({ ...story, series: [] })), count, all, warnings: [] }
  }
  await storiesTold(ledger)
  const { stories, count, all } = await keptStories(ledger.db, { limit, least: LEAST })
  if (all < 2) return { stories: [], count, all, warnings: [] }
  const series = await leadingSeries(ledger.db, { stories: stories.map(({ story }) => story), most: LEADING })
  const warnings = (await keptWarnings(ledger.db, { last: MOST_WARNINGS })) as Warning[]
  return { stories: stories.map(row => storyView(row, series.get(row.story) ?? [])), count, all, warnings }
}

function storyView({ id, title, from, to, articles, reports, outlets }: StoryRow, series: readonly SeriesView[]): OverviewStory {
  const [first, last] = [new Date(from).toISOString(), new Date(to).toISOString()]
  return { id, name: title ?? id, from: first, to: last, articles, reports, outlets, series }
}

export function overviewText({ stories, count, all, warnings }: Overview, view: View): string {
  const { colours } = view
  const more = leftOut(count - stories.length, 'stories', { colours, hint: 'lagebild stories' })
  const blocks = stories.map(story => storyBlock(story, view))
  const small = leftOut(all - count, `of one article`, { colours, hint: 'lagebild stories --least 1' })
  const head = `${colours.bold('Picture')}  ${colours.dim(`${counted(all, 'story', 'stories')}; lagebild picture ID prints one`)}`
  return `${joined([head, ...blocks, joined([more, small], '\n'), changes(warnings, view)], '\n\n')}\n`
}

/** "s1a1   2026-03-14 – 2026-03-18   6 articles · 4 reports · 6 outlets", its name, and its main figures. */
function storyBlock({ id, name, from, to, articles, reports, outlets, series }: OverviewStory, view: View): string {
  const { colours, width } = view
  const days = [...new Set([from.slice(0, 10), to.slice(0, 10)])].join(' – ')
  const size = joined([counted(articles, 'article'), counted(reports, 'report'), outlets > 0 && counted(outlets, 'outlet')])
  const lines = [columns([[colours.cyan(shortId(id)), days, colours.dim(size)]], { width })]
  lines.push(wrapped(oneLine(name), { width, indent: '  ' }))
  for (const each of series) lines.push(wrapped(figuresLine(each, view), { width, indent: '  ' }))
  return lines.join('\n')
}

/** "dead: 4 to 9, last 8 (Petra Kaltenecker)" */
function figuresLine(series: SeriesView, view: View): string {
  const { lowest, highest, latest } = series.extremes
  const [low, high, last] = [lowest, highest, latest].map(id => series.entries.find(entry => entry.id === id) ?? null)
  const shown = last ?? series.entries.at(-1)!
  const range = low && high && low.id !== high.id ? `${briefly(low)} to ${briefly(high)}, last ` : ''
  return `${titleOf(series, view)}: ${range}${briefly(shown)} ${view.colours.dim(`(${voiceOf(shown)})`)}`
}

const voiceOf = ({ speaker, outlet, document }: FigureView): string => oneLine(speaker ?? outlet ?? shortId(document))

function changes(warnings: readonly Warning[], { colours, width }: View): string {
  if (warnings.length === 0) return ''
  const lines = warnings.map(({ at, reason }) =>
    wrapped(`${colours.dim(momentOf(at))}  ${oneLine(reason[messagesLanguage] ?? Object.values(reason)[0]!)}`, {
      width,
      indent: '  ',
    }),
  )
  return [heading('What changed last', colours), ...lines].join('\n')
}
