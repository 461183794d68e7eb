// What a worker thread runs: see pool.ts.

export { readJobs } from './jobs.ts'
