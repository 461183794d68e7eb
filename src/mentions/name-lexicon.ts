// The words of a pack, made fast to look up: roles inside compounds, names of several words, ordinary nouns.
// lexicon.role('verteidigungsminister') → { head: 'minister', gender: 'masculine' }

import { tokensOf } from '../segment/tokens.ts'
import { knownEnd } from '../text/compounds.ts'
import { remembered } from '../text/remembered.ts'
import type { EntityType, Token } from '../types.ts'
import type { Gender, NameWords } from './name-words.ts'

/** A name that the pack knows, cut into tokens. */
export interface Known {
  readonly tokens: readonly string[]
  readonly type: EntityType
  readonly base: string
  /** Only behind an article: "the March". */
  readonly article: boolean
}

export interface NameLexicon {
  readonly words: NameWords
  /** The role that a word in lower case is or ends in. */
  role(lower: string): { readonly head: string; readonly gender: Gender | null } | null
  /** The noun for an organisation that a word is or ends in: "innenministeriums" → "ministeriums". */
  organizationHead(lower: string): string | null
  /** True for an ordinary word, compounds of known nouns included. */
  isCommon(lower: string): boolean
  /** The longest known name that begins at the token; the tokens must lie in one sentence. */
  known(tokens: readonly Token[], at: number, limit: number): { entry: Known; last: number } | null
  isGiven(lower: string): boolean
  genderOf(lower: string): Gender | null
  /** The word without the ending that makes it an owner: "Hale's" → "Hale". */
  owner(text: string): string
}

/** Words whose answers are kept: a long-running reader must not grow without end. */
const KEPT = 20_000

const built = new WeakMap<NameWords, NameLexicon>()

/** The compiled words of a language; every stage that asks gets the same one. */
export function nameLexicon(words: NameWords): NameLexicon {
  const lexicon = built.get(words) ?? compiled(words)
  built.set(words, lexicon)
  return lexicon
}

function compiled(words: NameWords): NameLexicon {
  const known = knownNames(words)
  const { feminine, masculine, either } = words.given
  const owner = (text: string) => (words.possessive ? text.replace(words.possessive, '') : text)

  return {
    words,
    owner,
    role: remembered((lower: string) => endOf(lower, words.roles, words.compounds), KEPT),
    organizationHead: remembered((lower: string) => organizationHead(lower, words), KEPT),
    isCommon: remembered((lower: string) => isCommon(lower, words), KEPT),
    isGiven: lower => feminine.has(lower) || masculine.has(lower) || either.has(lower),
    genderOf: lower => {
      if (either.has(lower) || feminine.has(lower) === masculine.has(lower)) return null
      return feminine.has(lower) ? 'feminine' : 'masculine'
    },
    known(tokens, at, limit) {
      const entries = known.get(owner(tokens[at]!.lower)) ?? known.get(withoutGenitive(tokens[at]!.lower, words))
      const place = { tokens, at, limit, words }
      const entry =
        entries?.find(candidate => matches(candidate, { ...place, upper: false })) ??
        entries?.find(candidate => matches(candidate, { ...place, upper: true }))
      return entry ? { entry, last: at + entry.tokens.length } : null
    },
  }
}

function matches(
  entry: Known,
  { tokens, at, limit, words, upper }: { tokens: readonly Token[]; at: number; limit: number; words: NameWords; upper: boolean },
): boolean {
  if (at + entry.tokens.length > limit) return false
  return entry.tokens.every((part, i) => {
    const { text } = tokens[at + i]!
    if (text === part || (upper && (part.length > 3 || entry.tokens.length > 1) && text === part.toUpperCase())) return true
    if (i < entry.tokens.length - 1) return false
    const bare = words.possessive ? text.replace(words.possessive, '') : text
    return bare === part || (part.length > 2 && words.genitive.some(ending => text === part + ending))
  })
}

function knownNames(words: NameWords): ReadonlyMap<string, readonly Known[]> {
  const byFirst = new Map<string, Known[]>()
  const add = (name: string, type: EntityType, rest: { base?: string; article?: boolean } = {}) => {
    const tokens = tokensOf(name).map(token => token.text)
    const key = tokens[0]?.toLowerCase()
    if (!key) return
    const list = byFirst.get(key) ?? []
    list.push({ tokens, type, base: rest.base ?? name, article: rest.article ?? false })
    byFirst.set(key, list)
  }
  for (const [name, base] of Object.entries(words.organizations.names)) add(name, 'organization', { base })
  for (const name of words.places.names) add(name, 'place')
  for (const name of words.places.withArticle) add(name, 'place', { article: true })
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  return byFirst
}

/** The word itself, or in a compound its longest end, that is a key of the table. */
function endOf(
  lower: string,
  table: Readonly<Record<string, Gender | null>>,
  compounds: boolean,
): { head: string; gender: Gender | null } | null {
  if (Object.hasOwn(table, lower)) return { head: lower, gender: table[lower]! }
  const part = lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : null
  if (part && Object.hasOwn(table, part)) return { head: part, gender: table[part]! }
  if (!compounds) return null
  const end = knownEnd(lower, 2, part => Object.hasOwn(table, part))
  return end === null ? null : { head: end, gender: table[end]! }
}

function organizationHead(lower: string, { organizations, compounds }: NameWords): string | null {
  if (Object.hasOwn(organizations.heads, lower)) return lower
  const part = lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : null
  if (part && Object.hasOwn(organizations.heads, part)) return part
  return compounds ? knownEnd(lower, 2, end => Object.hasOwn(organizations.heads, end)) : null
}

function isCommon(lower: string, words: NameWords): boolean {
  if (words.common.has(lower)) return true
  if (words.capitals === 'names') return false
  if (words.commonEndings.some(ending => lower.length > ending.length + 3 && lower.endsWith(ending))) return true
  const { joint, common } = words
  // "Geisel|haft": a short end counts when the beginning is a word, too.
  const isWhole = (end: string) => joint !== null && common.has(lower.slice(0, -end.length).replace(joint, ''))
  return knownEnd(lower, 3, end => common.has(end) && (end.length > 4 || isWhole(end))) !== null
}

/** "nordkoreas" → "nordkorea", for the languages that write the genitive onto the word; a name takes the short ending only. */
export function withoutGenitive(lower: string, { genitive }: NameWords): string {
  const ending = genitive.find(end => end.length === 1 && lower.endsWith(end) && lower.length > end.length + 2)
  return ending ? lower.slice(0, -ending.length) : lower
}
