// Builds dist/: compiles src/, writes the JSON Schema of the Reading, makes the program executable.
//   npm run build
import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true }) // a file whose source is gone must not stay

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const { readingSchema } = await import(new URL('../dist/reading-schema.js', import.meta.url))
writeFileSync(join(dist, 'reading.schema.json'), `${JSON.stringify(readingSchema(), null, 2)}\n`)
chmodSync(join(dist, 'cli', 'main.js'), 0o755)
writeFileSync(join(dist, '.built'), '') // last: prepare.mjs takes its time for the time of the build
