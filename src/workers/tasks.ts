// A batch in tasks: documents enough that messages between threads cost little, and never one that waits for others that are slow to come.
//   for await (const task of inTasks(takeIn(['https://…/feed.xml']))) …   one page now and then, or sixteen documents at once

import type { Taken } from '../types.ts'

export type Task = readonly Taken[]

/** A task holds this much: documents, and characters as handed in. */
const TASK = { documents: 16, characters: 100_000 }
/** Milliseconds after which what is there goes on, for a page may take a second to come. */
const PATIENCE = 100

/** Groups a batch into tasks. Reads no further ahead than one document. */
export async function* inTasks(taken: AsyncIterable<Taken>): AsyncGenerator<Task, undefined> {
  const iterator = taken[Symbol.asyncIterator]()
  let coming: Promise<IteratorResult<Taken>> | null = null
  let task: Taken[] = []
  try {
    for (;;) {
      coming ??= iterator.next()
      const step = task.length > 0 ? await within(coming, PATIENCE) : await coming
      if (step) coming = null
      if (step?.done) break
      if (step) task.push(step.value)
      if (step && task.length < TASK.documents && charactersOf(task) < TASK.characters) continue
      yield task
      task = []
    }
    if (task.length > 0) yield task
  } finally {
    // What is still to come would be waited for, a fetch's whole time perhaps.
    const closed = iterator.return?.()
    if (coming === null) await closed
  }
}

/** The bytes that it was made of wait, too, until its turn comes. */
export const charactersOf = (task: Task): number => task.reduce((sum, taken) => sum + sizeOf(taken), 0)

const sizeOf = (taken: Taken): number =>
  'input' in taken
    ? (taken.input.text?.length ?? 0) +
      (taken.input.html?.length ?? 0) +
      (taken.input.html ? 0 : (taken.original?.bytes.length ?? 0))
    : 0

/** Null when it takes longer. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), milliseconds)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
