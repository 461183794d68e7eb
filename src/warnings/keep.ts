// Brings the whole picture up to date: documents are judged (ledger/consolidate), and what is kept of each story that changed is
// made anew: where it stands, its figures, its warnings.
//   await keep(ledger)        after adding, and before a question to the whole ledger

import type { Kysely } from 'kysely'
import { among } from '../ledger/among.ts'
import { type ConsolidateOptions, consolidate, ifFree, repeated } from '../ledger/consolidate/consolidate.ts'
import { dropStory, fresh, type Kept, keepStory, staleStories } from '../ledger/kept.ts'
import type { Ledger } from '../ledger/open.ts'
import { figureSeriesOf } from '../ledger/queries/figures.ts'
import { surveyed } from '../ledger/queries/survey.ts'
import { type UserStories, userStories } from '../ledger/queries/user-stories.ts'
import type { Tables } from '../ledger/schema.ts'
import { titleOf } from '../stories/name.ts'
import { warningsOf } from './warnings.ts'

type Db = Kysely<Tables>

/** Stories that are kept anew in one go. */
const AT_ONCE = 20

/** Does nothing where nothing changed; safe to call at any time and from several processes. */
export async function keep(ledger: Ledger, options: ConsolidateOptions = {}): Promise<void> {
  await consolidate(ledger, options)
  await repeated(ledger, 'tell', { step: keepSome, onStep: options.onStep, part: options.part })
}

/** The same for those who only ask: see `consolidateIfFree`. */
export const keepIfFree = (ledger: Ledger): Promise<void> => ifFree(ledger, () => keep(ledger))

async function keepSome(db: Db, part: number): Promise<number> {
  const stale = await staleStories(db, Math.ceil(AT_ONCE * part))
  const judged = await userStories(db)
  for (const story of await asJudged(db, stale, judged)) {
    const kept = await keptOf(db, story)
    if (kept === null) await dropStory(db, story)
    else await keepStory(db, kept)
  }
  await fresh(db, stale)
  return stale.length
}

/** The program's stories, and those that the user's judgements made of their documents. */
async function asJudged(db: Db, stories: readonly number[], judged: UserStories | null): Promise<Set<number>> {
  const all = new Set(stories)
  if (judged === null) return all
  const rows = await db.selectFrom('articles').select('document').where('story', 'in', among(stories)).execute()
  for (const { document } of rows) all.add(judged.first.get(document) ?? document)
  return all
}

/** Null where no document is in it. */
async function keptOf(db: Db, story: number): Promise<Kept | null> {
  const all = await surveyed(db, { root: story, versions: 'all' })
  const [first] = all.documents
  if (!first) return null
  const last = all.documents.at(-1)!
  const { text } = await db.selectFrom('documents').select('text').where('key', '=', first.document).executeTakeFirstOrThrow()
  const current = all.documents.some(({ supersededBy }) => supersededBy !== null) ? await surveyed(db, { root: story }) : all
  return {
    story: {
      story,
      id: first.id,
      title: titleOf({ title: first.title, text }),
      from: first.at,
      to: last.at,
      articles: current.documents.length,
      reports: current.origins.length,
      outlets: new Set(current.documents.flatMap(({ outlet }) => outlet ?? [])).size,
    },
    series: figureSeriesOf(current),
    warnings: warningsOf(all).map(warning => ({
      id: warning.id,
      at: Date.parse(warning.at),
      document: warning.document,
      kind: warning.kind,
      body: JSON.stringify(warning),
    })),
    seen: all.documents
      .map(({ seen }) => seen)
      .sort()
      .at(-1)!,
  }
}
