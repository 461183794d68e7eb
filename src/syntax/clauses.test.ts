import { expect, test } from 'vitest'
import { wordsOfTree } from '../../test/tree-words.ts'
import { loadPack } from '../languages/index.ts'
import { segment } from '../segment/segment.ts'
import { analyser } from './analyse.ts'
import { clausesOf as cut } from './clauses.ts'

async function clausesOf(language: string, text: string) {
  const pack = await loadPack(language)
  const { clauses } = analyser(pack.syntax)(segment(text, pack.segment))
  return clauses.map(({ start, end, kind, mood }) => [text.slice(start, end), kind, mood])
}

test('what opens a clause says its kind, its verb the mood', async () => {
  expect(await clausesOf('de', 'Sie sagte, dass der Damm halte, weil er neu ist.')).toEqual([
    ['Sie sagte', 'phrase', null],
    ['dass der Damm halte', 'complement', 'subjunctive'],
    ['weil er neu ist', 'adverbial', 'indicative'],
  ])
})

test('a determiner behind a comma is no relative pronoun', async () => {
  expect(await clausesOf('de', 'Sie sagte, der Damm habe gehalten.')).toEqual([
    ['Sie sagte', 'phrase', null],
    ['der Damm habe gehalten', 'main', 'subjunctive'],
  ])
  expect((await clausesOf('de', 'Der Damm, der alt ist, hielt.'))[1]).toEqual(['der alt ist', 'relative', 'indicative'])
})

test('English relative and infinitive clauses', async () => {
  expect(await clausesOf('en', 'The mayor, who was late, wants to speak.')).toEqual([
    ['The mayor', 'phrase', null],
    ['who was late', 'relative', 'indicative'],
    ['wants to speak', 'infinitive', null],
  ])
})

test('a word that every object knows is no entry of a table', async () => {
  expect(await clausesOf('en', 'The constructor won.')).toEqual([['The constructor won', 'main', 'indicative']])
})

test('the mood of an analysed verb is that of its analysis, listed or not', async () => {
  const { syntax, segment: words } = await loadPack('de')
  const moods = (tree: string) => {
    const parsed = wordsOfTree(tree)
    const { tokens, sentences } = segment(parsed.map(({ form }) => form).join(' '), words)
    const tagged = { tokens, tags: parsed.map(({ upos }) => upos), words: parsed, wordAt: parsed.map(({ index }) => index) }
    return cut(tagged, sentences, syntax.clauses).map(({ mood }) => mood)
  }
  expect(moods('Er/PRON/2/nsubj raste/VERB/0/root/Mood=Sub')).toEqual(['subjunctive'])
  expect(moods('Ich/PRON/2/nsubj habe/VERB/0/root/Mood=Ind')).toEqual(['indicative'])
  expect(moods('Die/DET/2/det Sage/NOUN/0/root/Mood=Sub')).toEqual([null])
})
