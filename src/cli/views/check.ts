// lagebild check FILE: the sources and the rules in words, or every mistake with its place.

import { describe } from '../../warnings/rules/describe.ts'
import { describeSource, sourceName } from '../../watch/config/describe.ts'
import type { WatchConfig } from '../../watch/config/watch.ts'
import { nameOf } from '../../watch/push/config.ts'
import { describeSink } from '../../watch/push/describe.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { oneLine } from '../layout.ts'
import { print } from '../output.ts'
import { reportError } from '../report.ts'
import { counted, joined } from './parts.ts'
import { configIn } from './rules.ts'

export async function checkCommand(file: string, context: Context): Promise<void> {
  const { config, mistakes } = await configIn(file)
  for (const mistake of mistakes) reportError(mistake, context)
  if (config === null) return context.fail(EXIT.failed)
  await print(`${oneLine(file)}: ok, ${said(config)}\n`, context)
}

function said({ sources = [], rules = [], push = [] }: WatchConfig): string {
  const head = joined([
    sources.length > 0 && counted(sources.length, 'source'),
    push.length > 0 && counted(push.length, 'sink'),
    rules.length > 0 ? `${counted(rules.length, 'rule')}; the first that fits decides` : 'no rules: every warning is told',
  ])
  const pushed = push.map(sink => [nameOf(sink), describeSink(sink)] as const)
  const watched = sources.map(source => [sourceName(source), describeSource(source)] as const)
  return [head, numbered(watched), numbered(pushed), numbered(rules.map(rule => [rule.name, describe(rule)] as const))]
    .filter(Boolean)
    .join('\n\n')
}

const numbered = (entries: readonly (readonly [name: string, words: string])[]): string =>
  entries.map(([name, words], i) => `${i + 1}. ${oneLine(name)}\n   ${oneLine(words)}`).join('\n')
