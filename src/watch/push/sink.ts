// What every way of pushing a warning has in common, and what is handed over.
//   const pushed = await sink.push([{ warning, raised: '2026-03-14T16:40:00.000Z', url: 'https://…' }])   { kind: 'sent' }

import type { LagebildError } from '../../errors.ts'
import type { Watched } from '../../warnings/rules/apply.ts'

export interface Outgoing {
  /** As urgent as the user's rules say. Its id is the same at each try, so that a receiver can drop doubles. */
  readonly warning: Watched
  /** When the newest document of its story had been seen: RFC 3339, UTC. */
  readonly raised: string
  /** Address of the article that caused it. */
  readonly url: string | null
}

/** `again`: may go better later, not before `at` (milliseconds) where the receiver said so. `refused`: will never go better. */
export type Pushed =
  | { readonly kind: 'sent' }
  | { readonly kind: 'again'; readonly error: LagebildError; readonly at: number | null }
  | { readonly kind: 'refused'; readonly error: LagebildError }

export interface Sink {
  readonly name: string
  /** So many warnings it takes in one go: 1 where each may fail by itself. */
  readonly atOnce: number
  /** So often, and so long (milliseconds), one warning is tried. */
  readonly tries: number
  readonly giveUp: number
  /** All of them or none. Never rejects. `signal`: the watch ends, so end soon. */
  push(warnings: readonly Outgoing[], signal: AbortSignal): Promise<Pushed>
  /** Once, before the first push of a process: a feed stands there before anything is new, without what was forgotten meanwhile. */
  begin?(): Promise<Pushed>
}

export const SENT: Pushed = { kind: 'sent' }

/** What cannot fail for long (a terminal, a file) is never given up. */
export const NEVER = { tries: Number.POSITIVE_INFINITY, giveUp: Number.POSITIVE_INFINITY } as const

/** What programs are handed: the warning with its address, one sentence of it picked out. */
export const payloadOf = ({ warning, raised, url }: Outgoing, language: string) => ({
  ...warning,
  raised,
  url,
  sentence: sentenceOf(warning, language),
})

/** In that language; where there is none in it, in any. */
export const sentenceOf = ({ reason }: Pick<Watched, 'reason'>, language: string): string =>
  reason[language.toLowerCase().split('-')[0]!] ?? Object.values(reason)[0] ?? ''
