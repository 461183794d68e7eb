// Compares parsed sentences with gold trees over the same words, as the CoNLL 2018 shared task did (Zeman et al. 2018, section 5).
//   treeScores([{ gold: […], found: […] }]) → { UPOS: { f: 96.2, … }, lemma: …, features: …, UAS: …, LAS: …, 'Mood=Sub': … }
// All words count, punctuation too. LAS: head and relation are right, the relation's subtype ("nsubj:pass") left aside.
// Features: the universal ones only, all of a word's right at once. A gold lemma "_" is met by any.

import { accuracyOf, type Counts, type Score, scoreOf } from './counts.ts'

/** What is compared of a word; heads count within the sentence, -1: root. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: Readonly<Record<string, string | undefined>>
  readonly head: number
  readonly relation: string
}

export interface ComparedTree {
  readonly gold: readonly TreeWord[]
  /** As many as gold has. */
  readonly found: readonly TreeWord[]
}

/** Universal features; treebanks add others of their own, which nobody is asked for. */
const UNIVERSAL = new Set(
  (
    'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree ' +
    'VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'
  ).split(' '),
)

type Same = (gold: TreeWord, found: TreeWord) => boolean

const sameHead: Same = (gold, found) => gold.head === found.head

/** Measure to whether a word is right in it. */
const RIGHT: Readonly<Record<string, Same>> = {
  UPOS: (gold, found) => gold.upos === found.upos,
  lemma: (gold, found) => gold.lemma === '_' || gold.lemma === found.lemma,
  features: (gold, found) => universal(gold.feats) === universal(found.feats),
  UAS: sameHead,
  LAS: (gold, found) => sameHead(gold, found) && universalRelation(gold.relation) === universalRelation(found.relation),
}

/** Scores over all words of all sentences, by measure. */
export function treeScores(trees: readonly ComparedTree[]): Record<string, Score> {
  const words = trees.flatMap(({ gold, found }) => gold.map((word, i) => ({ gold: word, found: found[i]! })))
  const accuracies = Object.entries(RIGHT).map(([measure, same]): [string, Score] => {
    return [measure, accuracyOf(words.filter(({ gold, found }) => same(gold, found)).length, words.length)]
  })
  return { ...Object.fromEntries(accuracies), 'Mood=Sub': scoreOf(subjunctives(words)) }
}

/** Words whose mood is the subjunctive: "Sie sagte, er habe recht." */
export function subjunctives(words: readonly { readonly gold: TreeWord; readonly found: TreeWord }[]): Counts {
  const is = ({ feats }: TreeWord) => feats.Mood === 'Sub'
  return {
    right: words.filter(({ gold, found }) => is(gold) && is(found)).length,
    gold: words.filter(({ gold }) => is(gold)).length,
    found: words.filter(({ found }) => is(found)).length,
  }
}

/** The commonest mix-ups, `count` of each kind: "LAS  obl ← nmod  ×81" is a gold obl found as nmod. */
export function mixUps(trees: readonly ComparedTree[], count: number): string {
  const shown: Readonly<Record<string, (word: TreeWord) => string>> = {
    UPOS: ({ upos }) => upos,
    lemma: ({ form, lemma }) => `${form}/${lemma}`,
    features: ({ feats }) => universal(feats) || '_',
    LAS: ({ relation }) => universalRelation(relation),
  }
  return Object.entries(shown)
    .flatMap(([measure, show]) => {
      const times = new Map<string, number>()
      for (const { gold, found } of trees) {
        gold.forEach((word, i) => {
          if (RIGHT[measure]!(word, found[i]!)) return
          const pair = `${show(word)} ← ${show(found[i]!)}`
          times.set(pair, (times.get(pair) ?? 0) + 1)
        })
      }
      const commonest = [...times].sort((a, b) => b[1] - a[1]).slice(0, count)
      return commonest.map(([pair, number]) => `  ${measure.padEnd(8)}  ${pair}  ×${number}`)
    })
    .join('\n')
}

function universal(feats: TreeWord['feats']): string {
  const names = Object.keys(feats).filter(name => UNIVERSAL.has(name) && feats[name] !== undefined)
  return names
    .sort()
    .map(name => `${name}=${feats[name]}`)
    .join('|')
}

const universalRelation = (relation: string): string => relation.split(':', 1)[0]!
