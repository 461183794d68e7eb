// Builds a language's parser from the files that were trained for it.
//   const parse = trainedParser(trained, { gazetteer: gazetteerOf(pack.names, namePartsOf(trained.nameParts)) })

import type { Trained } from '../models/trained.ts'
import { type LemmaRules, lemmatiser } from './lexicon/lemma.ts'
import { lexicon } from './lexicon/lexicon.ts'
import { sentenceAnalyser } from './neural/analyser.ts'
import { type SentenceParser, sentenceParser } from './parse.ts'

/** Holds the weights: build once and keep. Throws MODEL_BROKEN when a file does not fit this program. */
export function trainedParser(trained: Trained, known: { gazetteer: (form: string) => string | null }): SentenceParser {
  const forms = lexicon(trained.lexicon)
  const analyse = sentenceAnalyser({ weights: trained.syntax, lexicon: forms.ambiguityClass, gazetteer: known.gazetteer })
  return sentenceParser({ analyse, lemmaOf: lemmatiser(forms, lemmaRules(trained.lemmas)), correct: null })
}

const lemmaRules = (bytes: Uint8Array): LemmaRules => JSON.parse(new TextDecoder().decode(bytes)) as LemmaRules
