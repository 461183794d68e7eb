// Everything by which a running watch tells how it goes: the log or the live view, the counts and the heartbeat, health over HTTP,
// systemd. One place that the command opens and closes.
//   const telling = await openTelling(ledger, { … }); run({ onEvent: telling.onEvent, onTurn: telling.turn, … }); await telling.close()

import { LagebildError } from '../../errors.ts'
import type { Ledger } from '../../ledger/open.ts'
import type { OnEvent } from '../../watch/events.ts'
import { lineOf } from '../../watch/log/format.ts'
import type { Level, LOG_FORMATS } from '../../watch/log/levels.ts'
import type { Outgoing } from '../../watch/push/sink.ts'
import { type Listening, listeningFrom } from '../../watch/status/listening.ts'
import { openMonitor } from '../../watch/status/monitor.ts'
import { notifierFor } from '../../watch/status/notify.ts'
import { type HealthServer, serveHealth } from '../../watch/status/serve.ts'
import type { Status } from '../../watch/status/shape.ts'
import type { Context } from '../context.ts'
import { print } from '../output.ts'
import { counted, viewOf } from '../views/parts.ts'
import { warningLines } from '../views/warning-lines.ts'
import { type LiveView, openLiveView } from './live.ts'
import { spanOf } from './span.ts'

export interface TellingOptions {
  /** How the watch is called: its file. */
  readonly title: string
  /** What the user calls a source, by address or path. */
  readonly names: ReadonlyMap<string, string>
  /** Where to answer how it stands: "127.0.0.1:9464"; null: nowhere. */
  readonly health: string | null
  /** Of the sentences of warnings. */
  readonly language: string
  /** On a terminal: the live view in place of the log. */
  readonly live: boolean
  readonly format: (typeof LOG_FORMATS)[number]
  readonly level: Level
  readonly context: Context
}

export interface Telling {
  readonly onEvent: OnEvent
  /** The loop of the watch went round. */
  turn(): void
  /** Prints warnings on standard output; while the live view is there, when it has gone. */
  print(warnings: readonly Outgoing[], language: string): Promise<void>
  close(): Promise<void>
}

/** Rejects with USAGE where nothing can listen at `health`. */
export async function openTelling(ledger: Ledger, options: TellingOptions): Promise<Telling> {
  const { context, health, live } = options
  const listening = health === null ? null : placeFrom(health)
  const notifier = notifierFor(context.env)
  const monitor = openMonitor(ledger, { onBeat: isTurning => isTurning && notifier.alive() })
  let server: HealthServer | null
  try {
    server = listening === null ? null : await serveHealth(listening, () => monitor.status())
  } catch (thrown) {
    await monitor.close()
    throw thrown
  }
  const view = live && context.interactive ? openLiveView(monitor, options) : null
  const log = view?.onEvent ?? logOf(options)
  const printed = printing(options, view)
  return {
    onEvent: event => {
      monitor.onEvent(event)
      log(event)
      if (event.what === 'started') notifier.ready()
      if (event.what === 'stopping') notifier.stopping()
    },
    turn: () => monitor.turn(),
    print: printed.print,
    close: async () => {
      view?.close()
      await printed.flush()
      if (view !== null) context.stderr.write(`${closing((await monitor.status()).watch)}\n`)
      await server?.close()
      await monitor.close()
    },
  }
}

function placeFrom(written: string): Listening {
  const place = listeningFrom(written)
  if (place !== null) return place
  throw new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no address of this machine with a port`,
    where: '--health',
    remedy: 'Write it like 127.0.0.1:9464.',
  })
}

/** What is left on the terminal when the view has gone. */
function closing(watch: Status['watch']): string {
  const { started, beat, counts } = watch!
  const { added, versions, silentChanges, warnings } = counts
  const span = spanOf(Date.parse(beat) - Date.parse(started))
  return `Watched for ${span}: ${counted(added, 'new article')}, ${versions + silentChanges} changed, ${counted(warnings, 'warning')}.`
}

function logOf({ format, level, language, context }: TellingOptions): OnEvent {
  return event => {
    const line = lineOf(event, { format, level, language })
    if (line !== '') context.stderr.write(line)
  }
}

/** So many warnings wait for the live view to go: the last ones. */
const MOST_HELD = 20

/** A terminal cannot show the view and scroll at once; where standard output is a file or a pipe, nothing need wait. */
function printing({ context }: TellingOptions, view: LiveView | null) {
  const { colours, width } = viewOf(context)
  const isHere = view !== null && 'isTTY' in context.stdout && context.stdout.isTTY === true
  const held: string[] = []
  let passed = 0
  const textOf = ({ warning, url }: Outgoing, lang: string) => `${warningLines(warning, { lang, colours, width, url })}\n\n`
  return {
    print: async (warnings: readonly Outgoing[], language: string) => {
      const texts = warnings.map(outgoing => textOf(outgoing, language))
      if (!isHere) return print(texts.join(''), context)
      held.push(...texts)
      passed += held.splice(0, Math.max(0, held.length - MOST_HELD)).length
    },
    flush: async () => {
      const more = passed === 0 ? '' : `… and ${counted(passed, 'warning')} before these: lagebild warnings\n\n`
      await print(`${more}${held.splice(0).join('')}`, context)
    },
  }
}
