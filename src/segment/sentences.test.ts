// What the cases of the packs do not show: lengths.

import { expect, test } from 'vitest'
import { segment } from './segment.ts'
import type { SegmentWords } from './sentences.ts'

const words: SegmentWords = {
  abbreviations: new Set(),
  finalAbbreviations: new Set(),
  openers: new Set(),
  ordinals: null,
  doubtfulAbbreviations: new Set(),
  shortWords: null,
  runOn: null,
  words: {
    contractions: new Map(),
    clitic: null,
    numberEnding: /^th$/u,
    slashed: null,
    joinsStops: true,
    hyphenPrefixes: new Set(),
    hyphenSuffixes: new Set(),
  },
}

test.each([
  ['words without a stop', 'word '],
  ['nothing but stops', '!'],
  ['nothing but quotation marks', '”'],
])('%s are cut, so that no sentence grows with its document', (_, unit) => {
  const { sentences, tokens } = segment(unit.repeat(1500), words)
  expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(400)
  expect(sentences.at(-1)!.last).toBe(tokens.length)
})

test('marks glued to a stop belong to the sentence that it closes', () => {
  const text = 'She said “Go!” (Nobody went.) It rained ...'
  const { sentences } = segment(text, words)
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['She said “Go!”', '(Nobody went.)', 'It rained ...'])
})
