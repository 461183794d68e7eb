// Puts the names of a document together: "Radko Hudak" and "Hudak" are one person, "IGGL" and "Industriegewerkschaft Glas
// und Licht (IGGL)" one organisation, but "Kim Jong-hyun" and "Kim Song" stay two.

import { folded, skeleton } from '../text/spelling.ts'
import type { Analysis, NameMention, Span } from '../types.ts'
import { headWord, SURE } from './heads.ts'
import { type People, personGroups } from './people.ts'
import type { CoreferenceWords } from './words.ts'

/** Names longer than this may be told by their skeleton. */
const LONG = 6

/** Mentions that mean one entity, in order of `start`. */
export interface Group {
  readonly names: NameMention[]
}

export interface Grouped {
  /** In the order of their first mention. */
  readonly groups: readonly Group[]
  /** Names that may mean either of several groups. */
  readonly open: People['open']
}

/** Groups all mentions. */
export function groupNames(analysis: Analysis, names: readonly NameMention[], words: CoreferenceWords): Grouped {
  const people = names.filter(name => name.type === 'person')
  const others = names.filter(name => name.type !== 'person')
  const { groups: persons, open } = personGroups(people, words, {
    isAside: name => isAnothers(analysis, name),
    roleOf: ({ role }) => role && analysis.text.slice(role.start, role.end).toLowerCase(),
  })
  const groups = [...persons, ...thingGroups(analysis, others)]
  return { groups: groups.sort((a, b) => a.names[0]!.start - b.names[0]!.start), open }
}

/** "Chelsea Clinton's apartment", "the Trump campaign", "Trumps Berater": the name says more of another noun. */
export function isAnothers(analysis: Analysis, name: Span): boolean {
  const head = headWord(analysis, name)
  return head !== null && /^(?:nmod|compound|amod)/.test(head.relation) && head.confidence.head * head.confidence.relation >= SURE
}

/** A group with the base forms that lead to it. */
interface Thing extends Group {
  readonly keys: string[]
}

/** Organisations, places, groups of people: by base form, abbreviation, and the longer name that holds the shorter. */
function thingGroups(analysis: Analysis, names: readonly NameMention[]): Group[] {
  const byKey = new Map<string, Thing>()
  const keyOf = (name: string) => folded(name).replace(/\s+/gu, ' ')
  for (const name of names) {
    const key = keyOf(name.name)
    const group = byKey.get(key)
    if (group) group.names.push(name)
    else byKey.set(key, { names: [name], keys: [key] })
  }
  const merge = (from: string, into: string) => {
    const [source, target] = [byKey.get(from), byKey.get(into)]
    if (!source || !target || source === target) return
    target.names.push(...source.names)
    target.names.sort((a, b) => a.start - b.start)
    for (const key of source.keys) byKey.set(key, target)
    target.keys.push(...source.keys)
  }
  for (const [short, long] of abbreviations(analysis, names)) merge(keyOf(short.name), keyOf(long.name))
  const initials = byInitials(names)
  for (const { name } of names) {
    const long = /^\p{Lu}{2,}$/u.test(name) ? initials.get(name) : undefined
    if (long) merge(keyOf(name), keyOf(long))
  }
  const index = partIndex(byKey)
  for (const key of [...byKey.keys()]) {
    const long = longerThan(key, index, byKey)
    if (long) merge(key, long)
  }
  return [...new Set(byKey.values())]
}

/** "WHO" → "World Health Organization": initials to the only organisation that has them. */
function byInitials(names: readonly NameMention[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const { name, type } of names) {
    const words = name.split(/\s+/u)
    if (type !== 'organization' || words.length < 2) continue
    const initials = words.flatMap(word => /^\p{Lu}/u.exec(word) ?? []).join('')
    found.set(initials, found.has(initials) && found.get(initials) !== name ? null : name)
  }
  return found
}

/** The words that a longer name begins or ends with, and its skeleton, to the keys that have them. */
function partIndex(byKey: ReadonlyMap<string, Group>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  const add = (part: string, key: string) => {
    const keys = index.get(part)
    if (keys) keys.push(key)
    else index.set(part, [key])
  }
  for (const key of byKey.keys()) {
    const words = key.split(' ')
    for (let i = 1; i < words.length; i++) {
      add(`^${words.slice(0, i).join(' ')}`, key)
      add(`$${words.slice(i).join(' ')}`, key)
    }
    if (key.length > LONG) add(`~${skeleton(key)}`, key)
  }
  return index
}

/** "Industriegewerkschaft Glas und Licht (IGGL)": a name in brackets right behind another, or its initials. */
function abbreviations({ text }: Analysis, names: readonly NameMention[]): [NameMention, NameMention][] {
  const pairs: [NameMention, NameMention][] = []
  names.forEach((name, i) => {
    const before = names[i - 1]
    if (before && /^[”“"»«]?\s*\($/u.test(text.slice(before.end, name.start)) && text[name.end] === ')') {
      if (abbreviates(name.name, before.name)) pairs.push([name, before])
    }
  })
  return pairs
}

function abbreviates(short: string, long: string): boolean {
  // Compounds lend inner letters ("Bundesverwaltungsgericht", BVerwG), so it is enough that the letters come in order.
  if (!/^(?=.{2,8}$)[\p{L}\d.-]*\p{Lu}[\p{L}\d.-]*\p{Lu}[\p{L}\d.-]*$/u.test(short) || short.includes(' ')) return false
  let at = 0
  for (const letter of folded(short).replace(/[^a-z]/gu, '')) {
    at = folded(long).indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** The one longer name whose end or start the shorter is: "red cross" → "austrian red cross", "neustadt" → "neustadt an der au". */
function longerThan(
  key: string,
  index: ReadonlyMap<string, readonly string[]>,
  byKey: ReadonlyMap<string, Group>,
): string | null {
  const group = byKey.get(key)!
  const { type } = group.names[0]!
  const opened = index.get(`^${key}`) ?? []
  const longer = type === 'place' ? opened : [...opened, ...(index.get(`$${key}`) ?? [])]
  const fits = longer.filter(other => {
    const long = byKey.get(other)!
    const { type: otherType, name } = long.names[0]!
    if (long === group || otherType !== type) return false
    return type !== 'place' || (/\s\p{Ll}/u.test(name) && key.length > 3)
  })
  if (new Set(fits).size === 1) return fits[0]!
  // "Saporischschja" and "Saporischja": long names that differ by transcription only.
  const spelled = key.length > LONG ? index.get(`~${skeleton(key)}`) : undefined
  return spelled?.find(other => byKey.get(other) !== group && byKey.get(other)!.names[0]!.type === type) ?? null
}
