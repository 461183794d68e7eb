import { expect, test } from 'vitest'
import { loadPageWords } from '../../languages/index.ts'
import { namesIn } from './authors.ts'

const words = await loadPageWords()

test.each([
  ['Von Ida Lorenz', ['Ida Lorenz']],
  ['VonIda Lorenz', ['Ida Lorenz']],
  ['By Byron Smith', ['Byron Smith']],
  ['Byron Smith und Vonda Lee', ['Byron Smith', 'Vonda Lee']],
  ['Mats Vonderau', ['Mats Vonderau']],
])('%s', (line, authors) => {
  expect(namesIn(line, { words, outlets: [] }).authors).toEqual(authors)
})
