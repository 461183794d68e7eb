import { expect, test } from 'vitest'
import { oneOf } from './pattern.ts'

const found = (words: string[], text: string) => Array.from(text.matchAll(oneOf(words, 'i')), match => match[0])

test('the longest word wins, whole words only', () => {
  expect(found(['bis', 'bis zu'], 'Bis zu 500 kamen, bisher.')).toEqual(['Bis zu'])
})

test('words with marks of their own', () => {
  expect(found(['s-bahn', 'ca.', '(sic)'], 'Die S-Bahn fährt ca. stündlich (sic).')).toEqual(['S-Bahn', 'ca.', '(sic)'])
})

test('an empty list finds nothing', () => {
  expect(found([], 'Wort')).toEqual([])
})
