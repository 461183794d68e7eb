// Assembles the arithmetic of the neural syntax model: src/syntax/neural/kernel.wat → kernel-bytes.ts beside it.
//   node scripts/kernel.mjs            writes it
//   node scripts/kernel.mjs --check    ends with 1 when it is stale; a test calls this
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

const folder = new URL('../src/syntax/neural/', import.meta.url)
const source = readFileSync(new URL('kernel.wat', folder), 'utf8')
const target = new URL('kernel-bytes.ts', folder)
const written = `// Made by scripts/kernel.mjs of kernel.wat: the bytes of a WebAssembly module in base64. Not to be edited.

export const kernelBytes =
  '${Buffer.from(await assembled(source)).toString('base64')}'
`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') === written) process.exit(0)
  console.error('kernel-bytes.ts is stale: run node scripts/kernel.mjs')
  process.exit(1)
}
writeFileSync(target, written)

async function assembled(text) {
  const { parseWat } = await wabt()
  const parsed = parseWat('kernel.wat', text, { simd: true })
  try {
    parsed.resolveNames()
    parsed.validate()
    return parsed.toBinary({}).buffer
  } finally {
    parsed.destroy()
  }
}
