// One process for all test files: they share no state, and starting a process each costs more than the tests.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
})
