// Puts the names of people together. "Minister Radko Hudak … Hudak … Ms Feld … Nora Feld": two people.
// A family name that several bear goes to the one introduced last before it, and stays with that one until another is named.

import { isFirstOfTwo, NAME_PARTICLES, NAME_SUFFIXES } from '../languages/name-parts.ts'
import { firstEndingAfter } from '../text/spans.ts'
import { folded, sameSpelling, skeleton } from '../text/spelling.ts'
import type { NameMention } from '../types.ts'
import type { Group } from './cluster.ts'
import type { CoreferenceWords } from './words.ts'

/** Characters within which a full name takes over the family name that it shares: about two sentences. */
const JUST_BEFORE = 300

interface Person extends Group {
  given: string | null
  family: string
  gender: NameMention['gender']
  /** Named by family name alone, so that the next such name means the same one. */
  settled: boolean
}

/** Mentions in order of `start` → people in the order in which they are introduced. */
export function personGroups(mentions: readonly NameMention[], words: CoreferenceWords): Group[] {
  const people: Person[] = []
  const byName = new Map<string, Person[]>()
  const add = (mention: NameMention, { given, family }: Parts) => {
    const person: Person = { names: [mention], given, family, gender: mention.gender, settled: isShort(mention) }
    people.push(person)
    for (const key of new Set([family, ...family.split(' '), given ?? family].flatMap(name => keysOf(name, words)))) {
      const bearers = byName.get(key)
      if (bearers) bearers.push(person)
      else byName.set(key, [person])
    }
  }
  const near = (name: string) => [...new Set(keysOf(name, words).flatMap(key => byName.get(key) ?? []))]
  // Full names first, so that a short form may come before them: a headline, a photograph's caption.
  const parts = mentions.map(mention => partsOf(mention, words))
  mentions.forEach((mention, i) => {
    const { given, family } = parts[i]!
    if (given === null) return
    const known = near(family).find(person => sameFull(person, { given, family }, mention))
    if (known) join(known, mention)
    else add(mention, { given, family })
  })
  mentions.forEach((mention, i) => {
    const { given, family } = parts[i]!
    if (given !== null) return
    const known = nearest(
      near(family).filter(person => mayBe(person, { family, mention, words })),
      mention,
    )
    if (known) join(known, mention)
    else add(mention, { given: null, family })
  })
  return people
}

/** Under what a name is looked up: its first letters without accents, which spellings and inflected forms share. */
function keysOf(name: string, { feminineFamily }: CoreferenceWords): string[] {
  const bare = skeleton(name)
  const stem = feminineFamily.find(ending => bare.endsWith(ending))
  return [bare.slice(0, 3), ...(stem ? [bare.slice(0, -stem.length).slice(0, 3)] : [])]
}

interface Parts {
  readonly given: string | null
  readonly family: string
}

/** Given name and family name; a second part like "Jong-hyun" or a listed family name says that the family comes first. */
function partsOf({ name }: NameMention, { names }: CoreferenceWords): Parts {
  const all = name.split(/\s+/u).filter(part => !/^\p{L}\.?$/u.test(part))
  // "Tom Reed Jr"
  const parts = all.length > 2 && NAME_SUFFIXES.has(all.at(-1)!.toLowerCase()) ? all.slice(0, -1) : all
  if (parts.length < 2) return { given: null, family: parts[0] ?? name }
  const familyFirst = names.familyFirst.has(parts[0]!.toLowerCase()) && !names.given.masculine.has(parts.at(-1)!.toLowerCase())
  if (familyFirst || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(parts[1]!)) return { given: parts.slice(1).join(' '), family: parts[0]! }
  // "Pilar Gómez Arce" has two family names; "von der Tann" is one without a given name.
  const two = parts.findIndex((part, i) => i < parts.length - 1 && isFirstOfTwo(part.toLowerCase()))
  const family = two < 0 ? parts.at(-1)! : parts.slice(two).join(' ')
  return { given: two === 0 || NAME_PARTICLES.has(parts[0]!) ? null : parts[0]!, family }
}

function sameFull(person: Person, { given, family }: { given: string; family: string }, mention: NameMention): boolean {
  if (conflict(person.gender, mention.gender) || person.given === null) return false
  const [a, b] = [folded(person.given), folded(given)]
  const sameGiven = a === b || sameSpelling(person.given, given)
  return sameGiven && (folded(person.family) === folded(family) || sameSpelling(person.family, family))
}

/** The person may be meant by a name without the given one. */
function mayBe(
  person: Person,
  { family: name, mention, words }: { family: string; mention: NameMention; words: CoreferenceWords },
): boolean {
  if (conflict(person.gender, mention.gender)) return false
  const { family, given } = person
  if (folded(family) === folded(name) || sameSpelling(family, name)) return true
  if (family.includes(' ') && family.split(' ').some(part => folded(part) === folded(name))) return true
  if (isFeminineForm(family, name, words) || isFeminineForm(name, family, words)) return true
  if (withoutOwner(name, words).some(bare => folded(bare) === folded(family))) return true
  return given !== null && folded(given) === folded(name) && mention.role === null
}

const withoutOwner = (name: string, { names }: CoreferenceWords): string[] =>
  names.genitive
    .filter(ending => name.endsWith(ending) && name.length > ending.length + 2)
    .map(ending => name.slice(0, -ending.length))

/** "Kovac" and "Kovacova" */
function isFeminineForm(long: string, short: string, { feminineFamily }: CoreferenceWords): boolean {
  return feminineFamily.some(
    ending => folded(long) === folded(short) + ending || folded(long) === folded(short).replace(/[aeoy]$/u, '') + ending,
  )
}

/**
 * Of several bearers of a name the one that the short form has meant so far, unless another one was named just before;
 * failing that the one mentioned last before the mention; else the first one behind it.
 */
function nearest(people: readonly Person[], { start }: NameMention): Person | null {
  let best: { person: Person; at: number } | null = null
  let settled: Person | null = null
  for (const person of people) {
    const at = person.names[firstEndingAfter(person.names, start) - 1]?.start ?? -1
    if (at >= 0 && (!best || at > best.at)) best = { person, at }
    if (person.settled) settled = person
  }
  if (settled && best && start - best.at > JUST_BEFORE) return settled
  return best?.person ?? people[0] ?? null
}

function join(person: Person, mention: NameMention): void {
  person.names.splice(firstEndingAfter(person.names, mention.start), 0, mention)
  person.gender ??= mention.gender
  if (isShort(mention)) person.settled = true
}

const isShort = ({ name }: NameMention): boolean => !name.includes(' ')

export const conflict = (a: NameMention['gender'], b: NameMention['gender']): boolean => a !== null && b !== null && a !== b
