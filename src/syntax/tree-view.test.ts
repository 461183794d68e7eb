import { expect, test } from 'vitest'
import { wordsOfTree } from '../../test/tree-words.ts'
import type { Word } from '../types.ts'
import { isBelow, subjectOf, treeView } from './tree-view.ts'

/** The subject's form and how it was found, for the verb given by its form. */
function subject(words: readonly Word[], verb: string): unknown {
  const found = subjectOf(
    treeView(words),
    words.findIndex(({ form }) => form === verb),
  )
  return found && [found.word.form, found.via]
}

test('a verb has its own subject', () => {
  const words = wordsOfTree('Ruiz/PROPN/2/nsubj sagte/VERB/0/root nichts/PRON/2/obj')
  expect(subject(words, 'sagte')).toEqual(['Ruiz', 'own'])
})

test('joined verbs and open ones share it', () => {
  const words = wordsOfTree('Ruiz/PROPN/2/nsubj came/VERB/0/root and/CCONJ/4/cc said/VERB/2/conj laughing/VERB/4/advcl')
  expect(subject(words, 'said')).toEqual(['Ruiz', 'shared'])
  expect(subject(words, 'laughing')).toEqual(['Ruiz', 'shared'])
})

test('a clause of content has no part in it', () => {
  const words = wordsOfTree('Ruiz/PROPN/2/nsubj said/VERB/0/root go/VERB/2/ccomp')
  expect(subject(words, 'go')).toBeNull()
})

test('a relative pronoun stands for the noun of its clause', () => {
  const words = wordsOfTree('boy/NOUN/4/nsubj who/PRON/3/nsubj/PronType=Rel says/VERB/1/acl:relcl left/VERB/0/root')
  expect(subject(words, 'says')).toEqual(['boy', 'antecedent'])
})

test('a word is below what it hangs from, at any depth, and below itself', () => {
  const view = treeView(wordsOfTree('the/DET/2/det boy/NOUN/3/nsubj left/VERB/0/root'))
  expect([isBelow(view, 0, 2), isBelow(view, 2, 2), isBelow(view, 2, 0)]).toEqual([true, true, false])
})

test('without words there is nothing', () => {
  expect(treeView([]).dependents.length).toBe(0)
})
