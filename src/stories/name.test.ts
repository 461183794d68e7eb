import { expect, test } from 'vitest'
import { tellingOf, titleOf } from './name.ts'

const reading = (text: string, title: string | null = null) => {
  const end = text.indexOf('.') + 1
  return { title, text, sentences: end > 0 ? [{ start: 0, end }] : [] }
}

test('a story is called by the headline of its first report, or by its first sentence, cut between words', () => {
  expect(titleOf(reading('Der Damm brach. Mehr folgt.', ' Wasser\n im Tal '))).toBe('Wasser im Tal')
  expect(titleOf(reading('Der Damm\nbrach. Mehr folgt.'))).toBe('Der Damm brach.')
  expect(titleOf(reading(`${'lang '.repeat(40)}.`))).toMatch(/^(lang )+…$/u)
  expect(titleOf(reading('', ' '))).toBeNull()
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
