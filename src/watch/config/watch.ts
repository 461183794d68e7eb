// watch.yaml as a whole: what is watched, how hard, what is told of it, and by which ways. Each part has its own file.
//   watchSchema.parse({ sources: [{ url: 'https://example.org/feed.xml' }] })

import { z } from 'zod'
import { EVERYTHING, type Rules, rulesSchema } from '../../warnings/rules/rules.ts'
import { pushSchema } from '../push/config.ts'
import { healthSchema } from '../status/config.ts'
import { duration } from './duration.ts'
import { fetchingShape } from './fetching.ts'
import { sourceSchema } from './source.ts'

const { rules, severities } = rulesSchema.shape

export const watchSchema = z
  .strictObject({
    sources: z.array(sourceSchema).min(1).optional().describe('What is watched'),
    ledger: z.string().min(1).optional().describe('Path of the ledger, beside watch.yaml; LAGEBILD_LEDGER unless given'),
    ...fetchingShape,
    forget: duration({ least: 60_000 })
      .prefault('14d')
      .describe('How long after its list dropped it an address is not watched any more; its documents stay'),
    language: z.string().min(2).optional().describe('Language of the sentences of warnings; en unless given'),
    health: healthSchema.optional(),
    push: pushSchema.optional().describe('Where new warnings go; nowhere unless given'),
    severities,
    rules: rules.optional().describe(`${rules.description}; without rules every warning is told`),
  })
  .describe('watch.yaml')

export type WatchConfig = z.output<typeof watchSchema>

/** The rules for warnings in it; without any, every warning is told. */
export const rulesIn = ({ rules = EVERYTHING.rules, severities }: Pick<WatchConfig, 'rules' | 'severities'>): Rules => ({
  rules,
  severities,
})
