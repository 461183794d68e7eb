// Joins a verb with the particle that parted from it: "räumte … ein" → "einräumen", "pointed … out" → "point out".

import type { Upos } from '../../types.ts'
import type { Lexicon } from './lexicon.ts'
import type { MorphologyWords } from './words.ts'

export interface ParticleSentence {
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly Upos[]
  /** Index of the head in the sentence; -1: the root. */
  readonly head: ArrayLike<number>
  readonly relation: readonly string[]
}

export interface ParticleVerb {
  readonly verb: number
  readonly particle: number
  /** "einräumen", "point out". */
  readonly lemma: string
}

const PARTICLE = 'compound:prt'

/** Builds a language's finder of parted verbs. The verbs' own lemmas stay what they are ("räumen"), as the treebanks have it. */
export function particleVerbs(words: MorphologyWords, lexicon: Lexicon): (sentence: ParticleSentence) => ParticleVerb[] {
  return sentence => {
    const found: ParticleVerb[] = []
    for (let i = 0; i < sentence.forms.length; i++) {
      const verb = verbOf(sentence, i)
      if (verb < 0) continue
      const lemma = joined(sentence.lemmas[verb]!, sentence.forms[i]!.toLowerCase())
      if (lemma !== null && (isKnown(lemma) || sentence.relation[i] === PARTICLE)) found.push({ verb, particle: i, lemma })
    }
    return found
  }

  function joined(verb: string, particle: string): string | null {
    if (!words.particles.has(particle)) return null
    return words.joinedParticle ? particle + verb : `${verb} ${particle}`
  }

  /** Where the language writes both as one, the lexicon must have the verb. */
  function isKnown(lemma: string): boolean {
    return words.joinedParticle && lexicon.entries(lemma).some(({ upos }) => upos === 'VERB')
  }

  /** The verb that a word may be the particle of; -1: none. */
  function verbOf({ forms, upos, head, relation }: ParticleSentence, i: number): number {
    const verb = head[i]!
    if (verb < 0 || upos[verb] !== 'VERB') return -1
    if (relation[i] === PARTICLE) return verb
    // "Sie räumte den Fehler ein." with "ein" read as an adverb: the last word before a mark, its verb on the left.
    const atEnd = i === forms.length - 1 || upos[i + 1] === 'PUNCT' || upos[i + 1] === 'CCONJ'
    const isBare = upos[i] === 'ADP' || upos[i] === 'ADV' || upos[i] === 'PART'
    return words.joinedParticle && atEnd && isBare && verb < i && relation[i] === 'advmod' ? verb : -1
  }
}
