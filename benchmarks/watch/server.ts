// The site of the benchmark as a process of its own: says its port, serves, and counts what it is asked and what is pushed to it.
//   node benchmarks/watch/server.ts '{"feeds":3,"articles":30,"seconds":20,"quiet":8,"seed":1}'

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type PlanOptions, planOf } from './plan.ts'
import { answerFor } from './site.ts'
import { dice } from './texts.ts'

/** What it says of itself at /counts. */
export interface Counts {
  readonly asked: number
  readonly unchanged: number
  readonly refused: number
  /** How often each warning was pushed, by id. */
  readonly pushed: Readonly<Record<string, number>>
}

/** Of the questions so many are answered with 503, and so many late (milliseconds). */
const REFUSED = 0.01
const LATE = { share: 0.01, wait: 1500 }

const options = JSON.parse(process.argv[2]!) as PlanOptions
const plan = planOf(options)
const chance = dice(options.seed + 1)
const pushed: Record<string, number> = {}
const counts = { asked: 0, unchanged: 0, refused: 0 }
let began = 0

const server = createServer((request, response) => {
  const { method, url = '/' } = request
  if (method === 'POST') return take(request, response)
  if (url === '/counts') return send(response, 200, JSON.stringify({ ...counts, pushed } satisfies Counts))
  if (url === '/robots.txt') return send(response, 200, 'User-agent: *\nAllow: /\n')
  // A feed that moved for good.
  if (url === '/old/feed0.xml') return response.writeHead(301, { location: '/feed0/index.xml' }).end()
  counts.asked++
  if (chance() < REFUSED) {
    counts.refused++
    return response.writeHead(503, { 'retry-after': '2' }).end()
  }
  if (chance() < LATE.share) setTimeout(() => serve(request, response), LATE.wait)
  else serve(request, response)
})

function serve(request: IncomingMessage, response: ServerResponse): void {
  const { port } = server.address() as AddressInfo
  const seconds = (Date.now() - began) / 1000
  const served = answerFor(request.url!, { plan, began, seconds, address: `http://localhost:${port}` })
  if (served === null) {
    send(response, 404, 'nothing here')
    return
  }
  const { type, body, etag, modified } = served
  const headers = {
    'content-type': type,
    ...(etag ? { etag } : {}),
    ...(modified ? { 'last-modified': modified.toUTCString() } : {}),
  }
  const { 'if-none-match': tag, 'if-modified-since': since } = request.headers
  const isSame =
    etag !== null ? tag === etag : modified !== null && since !== undefined && Date.parse(since) >= modified.getTime()
  if (isSame) counts.unchanged++
  response.writeHead(isSame ? 304 : 200, headers).end(isSame ? undefined : body)
}

function take(request: IncomingMessage, response: ServerResponse): void {
  const id = String(request.headers['webhook-id'])
  pushed[id] = (pushed[id] ?? 0) + 1
  request.resume().on('end', () => response.writeHead(204).end())
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
}

server.listen(0, 'localhost', () => {
  began = Date.now()
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port, began })}\n`)
})
