// How a watch stands: the shape of `lagebild health --format json` and of GET /health. The one source of its types and docs.
//   statusSchema.parse(JSON.parse(text)).state   'healthy'

import { z } from 'zod'
import { SEVERITIES, WARNING_KINDS, type WarningKind } from '../../warnings/warning.ts'

export const STATES = ['healthy', 'degraded', 'failing'] as const

const moment = z.iso.datetime({ offset: true })
const count = z.int().nonnegative()
const problem = z
  .strictObject({
    code: z.string().describe('As in the list of errors'),
    message: z.string().describe('What went wrong'),
    where: z.string().nullable().describe('Address, file or ledger that it happened at'),
  })
  .describe('An error in short')

/** What is counted of events, from the start of the process on. */
export const countsSchema = z
  .strictObject({
    fetched: count.describe('Answers with a body'),
    bytes: count.describe('Bytes of them, as undone of their coding'),
    unchanged: count.describe('Answers that brought nothing new'),
    found: count.describe('Addresses that lists named for the first time'),
    added: count.describe('Articles that are new in the ledger'),
    versions: count.describe('Articles that were changed and say so'),
    silentChanges: count.describe('Articles that were changed and do not say so'),
    failed: count.describe('Questions, readings and writings that failed'),
    ignored: count.describe('Addresses that are no article, are paywalled, or were forgotten'),
    warnings: count.describe('Warnings that the rules let through'),
    pushed: count.describe('Warnings that a sink took'),
    pushFailed: count.describe('Tries of pushing that failed'),
    dropped: count.describe('Warnings that a sink never took'),
    clockJumps: count.describe('Times that the clock was set'),
  })
  .describe('Since the process began')

export const recentWarningSchema = z.strictObject({
  at: moment.describe('When it was told'),
  id: z.string().describe('Id of the warning'),
  kind: z.enum(Object.keys(WARNING_KINDS) as [WarningKind, ...WarningKind[]]).describe('Kind of the warning'),
  severity: z.enum(SEVERITIES).describe('As the rules have it'),
  rule: z.string().describe('Name of the rule that raised it'),
  reason: z.record(z.string(), z.string()).describe('One sentence a language'),
})

export const recentErrorSchema = problem.extend({
  at: moment.describe('When it happened'),
  source: z.string().nullable().describe('The source that it is about'),
})

/** What a running watch writes into the ledger again and again. */
export const heartbeatSchema = z.strictObject({
  version: z.string().describe('Version of Lagebild'),
  pid: count.describe('Id of the process'),
  started: moment.describe('When the process began'),
  beat: moment.describe('When it last said that it lives'),
  turn: moment.nullable().describe('When its loop last went round'),
  stopped: moment.nullable().describe('When it was ended in order; null: it runs, or was killed'),
  counts: countsSchema,
  ledgerProblem: problem.nullable().describe('Why the ledger takes nothing; null: it does'),
  warnings: z.array(recentWarningSchema).describe('The last ones, the newest first'),
  errors: z.array(recentErrorSchema).describe('The last ones, the newest first'),
})

export const sourceSchema = z.strictObject({
  url: z.string().describe('Address or path'),
  list: z.string().nullable().describe('The source that names it; null: watch.yaml does'),
  kind: z.enum(['list', 'page']).nullable().describe('What it turned out to be; null: it never answered'),
  asked: moment.nullable().describe('When it was asked last'),
  answered: moment.nullable().describe('When it last answered'),
  changed: moment.nullable().describe('When something new was last in an answer'),
  next: moment.describe('When it is asked next'),
  failures: count.describe('Failures in a row'),
  status: z.int().nullable().describe('HTTP status of the last answer'),
  error: problem.nullable().describe('Why it failed last; null: it answers'),
  asks: count.describe('How often it was asked, ever'),
  unchanged: count.describe('How often nothing was new'),
  failed: count.describe('How often it failed'),
  found: count.describe('Addresses that it named first'),
  articles: count.describe('Of these: in the ledger'),
  waiting: count.describe('Of these: not taken yet'),
  givenUp: count.describe('Of these: given up'),
  left: count.describe('Of these: no article, or left out'),
})

export const sinkSchema = z.strictObject({
  name: z.string().describe('As in watch.yaml'),
  waiting: count.describe('Warnings that it has not got yet'),
  sent: count.describe('Warnings that it has got, as far as its log reaches (20,000)'),
  dropped: count.describe('Warnings that it never took, as far as its log reaches'),
  last: moment.nullable().describe('When it last took one'),
  tries: count.describe('Most tries that failed for one that waits'),
})

export const reasonSchema = z.strictObject({
  state: z.enum(['degraded', 'failing']).describe('What it makes of the whole'),
  about: z.enum(['watch', 'ledger', 'source', 'sink']).describe('What it is about'),
  name: z.string().nullable().describe('Which source or sink'),
  message: z.string().describe('What is the matter'),
})

export const statusSchema = z
  .strictObject({
    state: z.enum(STATES).describe('healthy, degraded (a part fails) or failing (nothing is watched)'),
    reasons: z.array(reasonSchema).describe('Why it is not healthy'),
    at: moment.describe('When this was asked'),
    watch: heartbeatSchema.nullable().describe('The process; null: none ever watched into this ledger'),
    ledger: z
      .strictObject({
        documents: count.describe('Versions of articles in it'),
        warnings: count.describe('Warnings that were ever raised'),
        bytes: count.describe('Its size'),
      })
      .describe('What has gathered'),
    sources: z.array(sourceSchema).describe('Every source, those of watch.yaml and those that their lists name'),
    sinks: z.array(sinkSchema).describe('Where warnings go'),
  })
  .describe('How a watch stands')

export type Status = z.output<typeof statusSchema>
export type Heartbeat = z.output<typeof heartbeatSchema>
export type Counts = z.output<typeof countsSchema>
export type SourceStatus = z.output<typeof sourceSchema>
export type SinkStatus = z.output<typeof sinkSchema>
export type Reason = z.output<typeof reasonSchema>
export type State = (typeof STATES)[number]
