import { expect, test } from 'vitest'
import { tellingOf, titleOf } from './name.ts'

test('a story is called by the headline of its first report, or by its first line, cut between words', () => {
  expect(titleOf({ title: ' Wasser\n im Tal ', text: 'Der Damm brach.' })).toBe('Wasser im Tal')
  expect(titleOf({ title: null, text: '\nDamm gebrochen\nMehr folgt.' })).toBe('Damm gebrochen')
  expect(titleOf({ title: '', text: 'lang '.repeat(40) })).toMatch(/^(lang )+…$/u)
  expect(titleOf({ title: ' ', text: '' })).toBeNull()
})

test('what many documents of the story and few others name tells it', () => {
  const names = [
    { name: 'Berlin', inStory: 9, inAll: 900 },
    { name: 'Kyslyzja', inStory: 8, inAll: 9 },
    { name: 'Randnotiz', inStory: 1, inAll: 1 },
  ]
  expect(tellingOf(names, 1000)).toEqual(['Kyslyzja', 'Berlin'])
  expect(tellingOf(names, 1000, 1)).toEqual(['Kyslyzja'])
  expect(tellingOf([], 0)).toEqual([])
})
