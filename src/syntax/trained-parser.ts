// Builds a language's parser from the files that were trained for it.
//   const parse = trainedParser(trained, { words: pack.syntax.morphology, gazetteer })

import type { Trained } from '../models/trained.ts'
import { remembered } from '../text/remembered.ts'
import { compoundSplitter } from './lexicon/compounds.ts'
import { type LemmaRules, lemmatiser } from './lexicon/lemma.ts'
import { type Lexicon, lexicon } from './lexicon/lexicon.ts'
import { moodRules } from './lexicon/mood.ts'
import { particleVerbs } from './lexicon/separable.ts'
import type { MorphologyWords } from './lexicon/words.ts'
import { sentenceAnalyser } from './neural/analyser.ts'
import { type SentenceParser, sentenceParser } from './parse.ts'

/** What a language's pack adds to what was trained. */
export interface ParserWords {
  readonly words: MorphologyWords
  /** Which lists of names a form stands in, as one class; null: in none. */
  readonly gazetteer: (form: string) => string | null
}

/** Holds the weights: build once and keep. Throws MODEL_BROKEN when a file does not fit this program. */
export function trainedParser(trained: Trained, known: ParserWords): SentenceParser {
  const forms = lexicon(trained.lexicon)
  const analyse = sentenceAnalyser({ weights: trained.syntax, lexicon: forms.ambiguityClass, gazetteer: known.gazetteer })
  return sentenceParser({
    analyse,
    lemmaOf: lemmatiser(forms, lemmaRules(trained.lemmas)),
    moods: known.words.subjunctive && moodRules(known.words.subjunctive, forms),
    particleVerbs: particleVerbs(known.words, forms),
    compoundHeadOf: headsOf(known.words, forms),
  })
}

/** Compounds whose heads are remembered: taking one apart costs as much as two words of the network. */
const HEADS_KEPT = 20_000

function headsOf({ compounds }: MorphologyWords, forms: Lexicon): (form: string) => string | null {
  if (!compounds) return () => null
  const split = compoundSplitter(forms, compounds)
  const found = remembered((form: string) => ({ head: split(form)?.head ?? null }), HEADS_KEPT)
  return form => found(form).head
}

const lemmaRules = (bytes: Uint8Array): LemmaRules => JSON.parse(new TextDecoder().decode(bytes)) as LemmaRules
