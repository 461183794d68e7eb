// A description as one would list it: "des bayerischen Umweltamtes" → "bayerisches Umweltamt", "dem leitenden Angestellten" →
// "leitender Angestellter". Only for languages whose adjectives are declined; plurals stay as they stand.

import { nameLexicon } from '../mentions/name-lexicon.ts'
import type { Analysis, Token, Word } from '../types.ts'
import { numberOf } from './heads.ts'
import type { CoreferenceWords } from './words.ts'

const GENDERS: Readonly<Record<string, 'm' | 'f' | 'n'>> = { Masc: 'm', Fem: 'f', Neut: 'n' }

/** The words from the first adjective to the head, joined by blanks; null: they stay as written. `tokens` end with the head. */
export function baseForm(analysis: Analysis, tokens: readonly Token[], { names }: CoreferenceWords): string | null {
  const { baseAdjective } = names.organizations
  const words = tokens.map(({ index }) => analysis.words[analysis.wordAt[index] ?? -1])
  const head = words.at(-1)
  const organization = head && nameLexicon(names).organizationHead(head.form.toLowerCase())
  const gender = organization ? names.organizations.heads[organization] : GENDERS[head?.feats.Gender ?? '']
  if (!baseAdjective || !head || !gender || head.upos !== 'NOUN' || numberOf(head) !== 'singular') return null
  return words
    .map((word, i) => {
      const { text } = tokens[i]!
      if (word === head) return nominative(head, { text, gender, names })
      return word?.upos === 'ADJ' && names.adjective?.test(text) ? baseAdjective(text, gender) : text
    })
    .join(' ')
}

/** "Umweltamtes" → "Umweltamt"; "Angestellten" → "Angestellter". */
function nominative(
  { lemma, feats }: Word,
  { text, gender, names }: { text: string; gender: 'm' | 'f' | 'n'; names: CoreferenceWords['names'] },
): string {
  const same = lemma.length > 3 && text.startsWith(lemma.slice(0, -1))
  if (!same) return text
  if (gender === 'm' && lemma.endsWith('e') && Object.hasOwn(names.roles, `${lemma}r`.toLowerCase())) return `${lemma}r`
  return feats.Case === 'Gen' && gender !== 'f' ? lemma : text
}
