// Addresses that are meant to reach what lies behind: this machine, its network, its cloud. None may be asked, however it is written.

import type { LookupAddress } from 'node:dns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanAddress } from '../../src/fetch/address.ts'
import type { Fetcher } from '../../src/fetch/answer.ts'
import { fetcher } from '../../src/fetch/fetcher.ts'
import { refusedAddress } from '../../src/fetch/guard.ts'
import { fetchSettings, hostFrom } from '../../src/fetch/settings.ts'
import { type Site, serve } from './serving.ts'

let site: Site
let asker: Fetcher
/** What a hostile name server answers. */
const NAMES: Readonly<Record<string, string>> = {
  'loop.evil.example': '127.0.0.1',
  'six.evil.example': '::1',
  'mapped.evil.example': '::ffff:127.0.0.1',
  'home.evil.example': '192.168.178.1',
  'cloud.evil.example': '169.254.169.254',
  'zero.evil.example': '0.0.0.0',
  'nat.evil.example': '64:ff9b::a9fe:a9fe',
  'junk.evil.example': 'not an address',
  localhost: '127.0.0.1',
  'localhost.': '127.0.0.1',
  'app.localhost': '127.0.0.1',
  'localtest.evil.example': '127.0.0.1',
  'ip6-localhost': '::1',
}

beforeAll(async () => {
  site = await serve({ '*': (_, answer) => answer.end('secret') })
  const resolve = async (host: string): Promise<LookupAddress[]> => {
    const address = NAMES[host]
    if (!address) throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' })
    return [{ address, family: address.includes(':') ? 6 : 4 }]
  }
  asker = fetcher({
    resolve,
    settings: fetchSettings({ 'limits.connect': 0.5, 'limits.firstByte': 0.5, 'limits.whole': 1, 'pace.gap': 0 }),
  })
})
afterAll(async () => {
  await asker.close()
  await site.close()
})

/** `%` is the port of a server on this machine that would answer. */
const HOSTILE: readonly string[] = [
  // This machine, in every spelling of IPv4.
  'http://127.0.0.1:%/',
  'http://127.0.0.1.:%/',
  'http://127.1:%/',
  'http://127.0.1:%/',
  'http://0x7f.0.0.1:%/',
  'http://0x7f.1:%/',
  'http://0x7f000001:%/',
  'http://0177.0.0.1:%/',
  'http://0177.1:%/',
  'http://017700000001:%/',
  'http://2130706433:%/',
  'http://127.255.255.254:%/',
  'http://0:%/',
  'http://0.0.0.0:%/',
  'http://0.1.2.3:%/',
  'http://00000177.0.0.01:%/',
  'http://127.0.0.0x1:%/',
  'http://%31%32%37.0.0.1:%/',
  'http://127%2e0%2e0%2e1:%/',
  'http://①②⑦.⓪.⓪.①:%/',
  'http://127。0。0。1:%/',
  'http://127．0．0．1:%/',
  'http://１２７.0.0.1:%/',
  'http:\\\\127.0.0.1:%\\',
  'http:127.0.0.1:%/',
  'http:///127.0.0.1:%/',
  'http:/127.0.0.1:%/',
  ' http://127.0.0.1:%/ ',
  'ht\ntp://127.0.0.1:%/',
  'HTTP://127.0.0.1:%/',
  'http://127.0.\t0.1:%/',
  'https://127.0.0.1:%/',
  // In every spelling of IPv6.
  'http://[::1]:%/',
  'http://[0:0:0:0:0:0:0:1]:%/',
  'http://[0000::0001]:%/',
  'http://[::]:%/',
  'http://[::ffff:127.0.0.1]:%/',
  'http://[::ffff:7f00:1]:%/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]:%/',
  'http://[::127.0.0.1]:%/',
  'http://[64:ff9b::127.0.0.1]:%/',
  'http://[64:ff9b::7f00:1]:%/',
  'http://[64:ff9b:1::7f00:1]:%/',
  'http://[2002:7f00:1::]:%/',
  'http://[2001:0:0:0:0:0:80ff:fffe]:%/',
  'http://[::ffff:0:127.0.0.1]:%/',
  'http://[2001:4860::5efe:127.0.0.1]:%/',
  'http://[2001:4860::200:5efe:10.0.0.1]:%/',
  'http://[fe80::1]:%/',
  'http://[fe80::1%25lo]:%/',
  'http://[fec0::1]:%/',
  'http://[fc00::1]:%/',
  'http://[fd00:ec2::254]/',
  'http://[ff02::1]:%/',
  'http://[100::1]:%/',
  'http://[2001:db8::1]:%/',
  'http://[4000::1]:%/',
  'http://[5f00::1]:%/',
  'http://[3fff::1]:%/',
  // The network around, and the cloud behind.
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://100.64.0.1/',
  'http://100.100.100.200/',
  'http://169.254.169.254/latest/meta-data/',
  'http://169.254.1.1/',
  'http://0xa9fea9fe/',
  'http://2852039166/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://192.88.99.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  // By names.
  'http://localhost:%/',
  'http://LOCALHOST:%/',
  'http://localhost.:%/',
  'http://ⓛocalhost:%/',
  'http://app.localhost:%/',
  'http://ip6-localhost:%/',
  'http://loop.evil.example:%/',
  'http://loop.evil.example.:%/',
  'http://six.evil.example:%/',
  'http://mapped.evil.example:%/',
  'http://home.evil.example/',
  'http://cloud.evil.example/',
  'http://zero.evil.example:%/',
  'http://nat.evil.example/',
  'http://junk.evil.example/',
  // With what looks like another host.
  'http://tagesbote.example@127.0.0.1:%/',
  'http://127.0.0.1:%@tagesbote.example/',
  'http://tagesbote.example:80@127.0.0.1:%/',
  'http://tagesbote.example#@127.0.0.1:%/',
  'http://tagesbote.example\\@127.0.0.1:%/',
  'http://127.0.0.1:%#tagesbote.example',
  'http://127.0.0.1:%?tagesbote.example',
  'http://:@127.0.0.1:%/',
  'http://@127.0.0.1:%/',
  // By other protocols, and to other services.
  'file:///etc/passwd',
  'file://localhost/etc/passwd',
  'ftp://127.0.0.1/',
  'gopher://127.0.0.1:6379/_INFO',
  'data:text/html,secret',
  'javascript:alert(1)',
  'blob:http://127.0.0.1/x',
  'dict://127.0.0.1:11211/stats',
  'ws://127.0.0.1:%/',
  'about:blank',
  'view-source:http://127.0.0.1:%/',
  'jar:http://127.0.0.1!/',
  'unix:/var/run/docker.sock',
  '//127.0.0.1:%/',
  '127.0.0.1:%',
  'http://tagesbote.example:25/',
  'http://tagesbote.example:22/',
  'http://tagesbote.example:6379/',
  'http://tagesbote.example:6667/',
  'http://tagesbote.example:5432/',
  'https://tagesbote.example:465/',
  // Not even addresses.
  '',
  ' ',
  'http://',
  'http://?',
  'http://[',
  'http://[::1',
  'http://a b/',
  'http://%00/',
  'http://256.256.256.256/',
  'http://127.0.0.1:99999/',
  'http://1.2.3.4.5/',
  `http://tagesbote.example/${'a'.repeat(9000)}`,
]

test.each(HOSTILE)('%j', async written => {
  const before = site.asked.length
  // %31 and %25 in addresses are letters; the mark for the port stands behind a colon.
  const answer = await asker.get(written.replaceAll(':%', `:${site.port}`))
  expect(answer.kind).toBe('failed')
  if (answer.kind !== 'failed') return
  expect(answer.error.code).toMatch(/^FETCH_(?:REFUSED|ADDRESS|FAILED)$/)
  // FETCH_FAILED: names that mean nothing here. Whatever is an address must be told as one.
  if (answer.error.code === 'FETCH_FAILED')
    expect(answer.error.message).toMatch(/There is no host "(?:tagesbote|localhost|loop|①|127)/)
  expect(site.asked.length).toBe(before)
})

test('none of these tries got as far as the server', () => {
  expect(HOSTILE.length).toBeGreaterThan(130)
  expect(site.asked).toEqual([])
})

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.128.0.1',
  '192.167.1.1',
  '2606:4700::1111',
  '2a00:1450:4001::1',
  '64:ff9b::8.8.8.8',
  '::ffff:8.8.8.8',
])('the open internet may be asked: %s', ip => expect(refusedAddress(ip)).toBeNull())

test.each(['', 'localhost', '127.1', '1.2.3', '::1%lo', 'fe80::1%eth0', '1.2.3.4.5', '256.1.1.1', ':::', '2130706433'])(
  'no address of the open internet: %j',
  ip => expect(refusedAddress(ip)).not.toBeNull(),
)

test('allowing one host allows no other that is written like it', async () => {
  const near = ['localhost.evil.example', 'xlocalhost', 'localhost.', 'LOCALHOST']
  const allowed = fetcher({
    settings: fetchSettings({ 'limits.connect': 0.3 }, { allow: ['loop.evil.example'] }),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  for (const host of near) expect((await allowed.get(`http://${host}:${site.port}/`)).kind).toBe('failed')
  expect(site.asked).toEqual([])
  await allowed.close()
})

test.each(['*', '*.example', 'http://localhost', 'a/b', 'a b', 'user@host', '', 'host:port', 'host?x', '10.0.0.0/8'])(
  '%j is no host to allow',
  written => expect(() => hostFrom(written, 'allow')).toThrow(expect.objectContaining({ code: 'USAGE' })),
)

test.each([
  ['LOCALHOST', 'localhost'],
  ['intranet.example:8080', 'intranet.example:8080'],
  ['intranet.example:80', 'intranet.example:80'],
  ['::1', '[::1]'],
  ['[::1]:3000', '[::1]:3000'],
  ['0x7f.1', '127.0.0.1'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('%j is allowed as %j', (written, host) => expect(hostFrom(written, 'allow')).toBe(host))

test.each([
  ['https://a.example/b?utm_source=rss&id=5&fbclid=x#top', 'https://a.example/b?id=5'],
  ['https://a.example:443/b?at_medium=RSS&at_campaign=KARANGA', 'https://a.example/b'],
  ['http://A.example:80', 'http://a.example/'],
  ['https://a.example/b?q=a%20b+c&wt_mc=rss.x&gclid=1', 'https://a.example/b?q=a%20b+c'],
  ['https://a.example/b?utm=1&at=2', 'https://a.example/b?utm=1&at=2'],
  ['https://a.example/?id', 'https://a.example/?id'],
  ['https://a.example/?%75tm_source=x&%zz=1', 'https://a.example/?%zz=1'],
  ['https://me:secret@a.example/', 'https://a.example/'],
  ['https://a.example/??', 'https://a.example/??'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['nothing', 'nothing'],
])('%j is known as %j', (written, clean) => {
  expect(cleanAddress(written)).toBe(clean)
  expect(cleanAddress(clean)).toBe(clean)
})
