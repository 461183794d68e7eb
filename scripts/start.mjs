// npm start: reads the sample story into a fresh ledger and prints its picture, with the commands that do it.
// The build has been made by then (scripts/prepare.mjs). Ends with the exit code of the first command that fails.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LEDGER = '.lagebild/sample.sqlite'
const ARTICLES = 'examples/flood/articles.jsonl'

const { NO_COLOR, FORCE_COLOR, TERM } = process.env
const isColoured = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true && TERM !== 'dumb'
const dim = text => (isColoured ? `\u001b[2m${text}\u001b[22m` : text)
const shown = argument => (/\s/u.test(argument) ? `"${argument}"` : argument)

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
mkdirSync('.lagebild', { recursive: true })
for (const part of ['', '-wal', '-shm']) rmSync(LEDGER + part, { force: true })

console.log(dim('A flood told by six outlets. The story is invented: all persons, statements and figures in it are.'))
lagebild('add', ARTICLES, '--ledger', LEDGER)
lagebild('picture', '--ledger', LEDGER)

const next = [
  [['show', 's1a1', '--ledger', LEDGER], 'the words behind the lines'],
  [['who', 'Grünauer', '--ledger', LEDGER], 'one voice through all articles, in any spelling'],
  [['add', 'YOUR-ARTICLE.txt', '--published', '2026-03-14'], 'a ledger of your own'],
]
const commands = next.map(([args]) => `npx lagebild ${args.map(shown).join(' ')}`)
const width = Math.max(...commands.map(command => command.length))
console.log('\nTry next')
for (const [i, [, what]] of next.entries()) console.log(`  ${commands[i].padEnd(width)}  ${dim(what)}`)

function lagebild(...args) {
  console.log(`\n${dim(`$ lagebild ${args.map(shown).join(' ')}`)}\n`)
  const { status, error } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'inherit' })
  if (error) console.error(`dist/cli/main.js could not be started: ${error.message}. Build it with: npm run build`)
  if (status !== 0) process.exit(status ?? 1)
}
