// Makes a fresh clone ready: installs what package-lock.json names, then builds dist/ (with --build).
// Plain JavaScript without a dependency, for it runs before anything is installed, under Node 20 too.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

const changed = path => (existsSync(path) ? statSync(path).mtimeMs : 0)
const newest = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((time, entry) => Math.max(time, changed(`${entry.parentPath ?? entry.path}/${entry.name}`)), 0)

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.error('Installing what package-lock.json names (once) …')
  // Not "npm ci": it refuses a lock file without the binaries of other platforms, which some registries do not carry.
  // Only errors: the warnings are about the Node that npm runs under, which brings the one that is used from here on.
  npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error')
}
if (process.argv.includes('--build') && changed('dist/.built') < Math.max(newest('src'), changed('package.json'))) {
  console.error('Building …')
  npm('run', '--silent', 'build')
}

function npm(...args) {
  const cli = process.env.npm_execpath
  const [command, rest] = cli ? [process.execPath, [cli, ...args]] : ['npm', args]
  const { status, error } = spawnSync(command, rest, { stdio: ['ignore', 2, 2] })
  if (status === 0) return
  console.error(
    `npm ${args.join(' ')} failed${error ? `: ${error.message}` : ''}. Mend what it says above, then run the command again.`,
  )
  process.exit(status ?? 1)
}
