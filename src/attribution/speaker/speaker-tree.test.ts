// Speakers by trees written by hand, so that what is tested is the rule and not the weights of the day.

import { expect, test } from 'vitest'
import { wordsOfTree } from '../../../test/tree-words.ts'
import { loadPack } from '../../languages/index.ts'
import { segment } from '../../segment/segment.ts'
import { analyser } from '../../syntax/analyse.ts'
import { verbCues } from '../cues.ts'
import { sceneOf } from '../scene.ts'
import { treeSpeaker } from './speaker-tree.ts'

const nothing = { dateline: null, names: [], times: [], quantities: [], certainties: [] }

/** The speaker's words at the last cue; null: the tree names none. */
async function speaker(language: string, tree: string): Promise<string | null> {
  const pack = await loadPack(language)
  const words = wordsOfTree(tree)
  const text = words.map(({ form }) => form).join(' ')
  const analysis = analyser(pack.syntax)(segment(text, pack.segment))
  const tags = words.map(({ upos }) => upos)
  const scene = sceneOf({ ...analysis, tags, words, wordAt: words.map(({ index }) => index) }, nothing)
  const cue = verbCues(scene, pack.attribution!).at(-1)!
  const phrase = treeSpeaker(scene, cue, pack.attribution!)?.phrase
  return phrase ? text.slice(words[phrase.first]!.start, words[phrase.last - 1]!.end) : null
}

test('the object before its subject: of the two the one of the verb’s number speaks', async () => {
  const tail = 'auf/ADP/7/case Null/NOUN/3/obl'
  expect(
    await speaker(
      'de',
      `Die/DET/2/det Schäden/NOUN/3/nsubj/Number=Plur beziffert/VERB/0/root/Number=Sing|VerbForm=Fin das/DET/5/det Land/NOUN/3/obj/Number=Sing ${tail}`,
    ),
  ).toBe('das Land')
  expect(
    await speaker(
      'de',
      `Die/DET/2/det Länder/NOUN/3/nsubj/Number=Plur beziffern/VERB/0/root/Number=Plur|VerbForm=Fin den/DET/5/det Schaden/NOUN/3/obj/Number=Sing ${tail}`,
    ),
  ).toBe('Die Länder')
})

test('two that are joined are of no number that tells', async () => {
  expect(
    await speaker(
      'de',
      'Ruiz/PROPN/4/nsubj/Number=Sing und/CCONJ/3/cc Hale/PROPN/1/conj loben/VERB/0/root/Number=Plur|VerbForm=Fin Pläne/NOUN/4/obj/Number=Plur',
    ),
  ).toBe('Ruiz und Hale')
})

test('a passive is said by its agent, not by its subject', async () => {
  const told = 'He/PRON/3/nsubj:pass was/AUX/3/aux:pass told/VERB/0/root/VerbForm=Part'
  expect(await speaker('en', `${told} by/ADP/6/case the/DET/6/det police/NOUN/3/obl:agent`)).toBe('the police')
  expect(await speaker('en', `${told} at/ADP/6/case the/DET/6/det door/NOUN/3/obl`)).toBeNull()
})

test('verbs that are joined share a speaker', async () => {
  const joined =
    'The/DET/2/det mayor/NOUN/3/nsubj came/VERB/0/root/VerbForm=Fin and/CCONJ/5/cc said/VERB/3/conj/VerbForm=Fin nothing/PRON/5/obj'
  expect(await speaker('en', joined)).toBe('The mayor')
})

test('the subject of the content is no speaker', async () => {
  expect(
    await speaker(
      'de',
      'Das/DET/2/det Haus/NOUN/6/nsubj sei/AUX/4/cop/VerbForm=Fin alt/ADJ/6/ccomp ,/PUNCT/4/punct sagte/VERB/0/root/VerbForm=Fin Ruiz/PROPN/6/obj',
    ),
  ).toBeNull()
  expect(
    await speaker('de', 'Das/PRON/2/nsubj bestätigte/VERB/0/root/Number=Sing|VerbForm=Fin Ruiz/PROPN/2/obj/Number=Sing'),
  ).toBeNull()
})
