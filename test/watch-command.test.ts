// lagebild watch on the command line: what it refuses, and one round of it over a site on this machine.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lagebild } from './cli/harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-watch-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, yaml: string): string => {
  const file = join(folder, name)
  writeFileSync(file, yaml)
  return file
}

test('without a file, with a wrong one, or with one that names no sources, nothing is watched', async () => {
  expect(await lagebild(['watch'])).toMatchObject({ code: 2, err: expect.stringContaining('There is nothing to watch') })
  const wrong = await lagebild(['watch', written('wrong.yaml', 'sources:\n  - ulr: http://a.example/\n')])
  expect(wrong).toMatchObject({ code: 3, err: expect.stringContaining('Did you mean url?') })
  const rules = await lagebild(['watch', written('rules.yaml', 'rules:\n  - name: A\n')])
  expect(rules).toMatchObject({ code: 3, err: expect.stringContaining('The file has rules and no sources') })
})

test('a private host is refused unless the file allows it', { timeout: 60_000 }, async () => {
  const ledger = join(folder, 'refused.db')
  const file = written('private.yaml', 'sources:\n  - url: http://127.0.0.1:9/feed.xml\n')
  const { err } = await lagebild(['watch', file, '--once', '--ledger', ledger, '--log-format', 'json'])
  expect(err).toContain('"what":"failed"')
  expect(err).toMatch(/allow/u)
})

test('one round: what the feed names is in the ledger, a second one finds nothing new', { timeout: 60_000 }, async () => {
  const words =
    'Der Damm bei Wallau hält, sagte Ida Roth am Morgen. Die Feuerwehr war mit vierzig Leuten am Deich, und das Wasser fällt wieder.'
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const isFeed = request.url === '/feed.xml'
    if (!isFeed && request.url !== '/damm') return response.writeHead(404).end()
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Bote</title><item><title>Damm</title><link>http://localhost:${port}/damm</link></item></channel></rss>`
    const page = `<!doctype html><html lang="de"><body><article><h1>Damm</h1><p>${words}</p><p>${words.replaceAll('Damm', 'Deich')}</p></article></body></html>`
    response
      .writeHead(200, { 'content-type': isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8' })
      .end(isFeed ? feed : page)
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const yaml = `sources:\n  - url: http://localhost:${port}/feed.xml\nallow: [localhost]\npace: { gap: 0 }\nledger: round.db\n`
    const file = written('round.yaml', yaml)
    const first = await lagebild(['watch', file, '--once', '--log-format', 'json'])
    expect(first.code).toBe(0)
    expect(first.err).toContain('"what":"added"')
    const second = await lagebild(['watch', file, '--once', '--log-format', 'json'])
    expect(second.code).toBe(0)
    expect(second.err).not.toContain('"what":"added"')
    expect((await lagebild(['documents', '--ledger', join(folder, 'round.db')])).out).toContain('Damm')
  } finally {
    server.close()
  }
})
