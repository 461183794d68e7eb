// The whole program as its users run it: a watch over a site on this machine pushes by every way, says how it stands, ends well, and after
// another start has pushed nothing twice.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAtomFeed } from 'feedsmith'
import { Webhook } from 'standardwebhooks'
import { afterAll, expect, test } from 'vitest'
import { statusSchema } from '../../src/watch/status/shape.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'telling-'))
const SECRET = `whsec_${Buffer.from('nothing but a test, 32 bytes it has').toString('base64')}`
const servers: Server[] = []
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
})

async function serving(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

const TITLE = 'Brand in der Werft \u001b[31m von Emden'
const article = (dead: number) => `<html lang="de"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>
  <p>Bei dem Brand in der Werft von Emden sind ${dead} Menschen ums Leben gekommen, sagte Feuerwehrsprecherin Wiebke Harms am Mittwoch.</p>
  <p>Die Halle müsse abgerissen werden, erklärte Bürgermeister Onno Saathoff nach einem Rundgang mit den Fachleuten des Landes.</p>
  <p>Rund 40 Anwohner wurden in Sicherheit gebracht, teilte der Landkreis mit. Die Ursache ist noch unklar, die Polizei ermittelt.</p>
  </article></body></html>`

const site = () =>
  createServer((request, response) => {
    const { host } = request.headers
    const [, number] = /^\/(\d)$/u.exec(request.url!) ?? []
    if (request.url === '/feed.json') {
      const items = [1, 2].map(n => ({
        id: `http://${host}/${n}`,
        url: `http://${host}/${n}`,
        title: TITLE,
        date_published: `2026-05-06T1${n}:00:00Z`,
      }))
      response.setHeader('content-type', 'application/feed+json')
      response.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Hafenbote', items }))
    } else if (number) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(article(10 + Number(number)))
    } else response.writeHead(404).end()
  })

interface Run {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  readonly ended: Promise<number | null>
}

function lagebild(...words: readonly string[]): Run {
  const env = { ...process.env, DESK_SECRET: SECRET, NO_COLOR: '1' }
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      said[name] += part
    })
  }
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, stdout: () => said.stdout, stderr: () => said.stderr, ended }
}

test('from a page to every sink, and how it stands meanwhile', { timeout: 60_000 }, async () => {
  const got: { headers: Record<string, string>; body: string }[] = []
  const desk = await serving(
    createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', part => {
        body += part
      })
      request.on('end', () => {
        got.push({ headers: request.headers as Record<string, string>, body })
        response.writeHead(got.length === 1 ? 503 : 204).end() // the first is tried again
      })
    }),
  )
  const news = await serving(site())
  const path = join(folder, 'watch.yaml')
  writeFileSync(
    path,
    `sources: [{ url: ${news}/feed.json, every: 2s, outlet: Hafenbote }]
ledger: news.db
language: de
allow: [localhost]
pace: { gap: 0 }
push:
  - to: terminal
  - { to: atom, file: w.atom }
  - { to: webhook, name: desk, url: '${desk}/hook', secret: DESK_SECRET }
  - to: command
    run: ['${process.execPath}', -e, "process.stdin.pipe(require('fs').createWriteStream('got.jsonl', { flags: 'a' }))"]
`,
  )
  const ledger = join(folder, 'news.db')
  const first = lagebild('watch', path, '--threads', '1', '--log-format', 'json', '--health', '127.0.0.1:0')
  const feed = () => parseAtomFeed(readFileSync(join(folder, 'w.atom'), 'utf8')).entries ?? []
  await expect.poll(() => got.length, { timeout: 40_000, interval: 200 }).toBeGreaterThan(2)
  await expect.poll(() => feed().length, { timeout: 10_000 }).toBeGreaterThan(1)

  const health = async () => {
    const running = lagebild('health', '--ledger', ledger, '--format', 'json')
    expect(await running.ended).toBe(0)
    return statusSchema.parse(JSON.parse(running.stdout()))
  }
  // It is written down every few seconds only.
  await expect.poll(async () => (await health()).watch!.counts.added, { timeout: 20_000, interval: 500 }).toBe(2)
  const status = await health()
  expect([status.state, status.watch!.counts.added, status.sources.length]).toEqual(['healthy', 2, 1])
  expect(status.sinks.map(({ name }) => name)).toEqual(['atom', 'command', 'desk', 'terminal'])

  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  const events = first
    .stderr()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { what: string })
  expect(events.at(-1)!.what).toBe('stopped')
  expect(events.filter(({ what }) => what === 'warning').length).toBe(feed().length)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(`${first.stdout()}${first.stderr()}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u)
  expect(first.stdout()).toContain('Zahl der Toten')

  const ids = got.map(({ headers }) => headers['webhook-id'])
  expect(new Set(ids).size).toBe(feed().length)
  expect(ids.length).toBe(feed().length + 1)
  for (const { headers, body } of got) expect(new Webhook(SECRET).verify(body, headers)).toMatchObject({ type: 'warning.raised' })
  const lines = readFileSync(join(folder, 'got.jsonl'), 'utf8').trim().split('\n')
  expect(new Set(lines.map(line => (JSON.parse(line) as { id: string }).id))).toEqual(new Set(ids))
  for (const text of [first.stderr(), first.stdout(), readFileSync(ledger, 'latin1')]) expect(text).not.toContain(SECRET.slice(6))

  const stopped = lagebild('health', '--ledger', ledger)
  expect(await stopped.ended).toBe(1)
  expect(stopped.stdout()).toContain('was stopped')
  const again = lagebild('watch', path, '--threads', '1', '--once', '--log-format', 'text')
  expect(await again.ended).toBe(0)
  expect(again.stdout()).toBe('')
  expect(got.length).toBe(ids.length)
})

test('what cannot work is told before anything is watched', () => {
  const path = join(folder, 'wrong.yaml')
  const run = (push: string, ...more: readonly string[]) => {
    writeFileSync(path, `sources: [{ url: https://a.example/feed }]\nledger: wrong.db\npush: [${push}]\n`)
    return spawnSync(process.execPath, [main, 'watch', path, ...more], { encoding: 'utf8', env: { PATH: process.env.PATH } })
  }
  const noSecret = run("{ to: webhook, url: 'https://desk.example', secret: DESK_SECRET }")
  expect([noSecret.status, noSecret.stderr]).toEqual([2, expect.stringContaining('There is no secret in DESK_SECRET')])
  const open = run('{ to: terminal }', '--health', '0.0.0.0:9464')
  expect([open.status, open.stderr]).toEqual([2, expect.stringContaining('no address of this machine')])
})
