// What the user judges of stories: checked, kept, and what came of it.
//   lagebild stories --merge s1a1 s4a1   "Judgement 7: the story is s1a1 now, 12 articles. …"

import { LagebildError } from '../../errors.ts'
import { addJudgement, type NewJudgement, undoJudgement } from '../../ledger/judgements.ts'
import { type Ledger, writing } from '../../ledger/open.ts'
import { documentIds, notFound, oneOf } from '../../ledger/queries/ids.ts'
import { type StoryView, storiesOf } from '../../ledger/queries/stories.ts'
import type { StoriesOptions } from '../commands/stories.ts'
import type { Context } from '../context.ts'
import { oneLine } from '../layout.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, shortId } from './parts.ts'

const ACTS = ['merge', 'split', 'rename', 'undo'] as const

export const asksToJudge = (options: StoriesOptions): boolean =>
  ACTS.some(act => options[act] !== undefined) || options.name !== undefined

type Judged = Pick<NewJudgement, 'verdict' | 'a' | 'b'>

/** Throws USAGE for options that do not go together, NOT_FOUND, AMBIGUOUS. */
export async function judgeStories(options: StoriesOptions, context: Context): Promise<void> {
  check(options)
  const { env } = context
  const made = {
    at: new Date().toISOString(),
    note: options.note ?? null,
    by: (options.by ?? env.USER ?? env.USERNAME) || null,
  }
  await withOpenLedger(options, context, async ledger => {
    if (options.undo !== undefined) {
      const judgement = await writing(ledger.db, db => undoJudgement(db, options.undo!, made))
      return answer({ judgement, stories: [] }, options, context)
    }
    const judged = await judgedBy(options, ledger)
    const judgement = await writing(ledger.db, db => addJudgement(db, { kind: 'story', ...judged, ...made }))
    return answer({ judgement, stories: await storiesAfter(ledger, judged) }, options, context)
  })
}

function check(options: StoriesOptions): void {
  const acts = ACTS.filter(act => options[act] !== undefined)
  if (acts.length > 1) throw usage(`--${acts.join(' and --')} cannot go together`, 'Make one judgement at a time.')
  if (acts[0] !== 'rename' && options.name !== undefined)
    throw usage('--name says nothing without --rename', 'Say whose: lagebild stories --rename ARTICLE --name "…"')
  if (options.merge && options.merge.length < 2)
    throw usage('Only one article is named', 'Name an article of each story: --merge ARTICLE ARTICLE')
}

const usage = (message: string, remedy: string) => new LagebildError({ code: 'USAGE', message, remedy })

async function judgedBy({ merge, split, rename, name }: StoriesOptions, { db }: Ledger): Promise<Judged> {
  const idOf = async (asked: string): Promise<string> => {
    const ids = await documentIds(db, asked)
    if (ids.length === 0) throw notFound(asked)
    return oneOf(asked, ids)
  }
  if (rename !== undefined) return { verdict: 'rename', a: await idOf(rename), b: name ?? null }
  return { verdict: merge ? 'merge' : 'split', a: await Promise.all((merge ?? split ?? []).map(idOf)) }
}

/** The stories that the named documents are in now. */
async function storiesAfter(ledger: Ledger, { a }: Judged): Promise<readonly StoryView[]> {
  const [first] = [a].flat() as string[]
  return (await storiesOf(ledger, { story: first! })).stories
}

interface Answer {
  readonly judgement: number
  readonly stories: readonly StoryView[]
}

function answer({ judgement, stories }: Answer, { format, undo }: StoriesOptions, context: Context): Promise<void> {
  if (format === 'json') return printJson({ judgement, stories }, context)
  const back = `lagebild stories --undo ${judgement} takes it back.`
  if (undo !== undefined) return print(`Judgement ${undo} is taken back, by judgement ${judgement}. ${back}\n`, context)
  const now = stories.map(({ id, name, articles }) => `${shortId(id)} has ${counted(articles, 'article')} now: ${oneLine(name)}`)
  return print(`${now.join('\n')}\nThat is judgement ${judgement}. ${back}\n`, context)
}
