// What a worker thread runs: see pool.ts.

export { readJobsAsJson } from './jobs.ts'
export { readUnlessAsJson } from './unless.ts'
