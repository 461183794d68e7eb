// What somebody may have meant who asked for a name that the ledger does not have.
//   nearestNames('Grunauer', [['Leopold Grünauer', ['Grünauer', …]], …])   ['Leopold Grünauer']

import { LagebildError } from '../../errors.ts'
import { distance, fold } from '../../identity/fold.ts'

/** Names that differ least, at most five; each with its spellings, of a name that comes twice the last ones. */
export function nearestNames(asked: string, names: readonly (readonly [name: string, spellings: readonly string[]])[]): string[] {
  const folded = fold(asked)
  return Array.from(new Map(names), ([known, spellings]) => ({
    known,
    far: Math.min(...spellings.map(words => farness(folded, fold(words)))),
  }))
    .filter(({ far }) => far <= 3)
    .sort((a, b) => a.far - b.far || (a.known < b.known ? -1 : 1))
    .slice(0, 5)
    .map(({ known }) => known)
}

export function unknownName(name: string, near: readonly string[]): LagebildError {
  return new LagebildError({
    code: 'NOT_FOUND',
    message: `The ledger knows nobody and nothing of the name "${name}"`,
    where: name,
    remedy: near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'lagebild picture prints all names.',
  })
}

/** Edit distance to the whole name or to one of its words; a beginning is near. */
function farness(asked: string, spelling: string): number {
  const parts = [spelling, ...spelling.split(' ')]
  return Math.min(...parts.map(part => (asked.length >= 3 && part.startsWith(asked) ? 0.5 : distance(asked, part, 3))))
}
