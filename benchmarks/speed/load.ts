// A process of its own: loads a language, reads a text of so many words, and says what it took. run.ts starts it.
//   node benchmarks/speed/load.ts dist/index.js de 2000 → {"importMs":61,"loadMs":182,"loadProcessorMs":210,"loadedMb":141,"peakMb":170}

import { pathToFileURL } from 'node:url'
import { article } from './texts.ts'

export interface Taken {
  /** The program itself, before any language. */
  readonly importMs: number
  /** Pack and weights, and two sentences read with them. */
  readonly loadMs: number
  /** The same in processor time, all threads together. */
  readonly loadProcessorMs: number
  /** Highest resident memory of the process until then, Node included. */
  readonly loadedMb: number
  /** The same at the end. */
  readonly peakMb: number
}

const [program = '', lang = '', words = '0'] = process.argv.slice(2)
if (import.meta.main) console.log(JSON.stringify(await taken()))

async function taken(): Promise<Taken> {
  const start = performance.now()
  const { read } = (await import(pathToFileURL(program).href)) as typeof import('../../src/index.ts')
  const imported = performance.now()
  const before = process.cpuUsage()
  await read(article({ lang, words: 20, seed: 0 }))
  const loaded = performance.now()
  const { user, system } = process.cpuUsage(before)
  const loadedMb = peak()
  if (Number(words) > 0) await read(article({ lang, words: Number(words), seed: 0 }))
  return {
    importMs: Math.round(imported - start),
    loadMs: Math.round(loaded - imported),
    loadProcessorMs: Math.round((user + system) / 1000),
    loadedMb,
    peakMb: peak(),
  }
}

function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
