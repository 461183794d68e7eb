import { expect, test } from 'vitest'
import { figureWords } from '../languages/figure-words.ts'
import { isFlow, peopleIn, stateIn } from './words.ts'

test('people under one key in all languages; words for anybody have none', () => {
  expect(['neun Beamte', 'police officers', 'Polizistinnen'].map(peopleIn)).toEqual(['police', 'police', 'police'])
  expect(['40 Demonstranten', 'demonstrators'].map(peopleIn)).toEqual(['protesters', 'protesters'])
  expect(['Menschen', 'people', 'residents', 'Personen'].map(peopleIn)).toEqual([null, null, null, null])
})

test('states under one key; what only says that something happened has none', () => {
  expect(['ausgebildet', 'trained'].map(stateIn)).toEqual(['trained', 'trained'])
  expect(['verlegt', 'moved'].map(stateIn)).toEqual(['moved', 'moved'])
  expect(['betroffen', 'affected', 'streichen'].map(stateIn)).toEqual([null, null, null])
})

test('what is new of a day is no level', () => {
  expect(['Neuinfektionen', 'Corona-Neuinfektionen', 'neue Fälle', 'new cases'].map(isFlow)).toEqual([true, true, true, true])
  expect(['Infektionen', 'Fälle', 'cases', 'Einwohner'].map(isFlow)).toEqual([false, false, false, false])
})

test('languages share their keys', () => {
  const keys = (name: 'people' | 'states') => figureWords.map(words => Object.keys(words[name]).sort())
  for (const people of keys('people')) expect(people).toEqual(keys('people')[0])
})
