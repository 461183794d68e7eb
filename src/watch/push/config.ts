// Where a watch pushes warnings to: the list `push` of watch.yaml, checked by zod.
//   push:
//     - to: terminal
//     - to: webhook
//       url: https://desk.example/hooks/lagebild
//       secret: DESK_SECRET
//       severity: alert

import { z } from 'zod'
import { SEVERITIES } from '../../warnings/warning.ts'
import { duration } from '../config/duration.ts'

const text = z.string().min(1)

/** What every sink has. */
const common = {
  name: text
    .max(64)
    .regex(/^[\p{L}\p{N}]/u, 'a name that begins with a letter or digit')
    .optional()
    .describe('What it is called in logs, counts and the ledger; as "to" unless given. What it has got hangs on the name'),
  severity: z.enum(SEVERITIES).default('info').describe('Only warnings as urgent as this or more'),
  rules: z.array(text).min(1).optional().describe('Only warnings that these rules raise, by their names; all unless given'),
  language: text.optional().describe('Language of the sentences; that of the watch unless given'),
  since: z.iso
    .date()
    .optional()
    .describe('When it is new: also the warnings that the ledger holds from this day on; only those still to come unless given'),
}

/** What sinks have that may fail. */
const retried = {
  tries: z.int().min(1).max(1000).default(20).describe('So often one warning is tried, then it is dropped and told'),
  giveUp: duration().prefault('3d').describe('So long one warning is tried, then it is dropped and told'),
}

export const terminalSchema = z
  .strictObject({ to: z.literal('terminal'), ...common })
  .describe('Prints each warning on standard output')

export const atomSchema = z
  .strictObject({
    to: z.literal('atom'),
    ...common,
    file: text.describe('The file; seen from the folder of watch.yaml. Written anew as a whole, never half'),
    entries: z.int().min(1).max(1000).default(100).describe('So many warnings the feed holds, the newest'),
    title: text.default('Lagebild').describe('Title of the feed'),
    id: z.url().optional().describe('Id of the feed: a URI that never changes; made of the name unless given'),
    address: z
      .url({ protocol: /^https?$/u })
      .optional()
      .describe('Where readers fetch the feed, if it is on the web'),
  })
  .describe('An Atom feed (RFC 4287) in a file')

export const webhookSchema = z
  .strictObject({
    to: z.literal('webhook'),
    ...common,
    url: z
      .url({ protocol: /^https?$/u })
      .describe('Gets each warning as JSON by POST; a private address must stand under "allow"'),
    // What it looks like is checked where the complaint does not repeat it: check.ts.
    secret: text.describe('Name of the environment variable with the secret that signs: whsec_ and 24 to 64 bytes in base64'),
    timeout: duration({ most: 600_000 }).prefault('10s').describe('So long the receiver has for its answer'),
    ...retried,
  })
  .describe('A signed POST to an address (Standard Webhooks)')

export const commandSchema = z
  .strictObject({
    to: z.literal('command'),
    ...common,
    run: z
      .array(text)
      .min(1)
      .describe('The program and its arguments, run without a shell; the warning is JSON on its standard input'),
    timeout: duration({ most: 3_600_000 }).prefault('30s').describe('So long it may run, then it is killed'),
    ...retried,
  })
  .describe('A program that is started for each warning')

export const sinkSchema = z.discriminatedUnion('to', [terminalSchema, atomSchema, webhookSchema, commandSchema])

export const pushSchema = z.array(sinkSchema).max(50).describe('Where new warnings go; nowhere unless given')

export type SinkConfig = z.output<typeof sinkSchema>
export type AtomConfig = z.output<typeof atomSchema>
export type WebhookConfig = z.output<typeof webhookSchema>
export type CommandConfig = z.output<typeof commandSchema>

/** One without a name goes by its kind. */
export const nameOf = ({ name, to }: Pick<SinkConfig, 'name' | 'to'>): string => name ?? to
