// Entries of a log as lines: plain for people and grep, JSON for programs. One line each, whatever a title holds.
//   lineOf(event, { format: 'text', language: 'en' })
//   2026-03-14T16:42:07.120Z info  https://nordpost.example/feed.xml new: "Acht Tote" (Nordpost), document 9f…

import { LagebildError } from '../../errors.ts'
import { harmless } from '../../text/harmless.ts'
import { oneLine } from '../../text/safe.ts'
import type { WatchEvent } from '../events.ts'
import { entryOf } from './entry.ts'
import { LEVELS, type Level, type LOG_FORMATS } from './levels.ts'

export interface LineOptions {
  readonly format: (typeof LOG_FORMATS)[number]
  /** Of the sentences of warnings. */
  readonly language: string
  /** Least level that is written; info unless given. */
  readonly level?: Level
}

/** Longest line, in characters. */
const LONGEST = 4000
const WIDEST_LEVEL = 5

/** With a line feed; "" for what is below the level. */
export function lineOf(event: WatchEvent, { format, language, level = 'info' }: LineOptions): string {
  const entry = entryOf(event, language)
  if (LEVELS.indexOf(entry.level) < LEVELS.indexOf(level)) return ''
  if (format === 'json') return `${jsonLine(event, entry.level)}\n`
  const { at, source, words } = entry
  const about = source === null ? '-' : oneLine(source).replaceAll(' ', '%20')
  const line = `${at} ${entry.level.padEnd(WIDEST_LEVEL)} ${about} ${oneLine(words)}`
  return `${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\n`
}

/** The event with all that it holds. */
function jsonLine({ at, what, ...rest }: WatchEvent, level: Level): string {
  const plain = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, value instanceof LagebildError ? shortOf(value) : value]),
  )
  return harmless(JSON.stringify({ at, level, what, ...plain }))
}

const shortOf = ({ code, message, where, remedy }: LagebildError) => ({ code, message, where, remedy })
