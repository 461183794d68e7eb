// What the cases of the packs do not show: spans, the way from tokens to words, sentences kept apart.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages, loadPack } from '../languages/index.ts'
import { segment } from './segment.ts'
import { visible } from './tokens.ts'
import { wordsOf } from './words.ts'

async function read(language: string, text: string) {
  const pack = await loadPack(language)
  const { tokens, sentences } = segment(text, pack.segment)
  return { tokens, sentences, ...wordsOf(tokens, pack.segment) }
}

test.each([
  ['de', 'Im Amt.', ['In 0-2 0', 'dem 0-2 0', 'Amt 3-6 1', '. 6-7 2']],
  ['en', 'I cannot, don’t.', ['I 0-1 0', 'can 2-5 1', 'not 5-8 1', ', 8-9 2', 'do 10-12 3', 'n’t 12-15 3', '. 15-16 4']],
  ['en', 'A 9-day e-mail', ['A 0-1 0', '9 2-3 1', '- 3-4 2', 'day 4-7 3', 'e-mail 8-14 4']],
  ['de', 'Am 3. Mai', ['An 0-2 0', 'dem 0-2 0', '3. 3-5 1', 'Mai 6-9 3']],
  ['de', 'Der US\u00AD-Rat', ['Der 0-3 0', 'US 4-7 1', '- 7-8 1', 'Rat 8-11 1']],
])('%s: spans in %s', async (language, text, expected) => {
  const { words } = await read(language, text)
  expect(words.map(({ form, start, end, token }) => `${form} ${start}-${end} ${token}`)).toEqual(expected)
})

test('a token that is joined to the one before leads to the same word', async () => {
  const { tokens, wordAt } = await read('de', 'Zum 3. Mai')
  expect(tokens.map(({ text }, index) => [text, wordAt[index]])).toEqual([
    ['Zum', 0],
    ['3', 2],
    ['.', 2],
    ['Mai', 3],
  ])
})

const pieces = fc.constantFrom(
  ...[
    'Im',
    'zum',
    'can’t',
    '3',
    '.',
    '...',
    '!',
    ':',
    '-',
    ')',
    '(',
    '#',
    '/',
    'a',
    'B',
    's',
    '\u00AD',
    '\u200B',
    '“',
    '=',
    '@',
    '😀',
    '07:17',
    '"',
  ],
  ...[' ', ' ', '\n\n', 'Wort', 'US-Rat', "'s", 'x.de', 'Dr'],
)

test.each([...languages])('whatever is written, tokens and words cover it in order: %s', async language => {
  const pack = await loadPack(language)
  const property = fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
    const text = parts.join('')
    const { tokens, sentences } = segment(text, pack.segment)
    const { words, wordAt } = wordsOf(tokens, pack.segment)
    expect(visible(tokens.map(token => token.text).join(''))).toBe(visible(text.replace(/\s/gu, '')))
    expect(wordAt.length).toBe(tokens.length)
    for (const [index, at] of wordAt.entries()) {
      const token = tokens[index]!
      expect(words[at]!.start).toBeLessThanOrEqual(token.start)
      expect(words[at]!.end).toBeGreaterThan(token.start)
    }
    for (const { start, end } of words) {
      expect(sentences.some(sentence => sentence.start <= start && end <= sentence.end)).toBe(true)
    }
  })
  fc.assert(property, { numRuns: 300 })
})

// Two passes over 100,000 units would take a minute if anything looked back or ahead without limit.
test.each(['ab.', ':-', '1/', '((', '= ', 'A. '])(
  'a long run of "%s" is read in linear time',
  { timeout: 20_000 },
  async unit => {
    const pack = await loadPack('en')
    const { tokens } = segment(unit.repeat(100_000), pack.segment)
    expect(wordsOf(tokens, pack.segment).wordAt.length).toBe(tokens.length)
  },
)
