// Measures the rules of mood on gold trees: how well Mood=Sub is told with the network's word on it hidden, and with it right.

import type { Lexicon } from '../../src/syntax/lexicon/lexicon.ts'
import { type MoodRules, moodRules } from '../../src/syntax/lexicon/mood.ts'
import type { SubjunctiveWords } from '../../src/syntax/lexicon/words.ts'
import type { Features } from '../../src/types.ts'
import type { GoldWord } from './conllu.ts'

/** Shares, 0 to 1. */
export interface MoodScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface MoodScores {
  /** No mood is given: the rules alone. */
  readonly alone: MoodScore
  /** Gold mood is given, so that only what the rules spoil is wrong. */
  readonly kept: MoodScore
}

export function scoreMoods(gold: readonly (readonly GoldWord[])[], lexicon: Lexicon, words: SubjunctiveWords): MoodScores {
  const rules = moodRules(words, lexicon)
  return { alone: score(gold, rules, withoutMood), kept: score(gold, rules, features => features) }
}

function score(gold: readonly (readonly GoldWord[])[], rules: MoodRules, given: (features: Features) => Features): MoodScore {
  let [right, found, asked] = [0, 0, 0]
  for (const sentence of gold) {
    const feats = rules(
      sentence.map(({ form }) => form),
      {
        upos: sentence.map(({ upos }) => upos),
        feats: sentence.map(({ features }) => given(features)),
        head: sentence.map(({ head }) => head),
        relation: sentence.map(({ relation }) => relation),
      },
    )
    sentence.forEach(({ features }, i) => {
      const [isSub, saysSub] = [features.Mood === 'Sub', feats[i]!.Mood === 'Sub']
      if (isSub) asked++
      if (saysSub) found++
      if (isSub && saysSub) right++
    })
  }
  const [precision, recall] = [right / found, right / asked]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Commands stay: the rules do not touch them. */
function withoutMood({ Mood, ...rest }: Features): Features {
  if (Mood === undefined || Mood === 'Imp') return Mood ? { ...rest, Mood } : rest
  return { ...rest, VerbForm: 'Fin' }
}
