// Parses one sentence: forms → part of speech, features, lemma, head, relation, name label of each word.
//   parse(['Sie', 'habe', 'recht'])[1] → { upos: 'VERB', lemma: 'haben', feats: { Mood: 'Sub', … }, head: -1, relation: 'root', … }
// The network proposes; what a language's closed classes and its lexicon know for certain is put right behind it.

import type { NameLabel, Word } from '../types.ts'
import type { Lemmatiser } from './lexicon/lemma.ts'
import type { SentenceAnalysis } from './neural/analyser.ts'

/** A word of a sentence that stands for itself: heads count within the sentence, from 0; -1: the root. */
export interface ParsedWord extends Pick<Word, 'form' | 'lemma' | 'upos' | 'feats' | 'relation' | 'confidence'> {
  readonly head: number
  readonly name: NameLabel
}

export type SentenceParser = (forms: readonly string[]) => readonly ParsedWord[]

export interface ParserParts {
  readonly analyse: (forms: readonly string[]) => SentenceAnalysis
  readonly lemmaOf: Lemmatiser
  /** Puts the features right that rules of the language decide; null: it has none. */
  readonly correct: ((forms: readonly string[], analysis: SentenceAnalysis) => SentenceAnalysis['feats']) | null
}

/** Joins the parts into a parser. */
export function sentenceParser({ analyse, lemmaOf, correct }: ParserParts): SentenceParser {
  return forms => {
    const analysis = analyse(forms)
    const { upos, head, relation, names, confidence } = analysis
    const feats = correct ? correct(forms, analysis) : analysis.feats
    return forms.map((form, i) => ({
      form,
      lemma: lemmaOf({ form, upos: upos[i]!, features: feats[i]! }),
      upos: upos[i]!,
      feats: feats[i]!,
      head: head[i]!,
      relation: relation[i]!,
      confidence: { upos: confidence.upos[i]!, head: confidence.head[i]!, relation: confidence.relation[i]! },
      name: { label: names[i]!, confidence: confidence.name[i]! },
    }))
  }
}
