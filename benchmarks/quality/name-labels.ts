// Gold labels made worse, as a stand-in for a model's: of the right ones a share is lost, moved, retyped or made up.
//   (await degradedReader('de', 80))(document) → the names that the vote of such labels and the rules finds
// Seeded: the same documents get the same faults.

import { readFileSync } from 'node:fs'
import { namePartsOf } from '../../src/gazetteer/name-parts.ts'
import { loadPack } from '../../src/languages/index.ts'
import { nameFinder } from '../../src/mentions/names.ts'
import { segment } from '../../src/segment/segment.ts'
import { analyser } from '../../src/syntax/analyse.ts'
import type { Analysis, EntityType, NameLabel } from '../../src/types.ts'
import type { GoldName, NameDocument } from './name-corpora.ts'

const LABEL: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  work: 'OTH',
  other: 'OTH',
}
const TYPES = ['PER', 'LOC', 'ORG', 'OTH']

/** `percent` of the names are labelled right; null: no labels at all. A spoilt label is less sure than a right one, as a model's is, though not always. */
export async function degradedReader(
  language: string,
  percent: number | null,
): Promise<(document: NameDocument) => Promise<GoldName[]>> {
  const pack = await loadPack(language)
  const find = nameFinder(pack.names, namePartsOf(readFileSync(new URL('../../models/name-parts.bin', import.meta.url))))
  const analyse = analyser(pack.syntax)
  const chance = seeded(7)
  return async document => {
    const analysis = analyse(segment(document.text, pack.segment))
    const labels = percent === null ? null : labelsOf(analysis, spoilt(document, { share: 1 - percent / 100, chance }))
    const names = find({ ...analysis, labels }, { dateline: null })
    return names.flatMap(({ start, end, type }) => (LABEL[type] ? [{ start, end, type: LABEL[type] }] : []))
  }
}

interface Sure extends GoldName {
  readonly confidence: number
}

function spoilt({ names, text }: NameDocument, { share, chance }: { share: number; chance: () => number }): Sure[] {
  return names.flatMap(name => {
    const confidence = 0.7 + 0.3 * chance()
    if (chance() >= share) return [{ ...name, confidence }]
    const unsure = 0.4 + 0.55 * chance()
    const kind = Math.floor(3 * chance())
    if (kind === 0) return []
    if (kind === 1) return [{ ...name, type: TYPES[Math.floor(4 * chance())]!, confidence: unsure }]
    // Another word that begins with a capital.
    const capitals = Array.from(text.matchAll(/\p{Lu}\p{L}+/gu))
    const other = capitals[Math.floor(chance() * capitals.length)]
    return other ? [{ start: other.index, end: other.index + other[0].length, type: name.type, confidence: unsure }] : []
  })
}

function labelsOf({ tokens }: Analysis, names: readonly Sure[]): NameLabel[] {
  const labels: NameLabel[] = tokens.map(() => ({ label: 'O', confidence: 0.97 }))
  for (const { start, end, type, confidence } of names) {
    let first = true
    tokens.forEach((token, i) => {
      if (token.start < start || token.start >= end) return
      labels[i] = { label: `${first ? 'B' : 'I'}-${type}`, confidence }
      first = false
    })
  }
  return labels
}

/** Numbers from 0 to 1 (xorshift32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
