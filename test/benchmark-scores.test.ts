// The benchmark's own scorers, on examples small enough to count by hand.

import { expect, test } from 'vitest'
import { type Compared, type EvalWord, sentenceCounts, wordCounts } from '../benchmarks/quality/alignment.ts'
import { conlluOf, rawTextOf, tokenSpans } from '../benchmarks/quality/conllu.ts'
import { accuracyOf, scoreOf, sumOf } from '../benchmarks/quality/counts.ts'
import { taggedScores } from '../benchmarks/quality/measure-trees.ts'
import { type GoldName, germEval, hipe, type NameDocument, uner, wikiAnn } from '../benchmarks/quality/name-corpora.ts'
import { nameScores } from '../benchmarks/quality/name-scores.ts'
import { fits } from '../benchmarks/quality/stts.ts'
import { mixUps, type TreeWord, treeScores } from '../benchmarks/quality/tree-scores.ts'

test('a share of nothing is 0, never NaN', () => {
  expect(scoreOf({ right: 3, gold: 4, found: 6 })).toEqual({ p: 50, r: 75, f: 60, gold: 4 })
  expect(scoreOf({ right: 0, gold: 4, found: 0 })).toEqual({ p: 0, r: 0, f: 0, gold: 4 })
  expect(scoreOf({ right: 0, gold: 0, found: 2 })).toEqual({ p: 0, r: 0, f: 0, gold: 0 })
  expect(accuracyOf(0, 0)).toEqual({ p: 0, r: 0, f: 0, gold: 0 })
  expect(scoreOf(sumOf([]))).toEqual({ p: 0, r: 0, f: 0, gold: 0 })
})

/** Words one after the other: 'Hof' covers its letters, ['zum', 'zu', 'dem'] is two words that share the letters "zum". */
function wordsOf(...tokens: readonly (string | readonly [letters: string, ...forms: readonly string[]])[]): EvalWord[] {
  let at = 0
  return tokens.flatMap(token => {
    const [letters, ...forms] = typeof token === 'string' ? [token, token] : token
    const span = { start: at, end: at + letters.length }
    at = span.end
    return forms.map(form => ({ ...span, form, multi: forms.length > 1 }))
  })
}

function compared(gold: readonly EvalWord[], found: readonly EvalWord[]): Compared {
  return { text: '', gold: { sentences: [], words: gold }, found: { sentences: [], words: found } }
}

test('words are aligned by their spans', () => {
  const [gold, found] = [wordsOf('Sie', 'kam', 'an', '.'), wordsOf('Sie', 'kaman', '.')]
  expect(wordCounts(compared(gold, found))).toEqual({ right: 2, gold: 4, found: 3 })
  expect(wordCounts(compared(gold, gold))).toEqual({ right: 4, gold: 4, found: 4 })
  expect(wordCounts(compared(gold, []))).toEqual({ right: 0, gold: 4, found: 0 })
})

test('words of a multiword token are aligned by their forms', () => {
  const gold = wordsOf(['Zum', 'Zu', 'dem'], 'Hof')
  expect(wordCounts(compared(gold, gold)).right).toBe(3)
  expect(wordCounts(compared(gold, wordsOf(['Zum', 'zu', 'dem'], 'Hof'))).right).toBe(3)
  expect(wordCounts(compared(gold, wordsOf(['Zum', 'zu', 'der'], 'Hof'))).right).toBe(2)
  const wrong: string[] = []
  expect(wordCounts(compared(gold, wordsOf('Zum', 'Hof')), (a, b) => wrong.push(`${a} ← ${b}`))).toEqual({
    right: 1,
    gold: 3,
    found: 2,
  })
  expect(wrong).toEqual(['Zu dem ← Zum'])
  // One side has two words with letters of their own, the other a token of two: forms decide.
  expect(wordCounts(compared(wordsOf(["don't", 'do', "n't"]), wordsOf('do', "n't")))).toEqual({ right: 2, gold: 2, found: 2 })
})

test('a sentence is right when both its ends are', () => {
  const side = (...sentences: readonly [number, number][]) => ({
    sentences: sentences.map(([start, end]) => ({ start, end })),
    words: [],
  })
  const counts = sentenceCounts({ text: '', gold: side([0, 4], [4, 9], [9, 12]), found: side([0, 4], [4, 12]) })
  expect(counts).toEqual({ right: 1, gold: 3, found: 2 })
})

const TREEBANK = `# newdoc id = a
# sent_id = a-1
# text = Sie sei am Hof.
1\tSie\tsie\tPRON\tPPER\tCase=Nom|Person=3\t5\tnsubj:pass\t_\t_
2\tsei\tsein\tAUX\tVAFIN\tMood=Sub|VerbForm=Fin|Own=Yes\t5\tcop\t_\t_
3-4\tam\t_\t_\t_\t_\t_\t_\t_\t_
3\tan\tan\tADP\tAPPR\t_\t5\tcase\t_\t_
4\tdem\t_\tDET\tART\t_\t5\tdet\t_\t_
5\tHof\tHof\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t$.\t_\t5\tpunct\t_\t_

# newpar
# sent_id = a-2
1\tNein\tnein\tINTJ\tPTKANT\t_\t0\troot\t_\t_
`

test('a treebank gives its words, its tokens and its text', () => {
  const sentences = conlluOf(TREEBANK)
  expect(sentences.map(({ id, begins }) => `${id} ${begins}`)).toEqual(['a-1 document', 'a-2 paragraph'])
  expect(sentences[0]!.tokens.map(({ form, first, last }) => `${form} ${first}–${last}`)).toEqual([
    'Sie 0–1',
    'sei 1–2',
    'am 2–4',
    'Hof 4–5',
    '. 5–6',
  ])
  const text = rawTextOf(sentences)
  expect(text).toBe('Sie sei am Hof.\n\nNein')
  expect(tokenSpans(sentences[0]!, { text, from: 0 }).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Sie',
    'sei',
    'am',
    'Hof',
    '.',
  ])
  expect(() => conlluOf('1\tzu\twenig\n')).toThrow(/ten columns/u)
})

function parsed(changes: Readonly<Record<number, Partial<TreeWord>>>) {
  const { words, id } = conlluOf(TREEBANK)[0]!
  return { id, gold: words, found: words.map((word, i) => ({ ...word, ...changes[i] })), tags: words.map(({ xpos }) => xpos) }
}

test('trees are scored over all words, relations without their subtypes', () => {
  const exact = treeScores([parsed({})])
  for (const measure of ['UPOS', 'lemma', 'features', 'UAS', 'LAS', 'Mood=Sub']) expect(exact[measure]!.f, measure).toBe(100)
  const scores = treeScores([
    parsed({
      0: { relation: 'nsubj' }, // the subtype is left aside
      1: { feats: { Mood: 'Ind', VerbForm: 'Fin' }, upos: 'VERB' },
      2: { head: 3 },
      3: { lemma: 'der' }, // gold has none
      5: { relation: 'obj', lemma: ',' },
    }),
  ])
  const right = Object.fromEntries(
    Object.entries(scores).map(([measure, { f, gold }]) => [measure, Math.round((f * gold) / 100)]),
  )
  expect(right).toEqual({ UPOS: 5, lemma: 5, features: 5, UAS: 5, LAS: 4, 'Mood=Sub': 0 })
})

test('features that are not universal are not asked for', () => {
  expect(treeScores([parsed({ 1: { feats: { VerbForm: 'Fin', Mood: 'Sub' } } })]).features!.f).toBe(100)
})

test('the commonest mix-ups are named', () => {
  expect(mixUps([parsed({ 1: { upos: 'VERB' } }), parsed({ 1: { upos: 'VERB' }, 2: { upos: 'ADV' } })], 1)).toBe(
    '  UPOS      AUX ← VERB  ×2',
  )
})

test('a tag of the STTS says which parts of speech can be', () => {
  expect([fits('NN', 'NOUN'), fits('NN', 'PROPN'), fits('VAFIN', 'VERB'), fits('NOPE', 'NOUN')]).toEqual([
    true,
    false,
    true,
    false,
  ])
  const scores = taggedScores([parsed({ 1: { upos: 'VERB' }, 4: { upos: 'PROPN' } })])
  expect(Math.round(scores.UPOS!.f)).toBe(83)
  expect(scores['Mood=Sub (auto)']!.f).toBe(100)
})

const name = (type: string, start: number, end: number): GoldName => ({ type, start, end })

test('names are scored by type, and by overlap', () => {
  const documents = [
    { gold: [name('PER', 5, 9), name('LOC', 20, 24)], found: [name('PER', 0, 9), name('LOC', 20, 24), name('ORG', 30, 33)] },
    { gold: [name('LOC', 0, 4)], found: [name('PER', 0, 4)] },
  ]
  const scores = nameScores(documents, ['PER', 'LOC', 'ORG'])
  expect(scores.PER).toEqual({ p: 0, r: 0, f: 0, gold: 1 })
  expect(scores.LOC).toEqual({ p: 100, r: 50, f: expect.closeTo(66.7, 1), gold: 2 })
  expect(scores.ORG).toEqual({ p: 0, r: 0, f: 0, gold: 0 })
  expect(scores.all).toEqual({ p: 25, r: expect.closeTo(33.3, 1), f: expect.closeTo(28.6, 1), gold: 3 })
  expect(scores.overlap).toEqual({ p: 50, r: expect.closeTo(66.7, 1), f: expect.closeTo(57.1, 1), gold: 3 })
})

test('a name counts once, however many overlap it or name it twice', () => {
  const twice = [{ gold: [name('PER', 0, 9)], found: [name('PER', 0, 4), name('PER', 5, 9)] }]
  expect(nameScores(twice, ['PER']).overlap).toEqual({ p: 50, r: 100, f: expect.closeTo(66.7, 1), gold: 1 })
  const same = [{ gold: [name('PER', 0, 4)], found: [name('PER', 0, 4), name('PER', 0, 4)] }]
  expect(nameScores(same, ['PER']).all!.f).toBe(100)
})

test('corpora of names give text, names and what does not count', () => {
  const shown = ([document]: readonly NameDocument[]) => {
    const { text, names } = document!
    return { text, names: names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`) }
  }
  const tsv = '#\tquelle\n1\tIn\tO\tO\n2\tUlm\tB-LOC\tO\n3\t,\tO\tO\n4\tdeutsche\tB-LOCderiv\tO\n5\tStadt\tO\tO\n'
  const [german] = germEval(tsv)
  expect(shown([german!])).toEqual({ text: 'In Ulm, deutsche Stadt', names: ['LOC Ulm'] })
  expect(german!.neutral.map(({ start, end }) => german!.text.slice(start, end))).toEqual(['deutsche'])
  expect(
    shown(uner('# sent_id = a-0001\n# text = Ada Moor left.\n1\tAda\tB-PER\n2\tMoor\tI-PER\n3\tleft\tO\n4\t.\tO\n')),
  ).toEqual({
    text: 'Ada Moor left.',
    names: ['PER Ada Moor'],
  })
  // An "I-" behind something else begins a name of its own.
  expect(shown(wikiAnn('de:Rom\tB-LOC\nde:und\tO\nde:Bern\tI-LOC\n\n')).names).toEqual(['LOC Rom', 'LOC Bern'])
  const old = '# hipe2022:document_id = x\nFürst\tO\t_\nPalm\tB-pers\tNoSpaceAfter\n.\tO\tEndOfLine\n\n1848\tB-time\t_\n'
  expect(shown(hipe(`TOKEN\tNE\tMISC\n${old}`))).toEqual({ text: 'Fürst Palm. 1848', names: ['PER Palm'] })
})
