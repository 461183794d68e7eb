// Who said what, pair by pair: tables by class and the costliest errors, on attributions small enough to count by hand.

import { expect, test } from 'vitest'
import { type GoldAttribution, type GoldDocument, missing } from '../benchmarks/quality/corpus.ts'
import { sets } from '../benchmarks/quality/sets.ts'
import { classTable } from '../benchmarks/quality/speech-classes.ts'
import { disagreements, type SpeechPair, scoresOf, speechPairs } from '../benchmarks/quality/speech-pairs.ts'
import { worstErrors } from '../benchmarks/quality/worst.ts'
import type { Attribution, Reading } from '../src/types.ts'

const TEXT = 'Ida Moor said the lock was shut. Police said it was open. He left.'
const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const spanned = (words: string) => ({ start: span(words)[0], end: span(words)[1] })

function wanted(content: string, more: Partial<GoldAttribution> = {}): GoldAttribution {
  return { source: span('Ida Moor'), cue: [span('said')], content: [span(content)], type: 'indirect', ...more }
}

function given(content: string, source: string | null, more: Partial<Attribution> = {}): Attribution {
  const words = source === null ? null : spanned(source)
  return {
    source: { span: words, entity: null, name: source, kind: 'person', candidates: [] },
    cue: [spanned('said')],
    content: [spanned(content)],
    mode: 'indirect',
    produced: 'indirect/clause',
    ...more,
  } as Attribution
}

const document = (...attributions: GoldAttribution[]): GoldDocument => ({ id: 'a', lang: 'en', text: TEXT, attributions })
const reading = (...attributions: Attribution[]): Reading =>
  ({ id: 'a', text: TEXT, entities: [], attributions }) as unknown as Reading

test.skipIf(missing() !== null)('pairs are the scorers’ own, and add up to their figures', async () => {
  const documents = [document(wanted('the lock was shut'), wanted('it was open', { source: span('Police') }), wanted('He left'))]
  const readings = [reading(given('the lock was shut', 'Police'), given('it was open', 'Police'))]
  const pairs = await speechPairs('score-attribution', { documents, readings })
  expect(pairs.map(({ right, who }) => [right, who])).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ])
  const { found, who } = scoresOf(pairs)
  expect([found.p, found.r, who.p].map(Math.round)).toEqual([100, 67, 50])
  expect(disagreements('score-attribution', pairs, { found, 'found+who': who })).toEqual([])
  expect(disagreements('score-attribution', pairs, { found, 'found+who': { ...who, f: 7 } })).toEqual([
    'found+who: the scorer says F 7.00, pair by pair it is 40.00',
  ])
})

test.skipIf(missing() !== null)('an optional one in gold is neither hit nor miss, nor is what meets it', async () => {
  const optional = wanted('the lock was shut', { source: 'Ida Moor', optional: true })
  const documents = [{ ...document(optional, wanted('it was open', { source: 'Police' })), people: [['Ida Moor', 'Moor']] }]
  const pairs = await speechPairs('score-facts', {
    documents,
    readings: [reading(given('the lock was shut', 'Moor'), given('it was open', 'Police'))],
  })
  expect(scoresOf(pairs).who).toEqual({ p: 100, r: 100, f: 100, gold: 1 })
  expect(worstErrors(pairs, 5)).toBe(
    'errors: wrong speaker 0, invented 0, missed 0, no speaker 0, too long 0, too short 0, misplaced 0',
  )
})

const pair = (gold: GoldAttribution | null, found: Attribution | null, more: Partial<SpeechPair> = {}): SpeechPair => {
  return { document: document(), gold, found, share: gold && found ? 1 : 0, right: false, who: false, neutral: false, ...more }
}
const hit = { right: true, who: true }
const set = sets.find(({ name }) => name === 'de-wikinews')!

/** Without what stands between columns. */
const cells = (text: string): string[] => text.split('\n').map(line => line.replace(/ {2,}/gu, ' | '))

test('recall counts gold’s class, precision the class of what was found', () => {
  if (set.kind !== 'readings') throw new Error('no set of readings')
  const pairs = [
    pair(wanted('it was open', { type: 'mixed', form: 'Indirect' }), given('it was open', 'Police'), hit),
    pair(wanted('He left', { form: 'Reported' }), given('He left', null), { right: true }),
    pair(wanted('the lock was shut', { form: 'Indirect' }), null),
    pair(null, given('Police said', null)),
  ]
  expect(cells(classTable(set, 'mode', pairs))).toEqual([
    'de-wikinews by mode | found F | found P | found R | found+who F | found+who P | found+who R | gold | found',
    'indirect | 57.1 | 66.7 | 50.0 | 0.0 | 33.3 | 0.0 | 2 | 3',
    'mixed | – | – | 100.0 | – | – | 100.0 | 1 | 0',
  ])
  expect(cells(classTable(set, 'form', pairs))).toEqual([
    'de-wikinews by form (recall only: what is found has no form) | found R | found+who R | gold',
    'Indirect | 50.0 | 50.0 | 2',
    'Reported | 100.0 | 0.0 | 1',
  ])
  expect(cells(classTable(set, 'rule', pairs)).at(-1)).toBe('indirect/clause | 66.7 | 33.3 | 3')
  expect(classTable(set, 'form', [pair(wanted('He left'), null)])).toBe('de-wikinews by form: gold has no forms')
})

test('a wrong speaker costs most, then an invented, a missed, a length', () => {
  const pairs = [
    pair(wanted('it was open'), given('the lock was shut. Police said it was open', 'Ida Moor'), { share: 0.3 }),
    pair(wanted('He left'), null),
    pair(null, given('He left', null)),
    pair(wanted('it was open'), given('it was open', null), { right: true }),
    pair(wanted('He left'), given('He left', 'Police'), { right: true }),
    pair(wanted('the lock was shut'), given('the lock was shut', 'Police'), { right: true }),
    pair(wanted('He left'), given('He left', 'Ida Moor'), hit),
  ]
  const [sums, ...lines] = worstErrors(pairs, 20).split('\n')
  expect(sums).toBe('errors: wrong speaker 2, invented 1, missed 1, no speaker 1, too long 1, too short 0, misplaced 0')
  expect(lines.filter(line => /^ +\d/u.test(line))).toEqual([
    '  1. wrong speaker · a @14 · indirect/clause · content 4 words',
    '  2. wrong speaker · a @58 · indirect/clause · content 2 words',
    '  3. invented · a @58 · indirect/clause · content 2 words',
    '  4. missed · a @58 · content 2 words',
    '  5. no speaker · a @45 · indirect/clause · content 3 words',
    '  6. too long · a @45 · indirect/clause · content 3 words',
  ])
  expect(lines.slice(1, 3)).toEqual([
    '     gold   [Ida Moor] said: the lock was shut',
    '     found  [Police] said: the lock was shut',
  ])
  expect(worstErrors(pairs, 1).split('\n')).toHaveLength(4)
})
