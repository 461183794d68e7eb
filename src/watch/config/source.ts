// A source of a watch: an address or a file of addresses, how often it is asked, and what of it is taken.
//   - url: https://example.org/feed.xml
//     every: 10m

import { z } from 'zod'
import { duration } from './duration.ts'

export const SOURCE_KINDS = ['auto', 'feed', 'page', 'sitemap'] as const

/** When an article is looked at again, each after the one before. */
export const RECHECK = ['10m', '30m', '2h', '6h', '1d', '3d'] as const

const patterns = z.array(z.string().min(1).max(500)).min(1)

export const sourceSchema = z
  .strictObject({
    url: z
      .string()
      .regex(/^https?:\/\/[^\s/]+/iu, 'an address begins with http:// or https://')
      .optional()
      .describe('Address of a feed, a sitemap, a list of feeds (OPML) or a page'),
    path: z
      .string()
      .min(1)
      .optional()
      .describe('Instead of `url`: a file with a list of feeds (OPML), or a feed; beside watch.yaml'),
    name: z.string().min(1).optional().describe('What it is called in the log'),
    kind: z.enum(SOURCE_KINDS).default('auto').describe('What is to be found there: auto (told by looking), feed, page, sitemap'),
    every: duration().prefault('15m').describe('How often it is asked: 15m; less often where it says so itself'),
    outlet: z.string().min(1).optional().describe('Who publishes it, for articles that do not say'),
    language: z.string().min(2).optional().describe('Language of its articles; found out unless given'),
    follow: z
      .boolean()
      .default(true)
      .describe('false: the pages of its articles are not fetched; what the feed itself says is read'),
    include: patterns.optional().describe('Only addresses that one of these fits; * stands for anything: "*/politics/*"'),
    exclude: patterns.optional().describe('No addresses that one of these fits'),
    recheck: z
      .array(duration())
      .max(100)
      .prefault([...RECHECK])
      .describe('How long after it was taken, and after each look, an article is looked at again; []: never'),
    limit: z.int().min(1).max(100_000).default(500).describe('Most addresses that are taken from one answer, the newest first'),
  })
  .describe('One source')

export type SourceConfig = z.output<typeof sourceSchema>
