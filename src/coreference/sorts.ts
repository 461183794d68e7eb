// Sorts of organisations: what "der Konzern" and "the union" may mean.
//   "der Zughersteller Ostwaggon", "Ostwaggon, the train maker", "the IGBM union" → later "der Konzern", "the company", "the union"

import { knownEnd } from '../text/compounds.ts'
import { remembered } from '../text/remembered.ts'
import { firstEndingAfter } from '../text/spans.ts'
import type { Analysis, NameMention, Token } from '../types.ts'
import type { Phrase } from './phrases.ts'
import { backwards, type Referent, type Role, type Scene, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

/** Mentions of one name that are looked at for its sort and gender. */
const ENOUGH = 20
/** Nouns whose sort is remembered: a long-running reader must not grow without end. */
const KEPT = 5000
/** The first lists of sorts, companies and unions, whose nouns vary a name of which nothing more is known. */
const OPEN_SORTS = 2

/** The nouns right before or behind a name that say what sort of organisation it is. */
export function sortsBefore(analysis: Analysis, names: readonly NameMention[], words: CoreferenceWords): Role[] {
  return names.slice(0, ENOUGH).flatMap(({ start, end, type }) => {
    if (type === 'person' || type === 'group') return []
    const { tokens } = analysis
    const at = firstEndingAfter(tokens, start)
    const behind = firstEndingAfter(tokens, end)
    const after = tokens[behind]?.text === ')' ? tokens[behind + 1] : tokens[behind]
    return [tokens[at - 1], words.names.capitals === 'names' ? after : undefined]
      .filter(token => token !== undefined && token.sentence === tokens[at]?.sentence)
      .flatMap(token => (sortOf(token!.lower, words) ? [roleOf(token!)] : []))
  })
}

const roleOf = ({ lower }: Token): Role => ({ head: lower, word: lower, modifiers: [], before: [] })

type SortFinder = (noun: string) => ReadonlySet<string> | null

const finders = new WeakMap<CoreferenceWords, SortFinder>()

/** The list that the noun is in or, as a compound, ends in: "zughersteller" is a company. */
export function sortOf(noun: string, words: CoreferenceWords): ReadonlySet<string> | null {
  const known = finders.get(words)
  if (known) return known(noun)
  const { sorts, names } = words
  const whole = (end: string) => sorts.find(set => set.has(end))
  const ofCompound = (compound: string) => (names.compounds ? knownEnd(compound, 2, end => whole(end) !== undefined) : null)
  const find = remembered((compound: string) => whole(compound) ?? whole(ofCompound(compound) ?? '') ?? null, KEPT)
  finders.set(words, find)
  return find(noun)
}

/** Of an organisation's name by the article or noun before it: "die IGBM … sie", "der Konzern Nordkabel … er". Neuter and unknown: null. */
export function genderOfThing({ words, tokens, wordAt }: Analysis, names: readonly NameMention[]): Referent['gender'] {
  const counts = { feminine: 0, masculine: 0, other: 0 }
  for (const { start } of names.slice(0, ENOUGH)) {
    const before = words[wordAt[firstEndingAfter(tokens, start) - 1] ?? -1]
    const isArticle = before?.upos === 'DET' && before.feats.Definite === 'Def'
    if (!before || (!isArticle && before.upos !== 'NOUN')) continue
    const { Gender } = before.feats
    counts[Gender === 'Fem' ? 'feminine' : Gender === 'Masc' ? 'masculine' : 'other']++
  }
  if (counts.feminine > counts.masculine + counts.other) return 'feminine'
  return counts.masculine > counts.feminine + counts.other ? 'masculine' : null
}

/** "die Gewerkschaft" fits a name with that word in it; "der Konzern" one that was called a maker before. */
export function organizationFit(referent: Referent, phrase: Phrase, words: CoreferenceWords): number | null {
  const head = phrase.word
  const modifiers = phrase.modifiers.filter(word => !words.empty.has(word))
  const parts = referent.name.toLowerCase().split(/[\s-]+/u)
  if (referent.entity && head.length > 3 && parts.some(part => part === head || (part.endsWith(head) && head.length > 5)))
    return agree(
      modifiers,
      parts.filter(part => part !== head),
    )
      ? 2
      : null
  if (referent.roles.some(role => (role.word === head || role.head === head) && agree(modifiers, role.before))) return 2
  const sort = sortOf(head, words)
  if (!sort) return null
  if (sort === words.sorts[0] && words.names.organizations.legal.has(parts.at(-1)!)) return 1
  if (modifiers.length > 0 && !referent.roles.some(({ before }) => shared(modifiers, before) > 0)) return null
  const named = referent.entity !== null && parts.some(part => sortOf(part, words) === sort)
  return named || referent.roles.some(role => sortOf(role.word, words) === sort) ? 1 : null
}

/** Letters by which two inflected adjectives are compared: "ukrainische" and "ukrainischen", "Slovak" and "Slovakia". */
const STEM = 5
const stem = (word: string): string => word.slice(0, STEM)

/** How many words the two share; they contradict each other where each has one that the other lacks. */
export function agree(ours: readonly string[], theirs: readonly string[]): boolean {
  const [a, b] = [new Set(ours.map(stem)), new Set(theirs.map(stem))]
  return ![...a].some(word => !b.has(word)) || ![...b].some(word => !a.has(word))
}

export const shared = (ours: readonly string[], theirs: readonly string[]): number =>
  ours.filter(word => theirs.some(other => stem(other) === stem(word))).length

/**
 * "Ostrail will close … , the train maker said": a noun for a sort of organisation means the only one of the sentence or, there
 * being none, of the one before, of which nothing has been said that speaks against it.
 */
export function bareOrganization(scene: Scene, phrase: Phrase, words: CoreferenceWords): Referent | null {
  const sort = sortOf(phrase.word, words)
  // "der Sender" and "die Behörde" may be one that the text has not named; a company or a union that speaks has been.
  if (!sort || words.sorts.indexOf(sort) >= OPEN_SORTS || phrase.plural || phrase.modifiers.length > 0) return null
  const sentence = sentenceAt(scene.analysis, phrase.start)
  const found = new Set<Referent>()
  for (const { referent, sentence: at, inner, quoted } of backwards(scene, phrase.start)) {
    if (at < sentence - 1 || (found.size > 0 && at < sentence)) break
    if (referent.type === 'organization' && referent.entity && !inner && !quoted && isOpen(referent, words)) found.add(referent)
  }
  const [only] = found
  if (!only || found.size > 1) return null
  only.roles.push({ head: phrase.word, word: phrase.word, modifiers: phrase.modifiers, before: phrase.modifiers })
  return only
}

/** Nothing says what sort it is: neither a noun beside it nor one in its name ("Harbour Board"). */
function isOpen({ roles, name }: Referent, { names }: CoreferenceWords): boolean {
  const last = name.toLowerCase().split(/[\s-]+/u)
  return (
    roles.length === 0 &&
    !last.some(word => Object.hasOwn(names.organizations.heads, word)) &&
    !Object.hasOwn(names.organizations.names, name)
  )
}
