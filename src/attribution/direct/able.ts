// Says whether a noun phrase can speak: a person, an organisation, a role, a group, a pronoun for people.
// "die Sprecherin", "Ruiz", "das Ministerium", "she"; but not "die Brücke", "it".

import { nameLexicon } from '../../mentions/name-lexicon.ts'
import { within } from '../../text/spans.ts'
import type { TokenRange } from '../../types.ts'
import { headOf } from '../compounds.ts'
import { isNoun, type Scene, spanOf } from '../scene.ts'
import type { AttributionWords } from '../words.ts'

export type Ability = 'person' | 'organization' | 'role' | 'group' | 'document' | 'pronoun'

/** What makes the phrase able to speak, by its head; null: nothing does. */
export function abilityOf(scene: Scene, phrase: TokenRange, { layout, phrase: phraseWords }: AttributionWords): Ability | null {
  const { tokens, mentions } = scene
  const first = tokens[phrase.first]!
  if (phrase.last === phrase.first + 1 && phraseWords.pronouns.has(first.lower))
    return layout.people.has(first.lower) ? 'pronoun' : null
  const span = spanOf(scene, phrase)
  const head = tokens[headAt(scene, phrase)]!
  const named = within(mentions.names, span)
  // "Ruiz's tweet" is no person, and its head is no part of the name.
  if (named.some(({ type, start, end }) => type === 'person' && start <= head.start && head.end <= end)) return 'person'
  const lexicon = nameLexicon(layout.names)
  const { lower, text } = head
  if (lexicon.role(lower)) return 'role'
  if (named.some(({ type, end }) => type === 'organization' && end >= head.end)) return 'organization'
  if (isListed(lower, layout.groups, layout.names.compounds)) return 'group'
  if (isListed(lower, layout.documents, layout.names.compounds)) return 'document'
  return lexicon.organizationHead(lower) && /^\p{L}+/u.test(text) ? 'group' : null
}

const isListed = (word: string, list: ReadonlySet<string>, compounds: boolean): boolean =>
  headOf(word, { isListed: noun => list.has(noun), compounds }) !== null

/** The phrase's first run of nouns ends with its head: "the union's spokesman of the north" → "spokesman". */
function headAt(scene: Scene, { first, last }: TokenRange): number {
  let head = -1
  for (let i = first; i < last; i++) {
    if (isNoun(scene, i)) head = i
    else if (head >= 0 && !/^['’]s?$/u.test(scene.tokens[i]!.text)) break
  }
  return head < 0 ? last - 1 : head
}
