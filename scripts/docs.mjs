// Writes the generated parts of the docs between their markers: <!-- generated:NAME --> … <!-- /generated -->.
//   node scripts/docs.mjs            writes them
//   node scripts/docs.mjs --check    names what is stale and ends with 1; the tests call this
import { readFileSync, writeFileSync } from 'node:fs'
import { generatedParts } from './docs-parts.mjs'

const root = new URL('../', import.meta.url)
const check = process.argv.includes('--check')
let stale = 0

for (const [page, parts] of Object.entries(await generatedParts())) {
  const file = new URL(page, root)
  const before = readFileSync(file, 'utf8')
  let after = before
  for (const [name, content] of Object.entries(parts)) after = filled(after, { page, name, content })
  if (after === before) continue
  stale++
  console.log(check ? `${page} is stale: run node scripts/docs.mjs` : `${page} written`)
  if (!check) writeFileSync(file, after)
}
if (check && stale) process.exit(1)

function filled(text, { page, name, content }) {
  const open = `<!-- generated:${name} -->\n`
  const start = text.indexOf(open)
  const end = text.indexOf('<!-- /generated -->', start)
  if (start < 0 || end < 0)
    throw new Error(`${page} has no place for "${name}": write <!-- generated:${name} --> and <!-- /generated -->`)
  return `${text.slice(0, start + open.length)}\n${content.trim()}\n\n${text.slice(end)}`
}
