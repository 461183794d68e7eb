import { expect, test } from 'vitest'
import { wordsOfTree } from '../../test/tree-words.ts'
import { treeView } from '../syntax/tree-view.ts'
import { openVerb } from './open-verb.ts'
import type { Scene } from './scene.ts'

/** The verb that reports at a token of a tree; null: it reports nothing. */
function verbAt(tree: string, at: number): string | null {
  const words = wordsOfTree(tree)
  const scene = { trees: treeView(words), wordAt: words.map(({ index }) => index) } as unknown as Scene
  return openVerb(scene, at)?.lemma ?? null
}

test('a verb reports when its clause stands in the present subjunctive', () => {
  expect(
    verbAt('Amt/NOUN/2/nsubj orakelte/VERB/0/root/Mood=Ind Damm/NOUN/4/nsubj halte/VERB/2/ccomp/Mood=Sub|Tense=Pres', 1),
  ).toBe('orakelte')
  expect(verbAt('Amt/NOUN/2/nsubj orakelte/VERB/0/root/Mood=Ind alt/ADJ/2/ccomp sei/AUX/3/cop/Mood=Sub|Tense=Pres', 1)).toBe(
    'orakelte',
  )
})

test('not with an indicative or a condition, and not when it is reported itself', () => {
  expect(verbAt('Amt/NOUN/2/nsubj sah/VERB/0/root/Mood=Ind hielt/VERB/2/ccomp/Mood=Ind|Tense=Past', 1)).toBeNull()
  expect(verbAt('Amt/NOUN/2/nsubj sah/VERB/0/root/Mood=Ind hielte/VERB/2/ccomp/Mood=Sub|Tense=Past', 1)).toBeNull()
  expect(verbAt('Amt/NOUN/2/nsubj sehe/VERB/0/root/Mood=Sub halte/VERB/2/ccomp/Mood=Sub|Tense=Pres', 1)).toBeNull()
})
