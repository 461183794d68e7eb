import { expect, test } from 'vitest'
import { read } from '../index.ts'
import { loadStoryWords } from '../languages/index.ts'
import { MOST_TERMS, termsOf } from './terms.ts'

const words = new Map(await Promise.all(['de', 'en'].map(async language => [language, await loadStoryWords(language)] as const)))
const terms = async (lang: string, text: string) => termsOf(await read({ id: 'x', lang, text, published: '2026-05-02' }), words)
const names = (list: readonly { term: string }[]) => list.map(({ term }) => term)

test('a German and an English report of one event share people, places, organisations and figures', async () => {
  const german = await terms(
    'de',
    'Kiew – Außenminister Andrij Kyslyzja hat den UN-Sicherheitsrat angerufen. Nach Angaben von Kyslyzja starben in Kiew 17 Menschen.',
  )
  const english = await terms(
    'en',
    'Kyiv – Foreign Minister Andriy Kyslytsya has turned to the UN Security Council. According to Kyslytsya, 17 people died in Kyiv.',
  )
  const shared = names(german).filter(term => names(english).includes(term))
  expect(shared).toContain('p:ksls')
  expect(shared.some(term => term.startsWith('n:'))).toBe(true)
  expect(shared.some(term => term.startsWith('o:'))).toBe(true)
  expect(shared.some(term => term.startsWith('f:') && term.endsWith(':17'))).toBe(true)
})

test('words are known by their beginnings, and those of every report are left out', async () => {
  const found = names(
    await terms('de', 'Die Demonstranten sagten, dass sie weiter demonstrieren. Die Demonstration wurde heute aufgelöst.'),
  )
  expect(found).toContain('w:demons')
  expect(found.filter(term => /^w:(dass|weiter|wurde|heute|sagten)$/u.test(term))).toEqual([])
})

test('a long text has no more terms than a list holds, heaviest first, and their squares add up to one', async () => {
  const text = Array.from({ length: 300 }, (_, i) => `Der Ort Dorf${i}hausen zählt ${1000 + i} Einwohner und ${i} Brunnen.`).join(
    ' ',
  )
  const found = await terms('de', text)
  expect(found).toHaveLength(MOST_TERMS)
  expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).sort((a, b) => b - a))
  expect(found.reduce((sum, { weight }) => sum + weight ** 2, 0)).toBeCloseTo(1, 2)
})

test('a document without names, figures or words has no terms', async () => {
  expect(await terms('de', '…')).toEqual([])
})
