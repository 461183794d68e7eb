// Asks the user before something is done that cannot be undone.
//   if (await agrees('Forget it?', context)) …

import { LagebildError } from '../errors.ts'
import type { Context } from './context.ts'

/**
 * What the user answers, on standard error so that standard output stays what the command prints; Ctrl-C is no.
 * Throws USAGE where nobody can be asked: in a pipe or a script.
 */
export async function agrees(question: string, { stdin, stderr, interactive }: Context): Promise<boolean> {
  if (!interactive || !isTerminal(stdin)) {
    throw new LagebildError({
      code: 'USAGE',
      message: 'This cannot be undone, and there is no terminal to ask on',
      where: '--yes',
      remedy: 'Say with --yes that it is meant.',
    })
  }
  const { confirm } = await import('@clack/prompts')
  const answer = await confirm({
    message: question,
    initialValue: false,
    input: stdin as NodeJS.ReadStream,
    output: stderr as NodeJS.WriteStream,
  })
  return answer === true
}

const isTerminal = (stream: NodeJS.ReadableStream): boolean => 'isTTY' in stream && stream.isTTY === true
