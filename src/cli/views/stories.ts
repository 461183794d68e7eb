// lagebild stories: what goes on, newest first; and what the user judges of it.

import { type FoundStories, type StoryView, storiesOf } from '../../ledger/queries/stories.ts'
import { type StoryArticle, storyArticlesOf } from '../../ledger/queries/story-articles.ts'
import type { StoriesOptions } from '../commands/stories.ts'
import type { Context } from '../context.ts'
import { columns, oneLine, wrapped } from '../layout.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, joined, leftOut, momentOf, relationTo, shortId, type View, viewOf } from './parts.ts'
import { asksToJudge, judgeStories } from './story-judgements.ts'

const LIMIT = 25
/** Most articles go on from none. */
const LEAST = 2

type Options = StoriesOptions & { readonly story: string | null }

export async function storiesCommand(options: Options, context: Context): Promise<void> {
  if (asksToJudge(options)) return judgeStories(options, context)
  if (options.story !== null) return oneStory(options.story, options, context)
  const { asOf = null, format } = options
  const isTable = format === 'table'
  const least = options.least ?? (isTable ? LEAST : 1)
  const most = options.limit ?? (isTable ? LIMIT : undefined)
  const found = await withOpenLedger(options, context, ledger =>
    storiesOf(ledger, { asOf, least, ...(most === undefined ? {} : { most }) }),
  )
  if (!isTable) return printJson(found.stories, context)
  return print(`${tableOf(found, least, viewOf(context))}\n`, context)
}

async function oneStory(story: string, options: StoriesOptions, context: Context): Promise<void> {
  const scope = { story, asOf: options.asOf ?? null }
  const { whole, members } = await withOpenLedger(options, context, async ledger => ({
    whole: (await storiesOf(ledger, scope)).stories[0],
    members: await storyArticlesOf(ledger, scope),
  }))
  if (options.format === 'json') return printJson(whole === undefined ? null : { ...whole, members }, context)
  if (whole === undefined) return print('The story had not begun by then.\n', context)
  const view = viewOf(context)
  return print(`${joined([blockOf(whole, view), ...members.map(article => memberOf(article, view))], '\n\n')}\n`, context)
}

/** "s1a5  2026-03-16 19:15  Donau-Rundschau  de  goes on from s1a2, like it by 35 %", and its headline. */
function memberOf({ id, at, outlet, language, title, because }: StoryArticle, { colours, width }: View): string {
  const why = colours.dim(because === null ? '' : wayOf(because))
  const head = columns([[colours.cyan(shortId(id)), momentOf(at), oneLine(outlet ?? ''), language, why]], { width })
  return title === null ? head : `${head}\n${wrapped(oneLine(title), { width, indent: '  ' })}`
}

const wayOf = ({ what, of, likeness }: NonNullable<StoryArticle['because']>): string =>
  what === 'goesOn' ? `goes on from ${shortId(of)}, like it by ${Math.round(100 * (likeness ?? 0))} %` : relationTo(what, of)

function tableOf({ stories, count, all }: FoundStories, least: number, view: View): string {
  if (all === 0) return 'The ledger is empty. Put documents into it: lagebild add FILE…'
  const blocks = stories.map(story => blockOf(story, view))
  const more = leftOut(count - stories.length, 'stories', { colours: view.colours, hint: `--limit ${count}` })
  const small = leftOut(all - count, `of fewer than ${counted(least, 'article')}`, { colours: view.colours, hint: '--least 1' })
  return joined([...blocks, joined([more, small], '\n')], '\n\n')
}

/** "s1a1   2026-03-14 – 2026-03-18   6 articles · 4 reports · 6 outlets", its name, and what it is about. */
function blockOf(story: StoryView, { colours, width }: View): string {
  const { id, name, about, from, to, articles, reports, outlets } = story
  const days = [...new Set([from.slice(0, 10), to.slice(0, 10)])].join(' – ')
  const size = joined([counted(articles, 'article'), counted(reports, 'report'), outlets > 0 && counted(outlets, 'outlet')])
  const head = columns([[colours.cyan(shortId(id)), days, colours.dim(size)]], { width })
  const lines = [head, wrapped(oneLine(name), { width, indent: '  ' })]
  if (about.length > 0) lines.push(wrapped(about.map(oneLine).join(' · '), { width, indent: '  ' }))
  return lines.map((line, i) => (i === 2 ? colours.dim(line) : line)).join('\n')
}
