// How long to wait before trying again: longer each time, and never all at the same moment.
//   backoff(3, () => 0.5)   20000 (milliseconds)

const FIRST = 5000
const LONGEST = 3_600_000
/** A wait is this much shorter or longer, so that many that failed together do not come back together. */
const SPREAD = 0.2

/** Milliseconds after so many failures in a row (from 1): doubled each time up to an hour, ±20 %. `random` gives [0, 1). */
export function backoff(failures: number, random: () => number): number {
  const wait = Math.min(LONGEST, FIRST * 2 ** Math.min(30, Math.max(0, failures - 1)))
  return Math.round(wait * (1 - SPREAD + 2 * SPREAD * random()))
}
