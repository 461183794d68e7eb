// The thread that reads PDFs: see thread.ts.

import { parentPort } from 'node:worker_threads'
import { readPdf } from './read.ts'

parentPort?.on('message', async ({ bytes, maxPages }: { bytes: Uint8Array; maxPages: number }) => {
  parentPort?.postMessage(await readPdf(bytes, maxPages))
})
