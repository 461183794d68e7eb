// npm start: reads the sample story into a fresh ledger and prints its picture and what changed in it, with the commands that do it.
// The build has been made by then (scripts/prepare.mjs). Ends with the exit code of the first command that fails.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LEDGER = '.lagebild/sample.sqlite'
const ARTICLES = 'examples/flood/articles.jsonl'

const { NO_COLOR, FORCE_COLOR, TERM } = process.env
const isColoured = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true && TERM !== 'dumb'
const columns = process.stdout.isTTY ? process.stdout.columns || 80 : 120
const dim = text => (isColoured ? `\u001b[2m${text}\u001b[22m` : text)
const shown = argument => (/\s/u.test(argument) ? `"${argument}"` : argument)

// Of an installation that runs no scripts before scripts (ignore-scripts), this is the first to notice.
if (!existsSync(new URL('../dist/.built', import.meta.url))) {
  console.error('Lagebild is not built yet. Run: node scripts/prepare.mjs --build, and then npm start again.')
  process.exit(1)
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
mkdirSync('.lagebild', { recursive: true })
for (const part of ['', '-wal', '-shm']) rmSync(LEDGER + part, { force: true })

console.log(dim('A flood told by six outlets.'))
console.log(dim('The story is invented: all persons, statements and figures in it are.'))
lagebild('add', ARTICLES, '--ledger', LEDGER)
lagebild('picture', '--ledger', LEDGER)
lagebild('warnings', '--severity', 'alert', '--ledger', LEDGER)

const next = [
  [['show', 's1a1', '--ledger', LEDGER], 'the words behind the lines'],
  [['who', 'Grünauer', '--ledger', LEDGER], 'one voice through all articles, in any spelling'],
  [['factsheet', '--lang', 'en', '--ledger', LEDGER], 'the story on paper, every line with a footnote'],
  [['add', 'YOUR-ARTICLE.txt', '--published', '2026-03-14'], 'a ledger of your own'],
]
const commands = next.map(([args]) => `npx lagebild ${args.map(shown).join(' ')}`)
const width = Math.max(...commands.map(command => command.length))
const isWide = columns >= width + 4 + Math.max(...next.map(([, what]) => what.length))
console.log('\nTry next')
for (const [i, [, what]] of next.entries()) {
  console.log(isWide ? `  ${commands[i].padEnd(width)}  ${dim(what)}` : `  ${commands[i]}\n    ${dim(what)}`)
}

function lagebild(...args) {
  console.log(`\n${dim(`$ lagebild ${args.map(shown).join(' ')}`)}\n`)
  const { status, error } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'inherit' })
  if (error) console.error(`dist/cli/main.js could not be started: ${error.message}. Build it with: npm run build`)
  if (status !== 0) process.exit(status ?? 1)
}
