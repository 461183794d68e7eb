// Work that runs at the same time, so much of it and not more; what is already under way is not begun again.
//   const lanes = lanesOf({ most: 8, ended: () => wake(), broke: thrown => … })
//   if (lanes.free > 0) lanes.start(url, () => poll(source))

export interface Lanes<Key> {
  /** How much more may be started. */
  readonly free: number
  running(): Key[]
  start(key: Key, work: () => Promise<void>): void
  /** When nothing runs any more. */
  settled(): Promise<void>
}

export interface LanesOptions<Key> {
  readonly most: number
  /** Something ended, well or not. */
  readonly ended: (key: Key) => void
  /** Something rejected. */
  readonly broke: (thrown: unknown, key: Key) => void
}

export function lanesOf<Key>({ most, ended, broke }: LanesOptions<Key>): Lanes<Key> {
  const running = new Map<Key, Promise<void>>()
  return {
    get free() {
      return Math.max(0, most - running.size)
    },
    running: () => [...running.keys()],
    start(key, work) {
      const run = async (): Promise<void> => {
        try {
          await work()
        } catch (thrown) {
          broke(thrown, key)
        } finally {
          running.delete(key)
          ended(key)
        }
      }
      running.set(key, Promise.resolve().then(run))
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
