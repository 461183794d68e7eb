// lagebild show ID --versions: how an article changed, what it says no longer, and whether its outlet says so.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { openLedger } from '../src/ledger/open.ts'
import { store } from '../src/ledger/store.ts'
import { lagebild } from './cli/harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-versions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'ledger.db')
const here = (...argv: string[]) => lagebild([...argv, '--ledger', path])

const KEPT = [
  'Nach dem Dammbruch bei Harnau sind am Dienstag 40 Häuser geräumt worden, wie die Feuerwehr mitteilte.',
  '„Niemand wurde verletzt“, sagte Einsatzleiterin Ida Lorenz. Die Bewohner kamen in einer Turnhalle unter.',
]
const GONE = 'Der Landrat Bodo Quandt kündigte an, der Damm werde bis zum Herbst erneuert und um einen Meter erhöht.'
const GIVEN = { outlet: 'Harnauer Bote', published: '2026-05-05T08:00:00Z' }

test('show --versions says how an article changed', async () => {
  const ledger = await openLedger(path)
  const texts = [[...KEPT, GONE].join('\n'), KEPT.join('\n'), `${KEPT.join('\n')}\nDie Feuerwehr rückte ab.`]
  for (const [i, text] of texts.entries()) {
    const modified = i === 2 ? '2026-05-05T12:00:00Z' : null
    await store(ledger, [await read({ id: 'damm', text, ...GIVEN, modified })], { seen: `2026-05-05T09:0${i}:00Z` })
  }
  await ledger.close()
  expect((await here('show', 'damm', '--versions')).out).toBe(`version 1 · 2026-05-05 08:00 · first seen
version 2 · 2026-05-05 09:01 · changed without a word about it
  says no longer
    damm:a3  Bodo Quandt: der Damm werde bis zum Herbst erneuert und um einen Meter erhöht
    damm:q2  Bodo Quandt: einen Meter
version 3 · 2026-05-05 12:00 · changed, and dated anew
`)
})

test('as data, and of no document', async () => {
  const { out } = await here('show', 'damm', '--versions', '--format', 'json')
  expect(JSON.parse(out).map(({ how }: { how: string | null }) => how)).toEqual([null, 'silent', 'modified'])
  expect(await here('show', 'deich', '--versions')).toMatchObject({ code: 3, err: expect.stringContaining('NOT_FOUND') })
})
