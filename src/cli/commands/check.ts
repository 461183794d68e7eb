// lagebild check FILE: reads what is watched and the rules for warnings, and says what each does, or where each mistake stands.

import type { Command } from 'commander'
import type { Context } from '../context.ts'

const EXAMPLES = `
Example:
  lagebild check watch.yaml`

export function addCheckCommand(program: Command, context: Context): void {
  program
    .command('check')
    .summary('check what is watched and the rules for warnings (watch.yaml)')
    .description(
      'Reads a watch.yaml. Says in words what each source and each rule does, or for each mistake in which line and column it ' +
        'stands, what is wrong, and which word was probably meant.',
    )
    .argument('<file>', 'a watch.yaml')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) => {
      const { checkCommand } = await import('../views/check.ts')
      await checkCommand(file, context)
    })
}
