// Every kind of warning has a good sentence in every language, whatever is known and whatever is not.

import { expect, test } from 'vitest'
import type { Told, Voice } from '../warnings/told.ts'
import { WARNING_KINDS, type WarningKind } from '../warnings/warning.ts'
import { languages } from './index.ts'
import { warningWords } from './warnings.ts'

const voice = (given: Partial<Voice>): Voice => ({ speaker: null, outlet: null, day: null, figure: null, words: null, ...given })
const figure = (value: Voice['figure'] extends infer F | null ? (F extends { value: infer V } ? V : never) : never) =>
  ({ value, modifier: 'exactly', unit: null }) as const

const told = (kind: WarningKind, given: Partial<Told> = {}): Told => ({
  ...{ kind, concept: 'dead', counted: null, places: [], names: [], by: null, outlets: null, title: null },
  now: voice({ speaker: 'Onno Saathoff', outlet: 'Hafenbote', day: '2026-05-06', figure: figure(2300), words: 'elf Tote' }),
  before: [voice({ speaker: 'Feuerwehr', outlet: 'Abendpost', day: '2026-05-05', figure: figure(11), words: 'elf' })],
  ...given,
})

test('there are words for every language that is read', () => {
  expect(Object.keys(warningWords)).toEqual([...languages])
})

test('each language names the same concepts', () => {
  const [first, ...others] = Object.values(warningWords).map(({ topics }) => Object.keys(topics).sort())
  for (const topics of others) expect(topics).toEqual(first)
})

for (const [code, { reasons }] of Object.entries(warningWords)) {
  test.each(Object.keys(WARNING_KINDS) as WarningKind[])(`${code}: %s is one sentence`, kind => {
    const bare = told(kind, { concept: null, now: voice({}), before: [] })
    const statement = told(kind, {
      by: 'outlet',
      now: voice({ speaker: 'Wiebke Harms', words: 'the gates were shut' }),
      before: [voice({ speaker: 'Onno Saathoff', words: 'the gates may have been shut' })],
    })
    for (const given of [
      told(kind),
      bare,
      statement,
      told(kind, { by: 'speaker', outlets: 5, title: 'Brand', places: ['Emden'] }),
    ]) {
      const sentence = reasons[kind](given)
      expect(sentence).toMatch(/^\p{Lu}|^\d|^–|^„|^“/u)
      expect(sentence).toMatch(/\.$/u)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}/u)
    }
  })
}

test('numbers, limits and units are those of the language', () => {
  const { de, en } = warningWords
  const damage = told('newHighest', {
    concept: 'damage',
    now: voice({ speaker: 'Land', figure: { value: [180_000_000, 240_000_000], modifier: 'between', unit: 'EUR' } }),
    before: [voice({ figure: { value: 2300, modifier: 'moreThan', unit: 'EUR' }, outlet: 'Hafenbote' })],
  })
  expect(de!.reasons.newHighest(damage)).toBe(
    'Schadenssumme auf neuem Höchststand: zwischen 180 Millionen und 240 Millionen Euro, laut Land; bisher mehr als 2.300 Euro (Hafenbote).',
  )
  expect(en!.reasons.newHighest(damage)).toBe(
    'Cost of the damage at a new high: between 180 million and 240 million euros, according to Land; until now more than 2,300 euros (Hafenbote).',
  )
})

test('who dropped the hedge is said', () => {
  for (const { reasons } of Object.values(warningWords)) {
    expect(reasons.hardened(told('hardened', { by: 'speaker' }))).not.toBe(reasons.hardened(told('hardened', { by: 'outlet' })))
    expect(reasons.softened(told('softened', { by: 'speaker' }))).not.toBe(reasons.softened(told('softened', { by: 'outlet' })))
  }
})
