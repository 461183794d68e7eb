// Many patterns asked as one, and how far a frame goes in a line where the article goes on:
//   frameEnd('Hier anmelden] Die Fähre …') → 14

/** True for a line that one of the patterns fits. */
export function anyOf(patterns: readonly RegExp[]): (line: string) => boolean {
  const joined = joinedOf(patterns)
  return line => matched(joined, line) !== null
}

/** The patterns as one for each set of flags, those that begin with the line apart: they need not be tried at each of its letters. */
export const joinedOf = (patterns: readonly RegExp[]): readonly RegExp[] =>
  [true, false].flatMap(opens =>
    ['iu', 'u'].flatMap(flags => {
      const own = patterns.filter(pattern => pattern.flags === flags && isOpening(pattern) === opens)
      return own.length ? new RegExp(own.map(({ source }) => `(?:${source})`).join('|'), flags) : []
    }),
  )

/** "^…", and no other alternative beside it. */
const isOpening = ({ source }: RegExp): boolean => source.startsWith('^') && !outermost(source).includes('|')

/** What stands outside all brackets. */
function outermost(source: string): string {
  let depth = 0
  let outside = ''
  for (const { 0: sign } of source.matchAll(/\\.|./gsu)) {
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth--
    else if (depth === 0) outside += sign
  }
  return outside
}

/** The match of the first pattern that fits; null where none does. */
export function matched(patterns: readonly RegExp[], line: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line)
    if (match) return match
  }
  return null
}

/** What the first pattern that fits takes of the line; null where none does. */
export const matchOf = (patterns: readonly RegExp[], line: string): string | null => matched(patterns, line)?.[0] ?? null

/** Where the frame begins that was found behind these words: at its bracket, its credit ("Quelle: dpa Alle Rechte …") or behind the last stop. */
export function frameStart(before: string, label: RegExp): number {
  const bracket = before.lastIndexOf('[')
  if (bracket > before.lastIndexOf(']')) return bracket
  const credit = Array.from(before.matchAll(label)).at(-1)
  if (credit) return credit.index
  const stop = Array.from(before.matchAll(/[.!?]["“”»]?\s+/gu)).at(-1)
  return stop ? stop.index + stop[0].length : 0
}

/** Length up to a bracket that closes what an earlier sentence opened, or up to an address: "Hier anmelden] Die Fähre …"; null without one. */
export function frameEnd(raw: string): number | null {
  const at = raw.indexOf(']')
  if (at >= 0 && !raw.slice(0, at).includes('[')) return at + 1
  const address =
    /\s(?:https?:\/\/|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:de|com|net|org|at|ch|eu|info)(?:\/\S*)?[\])]*(?=\s\p{Lu})/u.exec(
      raw,
    )
  return address && address.index + address[0].length
}
