// Says what sort of speaker an unnamed one is: "ein hochrangiger Beamter" anonymous, "eine Anwohnerin" a person, "der Bericht"
// a document, "die Behörden" an organisation.

import { nameLexicon } from '../mentions/name-lexicon.ts'
import { knownEnd } from '../text/compounds.ts'
import type { Analysis } from '../types.ts'
import type { Phrase } from './phrases.ts'
import { type Referent, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

/** Builds the judge of unnamed speakers. */
export function kindReader(words: CoreferenceWords): (analysis: Analysis, phrase: Phrase) => Referent['kind'] {
  const { organizationHead } = nameLexicon(words.names)
  const { compounds } = words.names

  return (analysis, phrase) => {
    const head = phrase.word
    const unnamed = phrase.indefinite || phrase.plural
    if (unnamed && endsIn(head, words.anonymous)) return 'anonymous'
    const hidden = phrase.modifiers.some(word => words.unnamedModifiers.has(word)) || hasAnonymity(analysis, phrase)
    if (phrase.role && phrase.indefinite && hidden) return 'anonymous'
    if (endsIn(head, words.documents)) return 'document'
    if (phrase.role) return phrase.plural ? 'group' : 'person'
    if (organizationHead(head) || words.names.organizations.before.has(head) || words.names.organizations.after.has(head))
      return 'organization'
    return phrase.plural ? 'group' : 'unknown'
  }

  function endsIn(head: string, set: ReadonlySet<string>): boolean {
    if (set.has(head)) return true
    const part = head.slice(head.lastIndexOf('-') + 1)
    if (part !== head && set.has(part)) return true
    return compounds && knownEnd(head, 2, end => set.has(end)) !== null
  }

  /** "… sagte unter der Bedingung der Anonymität" in the same sentence. */
  function hasAnonymity(analysis: Analysis, { start }: Phrase): boolean {
    const { start: from, end } = analysis.sentences[sentenceAt(analysis, start)]!
    const sentence = analysis.text.slice(from, end).toLowerCase()
    return words.anonymity.some(phrase => sentence.includes(phrase))
  }
}
