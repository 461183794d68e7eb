// Runs a child on a task and says how it went: how far it came, what crashed, whether an input took too long or too much memory.

import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Task, Told } from './messages.ts'

/** Milliseconds of processor time for one input, and as many times of the clock; megabytes of a child's heap and of all that it holds. */
export const LIMITS = { milliseconds: 5000, waits: 12, heap: 512, megabytes: 1200 }

export interface Course {
  /** The input that was run last; -1: none. */
  readonly last: number
  readonly inputs: number
  readonly crashes: readonly { readonly index: number; readonly message: string }[]
  /** Why it was ended; null: it came to its end. */
  readonly ended: 'hang' | 'memory' | 'crash' | null
  readonly megabytes: number
}

export function course(task: Task): Promise<Course> {
  return new Promise(resolve => {
    const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
      execArgv: [`--max-old-space-size=${LIMITS.heap}`, '--no-warnings'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const state = { last: -1, inputs: 0, megabytes: 0, hung: false, stderr: '', since: 0, waits: 0 }
    const crashes: { index: number; message: string }[] = []
    // On a busy machine the clock says little: what counts is how long the child was at work, or that it does nothing at all.
    const hang = () => {
      state.waits++
      state.hung =
        (secondsOf(child.pid) ?? Number.POSITIVE_INFINITY) - state.since > LIMITS.milliseconds / 1000 ||
        state.waits >= LIMITS.waits
      if (state.hung) child.kill('SIGKILL')
      else timer = setTimeout(hang, LIMITS.milliseconds)
    }
    let timer = setTimeout(hang, 60_000) // to start
    child.stderr!.on('data', chunk => {
      state.stderr = (state.stderr + chunk).slice(-4000)
    })
    child.on('message', (told: Told) => {
      if (told.kind === 'end') state.megabytes = told.megabytes
      clearTimeout(timer)
      timer = setTimeout(hang, LIMITS.milliseconds)
      state.waits = 0
      if (told.kind === 'start') {
        state.since = told.seconds
        state.last = told.index
        state.inputs++
      }
      if (told.kind === 'crash') crashes.push({ index: told.index < 0 ? state.last : told.index, message: told.message })
    })
    child.on('exit', code => {
      clearTimeout(timer)
      const memory = /heap out of memory|out of memory/iu.test(state.stderr) || state.megabytes > LIMITS.megabytes
      const dead = code !== 0 && crashes.length === 0
      const ended = state.hung ? 'hang' : memory ? 'memory' : dead ? 'crash' : null
      if (ended === 'crash') crashes.push({ index: state.last, message: state.stderr || `exit code ${code}` })
      resolve({ last: state.last, inputs: state.inputs, crashes, ended, megabytes: state.megabytes })
    })
    child.send(task)
  })
}

/** Processor time of a process, user and system, from Linux's /proc; null elsewhere. A tick is a hundredth of a second. */
function secondsOf(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return null
  }
}
