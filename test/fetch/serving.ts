// A server of the test's own on a free port of this machine, and a fetcher that may ask it.
//   const site = await serve({ '/a': (_, answer) => answer.end('A') }); site.url('/a')   http://127.0.0.1:40123/a

import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import type { Fetcher } from '../../src/fetch/answer.ts'
import { type FetcherOptions, fetcher } from '../../src/fetch/fetcher.ts'
import { type FetchSettingName, fetchSettings } from '../../src/fetch/settings.ts'

export type Route = (asked: IncomingMessage, answer: ServerResponse) => void

export interface Site {
  /** Paths asked for, in order, without robots.txt. */
  readonly asked: string[]
  readonly port: number
  url(path: string): string
  close(): Promise<void>
}

/** Serves one function a path, "*" for any other; a robots.txt of its own only where there is a route for it. */
export function serve(
  routes: Readonly<Record<string, Route>>,
  secured: { readonly key: string; readonly cert: string } | null = null,
): Promise<Site> {
  const asked: string[] = []
  const listener: RequestListener = (request, answer) => {
    const path = request.url ?? '/'
    if (path !== '/robots.txt') asked.push(path)
    const route = routes[path] ?? (path === '/robots.txt' ? undefined : routes['*'])
    if (route) route(request, answer)
    else answer.writeHead(404).end('nothing here')
  }
  return listening(secured ? createSecureServer({ ...secured }, listener) : createServer(listener), {
    asked,
    scheme: secured ? 'https' : 'http',
  })
}

function listening(server: Server, { asked, scheme }: { asked: string[]; scheme: string }): Promise<Site> {
  // Of the misbehaving routes' broken connections.
  server.on('clientError', (_, socket) => socket.destroy())
  server.on('tlsClientError', () => {})
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        asked,
        port,
        url: path => `${scheme}://127.0.0.1:${port}${path}`,
        close: () =>
          new Promise(done => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}

/** Sizes of tests; times that no loaded machine exceeds by chance. */
const SMALL: Partial<Record<FetchSettingName, number>> = {
  'limits.sent': 0.3,
  'limits.unpacked': 3,
  'limits.ratio': 20,
  'limits.headers': 8,
  'pace.gap': 0,
  'pace.patience': 0.2,
}

/** For what is to take too long. */
export const IMPATIENT: Partial<Record<FetchSettingName, number>> = {
  'limits.connect': 0.3,
  'limits.firstByte': 0.4,
  'limits.whole': 1,
  'limits.slowAfter': 0.3,
}

export interface Asking extends Omit<FetcherOptions, 'settings'> {
  readonly limits?: Partial<Record<FetchSettingName, number>>
  /** This machine unless given. */
  readonly allow?: readonly string[]
  readonly contact?: string
}

/** A fetcher that may ask this machine. */
export function quickFetcher({ limits = {}, allow = ['127.0.0.1'], contact, ...options }: Asking = {}): Fetcher {
  return fetcher({ ...options, settings: fetchSettings({ ...SMALL, ...limits }, { allow, contact: contact ?? null }) })
}

/** A certificate that signs itself, for 127.0.0.1 or another name; `expired`: until yesterday. */
export async function certificate({ name = '127.0.0.1', expired = false } = {}): Promise<{ key: string; cert: string }> {
  const day = 24 * 3600 * 1000
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: new Date(Date.now() + (expired ? -day : day)),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [name === '127.0.0.1' ? { type: 7, ip: name } : { type: 2, value: name }] },
    ],
  })
  return { key: made.private, cert: made.cert }
}
