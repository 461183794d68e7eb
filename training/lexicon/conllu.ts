// Reads gold trees in CoNLL-U: readTrees('de_gsd-ud-dev.conllu') → sentences of words, ranges and empty nodes left out.

import { readFileSync } from 'node:fs'
import type { Features, Upos } from '../../src/types.ts'
import { parseFeatures } from './collect.ts'

export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  /** Index of the head in the sentence; -1: the root. */
  readonly head: number
  /** As annotated, subtype included. */
  readonly relation: string
}

export function readTrees(path: string): GoldWord[][] {
  const sentences: GoldWord[][] = []
  let sentence: GoldWord[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' && sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
    const [id, form, lemma, upos, , features, head, relation] = line.split('\t')
    if (!id || !/^\d+$/u.test(id)) continue
    sentence.push({
      form: form!,
      lemma: lemma!,
      upos: upos as Upos,
      features: parseFeatures(features!),
      head: Number(head) - 1,
      relation: relation!,
    })
  }
  return sentences
}
