#!/usr/bin/env node
// The program's first file: checks Node's version before anything is loaded that an older Node does not understand.
//   lagebild read article.txt

/** As "engines" in package.json has it; a test keeps the two the same. */
const NEEDED = '22.13'

const isOlder = (found: string, needed: string): boolean => found.localeCompare(needed, 'en', { numeric: true }) < 0

if (isOlder(process.versions.node, NEEDED)) {
  process.stderr.write(
    `error NODE_TOO_OLD: This is Node ${process.versions.node}; Lagebild needs ${NEEDED} or later\n` +
      '  where: node\n' +
      '  do:    Install a current Node (https://nodejs.org), then run the command again.\n',
  )
  process.exitCode = 3
} else {
  // Most of a short command is loading: Node keeps what it compiled, in the folder for temporary files.
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  const { start } = await import('./start.ts')
  await start()
}

export {}
