// Parses one sentence: forms → part of speech, features, lemma, head, relation, name label of each word.
//   parse(['Sie', 'habe', 'recht'])[1] → { upos: 'VERB', lemma: 'haben', feats: { Mood: 'Sub', … }, head: -1, relation: 'root', … }
// The network proposes; what a language's closed classes and its lexicon know for certain is put right behind it.

import type { NameLabel, Word } from '../types.ts'
import type { Lemmatiser } from './lexicon/lemma.ts'
import type { MoodRules } from './lexicon/mood.ts'
import type { ParticleSentence, ParticleVerb } from './lexicon/separable.ts'
import type { SentenceAnalysis } from './neural/analyser.ts'

/** A word of a sentence that stands for itself: heads count within the sentence, from 0; -1: the root. */
export interface ParsedWord
  extends Pick<Word, 'form' | 'lemma' | 'particleVerb' | 'compoundHead' | 'upos' | 'feats' | 'relation' | 'confidence'> {
  readonly head: number
  readonly name: NameLabel
}

export type SentenceParser = (forms: readonly string[]) => readonly ParsedWord[]

export interface ParserParts {
  readonly analyse: (forms: readonly string[]) => SentenceAnalysis
  readonly lemmaOf: Lemmatiser
  /** Puts moods right that form and subject decide; null: the language has no such rules. */
  readonly moods: MoodRules | null
  /** Finds verbs whose particle stands apart. */
  readonly particleVerbs: (sentence: ParticleSentence) => readonly ParticleVerb[]
  /** The head of a compound noun; null: none. */
  readonly compoundHeadOf: (form: string) => string | null
}

/** Joins the parts into a parser. */
export function sentenceParser({ analyse, lemmaOf, moods, particleVerbs, compoundHeadOf }: ParserParts): SentenceParser {
  return forms => {
    const analysis = analyse(forms)
    const { upos, head, relation, names, confidence } = analysis
    const feats = moods ? moods(forms, analysis) : analysis.feats
    const lemmas = forms.map((form, i) => lemmaOf({ form, upos: upos[i]!, features: feats[i]!, first: i === 0 }))
    const joined = new Map(particleVerbs({ forms, lemmas, upos, head, relation }).map(({ verb, lemma }) => [verb, lemma]))
    return forms.map((form, i) => ({
      form,
      lemma: lemmas[i]!,
      particleVerb: joined.get(i) ?? null,
      compoundHead: upos[i] === 'NOUN' ? compoundHeadOf(form) : null,
      upos: upos[i]!,
      feats: feats[i]!,
      head: head[i]!,
      relation: relation[i]!,
      confidence: { upos: confidence.upos[i]!, head: confidence.head[i]!, relation: confidence.relation[i]! },
      name: { label: names[i]!, confidence: confidence.name[i]! },
    }))
  }
}
