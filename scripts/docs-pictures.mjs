// The pictures of the README: what the program really prints about the sample story, cut where it is long.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { outputOf } from './docs-cli.mjs'

const READ = ['read', 'examples/flood/s1a1.txt', '--published', '2026-03-14']

export async function pictures() {
  process.chdir(fileURLToPath(new URL('../', import.meta.url)))
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-docs-'))
  const ledger = ['--ledger', join(folder, 'ledger.db')]
  try {
    await outputOf(['add', 'examples/flood/articles.jsonl', '--quiet', ...ledger])
    const read = await outputOf(READ)
    const figures = await outputOf(['figures', 'dead', ...ledger])
    const picture = await outputOf(['picture', ...ledger])
    return {
      read: session(READ, `${section(read, 'Who said what', 20)}\n\n${section(read, 'Figures', 6)}`),
      figures: session(['figures', 'dead'], figures),
      reports: session(['picture'], `…\n\n${section(picture, 'Articles that are one report', 12)}`),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const session = (argv, output) => `\`\`\`text\n$ lagebild ${argv.join(' ')}\n\n${output.trimEnd()}\n\`\`\``

/** A section of an output from its heading on; what is cut off shows as "…". */
function section(output, heading, most) {
  const lines = output.split('\n')
  const start = lines.indexOf(heading)
  if (start < 0) throw new Error(`The output has no section "${heading}"`)
  const next = lines.findIndex((line, index) => index > start && /^\S/.test(line))
  const all = lines
    .slice(start, next < 0 ? undefined : next)
    .join('\n')
    .trimEnd()
    .split('\n')
  return all.length > most ? [...all.slice(0, most), '  …'].join('\n') : all.join('\n')
}
