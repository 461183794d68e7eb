// What a statement is about, in words that can be compared, and how alike two statements are.
// A statement that a translation carries too is known by the words of both, so that a German and an English article meet.
//   likeness(denied, confirmed)   { shared: ['marienfeld', 'clos'], part: 0.5 }

import { fold } from '../identity/fold.ts'
import { listed } from '../identity/groups.ts'
import type { Claim } from '../ledger/queries/survey.ts'
import { firstNot } from '../text/search.ts'
import type { Facts, Statement } from './facts.ts'
import { folded, matterOf, wordsFor } from './wording.ts'

export interface Matter {
  readonly statement: Statement
  /** Stems of each version of its words: its own, and those of its copies. */
  readonly versions: readonly ReadonlySet<string>[]
}

export const mattersOf = (facts: Facts): Matter[] =>
  facts.statements.map(statement => {
    const { documents } = facts.survey
    const own = documents[statement.claim.document]!.language
    // A reprint in one's own language has the same words, or was folded by its place alone.
    const translations = statement.copies.filter(({ document }) => documents[document]!.language !== own)
    return { statement, versions: [statement.claim, ...translations].map(claim => matterOf(facts, claim)) }
  })

/** Part of the shorter version's stems that both have, in the languages in which they are most alike; and these stems. */
export function likeness(a: Matter, b: Matter, isCommon: (stem: string) => boolean): { shared: string[]; part: number } {
  let best = { shared: [] as string[], part: 0 }
  for (const one of a.versions) {
    for (const other of b.versions) {
      const [small, large] = one.size <= other.size ? [one, other] : [other, one]
      const telling = [...small].filter(stem => !isCommon(stem))
      const shared = telling.filter(stem => large.has(stem))
      const part = shared.length / Math.max(1, telling.length)
      if (shared.length > best.shared.length || (shared.length === best.shared.length && part > best.part))
        best = { shared, part }
    }
  }
  return best
}

/** Part of the statements so far from which on a stem tells nothing of a single matter, and how few never do. */
const COMMON = 0.12
const FEW = 4

/** Counts stems in canonical order: what is common as of a turn. */
export function commonness(matters: readonly Matter[]): (turn: number) => (stem: string) => boolean {
  const all: number[] = []
  const seen = new Map<string, number[]>()
  for (const { statement, versions } of matters) {
    all.push(statement.turn)
    for (const stem of new Set(versions.flatMap(version => [...version]))) listed(seen, stem).push(statement.turn)
  }
  const upTo = (turns: readonly number[], turn: number): number => firstNot(turns, at => at <= turn)
  return turn => {
    const most = Math.max(FEW, COMMON * upTo(all, turn))
    return stem => upTo(seen.get(stem) ?? [], turn) > most
  }
}

/** Indices of identities whose name stands in a claim's words, or whose role does ("hydrologists" of a hydrologist). */
export function meantBy(facts: Facts, { words, document }: Pick<Claim, 'words' | 'document'>): Set<number> {
  const said = folded(words).split(' ')
  const language = wordsFor(facts, document)
  const stemOf = (word: string): string => (language ? word.replace(language.endings, '') : word)
  const stems = new Set(said.map(stemOf))
  const line = ` ${fold(words)} `
  const meant = new Set<number>()
  for (const [index, { type, roles, spellings }] of facts.survey.identities.entries()) {
    if (type !== 'person' && type !== 'organization') continue
    const isNamed = spellings.some(({ words: name }) => line.includes(` ${fold(name)} `))
    // The head of a role: the last word of "Slovak Interior Minister", the first of "governor of South Moravia".
    if (isNamed || roles.some(role => headsOf(role).some(head => stems.has(stemOf(head))))) meant.add(index)
  }
  return meant
}

const SHORTEST_HEAD = 5

function headsOf(role: string): string[] {
  const words = folded(role).split(' ')
  return [words[0]!, ...(words.length <= 3 ? [words.at(-1)!] : [])].filter(word => word.length >= SHORTEST_HEAD)
}
