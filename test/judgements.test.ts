// What the user says of who is who: kept in the ledger, asked by every query, never lost when documents are read again.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JudgementView, LinkView } from '../src/ledger/link.ts'
import { judgeIdentity, judgementViews } from '../src/ledger/link.ts'
import { type Ledger, openLedger } from '../src/ledger/open.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { store } from '../src/ledger/store.ts'
import type { Reading } from '../src/types.ts'
import { lagebild } from './cli/harness.ts'
import { readingOf } from './ledger-readings.ts'

const at = '2026-03-14T17:00:00Z'
const put = (ledger: Ledger, ...readings: Reading[]) => store(ledger, readings, { seen: at })
const article = (id: string, ...names: string[]) =>
  readingOf({ id, text: `${names.join(' und ')} waren da.`, names: names.map(name => ({ name })) })

const who = async (ledger: Ledger) => {
  const { identities, entities, documents } = await survey(ledger)
  const ids = new Map(documents.map(({ reading, id }) => [reading, id]))
  return identities
    .map(({ members }) =>
      members
        .map(i => `${ids.get(entities[i]!.reading)} ${entities[i]!.name}`)
        .sort()
        .join(' = '),
    )
    .sort()
}

test('a judgement on one document’s entity holds when the document is read again, by another engine and in another order', async () => {
  const ledger = await openLedger(':memory:')
  await put(ledger, article('a', 'Anna Kruse'), article('b', 'Jon Ek', 'Anna Kruse'), article('c', 'Anna Kruse'))
  expect(await who(ledger)).toEqual(['a Anna Kruse = b Anna Kruse = c Anna Kruse', 'b Jon Ek'])
  await judgeIdentity(ledger, { verdict: 'different', a: 'b:Kruse', b: 'Anna Kruse', at })
  const parted = ['a Anna Kruse = c Anna Kruse', 'b Anna Kruse', 'b Jon Ek']
  expect(await who(ledger)).toEqual(parted)
  await put(ledger, {
    ...article('b', 'Anna Kruse', 'Jon Ek'),
    text: article('b', 'Jon Ek', 'Anna Kruse').text,
    engine: 'hand@2',
  })
  expect(await who(ledger)).toEqual(parted)
  await put(ledger, article('d', 'Anna Kruse'))
  expect(await who(ledger)).toEqual(['a Anna Kruse = c Anna Kruse = d Anna Kruse', 'b Anna Kruse', 'b Jon Ek'])
  await ledger.close()
})

test('a judgement waits for names that no document has any more', async () => {
  const ledger = await openLedger(':memory:')
  await put(ledger, article('a', 'Ida Roth'), article('b', 'Ida Brandt'))
  await judgeIdentity(ledger, { verdict: 'same', a: 'Ida Roth', b: 'Ida Brandt', at })
  expect(await who(ledger)).toEqual(['a Ida Roth = b Ida Brandt'])
  await put(ledger, { ...article('b', 'Jon Ek'), text: 'Ein anderer Text: Jon Ek.' })
  expect((await judgementViews(ledger)).map(({ state }) => state)).toEqual(['dormant'])
  await put(ledger, article('c', 'Ida Brandt'))
  expect(await who(ledger)).toEqual(['a Ida Roth = c Ida Brandt', 'b Jon Ek'])
  await ledger.close()
})

const folder = mkdtempSync(join(tmpdir(), 'lagebild-judgements-'))
const path = join(folder, 'story.db')
const run = (...argv: string[]) => lagebild([...argv, '--ledger', path], { env: { USER: 'ida' } })
const json = async <T>(...argv: string[]) => JSON.parse((await run(...argv, '--format', 'json')).out) as T

beforeAll(async () => {
  const ledger = await openLedger(path)
  await put(
    ledger,
    article('a1', 'Anna Kruse', 'Paul Kruse'),
    article('a2', 'Kruse'),
    article('a3', 'Kruse', 'Sabine Hollerbach'),
    article('a4', 'Sabine Hollerbauch'),
  )
  await ledger.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

test('link, unlink, judgements, --undo: each says what it did, and all of it stays', async () => {
  const linked = await json<LinkView>('link', 'a2:Kruse', 'Paul Kruse', '--note', 'he says so himself')
  expect(linked).toMatchObject({ id: 1, verdict: 'same', wasSo: false, now: [{ name: 'Paul Kruse' }] })
  const { out } = await run('unlink', 'Sabine Hollerbach', 'Hollerbauch')
  expect(out).toContain('Sabine Hollerbach and Sabine Hollerbauch are two now.')
  expect(out).toContain('lagebild judgements --undo 2')
  expect((await run('link', 'Sabine Hollerbach', 'Hollerbauch', '--by', 'Jon')).out).toContain('are one now')

  const listed = await json<JudgementView[]>('judgements')
  expect(listed.map(({ id, verdict, state, note, by }) => [id, verdict, state, note, by])).toEqual([
    [1, 'same', 'holds', 'he says so himself', 'ida'],
    [2, 'different', 'overruled', null, 'ida'],
    [3, 'same', 'holds', null, 'Jon'],
  ])
  expect((await run('judgements', '--undo', '3')).out).toMatch(/2 {2}Sabine Hollerbach ≠ Sabine Hollerbauch +holds/u)
  expect((await json<JudgementView[]>('judgements')).map(({ state }) => state)).toEqual(['holds', 'holds', 'undone', null])
})

test('an error says whom a name may mean, and how to say which', async () => {
  const { err } = await run('link', 'Sabine', 'Paul Kruse')
  expect(err).toContain('AMBIGUOUS: "Sabine" may mean several')
  expect(err).toContain('Sabine Hollerbach (Sabine Hollerbach, person, in 1 document)')
  expect((await run('link', 'Kruse', 'Anna Kruse')).err).toContain('a3:e1 (Kruse, person, in 1 document)')
  expect((await run('link', 'Grünwald', 'Kruse')).err).toContain('NOT_FOUND')
  expect((await run('link', 'a1:Kruse', 'Kruse')).err).toContain('a1:e1 (Anna Kruse, person); a1:e2 (Paul Kruse, person)')
  expect((await run('unlink', 'Anna Kruse', 'ANNA KRUSE')).err).toContain('USAGE')
  expect((await run('judgements', '--undo', 'x')).err).toContain('no number of a judgement')
})
