// A sink in words, so that its author sees what it will do.
//   describeSink({ to: 'atom', file: 'warnings.atom', … })   "a feed in warnings.atom, the newest 100; alerts only"

import { durationText } from '../config/duration.ts'
import type { SinkConfig } from './config.ts'

export function describeSink(sink: SinkConfig): string {
  const { severity, rules, language, since } = sink
  const parts = [
    target(sink),
    severity === 'info' ? 'all warnings' : severity === 'alert' ? 'alerts only' : 'notices and alerts',
    rules && `of ${rules.length === 1 ? 'the rule' : 'the rules'} ${rules.join(', ')}`,
    language && `in the language ${language}`,
    since && `when it is new also those from ${since} on`,
    'tries' in sink && `tried ${sink.tries} times, for ${durationText(sink.giveUp)} at most`,
  ]
  return parts.filter(part => typeof part === 'string').join('; ')
}

/** Without path and query of an address: they may hold a key. */
function target(sink: SinkConfig): string {
  if (sink.to === 'atom') return `a feed in ${sink.file}, the newest ${sink.entries}`
  if (sink.to === 'webhook') return `a POST to ${URL.parse(sink.url)?.origin ?? sink.url}, signed with ${sink.secret}`
  return sink.to === 'command' ? `runs ${sink.run.join(' ')}` : 'printed on standard output'
}
