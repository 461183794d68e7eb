// lagebild check FILE: the rules in words, or every mistake with its place.

import { describe } from '../../warnings/rules/describe.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { oneLine } from '../layout.ts'
import { print } from '../output.ts'
import { reportError } from '../report.ts'
import { counted } from './parts.ts'
import { rulesIn } from './rules.ts'

export async function checkCommand(file: string, context: Context): Promise<void> {
  const { rules, mistakes } = await rulesIn(file)
  for (const mistake of mistakes) reportError(mistake, context)
  if (rules === null) return context.fail(EXIT.failed)
  const lines = rules.rules.map((rule, i) => `${i + 1}. ${oneLine(rule.name)}\n   ${oneLine(describe(rule))}`)
  await print(
    `${oneLine(file)}: ok, ${counted(rules.rules.length, 'rule')}; the first that fits decides\n\n${lines.join('\n')}\n`,
    context,
  )
}
