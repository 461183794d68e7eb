// Words of a tree written by hand, for tests: form/part of speech/head/relation/features, heads from 1, 0: the root.
//   wordsOfTree('Ruiz/PROPN/2/nsubj sagte/VERB/0/root/Mood=Ind|VerbForm=Fin')

import type { Upos, Word } from '../src/types.ts'

/** One token a word, spans as in the forms joined with blanks; everything is certain. */
export function wordsOfTree(tree: string): Word[] {
  let start = 0
  return tree.split(' ').map((cell, index) => {
    const [form = '', upos, head, relation = '', feats = ''] = cell.split('/')
    const span = { start, end: start + form.length }
    start = span.end + 1
    return {
      ...span,
      index,
      token: index,
      form,
      lemma: form.toLowerCase(),
      particleVerb: null,
      compoundHead: null,
      upos: upos as Upos,
      feats: Object.fromEntries(
        feats
          .split('|')
          .filter(Boolean)
          .map(pair => pair.split('=') as [string, string]),
      ),
      head: head === '0' ? null : Number(head) - 1,
      relation,
      confidence: { upos: 1, head: 1, relation: 1 },
    }
  })
}
