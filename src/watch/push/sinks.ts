// Builds the sinks that watch.yaml names under `push`.
//   const { sinks, close } = await sinksFrom(config.push, { ledger, rules, env: process.env, file: 'watch.yaml', … })

import { dirname, isAbsolute, join } from 'node:path'
import type { Dispatcher } from 'undici'
import { LagebildError } from '../../errors.ts'
import { checkedAddress } from '../../fetch/address.ts'
import { allowing } from '../../fetch/guard.ts'
import type { FetchSettings } from '../../fetch/settings.ts'
import { isReadable, unknownLanguage } from '../../languages/index.ts'
import type { Ledger } from '../../ledger/open.ts'
import type { Rules } from '../../warnings/rules/rules.ts'
import { atomSink } from './atom.ts'
import { commandSink } from './command.ts'
import { type AtomConfig, type CommandConfig, nameOf, type SinkConfig, type WebhookConfig } from './config.ts'
import type { Wired } from './pusher.ts'
import { sent } from './queue.ts'
import { secretsFrom } from './signature.ts'
import type { Outgoing, Sink } from './sink.ts'
import { terminalSink } from './terminal.ts'
import { wantedOf } from './wanted.ts'
import { webhookSink } from './webhook.ts'

export interface SinkMakings {
  readonly ledger: Ledger
  /** All rules of the user. */
  readonly rules: Rules
  readonly env: Readonly<Record<string, string | undefined>>
  /** Path of watch.yaml: files are seen from its folder, commands run in it. */
  readonly file: string
  /** Language of the sentences unless a sink has its own. */
  readonly language: string
  /** Prints warnings where the user reads. */
  readonly print: (warnings: readonly Outgoing[], language: string) => Promise<void>
  /** Hosts in private networks that a webhook may lie on, and the limits on connecting. */
  readonly fetch: FetchSettings
  readonly now?: () => number
}

export interface Sinks {
  readonly sinks: readonly Wired[]
  /** Ends the connections. */
  close(): Promise<void>
}

/** Rejects with USAGE where the environment lacks a secret, FETCH_ADDRESS, LANGUAGE_UNKNOWN for a language without sentences. */
export async function sinksFrom(configs: readonly SinkConfig[], makings: SinkMakings): Promise<Sinks> {
  const agent = configs.some(({ to }) => to === 'webhook') ? await agentFor(makings) : null
  const sinks = configs.map(config => {
    const { severity, rules = null, since, language = makings.language } = config
    if (!isReadable(language)) throw unknownLanguage(language, makings.file)
    const sink = sinkFrom(config, { ...makings, language, agent: agent!, all: configs })
    return { sink, severity, rules, since: since === undefined ? null : Date.parse(since) }
  })
  return { sinks, close: async () => agent?.destroy() }
}

/** The same guards as when pages are fetched; what makes connections is loaded only where there is a webhook. */
async function agentFor({ fetch: settings }: SinkMakings): Promise<Dispatcher> {
  const [{ connections }, { lookup }] = await Promise.all([import('../../fetch/connect.ts'), import('node:dns/promises')])
  return connections({
    settings,
    allowed: allowing(settings.allow),
    resolve: (host, options) => lookup(host, options),
  })
}

type Makings = SinkMakings & { readonly agent: Dispatcher; readonly all: readonly SinkConfig[] }

function sinkFrom(config: SinkConfig, makings: Makings): Sink {
  if (config.to === 'atom') return atom(config, makings)
  if (config.to === 'webhook') return webhook(config, makings)
  if (config.to === 'command') return command(config, makings)
  const { print, language } = makings
  return terminalSink({ name: nameOf(config), print: warnings => print(warnings, language) })
}

function atom(config: AtomConfig, { ledger, rules: all, file, language }: SinkMakings): Sink {
  const { entries, title, id = null, address = null, severity, rules = null } = config
  const name = nameOf(config)
  const path = isAbsolute(config.file) ? config.file : join(dirname(file), config.file)
  const before = async (limit: number): Promise<Outgoing[]> => {
    const rows = await sent(ledger.db, { sink: name, limit })
    return rows.flatMap(row => wantedOf(row, { all, severity, rules })).map(({ outgoing }) => outgoing)
  }
  return atomSink({ name, file: path, entries, title, id, address, language, before })
}

function webhook(config: WebhookConfig, { env, file, language, agent, fetch, now = Date.now }: Makings): Sink {
  const { url, secret, timeout, tries, giveUp } = config
  const secrets = secretsFrom(env[secret] ?? '')
  if (secrets === null) throw noSecret(secret, { file, isSet: Boolean(env[secret]) })
  const address = checkedAddress(url, allowing(fetch.allow))
  return webhookSink({ name: nameOf(config), url: address, secrets, timeout, tries, giveUp, language, agent, now })
}

function command(config: CommandConfig, { env, file, language, all }: Makings): Sink {
  const { run, timeout, tries, giveUp } = config
  const secret = new Set(all.flatMap(each => (each.to === 'webhook' ? each.secret : [])))
  const seen = Object.fromEntries(Object.entries(env).filter(([name]) => !secret.has(name)))
  return commandSink({ name: nameOf(config), run, timeout, tries, giveUp, language, folder: dirname(file), env: seen })
}

const noSecret = (variable: string, { file, isSet }: { readonly file: string; readonly isSet: boolean }) =>
  new LagebildError({
    code: 'USAGE',
    message: isSet ? `What ${variable} holds is no secret for a webhook` : `There is no secret in ${variable}`,
    where: file,
    remedy: `Set it in the environment of the watch, and at the receiver: ${variable}="whsec_$(openssl rand -base64 32)".`,
  })
