// Finds whom a relative pronoun stands for: "Radko Hudak, der …", "donors from around the country | who …".

import { within } from '../text/spans.ts'
import type { Span, Word } from '../types.ts'
import { isNoun, SURE, wordsIn } from './heads.ts'
import { backwards, type Referent, referentOf, type Scene, sentenceAt } from './scene.ts'

/** Characters between somebody and the pronoun: a comma, a bracket with a party. */
const BESIDE = 12

/** The noun that the pronoun's clause says more of, where the tree is sure; null: it is not. */
export function nounBefore({ analysis }: Scene, span: Span): Word | null {
  const { words } = analysis
  const [pronoun] = wordsIn(analysis, span)
  let verb = pronoun?.head == null ? null : words[pronoun.head]!
  for (let steps = 0; verb && steps < 3; steps++) {
    if (verb.head === null) return null
    const noun = words[verb.head]!
    const sure = verb.confidence.head * verb.confidence.relation >= SURE
    if (verb.relation.startsWith('acl')) return sure && isNoun(noun) && noun.start < span.start ? noun : null
    if (!/^(?:conj|aux|xcomp|cop)/.test(verb.relation)) return null
    verb = noun
  }
  return null
}

/** The named one that the pronoun stands for; [] when it is somebody without a name. */
export function antecedent(scene: Scene, span: Span, noun: Word | null): Referent[] {
  if (noun) {
    // "Jennifer McClellan, a corporate attorney | who led": the one whom the noun says more of.
    const { words } = scene.analysis
    const [name] = within(scene.names, noun.relation === 'appos' && noun.head !== null ? words[noun.head]! : noun)
    return name ? [referentOf(scene, name)] : []
  }
  const sentence = sentenceAt(scene.analysis, span.start)
  for (const event of backwards(scene, span.start)) {
    if (event.sentence !== sentence) break
    if (event.inner) continue
    const name = within(scene.names, { start: event.start, end: event.start + 1 })[0]
    return span.start - Math.max(name?.phrase.end ?? 0, name?.end ?? event.start) <= BESIDE ? [event.referent] : []
  }
  return []
}

/** The nouns that the noun says more of: "donors" for "donors from around the | country". Nearest first. */
export function ownersOf({ words }: Scene['analysis'], noun: Word): Word[] {
  const found: Word[] = []
  for (let at = noun; at.relation.startsWith('nmod') && at.head !== null && found.length < 3; ) {
    at = words[at.head]!
    found.push(at)
  }
  return found
}
