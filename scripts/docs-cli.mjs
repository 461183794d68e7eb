// What the command line prints, as the docs show it: run in this process with a context that keeps the output.

import { Readable } from 'node:stream'
import pc from 'picocolors'
import { buildProgram, run } from '../src/cli/program.ts'

/** The help of the program and of every command, each under its own heading. */
export async function helpTexts() {
  const { commands } = buildProgram(contextFor([]))
  const texts = [`## lagebild\n\n${block(await outputOf(['--help']))}`]
  for (const command of commands) {
    texts.push(`## lagebild ${command.name()}\n\n${block(await outputOf([command.name(), '--help']))}`)
  }
  return texts.join('\n\n')
}

/** A question about a sentence and its answer. */
export async function explainExample() {
  const text = 'Ruth Mallory visited the dam. She did not deny that water had reached the road.'
  const answer = await outputOf(['explain', '-', '--lang', 'en', '--word', 'deny'], {}, text)
  return `\`\`\`text\n$ echo "${text}" | lagebild explain - --word deny\n${answer.trimEnd()}\n\`\`\``
}

/** Standard output of a command line, as a pipe would get it, with `text` on its standard input. Throws when the command fails. */
export async function outputOf(argv, env = {}, text = '') {
  const written = []
  const context = contextFor(written, env, text)
  await run(argv, context)
  if (context.failed) throw new Error(`lagebild ${argv.join(' ')} failed: ${context.complaint}`)
  return written.join('')
}

function contextFor(written, env = {}, text = '') {
  const context = {
    stdin: Readable.from([Buffer.from(text)]),
    stdout: { write: text => written.push(text) },
    stderr: { write: text => (context.complaint += text) },
    env: { LAGEBILD_LEDGER: 'ledger.db', LAGEBILD_THREADS: '1', ...env },
    colours: pc.createColors(false),
    width: 100,
    interactive: false,
    complaint: '',
    failed: false,
    fail: () => (context.failed = true),
  }
  return context
}

const block = text => `\`\`\`text\n${text.trimEnd()}\n\`\`\``
