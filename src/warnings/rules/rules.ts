// What the user wants to be warned of: rules as data, checked by zod, from watch.yaml or none.
//   rulesSchema.parse({ rules: [{ name: 'Toll', concepts: ['dead'], severity: 'alert' }] })

import { z } from 'zod'
import { SEVERITIES, WARNING_KINDS, type WarningKind } from '../warning.ts'

const KINDS = Object.keys(WARNING_KINDS) as [WarningKind, ...WarningKind[]]

const severity = z.enum(SEVERITIES).describe('How urgent: info, notice or alert; as usual for the kind where nothing is said')
const words = z.array(z.string().min(1)).min(1)
const share = z.union([
  z.number().nonnegative(),
  z
    .string()
    .regex(/^\d+(?:\.\d+)?\s*%$/u, 'a share like 20 %')
    .transform(written => Number.parseFloat(written)),
])

export const ruleSchema = z
  .strictObject({
    name: z.string().min(1).describe('What the rule is called; printed with what it raises'),
    kinds: z
      .union([z.literal('all'), z.array(z.enum(KINDS)).min(1)])
      .default('all')
      .describe('Kinds of warnings, or all'),
    concepts: words.optional().describe('Language-free keys of what is counted: dead, missing, jobs'),
    names: words.optional().describe('Speakers, or names in the words that fired it, in any spelling that the ledger knows'),
    places: words.optional().describe('Where a figure holds, or places in the words that fired it'),
    outlets: words.optional().describe('Who published the article that caused it'),
    thresholds: z
      .strictObject({
        atLeast: z.number().optional().describe('Only figures of at least this much'),
        change: share.optional().describe('Only figures that differ from the one before by at least this share: 20 %'),
        outlets: z.int().min(2).optional().describe('circular: from how many outlets on; 5 unless given'),
      })
      .optional()
      .describe('How much it takes'),
    severity: severity.optional().describe('How urgent: info, notice or alert; as usual for the kind where nothing is said'),
    mute: z.boolean().default(false).describe('true: what the rule fits is not shown'),
  })
  .describe('One rule; all that it names must fit, of each list one item')

export const rulesSchema = z
  .strictObject({
    severities: z.partialRecord(z.enum(KINDS), severity).default({}).describe('Kind to severity, for what no rule gives one'),
    rules: z.array(ruleSchema).min(1).describe('In order: the first that fits decides; what none fits is not shown'),
  })
  .describe('watch.yaml')

export type Rules = z.output<typeof rulesSchema>
export type Rule = z.output<typeof ruleSchema>

/** As if the file said so where there is none: all kinds, each as urgent as usual. */
export const EVERYTHING: Rules = { severities: {}, rules: [{ name: 'everything', kinds: 'all', mute: false }] }
