// Puts the names of people together. "Minister Radko Hudak … Hudak … Ms Feld … Nora Feld": two people.
// Whom a family name means that several bear is said in bearers.ts.

import { isFirstOfTwo, NAME_PARTICLES, NAME_SUFFIXES } from '../languages/name-parts.ts'
import { firstEndingAfter } from '../text/spans.ts'
import { folded, sameSpelling, skeleton } from '../text/spelling.ts'
import type { NameMention } from '../types.ts'
import { bearers } from './bearers.ts'
import type { Group } from './cluster.ts'
import type { CoreferenceWords } from './words.ts'

interface Person extends Group {
  given: string | null
  family: string
  gender: NameMention['gender']
}

/** Names whose role is looked at. */
const FEW = 10

/** What the text around a name says. */
interface Look {
  /** The name stands there as another's: "Chelsea Clinton's apartment". */
  isAside(name: NameMention): boolean
  /** The words of the role written at it, in lower case; null: none. */
  roleOf(name: NameMention): string | null
}

export interface People {
  /** In the order in which they are introduced. */
  readonly groups: Group[]
  /** Names that two of them bear and that may mean either: "Anna Lindner and Bernd Lindner came. Lindner said …". */
  readonly open: readonly { readonly name: NameMention; readonly among: readonly Group[] }[]
}

/** Mentions in order of `start`. */
export function personGroups(mentions: readonly NameMention[], words: CoreferenceWords, { isAside, roleOf }: Look): People {
  const people: Person[] = []
  const open: { name: NameMention; among: readonly Group[] }[] = []
  const byName = new Map<string, Person[]>()
  const add = (mention: NameMention, { given, family }: Parts) => {
    const person: Person = { names: [mention], given, family, gender: mention.gender }
    people.push(person)
    for (const key of new Set([family, ...family.split(' '), given ?? family].flatMap(name => keysOf(name, words)))) {
      const bearers = byName.get(key)
      if (bearers) bearers.push(person)
      else byName.set(key, [person])
    }
  }
  const near = (name: string) => [...new Set(keysOf(name, words).flatMap(key => byName.get(key) ?? []))]
  // Full names first, so that a short form may come before them: a headline, a photograph's caption.
  const particles = particlesOf(mentions)
  const parts = mentions.map(mention => partsOf(mention, particles, words))
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
    const fit = near(family).filter(person => mayBe(person, { family, mention, words }) && !isAnother(person, mention, roleOf))
    const meant = bearers(fit, { start: mention.start, isAside })
    if (meant.length > 1) open.push({ name: mention, among: meant })
    else if (meant[0]) join(meant[0] as Person, mention)
    else add(mention, { given: null, family })
  })
  return { groups: people, open }
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

/** "de blasio" where a "Bill de Blasio" is named, so that "De Blasio" at the head of a sentence has no given name. */
const particlesOf = (mentions: readonly NameMention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ name }) => /(?<=\s)\p{Ll}+\s\S+$/u.exec(name)?.[0].toLowerCase() ?? []))

/** Given name and family name; a second part like "Jong-hyun" or a listed family name says that the family comes first. */
function partsOf({ name }: NameMention, particles: ReadonlySet<string>, { names }: CoreferenceWords): Parts {
  const all = name
    .replace(/[’‘ʼ]/gu, "'")
    .split(/\s+/u)
    .filter(part => !/^\p{L}\.?$/u.test(part))
  // "Tom Reed Jr"
  const parts = all.length > 2 && NAME_SUFFIXES.has(all.at(-1)!.toLowerCase()) ? all.slice(0, -1) : all
  if (parts.length === 2 && particles.has(parts.join(' ').toLowerCase())) return { given: null, family: parts[1]! }
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

/** "President Obama … his wife, Michelle Obama": an office, and whoever is named in full later has none. */
function isAnother({ names }: Person, mention: NameMention, roleOf: Look['roleOf']): boolean {
  const office = roleOf(mention)
  if (office === null || names[0]!.start <= mention.start) return false
  return !names.slice(0, FEW).some(name => isLike(office, roleOf(name)))
}

/** "minister" and "interior minister of Slovakia", "Innenminister" */
function isLike(office: string, other: string | null): boolean {
  const words = other?.split(/\s+/u) ?? []
  return office.split(/\s+/u).some(a => words.some(b => a.length > 3 && b.length > 3 && (a.endsWith(b) || b.endsWith(a))))
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

function join(person: Person, mention: NameMention): void {
  person.names.splice(firstEndingAfter(person.names, mention.start), 0, mention)
  person.gender ??= mention.gender
}

export const conflict = (a: NameMention['gender'], b: NameMention['gender']): boolean => a !== null && b !== null && a !== b
