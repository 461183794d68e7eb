// node benchmarks/fuzz/run.ts [--parser NAME] [--minutes N] [--seed N] [--file FILE] — every parser on inputs that nobody meant.
// Each batch runs in a process of its own with a limit on its heap, and each input has five seconds. What breaks a parser is saved, made
// smaller, and the exit code is 1. The same seed makes the same inputs. --file runs one saved input again.

import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chanceOf } from './chance.ts'
import { minimised } from './minimise.ts'
import { mutated } from './mutate.ts'
import { PARSERS, type Parser } from './parsers.ts'
import { course } from './watch-child.ts'

const { values } = parseArgs({
  options: {
    parser: { type: 'string', multiple: true },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    file: { type: 'string' },
    save: { type: 'string' },
  },
})
const minutes = Number(values.minutes ?? 1)
const seed = Number(values.seed ?? 1)
const folder = values.save ?? join(tmpdir(), 'lagebild-fuzz')
const chosen = values.parser ? PARSERS.filter(({ name }) => values.parser!.includes(name)) : PARSERS

/** Milliseconds of one batch. */
const BATCH = 20_000
/** Inputs of one parser that are saved. */
const SAVED = 5

interface Sum {
  inputs: number
  crashes: number
  hangs: number
  memory: number
  megabytes: number
}

if (chosen.length === 0) {
  console.error(`No such parser. There are: ${PARSERS.map(({ name }) => name).join(', ')}`)
  process.exitCode = 2
} else if (values.file) await again(chosen[0]!, values.file)
else await all()

async function all(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  console.log(`${minutes} minutes each, seed ${seed}\n`)
  row(['parser', 'inputs', 'crashes', 'hangs', 'memory', 'MB peak'])
  for (const parser of chosen) {
    const { inputs, crashes, hangs, memory, megabytes } = await fuzzed(parser)
    row([parser.name, inputs, crashes, hangs, memory, Math.round(megabytes)].map(String))
    if (crashes + hangs + memory > 0) process.exitCode = 1
  }
}

async function fuzzed(parser: Parser): Promise<Sum> {
  const sum: Sum = { inputs: 0, crashes: 0, hangs: 0, memory: 0, megabytes: 0 }
  const end = Date.now() + minutes * 60_000
  const told = new Set<string>()
  for (let from = 0; Date.now() < end; ) {
    const milliseconds = Math.min(BATCH, end - Date.now())
    const { last, inputs, crashes, ended, megabytes } = await course({
      parser: parser.name,
      seed,
      from,
      until: from + 1_000_000,
      milliseconds,
    })
    sum.inputs += inputs
    sum.megabytes = Math.max(sum.megabytes, megabytes)
    sum.crashes += crashes.length
    if (ended === 'hang') sum.hangs++
    if (ended === 'memory') sum.memory++
    for (const { index, message } of crashes) await keep(parser, { index, what: message, told })
    if (ended === 'hang' || ended === 'memory') await keep(parser, { index: last, what: ended, told })
    from = last + 1
  }
  return sum
}

/** Saves the input once for each thing that goes wrong, and tells it. */
async function keep(parser: Parser, { index, what, told }: { index: number; what: string; told: Set<string> }): Promise<void> {
  const key = what.split('\n').slice(0, 2).join(' ').replace(/\d+/gu, '#')
  if (told.has(key) && key !== 'hang' && key !== 'memory') return
  if (told.size >= SAVED) return
  told.add(`${key}${what === 'hang' || what === 'memory' ? index : ''}`)
  const bytes = mutated(parser, chanceOf(`${parser.name}:${seed}:${index}`))
  const file = join(folder, `${parser.name}-${seed}-${index}`)
  const small = await minimised(parser.name, bytes, `${file}.trial`)
  writeFileSync(file, small)
  console.log(
    `  ${parser.name} input ${index}, ${bytes.length} bytes, ${small.length} saved in ${file}\n    ${what.split('\n').slice(0, 4).join('\n    ')}`,
  )
}

async function again(parser: Parser, file: string): Promise<void> {
  const { ended, crashes, megabytes } = await course({ parser: parser.name, seed, from: 0, until: 0, milliseconds: 0, file })
  console.log(
    ended ?? (crashes.length > 0 ? 'crash' : 'fine'),
    `${Math.round(megabytes)} MB`,
    ...crashes.map(({ message }) => `\n${message}`),
  )
  process.exitCode = ended !== null || crashes.length > 0 ? 1 : 0
}

function row([name = '', ...numbers]: readonly string[]): void {
  console.log(name.padEnd(12) + numbers.map(number => number.padStart(10)).join(''))
}
