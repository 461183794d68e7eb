// A whole network of random weights against plain float64, and what holds of every analysis.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BUCKETS, chanceOf, LABELS, randomModel, VOCABULARY } from '../../../test/neural/model-file.ts'
import { referenceScores, softmax } from '../../../test/neural/reference.ts'
import { readContainer } from '../../models/container.ts'
import { MOST_WORDS, networkAnalyser, type SentenceAnalysis, sentenceAnalyser } from './analyser.ts'
import { encoder } from './encoder.ts'
import { type SentenceFeatures, SLOTS } from './features.ts'
import { openKernel } from './kernel.ts'
import { networkScorer, type Scores } from './scorer.ts'
import { isTree } from './tree.ts'
import { networkWeights } from './weights.ts'

const container = readContainer(randomModel({ hidden: 16, seed: 1 }), 'test')
const silent = { lexicon: () => null, gazetteer: () => null }
const analyse = sentenceAnalyser({ weights: container, ...silent })

function randomFeatures(words: number, seed: number): SentenceFeatures {
  const chance = chanceOf(seed)
  return {
    rows: Int32Array.from({ length: words }, () => Math.floor(chance() * VOCABULARY.length)),
    slots: Int32Array.from({ length: words * SLOTS }, () => Math.floor(chance() * BUCKETS)),
  }
}

describe('scores of the kernel are those of plain float64', () => {
  test.each([
    { hidden: 8, words: 1, arc: 4, relation: 4, layers: 1 },
    { hidden: 8, words: 2, arc: 20, relation: 12, layers: 2 },
    { hidden: 24, words: 7, arc: 17, relation: 13, layers: 2 },
    { hidden: 40, words: 19, arc: 32, relation: 48, layers: 3 },
  ])('%o', ({ words, ...shape }) => {
    const file = readContainer(randomModel({ ...shape, seed: words }), 'test')
    const features = randomFeatures(words, words)
    const reference = referenceScores(file, features)
    const weights = networkWeights(file)
    const kernel = openKernel()
    const encode = encoder(kernel, { weights, most: 40 })
    const scorer = networkScorer(kernel, { weights, most: 40 })
    const row = ({ values, at, stride }: Scores, word: number, count: number) =>
      Array.from(values.subarray(at + word * stride, at + word * stride + count))

    const labels = scorer.labels(encode(features), words)
    const from = (offset: number): Scores => ({ ...labels, at: labels.at + offset })
    const heads = Int32Array.from({ length: words }, (_, word) => word - 1)
    const { upos, names, relations } = weights.header.labels
    for (let word = 0; word < words; word++) {
      near(row(from(scorer.offsets.upos), word, upos.length), reference.upos[word]!)
      near(row(from(scorer.offsets.names), word, names.length), reference.names[word]!)
      for (const [i, feature] of reference.feats.entries())
        near(row(from(scorer.offsets.feats[i]!), word, feature[word]!.length), feature[word]!)
    }
    const arcs = scorer.arcs(words)
    for (let word = 0; word < words; word++) {
      const own = row(arcs, word, words + 1).with(word + 1, 0)
      near(own, reference.arcs[word]!.with(word + 1, 0))
    }
    const related = scorer.relations(heads)
    for (let word = 0; word < words; word++) near(row(related, word, relations.length), reference.relations(word, heads[word]!))
  })
})

test('shares are those of a softmax', () => {
  const features = randomFeatures(12, 3)
  const { confidence, upos, head } = networkAnalyser(container)(features)
  const reference = referenceScores(container, features)
  for (let word = 0; word < 12; word++) {
    const tags = softmax(reference.upos[word]!)
    expect(Math.abs(tags[LABELS.upos.indexOf(upos[word]!)]! - confidence.upos[word]!)).toBeLessThan(0.01)
    const heads = softmax(reference.arcs[word]!.with(word + 1, -1e9))
    expect(Math.abs(heads[head[word]! + 1]! - confidence.head[word]!)).toBeLessThan(0.02)
  }
})

test('the longest sentence in one piece, alone and after others, is analysed alike', () => {
  const once = networkAnalyser(container)
  const long = randomFeatures(MOST_WORDS, 5)
  const short = randomFeatures(3, 6)
  const inFull = (analysis: SentenceAnalysis): string => JSON.stringify(analysis)
  const first = inFull(once(short))
  const second = inFull(once(long))
  expect(inFull(once(short))).toBe(first)
  expect(inFull(once(long))).toBe(second)
  expect(inFull(networkAnalyser(container)(long))).toBe(second)
})

test('results that other machines must come to as well', () => {
  const { upos, head, relation, names, confidence } = networkAnalyser(container)(randomFeatures(9, 7))
  expect({ upos, head: [...head], relation, names, sure: [...confidence.head] }).toMatchInlineSnapshot(`
    {
      "head": [
        3,
        3,
        3,
        4,
        -1,
        3,
        3,
        3,
        3,
      ],
      "names": [
        "B-LOC",
        "I-LOC",
        "O",
        "B-LOC",
        "I-LOC",
        "B-PER",
        "B-PER",
        "I-LOC",
        "O",
      ],
      "relation": [
        "obl",
        "obl",
        "obl",
        "obl",
        "root",
        "obl",
        "obl",
        "obl",
        "obl",
      ],
      "sure": [
        0.19564615190029144,
        0.23260530829429626,
        0.2546117901802063,
        0.24929137527942657,
        0.007353255525231361,
        0.31303462386131287,
        0.3256467282772064,
        0.4439246654510498,
        0.2533271908760071,
      ],
      "upos": [
        "ADJ",
        "ADJ",
        "NOUN",
        "NOUN",
        "ADJ",
        "VERB",
        "VERB",
        "NOUN",
        "NOUN",
      ],
    }
  `)
})

test('every analysis is whole', () => {
  const word = fc.oneof(fc.constantFrom(...VOCABULARY.slice(1), '.', '„', '3.000'), fc.string({ unit: 'grapheme', minLength: 1 }))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), forms => {
      const { upos, feats, head, relation, names, confidence } = analyse(forms)
      for (const list of [upos, feats, head, relation, names, ...Object.values(confidence)])
        expect(list.length).toBe(forms.length)
      expect(isTree(head)).toBe(true)
      expect(Array.from(relation, (kind, i) => (kind === 'root') === head[i]! < 0)).not.toContain(false)
      for (const shares of Object.values(confidence))
        expect(shares.every((share: number) => share >= 0 && share <= 1.0001)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('no words, and more words than are read at once', () => {
  expect(analyse([]).upos).toEqual([])
  const forms = Array.from({ length: 2 * MOST_WORDS + 5 }, (_, i) => VOCABULARY[1 + (i % 10)]!)
  const { head, relation } = analyse(forms)
  expect(head.length).toBe(forms.length)
  expect(isTree(head)).toBe(true)
  expect(relation.filter(kind => kind === 'root')).toHaveLength(1)
})

test('equal sets of features are one object', () => {
  const { feats } = analyse(['rain', 'rain', 'rain', 'rain', 'rain', 'rain'])
  const keys = feats.map(set => JSON.stringify(set))
  for (const [i, set] of feats.entries()) expect(set).toBe(feats[keys.indexOf(keys[i]!)])
})

test('kernel-bytes.ts is what kernel.wat says', () => {
  const script = fileURLToPath(new URL('../../../scripts/kernel.mjs', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

function near(actual: readonly number[], expected: readonly number[]): void {
  const size = Math.max(1, ...expected.map(Math.abs))
  const off = actual.map((value, i) => Math.abs(value - expected[i]!) / size)
  expect(Math.max(...off)).toBeLessThan(0.004)
}
