// The process that runs a parser on inputs, so that it can be watched from outside and ended: see run.ts.

import { readFileSync } from 'node:fs'
import { chanceOf } from './chance.ts'
import type { Task, Told } from './messages.ts'
import { mutated } from './mutate.ts'
import { PARSERS } from './parsers.ts'

const tell = (told: Told) => void process.send?.(told)

process.on('unhandledRejection', error => fail(error))
process.on('uncaughtException', error => fail(error))

process.once('message', async (task: Task) => {
  const parser = PARSERS.find(({ name }) => name === task.parser)!
  if (task.file !== undefined) {
    tell({ kind: 'start', index: 0, seconds: seconds() })
    await parser.run(readFileSync(task.file)).catch(fail)
  } else await batch(task.from, task.until)
  tell({ kind: 'end', megabytes: process.resourceUsage().maxRSS / 1024 })
  process.exit(0)

  async function batch(from: number, until: number): Promise<void> {
    const end = Date.now() + task.milliseconds
    for (let index = from; index < until && Date.now() < end; index++) {
      const bytes = mutated(parser, chanceOf(`${parser.name}:${task.seed}:${index}`))
      tell({ kind: 'start', index, seconds: seconds() })
      try {
        await parser.run(bytes)
      } catch (error) {
        tell({ kind: 'crash', index, message: said(error) })
      }
    }
  }
})

function seconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function fail(error: unknown): void {
  tell({ kind: 'crash', index: -1, message: said(error) })
  process.exit(1)
}

const said = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 2000)
