// The worker pool: order, memory, errors in the middle, threads that die.

import { expect, test } from 'vitest'
import { LagebildError } from '../../src/errors.ts'
import { read } from '../../src/index.ts'
import type { Outcome, Taken } from '../../src/types.ts'
import { readAll } from '../../src/workers/pool.ts'

const textOf = (i: number) => `Der Damm ${i} hält nach Angaben der Feuerwehr. „Wir bleiben“, sagte Ruiz.`
const taken = (i: number): Taken => ({ where: `d${i}`, input: { id: `d${i}`, text: textOf(i), lang: 'de' }, note: null })
const broken: Taken = {
  where: 'bad',
  error: new LagebildError({ code: 'LINE_BROKEN', message: 'no JSON', where: 'bad', remedy: 'Mend it.' }),
}

async function* documents(count: number, special: Record<number, Taken> = {}, pulled = { count: 0 }): AsyncGenerator<Taken> {
  for (let i = 0; i < count; i++) {
    pulled.count++
    yield special[i] ?? taken(i)
  }
}

async function all(outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> {
  const list: Outcome[] = []
  for await (const outcome of outcomes) list.push(outcome)
  return list
}

const ids = (outcomes: readonly Outcome[]) =>
  outcomes.map(outcome => ('reading' in outcome ? outcome.reading.id : `${outcome.where} ${outcome.error.code}`))
const numbers = (count: number) => Array.from({ length: count }, (_, i) => `d${i}`)
const fragile = new URL('./fragile-worker.ts', import.meta.url)

test('threads give the same Readings in the same order as no threads', async () => {
  const [threaded, inline] = [
    await all(readAll(documents(100), { threads: 3 })),
    await all(readAll(documents(100), { threads: 1 })),
  ]
  expect(ids(threaded)).toEqual(numbers(100))
  expect(threaded).toEqual(inline)
  expect((threaded[42] as { reading: unknown }).reading).toEqual(await read({ id: 'd42', text: textOf(42), lang: 'de' }))
})

test('errors in the middle are outcomes in their place, from intake and from reading', async () => {
  const odd: Taken = { where: 'x:7', input: { id: 'x', text: 'Egy mondat.', lang: 'zz' }, note: null }
  for (const threads of [1, 2]) {
    const outcomes = await all(readAll(documents(40, { 3: broken, 20: odd }), { threads }))
    const expected = numbers(40)
    expected[3] = 'bad LINE_BROKEN'
    expected[20] = 'x:7 LANGUAGE_UNKNOWN'
    expect(ids(outcomes)).toEqual(expected)
    const { error } = outcomes[20] as { error: LagebildError }
    expect(error).toBeInstanceOf(LagebildError)
    expect(error.where).toBe('x:7')
    expect(error.remedy).toMatch(/\w/u)
  }
})

test('a slow reader of the outcomes holds the intake back', async () => {
  const pulled = { count: 0 }
  const outcomes = readAll(documents(2000, {}, pulled), { threads: 2, worker: fragile })
  await outcomes.next()
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(pulled.count).toBeLessThan(200)
  const whenOneWasTaken = pulled.count
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(pulled.count).toBe(whenOneWasTaken)
  await outcomes.return(undefined)
})

test('what is read is there before what is slow to come', async () => {
  const began = performance.now()
  async function* slow(): AsyncGenerator<Taken> {
    for (let count = 0; count < 4; count++) {
      if (count === 3) await new Promise(resolve => setTimeout(resolve, 1500))
      else await new Promise(resolve => setTimeout(resolve, 150))
      yield { where: `d${count}`, input: { id: `d${count}`, text: 'Short.', lang: 'en' }, note: null }
    }
  }
  const when: [string, number][] = []
  for await (const { where } of readAll(slow(), { threads: 2, worker: fragile })) when.push([where, performance.now() - began])
  expect(when.map(([where]) => where)).toEqual(['d0', 'd1', 'd2', 'd3'])
  expect(when[3]![1] - when[1]![1]).toBeGreaterThan(500)
})

test('no document is lost or doubled, however they come', async () => {
  async function* uneven(): AsyncGenerator<Taken> {
    for (let count = 0; count < 300; count++) {
      if (count % 7 === 0) await new Promise(resolve => setTimeout(resolve, count % 5))
      if (count % 97 === 0) await new Promise(resolve => setTimeout(resolve, 130))
      yield { where: `d${count}`, input: { id: `d${count}`, text: 'Short.', lang: 'en' }, note: null }
    }
  }
  const seen: string[] = []
  for await (const { where } of readAll(uneven(), { threads: 2, worker: fragile })) {
    seen.push(where)
    if (seen.length % 11 === 0) await new Promise(resolve => setTimeout(resolve, 3))
  }
  expect(seen).toEqual(Array.from({ length: 300 }, (_, count) => `d${count}`))
})

test('a thread that dies takes only its one document with it', async () => {
  const deadly: Taken = { where: 'd17', input: { id: 'd17', text: 'crash', lang: 'de' }, note: null }
  const outcomes = await all(readAll(documents(60, { 17: deadly }), { threads: 2, worker: fragile }))
  const expected = numbers(60)
  expected[17] = 'd17 INTERNAL'
  expect(ids(outcomes)).toEqual(expected)
})

test('a thread out of memory is the document’s error, and the rest goes on', async () => {
  const hungry: Taken = { where: 'd30', input: { id: 'd30', text: 'hungry', lang: 'de' }, note: null }
  const outcomes = await all(readAll(documents(40, { 30: hungry }), { threads: 2, worker: fragile, megabytes: 48 }))
  const expected = numbers(40)
  expected[30] = 'd30 INTERNAL'
  expect(ids(outcomes)).toEqual(expected)
})

test('an intake that throws ends the batch with its error, after what came before', async () => {
  async function* failing(): AsyncGenerator<Taken> {
    yield* documents(20)
    throw new Error('the disk is gone')
  }
  const outcomes = await all(readAll(failing(), { threads: 2, worker: fragile }))
  expect(ids(outcomes)).toEqual([...numbers(20), 'input INTERNAL'])
})

test('an empty batch gives nothing', async () => {
  expect(await all(readAll(documents(0), { threads: 4 }))).toEqual([])
})
