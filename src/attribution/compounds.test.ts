import { expect, test } from 'vitest'
import { headOf } from './compounds.ts'

const nouns = new Set(['bericht', 'jahresbericht', 'rede'])

test.each([
  ['bericht', true, 'bericht'],
  ['polizeibericht', true, 'bericht'],
  ['halbjahresbericht', true, 'jahresbericht'],
  ['polizeibericht', false, null],
  ['verabrede', true, null],
  ['berichterstatter', true, null],
])('%s (compounds: %s) → %s', (word, compounds, head) =>
  expect(headOf(word, { isListed: noun => nouns.has(noun), compounds })).toBe(head),
)
