// Measures lemmas with gold tags and tokens: EWT dev, and German in five folds over GSD dev and PUD.
//   scoreFolds(germanGold(trees), material) → { words: 33812, right: 32976, errors: … }

import { join } from 'node:path'
import { lemmatiser } from '../../src/syntax/lexicon/lemma.ts'
import { type GoldWord, readTrees } from './conllu.ts'
import { learnLemmas, type Material } from './lemmas.ts'

export const FOLDS = 5
const GERMAN = ['German-GSD/de_gsd-ud-dev.conllu', 'German-PUD/de_pud-ud-test.conllu']

export interface Score {
  readonly words: number
  readonly right: number
  /** "NOUN Beamten → Beamte, gold Beamter", most frequent first. */
  readonly errors: readonly (readonly [string, number])[]
}

/** The sentences that German is learnt from, in the order of the folds. */
export const germanGold = (trees: string): GoldWord[][] => GERMAN.flatMap(file => readTrees(join(trees, file)))
export const englishGold = (trees: string): GoldWord[][] => readTrees(join(trees, 'English-EWT/en_ewt-ud-train.conllu'))
export const englishDev = (trees: string): GoldWord[][] => readTrees(join(trees, 'English-EWT/en_ewt-ud-dev.conllu'))

/** Ten sentences in a row lie in one fold. */
export const foldOf = (sentence: number): number => Math.floor(sentence / 10) % FOLDS

export function scoreFolds(gold: readonly (readonly GoldWord[])[], material: Material): Score {
  const scores = Array.from({ length: FOLDS }, (_, fold) =>
    scoreOn(
      gold.filter((_, i) => foldOf(i) === fold),
      gold.filter((_, i) => foldOf(i) !== fold),
      material,
    ),
  )
  return sum(scores)
}

export function scoreOn(
  test: readonly (readonly GoldWord[])[],
  train: readonly (readonly GoldWord[])[],
  material: Material,
): Score {
  const lemmatise = lemmatiser(material.lexicon, learnLemmas(train, material))
  const errors = new Map<string, number>()
  let right = 0
  const words = test.flatMap(sentence => sentence.map((word, i) => ({ ...word, first: i === 0 })))
  for (const { form, upos, features, lemma, first } of words) {
    const found = lemmatise({ form, upos, features, first })
    if (found === lemma) right++
    else {
      const error = `${upos} ${form} → ${found}, gold ${lemma}`
      errors.set(error, (errors.get(error) ?? 0) + 1)
    }
  }
  return { words: words.length, right, errors: [...errors].sort(([, m], [, n]) => n - m) }
}

function sum(scores: readonly Score[]): Score {
  return {
    words: scores.reduce((n, score) => n + score.words, 0),
    right: scores.reduce((n, score) => n + score.right, 0),
    errors: scores.flatMap(({ errors }) => errors).sort(([, m], [, n]) => n - m),
  }
}
