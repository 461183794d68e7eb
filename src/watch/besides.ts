// Work that goes on beside the rest: one round of it at a time, each task after the other.

export interface Besides {
  /** Begins a round, unless one is under way. */
  start(): void
  isRunning(): boolean
  settled(): Promise<void>
}

export function besidesOf(tasks: readonly (() => Promise<void>)[], broke: (thrown: unknown) => void): Besides {
  let running: Promise<void> | null = null
  const round = async (): Promise<void> => {
    try {
      for (const task of tasks) await task()
    } catch (thrown) {
      broke(thrown)
    } finally {
      running = null
    }
  }
  return {
    start: () => {
      running ??= Promise.resolve().then(round)
    },
    isRunning: () => running !== null,
    settled: async () => {
      await running
    },
  }
}
