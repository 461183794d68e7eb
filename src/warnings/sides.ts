// Whether two speakers are on one side: the same one, or one and the body that he speaks for.
//   akin(survey, { name: 'Heike Brandstätter' (Vorsitzende der Industriegewerkschaft …) }, { name: 'Industriegewerkschaft …' })   true

import { fold } from '../identity/fold.ts'
import type { Speaker } from '../ledger/queries/speaker.ts'
import type { Survey } from '../ledger/queries/survey.ts'
import { rememberedFor } from '../text/remembered.ts'

/** Letters of a part that two compounds share: "Versicherungsverband" and "Verbandschefin". */
const PART = 6
/** Shorter words tell nothing of a name. */
const SHORTEST = 3

type Known = Pick<Survey, 'identities'>

/** Statements of a story are compared pair by pair, and its speakers are few. */
const pairsOf = rememberedFor((_: Known) => new Map<string, boolean>())

export function akin(known: Known, a: Speaker, b: Speaker): boolean {
  if (a.key === b.key) return true
  if (a.name === null || b.name === null) return false
  const pairs = pairsOf(known)
  const pair = `${a.key}\n${b.key}`
  const answer = pairs.get(pair) ?? areAkin(known, a, b)
  pairs.set(pair, answer)
  return answer
}

function areAkin({ identities }: Known, a: Speaker, b: Speaker): boolean {
  if (speaksFor(rolesOf(a), namesOf(b)) || speaksFor(rolesOf(b), namesOf(a))) return true
  // Two bodies that are known to be two stay two; "the ministry" may be any of them.
  const areTwo = a.identity !== null && b.identity !== null
  if (areTwo || a.kind === 'person' || b.kind === 'person') return false
  return namesOf(a).some(name => namesOf(b).some(other => isIn(name, other) || isIn(other, name)))

  function rolesOf({ identity }: Speaker): string[][] {
    return identity === null ? [] : identities[identity]!.roles.map(wordsOf)
  }
  function namesOf({ name, identity, kind }: Speaker): string[][] {
    if (kind === 'person' && identity !== null) return []
    const spellings = identity === null ? [] : identities[identity]!.spellings.map(({ words }) => words)
    return [name ?? '', ...spellings].map(wordsOf).filter(words => words.length > 0)
  }
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter(word => word.length >= SHORTEST)

/** All words of a name, or its head, or a part of it stand in a role: "spokesman of the fire brigade", "Polizeisprecherin". */
const speaksFor = (roles: readonly string[][], names: readonly string[][]): boolean =>
  roles.some(role =>
    names.some(
      name => isIn(name, role) || role.includes(name.at(-1)!) || name.some(word => role.some(other => areCompounds(word, other))),
    ),
  )

const isIn = (words: readonly string[], others: readonly string[]): boolean =>
  words.every(word => others.some(other => other.includes(word)))

/** A run of letters that is a part of both, the whole of neither. */
function areCompounds(a: string, b: string): boolean {
  for (let i = 0; i + PART <= a.length; i++) {
    if (b.includes(a.slice(i, i + PART)) && !a.includes(b) && !b.includes(a)) return true
  }
  return false
}
