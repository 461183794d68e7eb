// Finds whom a role means: "Der ukrainische Botschafter" → the ambassador of Ukraine, not the one of North Korea;
// "der Konzern" → the company named before.

import { conflict } from './people.ts'
import type { Phrase } from './phrases.ts'
import { backwards, type Referent, type Role, type Scene, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

/** Letters by which two inflected adjectives are compared: "ukrainische" and "ukrainischen", "Slovak" and "Slovakia". */
const STEM = 5

/** Those whose role the phrase names, nearest first; several only when equally likely. */
export function resolveRole(scene: Scene, phrase: Phrase, words: CoreferenceWords): Referent[] {
  const scores = new Map<Referent, number>()
  let rank = 0
  for (const { referent, start } of backwards(scene, phrase.start)) {
    if (scores.has(referent)) continue
    const fit = fitOf(referent, phrase, words)
    if (fit === null) continue
    // Nearness only tells between equal fits, and only when one was spoken of much later than the other.
    scores.set(referent, fit * 1000 - rank * 10 - (phrase.start - start) / 1000)
    rank++
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  scene.analysis.trace?.note({ step: 'ranked', by: 'role', start: phrase.start, ranked, margin: null })
  if (ranked[0]) return [ranked[0][0]]
  if (!phrase.definite) return []
  const meant = phrase.role ? lastPerson(scene, phrase, words) : bareOrganization(scene, phrase, words)
  return meant ? [meant] : []
}

/**
 * "Anna Feld wohnt am Ufer. Die Rentnerin …": German and English vary the name by a profession, so a definite noun that
 * fits nobody yet means the only person of the sentence before. Offices are left out: "der Minister" may be another man.
 */
function lastPerson(scene: Scene, phrase: Phrase, { offices }: CoreferenceWords): Referent | null {
  if (offices.has(phrase.role!) || phrase.plural || phrase.modifiers.length > 0) return null
  const sentence = sentenceAt(scene.analysis, phrase.start)
  const found = new Set<Referent>()
  for (const { referent, sentence: at, inner, quoted } of backwards(scene, phrase.start)) {
    if (at < sentence - 1 || (found.size > 0 && at < sentence)) break
    if (referent.type === 'person' && !inner && !quoted) found.add(referent)
  }
  const [only] = found
  if (!only?.entity || found.size > 1 || conflict(only.gender, phrase.gender)) return null
  return only
}

/** "Ostrail will close … , the train maker said": the one organisation of the sentence that nothing has been said about. */
function bareOrganization(scene: Scene, phrase: Phrase, { sorts }: CoreferenceWords): Referent | null {
  const companies = sorts[0]!
  if (!companies.has(phrase.word)) return null
  const sentence = sentenceAt(scene.analysis, phrase.start)
  const found = new Set<Referent>()
  for (const { referent, sentence: at } of backwards(scene, phrase.start)) {
    if (at < sentence) break
    if (referent.type === 'organization' && referent.entity && referent.roles.length === 0) found.add(referent)
  }
  const [only] = found
  if (!only || found.size > 1) return null
  only.roles.push({ head: phrase.word, word: phrase.word, modifiers: phrase.modifiers })
  return only
}

/** How well the phrase fits: shared modifiers count, contradicting ones rule out. Null: not at all. */
function fitOf(referent: Referent, phrase: Phrase, words: CoreferenceWords): number | null {
  if (phrase.plural !== referent.plural) return null
  const unnamed = referent.entity === null && referent.roles.some(({ word }) => lemma(word, words) === lemma(phrase.word, words))
  if (unnamed && phrase.modifiers.length === 0 && !conflict(referent.gender, phrase.gender)) return 1
  if (phrase.role) {
    if (referent.type !== 'person' || conflict(referent.gender, phrase.gender)) return null
    const fits = referent.roles.map(role => roleFit(role, phrase, words)).filter(fit => fit !== null)
    return fits.length ? Math.max(...fits) : null
  }
  if (referent.type === 'person' || referent.type === 'place') return null
  return organizationFit(referent, phrase, words)
}

function roleFit(role: Role, phrase: Phrase, words: CoreferenceWords): number | null {
  const head = phrase.word
  const same = lemma(role.word, words) === lemma(head, words)
  const bare = lemma(phrase.role!, words) === lemma(head, words) || lemma(role.head, words) === lemma(role.word, words)
  if (!same && !(bare && lemma(role.head, words) === lemma(phrase.role!, words))) return null
  if (phrase.modifiers.length === 0) return same ? 1 : 0
  const shared = phrase.modifiers.filter(modifier => role.modifiers.some(other => stem(other) === stem(modifier))).length
  if (shared === 0 && role.modifiers.length > 0) return null
  return shared + (same ? 1 : 0)
}

/** "sprecherin", "sprechern" → "sprech", so that "die Sprecherin" meets "Sprecher" and "der Beamte" "Beamter". */
const lemma = (word: string, { roleEnding }: CoreferenceWords): string => (roleEnding ? word.replace(roleEnding, '') : word)

const stem = (word: string): string => word.slice(0, STEM)

/** "die Gewerkschaft" fits a name with that word in it; "der Konzern" one that was called a maker before. */
function organizationFit(referent: Referent, phrase: Phrase, { sorts, names }: CoreferenceWords): number | null {
  const head = phrase.word
  const name = referent.name.toLowerCase()
  if (
    referent.entity &&
    head.length > 3 &&
    name.split(/[\s-]+/u).some(part => part === head || (part.endsWith(head) && head.length > 5))
  )
    return 2
  if (referent.roles.some(role => role.word === head || role.head === head)) return 2
  const sort = sorts.find(set => set.has(head))
  if (sort && sort === sorts[0] && names.organizations.legal.has(name.split(/\s+/u).at(-1)!)) return 1
  return sort && referent.roles.some(role => [...sort].some(word => role.word.endsWith(word))) ? 1 : null
}
