// What the command line prints, as the docs show it: run in this process with a context that keeps the output.

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

/** Standard output of a command line, as a pipe would get it. Throws when the command fails. */
export async function outputOf(argv, env = {}) {
  const written = []
  const context = contextFor(written, env)
  await run(argv, context)
  if (context.failed) throw new Error(`lagebild ${argv.join(' ')} failed: ${context.complaint}`)
  return written.join('')
}

function contextFor(written, env = {}) {
  const context = {
    stdin: process.stdin,
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
