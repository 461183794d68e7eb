// lagebild rebuild --originals: a better extraction makes a new version that stands behind the old one; the same one makes nothing.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { openLedger } from '../src/ledger/open.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { store } from '../src/ledger/store.ts'
import { verify } from '../src/ledger/verify.ts'
import type { DocumentInput } from '../src/types.ts'
import { warningsOf } from '../src/warnings/warnings.ts'
import { lagebild } from './cli/harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PARAGRAPHS = [
  'Nach dem Dammbruch bei Harnau sind am Dienstag 40 Häuser geräumt worden, wie die Feuerwehr mitteilte.',
  '„Niemand wurde verletzt“, sagte Einsatzleiterin Ida Lorenz. Die Bewohner kamen in einer Turnhalle unter.',
  'Der Landrat Bodo Quandt kündigte an, der Damm werde bis zum Herbst erneuert und um einen Meter erhöht.',
]
const page = `<html lang="de"><head><title>Dammbruch bei Harnau</title></head><body><article><h1>Dammbruch bei Harnau</h1>
  ${PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n')}</article></body></html>`
const seen = '2026-05-06T10:00:00Z'
const given: DocumentInput = { outlet: 'Harnauer Bote', published: '2026-05-05T08:00:00Z' }

let path: string
let made = 0
beforeEach(() => {
  path = join(folder, `${++made}.db`)
})
const here = (...argv: string[]) => lagebild([...argv, '--ledger', path])

/** As an older extraction would have read it. */
async function stored(text: string, html: string = page): Promise<void> {
  const ledger = await openLedger(path)
  const reading = await read({ id: 'damm', text, title: 'Dammbruch bei Harnau', ...given })
  const original = { bytes: Buffer.from(html), type: 'text/html', address: null, fetched: '2026-05-06T09:59:00Z', given }
  await store(ledger, [reading], { seen, originals: new Map([[reading, original]]) })
  await ledger.close()
}

test('what an older extraction left out comes as a version of its own, and is no change of the article', async () => {
  await stored(PARAGRAPHS.slice(0, 2).join('\n'))
  const dry = await here('rebuild', '--originals', '--dry-run')
  expect(dry.out).toContain('the text of 1 document taken out of the kept bytes again · 1 changed · nothing was stored')
  const { out, code } = await here('rebuild', '--originals', '--format', 'json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ documents: 1, read: 1, changed: 1, failed: 0, changes: [{ id: 'damm', version: 2 }] })

  const ledger = await openLedger(path)
  const { documents } = await survey(ledger, { versions: 'all' })
  expect(documents.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-05-05T08:00:00.000Z', '2026-05-05T08:00:01.000Z'])
  expect(documents[1]!.changed).toMatchObject({ how: 'extraction' })
  expect(warningsOf(await survey(ledger, { versions: 'all' })).map(({ kind }) => kind)).not.toContain('silentChange')
  expect((await verify(ledger, { found: () => {} })).findings).toBe(0)
  await ledger.close()

  expect((await here('show', 'damm')).out).toContain('Bodo Quandt')
  expect((await here('rebuild', '--originals')).out).toContain('nothing changed')
})

test('bytes that hold no article any more are told of, and the document stays', async () => {
  await stored(PARAGRAPHS.join('\n'), '<html><body><script>1</script></body></html>')
  const { code, err } = await here('rebuild', '--originals')
  expect(code).toBe(3)
  expect(err).toMatch(/^error [A-Z_]+: .+\n {2}where: damm/u)
  expect((await here('show', 'damm')).out).toContain('Bodo Quandt')
})

test('without kept bytes there is nothing to do', async () => {
  expect((await here('add', 'examples/flood/s1a1.txt')).code).toBe(0)
  expect((await here('rebuild', '--originals')).out).toContain('Nothing to do')
})
