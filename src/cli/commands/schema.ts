// lagebild schema: prints the JSON Schema of a Reading.

import type { Command } from 'commander'
import type { Context } from '../context.ts'

const EXAMPLE = `
Example:
  lagebild schema > reading.schema.json
  lagebild read article.txt --format jsonl | your-validator reading.schema.json`

export function addSchemaCommand(program: Command, context: Context): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a Reading')
    .description('Prints the JSON Schema (draft 2020-12) of what "lagebild read --format jsonl" prints, a Reading a line.')
    .addHelpText('after', EXAMPLE)
    .action(async () => {
      const { readingSchema } = await import('../../reading-schema.ts')
      context.stdout.write(`${JSON.stringify(readingSchema(), null, 2)}\n`)
    })
}
