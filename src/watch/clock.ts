// The time as a watch sees it: a wall clock, which somebody may set, and one that only goes on; and how far the two came apart.
//   const jump = jumpsOf(clock); …; jump()   3600000 when the wall clock was put forward by an hour since the last call

/** Milliseconds. */
export interface Clock {
  /** Since 1970, as the machine believes. */
  now(): number
  /** Since some moment; only goes up. */
  passed(): number
  /** Resolves after so many, or when the signal is given. Never rejects. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  passed: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise(resolve => {
      if (signal.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, Math.min(milliseconds, LONGEST_TIMER))
      signal.addEventListener('abort', done)
    }),
}

/** What `setTimeout` can take. */
const LONGEST_TIMER = 2 ** 31 - 1
/** Clocks are put right by fractions of a second all the time. */
const JUMP = 30_000

/** Each call says by how much the wall clock jumped since the last, forth (also: the machine slept) or back; 0: it did not. */
export function jumpsOf(clock: Clock): () => number {
  let last = { now: clock.now(), passed: clock.passed() }
  return () => {
    const here = { now: clock.now(), passed: clock.passed() }
    const by = here.now - last.now - (here.passed - last.passed)
    // What is less than a jump counts on towards one: a clock that drifts is put right in many small steps.
    if (Math.abs(by) < JUMP) return 0
    last = here
    return Math.round(by)
  }
}
