// Finds whom a role means: "Der ukrainische Botschafter" → the ambassador of Ukraine, not the one of North Korea;
// "der Konzern" → the company named before; "Minister: Neun Tote" over an article → the minister whom it names.

import { conflict } from './people.ts'
import type { Phrase } from './phrases.ts'
import { likeliest, ranked } from './salience.ts'
import { backwards, forwards, type Referent, type Role, type Scene, sentenceAt } from './scene.ts'
import { agree, bareOrganization, organizationFit, shared } from './sorts.ts'
import { noteRanked } from './trace.ts'
import type { CoreferenceWords } from './words.ts'

/** A role is looked for this many sentences ahead. */
const AHEAD = 4

/** Those whose role the phrase names; several only when they are equally likely, [] when nobody bears it. */
export function resolveRole(scene: Scene, phrase: Phrase, words: CoreferenceWords): Referent[] {
  const fits = new Map<Referent, number>()
  const seen = new Set<Referent>()
  for (const { referent } of backwards(scene, phrase.start)) {
    if (seen.has(referent)) continue
    seen.add(referent)
    const fit = fitOf(referent, phrase, words)
    if (fit !== null) fits.set(referent, fit)
  }
  const order = [...fits].sort((a, b) => b[1] - a[1])
  scene.analysis.trace?.note({
    step: 'ranked',
    by: 'role',
    start: phrase.start,
    ranked: order.map(([referent, fit]) => [referent, fit, []] as const),
    margin: null,
  })
  const best = order.filter(([, fit]) => fit === order[0]![1]).map(([referent]) => referent)
  if (best.length > 0) return best.length === 1 ? best : nearest(scene, phrase, best)
  if (phrase.role) return borneLater(scene, phrase, words)
  const only = phrase.definite ? bareOrganization(scene, phrase, words) : null
  return only ? [only] : []
}

/** Of several who fit alike the one in front of the reader; those come nearest first. */
function nearest(scene: Scene, phrase: Phrase, fitting: readonly Referent[]): Referent[] {
  const set = new Set(fitting)
  const near = ranked(scene, {
    start: phrase.start,
    sentence: sentenceAt(scene.analysis, phrase.start),
    gender: phrase.gender,
    number: phrase.plural ? 'plural' : 'singular',
    floor: null,
    fits: referent => set.has(referent),
  })
  noteRanked(scene, { by: 'role', start: phrase.start }, near)
  return near.length > 0 ? likeliest(near) : [fitting[0]!]
}

/** "two days after its chief executive had denied it. … Jens Pohl, chief executive": the only one who is given that role soon. */
function borneLater(scene: Scene, phrase: Phrase, words: CoreferenceWords): Referent[] {
  const sentence = sentenceAt(scene.analysis, phrase.start)
  const headline = phrase.tokens[0] === phrase.head && sentence === 0
  if (phrase.plural || (phrase.indefinite && !headline)) return []
  const found = new Set<Referent>()
  for (const { referent, sentence: at, start } of forwards(scene, phrase.end)) {
    if (at > sentence + AHEAD) break
    if (start >= phrase.end && referent.entity && fitOf(referent, phrase, words) !== null) found.add(referent)
  }
  return found.size === 1 ? [...found] : []
}

/** How well the phrase fits: shared modifiers count, contradicting ones rule out. Null: not at all. */
function fitOf(referent: Referent, phrase: Phrase, words: CoreferenceWords): number | null {
  if (phrase.plural !== referent.plural) return null
  const unnamed = referent.entity === null && referent.roles.some(({ word }) => lemma(word, words) === lemma(phrase.word, words))
  if (unnamed && phrase.modifiers.length === 0 && !conflict(referent.gender, phrase.gender)) return 1
  if (phrase.role) {
    if (referent.type !== 'person' || conflict(referent.gender, phrase.gender)) return null
    const fits = referent.roles
      .map(role => roleFit(role, referent.entity !== null, { phrase, words }))
      .filter(fit => fit !== null)
    return fits.length ? Math.max(...fits) : null
  }
  if (referent.type === 'person' || referent.type === 'place') return null
  return organizationFit(referent, phrase, words)
}

function roleFit(role: Role, isNamed: boolean, { phrase, words }: { phrase: Phrase; words: CoreferenceWords }): number | null {
  const head = phrase.word
  const same = lemma(role.word, words) === lemma(head, words)
  const bare = lemma(phrase.role!, words) === lemma(head, words) || lemma(role.head, words) === lemma(role.word, words)
  if (!same && !(bare && lemma(role.head, words) === lemma(phrase.role!, words)) && !(isNamed && isAlike(role, phrase, words)))
    return null
  if (isLesser(role.word, role.before, words) && !isLesser(head, phrase.modifiers, words)) return null
  const modifiers = phrase.modifiers.filter(
    word => !words.former.has(word) && !words.empty.has(word) && !words.names.determiners.has(word),
  )
  if (modifiers.length === 0) return same ? 1 : 0
  const common = shared(modifiers, role.modifiers)
  if (common === 0 && role.modifiers.length > 0) return null
  // "the Democratic nominee" is not "the Republican presidential nominee".
  const before = role.before.filter(modifier => !words.former.has(modifier))
  return agree(modifiers, [...before, ...modifiers.filter(word => shared([word], role.modifiers) > 0)])
    ? common + (same ? 1 : 0)
    : null
}

/** "des venezolanischen Präsidenten … Der Staatschef": another word for the same office. */
function isAlike(role: Role, phrase: Phrase, words: CoreferenceWords): boolean {
  const holds = (set: ReadonlySet<string>, word: string) => set.has(word) || set.has(lemma(word, words))
  return words.alike.some(
    set => (holds(set, role.word) || holds(set, role.head)) && (holds(set, phrase.word) || holds(set, phrase.role!)),
  )
}

/** "Vizepräsident", "deputy mayor": never meant by "der Präsident", "the mayor". */
const isLesser = (word: string, before: readonly string[], { lesser }: CoreferenceWords): boolean =>
  lesser.test(word) || before.some(part => lesser.test(part))

/** "sprecherin", "sprechern" → "sprech", so that "die Sprecherin" meets "Sprecher" and "der Beamte" "Beamter". */
const lemma = (word: string, { roleEnding }: CoreferenceWords): string => (roleEnding ? word.replace(roleEnding, '') : word)
