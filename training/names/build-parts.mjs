// Builds models/name-parts.bin: which words are parts of people's names, given or family.
//   node training/names/build-parts.mjs DATA_FOLDER
// "kyslytsya" is in, as is "müller" in the spelling "muller"; the file holds hashes only (src/gazetteer/name-parts.ts reads it).

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { namePartHash } from '../../src/gazetteer/name-parts.ts'
import { annotated, wikigold } from '../places/sources.mjs'

const folder = process.argv[2]
if (!folder) throw new Error('Say where the unpacked corpora are: node training/names/build-parts.mjs DATA_FOLDER')

/** Bytes of the head: "LGBN", version, number of hashes. */
const HEAD = 12

const parts = new Set()
for (const list of ['arabic_80', 'korean_80', 'russian_16', 'russian_64']) {
  for (const line of readFileSync(`${folder}/names/wd_translit/wd_${list}`, 'utf8').split('\n')) add(line.split('\t')[0])
}
for (const { type, name } of [...annotated(folder), ...wikigold(folder)]) {
  if (type === 'person') for (const word of name.split(/[\s.]+/)) if (/^\p{Lu}\p{Ll}/u.test(word)) add(word.toLowerCase())
}
const hashes = Uint32Array.from(new Set([...parts].map(namePartHash))).sort()
const bytes = Buffer.alloc(HEAD + 4 * hashes.length)
bytes.write('LGBN')
bytes.writeUInt32LE(1, 4)
bytes.writeUInt32LE(hashes.length, 8)
hashes.forEach((hash, i) => {
  bytes.writeUInt32LE(hash, HEAD + 4 * i)
})
mkdirSync(new URL('../../models/', import.meta.url), { recursive: true })
writeFileSync(new URL('../../models/name-parts.bin', import.meta.url), bytes)
const sha256 = createHash('sha256').update(bytes).digest('hex')
// Read right before it is written: other builds enter their files, too.
const index = new URL('../../models/index.json', import.meta.url)
const { files } = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : { files: {} }
files['name-parts.bin'] = { sha256, bytes: bytes.length, version: '1.0.0' }
const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(index, `${JSON.stringify({ files: sorted }, null, 2)}\n`)
process.stdout.write(`${hashes.length} parts of names, ${bytes.length} bytes, SHA-256 ${sha256}\n`)

function add(word) {
  if (word && word.length > 2 && /^[\p{L}\p{M}'’-]+$/u.test(word)) parts.add(word)
}
