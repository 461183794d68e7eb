import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

const texts = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

test('a line is a paragraph', () => {
  expect(texts('Erster Satz.\n\n  Zweiter Satz.  \n')).toEqual(['Erster Satz.', 'Zweiter Satz.'])
})

test('lines wrapped by hand are one paragraph until an empty line', () => {
  const wrapped = [
    'The harbour office said on Monday that the old ferry would not sail',
    'before the summer because the engine had been taken apart and the',
    'parts that were ordered in the autumn have not yet arrived at the',
    'yard.',
    '',
    'Nobody was hurt.',
  ].join('\n')
  expect(texts(wrapped)).toEqual([wrapped.slice(0, wrapped.indexOf('\n\n')), 'Nobody was hurt.'])
})

test('nothing but white space has none', () => {
  expect(texts(' \n\t\n')).toEqual([])
})
