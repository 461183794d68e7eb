// A warning as people read it on a terminal: when, how urgent, what kind; the sentence; where its words stand.
//   warningLines(warning, { lang: 'de', colours, width: 100 })

import type { Colors } from 'picocolors/types.js'
import type { Watched } from '../../warnings/rules/apply.ts'
import type { Severity } from '../../warnings/warning.ts'
import { oneLine, wrapped } from '../layout.ts'
import { joined, momentOf, shortId } from './parts.ts'

export interface WarningLook {
  readonly lang: string
  readonly colours: Colors
  readonly width: number
  /** Address of the article that caused it. */
  readonly url?: string | null
}

/** When, how urgent, what kind; then the sentence; then where its words stand. */
export function warningLines(warning: Watched, { lang, colours, width, url = null }: WarningLook): string {
  const { kind, severity, at, document, facts, claims, rule, id } = warning
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    alert: text => colours.bold(colours.red(text)),
    notice: text => colours.yellow(text),
    info: text => colours.dim(text),
  }
  const reason = warning.reason[lang.toLowerCase().split('-')[0]!] ?? Object.values(warning.reason)[0]!
  const head = joined([
    momentOf(at),
    paint[severity](severity),
    colours.bold(kind),
    oneLine(facts.now.outlet ?? shortId(document)),
  ])
  const foot = joined([
    claims.length > 0 && `show ${claims.map(oneLine).join(' ')}`,
    url !== null && oneLine(url),
    rule !== 'everything' && `rule ${oneLine(rule)}`,
    id,
  ])
  return [head, wrapped(oneLine(reason), { width, indent: '  ' }), `  ${colours.dim(foot)}`].join('\n')
}
