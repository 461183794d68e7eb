import { expect, test } from 'vitest'
import { read } from '../../index.ts'

test('both halves of a glued word are read, where they stand', async () => {
  const text =
    'Die Fähre lief am Montag in Rostock aus der StadtWas die Polizei bestätigte. Sie kommt heute aus der UkraineWas sie bringt, ist unklar.'
  const { damage, entities } = await read({ text, lang: 'de' })
  expect(damage.filter(({ kind }) => kind === 'gluedWords').map(({ start, end }) => text.slice(start, end))).toEqual([
    'StadtWas',
    'UkraineWas',
  ])
  const ukraine = entities.find(({ name }) => name === 'Ukraine')
  expect(ukraine).toMatchObject({
    type: 'place',
    mentions: [{ start: text.indexOf('Ukraine'), end: text.indexOf('Ukraine') + 7 }],
  })
})
