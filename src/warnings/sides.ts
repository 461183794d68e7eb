// Whether two speakers are on one side: the same one, or one and the body that he speaks for.
//   akin(survey, { name: 'Heike Brandstätter' (Vorsitzende der Industriegewerkschaft …) }, { name: 'Industriegewerkschaft …' })   true

import { fold } from '../identity/fold.ts'
import type { Speaker } from '../ledger/queries/speaker.ts'
import type { Survey } from '../ledger/queries/survey.ts'

/** Letters in a row that two words must share: "Polizei" and "Polizeisprecherin", "ministry" and "Interior Ministry". */
const SHARED_LETTERS = 6

export function akin({ identities }: Pick<Survey, 'identities'>, a: Speaker, b: Speaker): boolean {
  if (a.key === b.key) return true
  if (a.name === null || b.name === null) return false
  const [x, y] = [namesOf(a), namesOf(b)]
  const [roleX, roleY] = [rolesOf(a), rolesOf(b)]
  if (meet(x, roleY) || meet(roleX, y)) return true
  // Two bodies that are known to be two stay two; "the ministry" may be any of them.
  const areTwo = a.identity !== null && b.identity !== null
  return !areTwo && a.kind !== 'person' && b.kind !== 'person' && meet(x, y)

  function rolesOf({ identity }: Speaker): string[] {
    return identity === null ? [] : wordsOf(identities[identity]!.roles)
  }
  function namesOf({ name, identity, kind }: Speaker): string[] {
    if (kind === 'person' && identity !== null) return []
    return wordsOf([name ?? '', ...(identity === null ? [] : identities[identity]!.spellings.map(({ words }) => words))])
  }
}

const wordsOf = (names: readonly string[]): string[] =>
  names.flatMap(name => fold(name).split(' ')).filter(word => word.length >= SHARED_LETTERS)

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(word => b.some(other => shareLetters(word, other)))

/** A common run of letters; words are short. */
function shareLetters(a: string, b: string): boolean {
  for (let i = 0; i + SHARED_LETTERS <= a.length; i++) if (b.includes(a.slice(i, i + SHARED_LETTERS))) return true
  return false
}
