// Answers how a watch stands over HTTP, on this machine only: GET /health as JSON, GET /metrics for Prometheus.
//   const server = await serveHealth({ host: '127.0.0.1', port: 9464 }, () => monitor.status()); await server.close()

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { LagebildError } from '../../errors.ts'
import { isThisMachine, type Listening } from './listening.ts'
import { PROMETHEUS_TYPE, prometheusText } from './prometheus.ts'
import type { Status } from './shape.ts'

export interface HealthServer {
  readonly port: number
  close(): Promise<void>
}

/** Milliseconds that somebody has for a request, and that a connection may stay open without one. */
const LIMITS = { request: 5000, headers: 5000, idle: 2000 }
const MOST_CONNECTIONS = 50

/** Rejects with USAGE where the port is taken or may not be used. */
export async function serveHealth({ host, port }: Listening, status: () => Promise<Status>): Promise<HealthServer> {
  const server = createServer((request, response) => void answer(request, response, status))
  server.requestTimeout = LIMITS.request
  server.headersTimeout = LIMITS.headers
  server.keepAliveTimeout = LIMITS.idle
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', cause => reject(taken(`${host}:${port}`, cause)))
    server.listen({ host, port }, resolve)
  })
  server.unref()
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, status: () => Promise<Status>): Promise<void> {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  const send = (code: number, type: string, body: string, more: Readonly<Record<string, string>> = {}) => {
    response.writeHead(code, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body), ...more })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  // A page in a browser on this machine that has its own name lead here (DNS rebinding) still sends that name.
  const asked = URL.parse(`http://${request.headers.host ?? ''}`)?.hostname.replace(/^\[|\]$/gu, '') ?? ''
  if (!isThisMachine(asked)) return send(403, 'text/plain; charset=utf-8', 'For this machine only\n')
  const path = (request.url ?? '').split('?', 1)[0]
  if (path !== '/health' && path !== '/metrics') return send(404, 'text/plain; charset=utf-8', 'GET /health or /metrics\n')
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, 'text/plain; charset=utf-8', 'GET only\n', { allow: 'GET, HEAD' })
  try {
    const standing = await status()
    if (path === '/metrics') return send(200, PROMETHEUS_TYPE, prometheusText(standing))
    send(standing.state === 'failing' ? 503 : 200, 'application/json; charset=utf-8', `${JSON.stringify(standing, null, 2)}\n`)
  } catch {
    send(500, 'text/plain; charset=utf-8', 'How the watch stands could not be found out\n')
  }
}

const taken = (where: string, cause: Error) =>
  new LagebildError({
    code: 'USAGE',
    message: `Nothing can listen at ${where}: ${cause.message}`,
    where: `health: ${where}`,
    remedy: 'Choose another port, or end the program that has it.',
    cause,
  })
