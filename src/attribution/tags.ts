// Parts of speech as the finders of this folder ask for them: what a word does in its phrase counts, not what it is elsewhere.
//   "its managing director" → PRON VERB NOUN in a treebank, DET ADJ NOUN here
//   "both the mayor and …"  → CCONJ DET NOUN in a treebank, DET DET NOUN here

import type { Analysis, Upos, Word } from '../types.ts'

/** One a token; the analysis' own tags where it has no trees. */
export function phraseTags({ tags, words, wordAt }: Analysis): readonly Upos[] {
  if (!words.length) return tags
  return tags.map((tag, i) => {
    const word = words[wordAt[i]!]!
    return tag === word.upos ? inPhrase(word, word.head === null ? null : words[word.head]!) : tag
  })
}

function inPhrase({ upos, relation, index }: Word, head: Word | null): Upos {
  // "its director"
  if (upos === 'PRON' && /^(?:nmod|det):poss$|^det$/.test(relation)) return 'DET'
  // "the managing director", "the expected statement"
  if (upos === 'VERB' && relation === 'amod') return 'ADJ'
  // "including two children", "according to"
  if (upos === 'VERB' && (relation === 'case' || relation === 'fixed')) return 'ADP'
  // "als Gefahr bezeichnete": it governs the noun as a preposition does
  if (upos === 'CCONJ' && relation === 'case') return 'ADP'
  // "both the mayor and …": a conjunction before the first of those that it joins
  if (upos === 'CCONJ' && head !== null && head.index > index && /^(?:NOUN|PROPN)$/.test(head.upos) && head.relation !== 'conj')
    return 'DET'
  return upos
}
