// Verbs that report only together with a noun or an adjective.
// "Ruiz vertrat die Auffassung, der Damm halte" · "Ruiz zeigte sich überzeugt, dass …" · "Ruiz is confident the dam will hold".

import { dependentsOf, subjectOf, sureOf, type TreeView } from '../syntax/tree-view.ts'
import { entry } from '../text/lookup.ts'
import type { Attribution, Word } from '../types.ts'
import type { Scene } from './scene.ts'
import type { AttributionWords, CueVerb } from './words.ts'

/** A tree at least so sure puts the noun or the adjective to its verb. */
const SURE = 0.4

/** The verb at token `at` with the token of its noun or adjective; null: it reports nothing so. */
export function phraseCue(
  { trees, wordAt }: Scene,
  at: number,
  words: AttributionWords,
): { readonly verb: CueVerb; readonly particle: number[] } | null {
  const verb = trees.words[wordAt[at] ?? -1]
  // "It is certain that …", "Sicher ist, dass …": nobody is.
  if (!verb || !subjectOf(trees, verb.index) || isImpersonal(trees, verb)) return null
  const lemma = verb.particleVerb ?? verb.lemma
  if (verb.relation === 'cop' && verb.head !== null && words.phrases.shows.has(lemma)) {
    const predicate = trees.words[verb.head]!
    const kind = sureOf(verb) < SURE ? undefined : (stanceOf(predicate, words) ?? heldKind(predicate, words))
    return kind ? built(verb, predicate, kind) : null
  }
  for (const part of dependentsOf(trees, verb.index, /^(?:obj|obl|xcomp|advmod)$/)) {
    if (sureOf(part) < SURE) continue
    const noun = part.upos === 'NOUN' && words.phrases.verbs.has(lemma)
    const kind = noun
      ? entry(words.nouns, part.form.toLowerCase())
      : words.phrases.shows.has(lemma)
        ? stanceOf(part, words)
        : undefined
    if (kind) return built(verb, part, kind)
  }
  return null
}

/** "It is certain": the subject only holds the place of the clause. */
const isImpersonal = (trees: TreeView, { index, head, relation }: Word): boolean =>
  dependentsOf(trees, relation === 'cop' && head !== null ? head : index, /^expl$/).some(({ upos }) => upos === 'PRON')

/** "überzeugt", "confident" */
const stanceOf = ({ form }: Word, { phrases }: AttributionWords): Attribution['kind'] | undefined =>
  entry(phrases.adjectives, form.toLowerCase())

/** "ist der Ansicht", "is of the opinion" */
const heldKind = ({ form }: Word, { phrases, nouns }: AttributionWords): Attribution['kind'] | undefined =>
  phrases.held.has(form.toLowerCase()) ? entry(nouns, form.toLowerCase()) : undefined

function built(verb: Word, part: Word, kind: Attribution['kind']): { verb: CueVerb; particle: number[] } {
  return {
    verb: {
      lemma: `${part.lemma} ${verb.lemma}`,
      kind,
      polarity: 'affirmed',
      takes: new Set(['clause', 'bare', 'infinitive']),
      particle: part.form.toLowerCase(),
      needs: null,
      prepositions: [],
    },
    particle: [part.token],
  }
}
