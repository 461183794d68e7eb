// Says what sort of speaker an unnamed one is: "ein hochrangiger Beamter" anonymous, "eine Anwohnerin" a person, "der Bericht"
// a document, "die Behörden" an organisation.

import { nameLexicon } from '../mentions/name-lexicon.ts'
import { knownEnd } from '../text/compounds.ts'
import type { Analysis } from '../types.ts'
import type { Phrase } from './phrases.ts'
import { type Referent, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

/** A shorter end of a word is one by chance: "Spezia|list". */
const SHORTEST_THING = 5
/** A label of the words' model counts from here on, 0 to 1. */
const SURE_LABEL = 0.6

/** Builds the judge of unnamed speakers. */
export function kindReader(words: CoreferenceWords): (analysis: Analysis, phrase: Phrase) => Referent['kind'] {
  const { organizationHead } = nameLexicon(words.names)
  const { compounds } = words.names

  return (analysis, phrase) => {
    const head = phrase.word
    if (endsIn(head, words.rumours)) return 'unknown'
    const unnamed = phrase.indefinite || phrase.plural
    if (unnamed && endsIn(head, words.anonymous) && !isCounted(phrase)) return 'anonymous'
    const hidden = phrase.modifiers.some(word => words.unnamedModifiers.has(word)) || hasAnonymity(analysis, phrase)
    if (phrase.role && phrase.indefinite && hidden) return 'anonymous'
    if (endsIn(head, words.documents)) return 'document'
    if (phrase.role) return phrase.plural ? 'group' : 'person'
    if (organizationHead(head) || words.names.organizations.before.has(head) || words.names.organizations.after.has(head))
      return 'organization'
    if (Object.hasOwn(words.names.organizations.names, phrase.description)) return 'organization'
    if (phrase.plural && isThings(analysis, phrase)) return 'unknown'
    if (phrase.plural || words.collectives.has(head)) return 'group'
    return isPerson(phrase) ? 'person' : labelled(analysis, phrase)
  }

  function endsIn(head: string, set: ReadonlySet<string>): boolean {
    if (set.has(head)) return true
    const part = head.slice(head.lastIndexOf('-') + 1)
    if (part !== head && set.has(part)) return true
    return compounds && knownEnd(head, 2, end => set.has(end)) !== null
  }

  /** "die Küsterin", "the verger"; "der Computer" and "the paper" are no people. */
  function isPerson({ word, gender, definite, indefinite }: Phrase): boolean {
    if (words.ages.test(word)) return true
    const thing = (end: string) => words.notPeople.has(end) && (end === word || end.length >= SHORTEST_THING)
    if (words.notPeople.has(word) || (compounds && knownEnd(word, 2, thing) !== null)) return false
    if (!definite && !indefinite) return false
    return words.personForms.some(
      ({ form, gender: own }) => form.test(word) && (own === null || gender === null || own === gender),
    )
  }

  /** "neue Erkenntnisse", "the rates"; but "the organisations" are many who speak. */
  function isThings({ words: all, wordAt }: Analysis, { head, word }: Phrase): boolean {
    const lemma = all[wordAt[head.index] ?? -1]?.lemma.toLowerCase() ?? word
    return words.abstract.test(word) && !words.plurals.has(word) && organizationHead(lemma) === null
  }

  /** "20 people" are counted, not hidden. */
  function isCounted({ tokens, head, word }: Phrase): boolean {
    return words.plurals.has(word) && tokens[tokens.indexOf(head) - 1]?.kind === 'number'
  }

  /** "… sagte unter der Bedingung der Anonymität" in the same sentence. */
  function hasAnonymity(analysis: Analysis, { start }: Phrase): boolean {
    const { start: from, end } = analysis.sentences[sentenceAt(analysis, start)]!
    const sentence = analysis.text.slice(from, end).toLowerCase()
    return words.anonymity.some(phrase => sentence.includes(phrase))
  }
}

/** A name of no list, by what the words' model takes it for. */
function labelled({ labels }: Analysis, { head }: Phrase): Referent['kind'] {
  const label = labels?.[head.index]
  if (!label || label.confidence < SURE_LABEL) return 'unknown'
  if (label.label.endsWith('PER')) return 'person'
  return /(?:ORG|LOC)$/.test(label.label) ? 'organization' : 'unknown'
}
