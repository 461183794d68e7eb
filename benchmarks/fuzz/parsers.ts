// Every parser that reads what others wrote, with seeds and words of its format. What it may do with an input: read it, or say by an
// error of its own why not. All else throws.

import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { LagebildError } from '../../src/errors.ts'
import { toDocument } from '../../src/extract/document.ts'
import { pageOf } from '../../src/extract/page.ts'
import { freshUntil, retryAt } from '../../src/fetch/headers.ts'
import { ownRules } from '../../src/fetch/robots.ts'
import { once } from '../../src/intake/byte-reader.ts'
import { checkedInput } from '../../src/intake/check.ts'
import { decode } from '../../src/intake/decode.ts'
import { openBody } from '../../src/intake/open.ts'
import { configFrom } from '../../src/watch/config/parse.ts'
import { FIXTURES } from '../../test/intake/fixtures.ts'
import { page } from '../../test/intake/make.ts'
import type { Format } from './mutate.ts'
import { HTML, JSON_WORDS, MIME, XML } from './words.ts'

export interface Parser extends Format {
  readonly name: string
  /** Rejects for what no input may cause. */
  run(bytes: Uint8Array): Promise<void>
}

const NONE = { tokens: [], nests: [] } as const

export const PARSERS: readonly Parser[] = [
  {
    name: 'page',
    seeds: pages(),
    ...HTML,
    run: async bytes => void (await pageOf(new TextDecoder().decode(bytes), { address: 'https://bote.example/a/b.html' })),
  },
  { name: 'about', seeds: abouts(), ...HTML, run: document },
  ...['rss', 'atom', 'opml', 'sitemap', 'newsml'].map(name =>
    opener(name, fixtures(new RegExp(name === 'newsml' ? 'newsml|nitf' : name === 'opml' ? 'opml' : name, 'u')), XML),
  ),
  ...['jsonfeed', 'ninjs'].map(name =>
    opener(name, fixtures(new RegExp(name === 'jsonfeed' ? 'json-feed' : name, 'u')), JSON_WORDS),
  ),
  opener(
    'jsonl',
    [Buffer.from('{"id":"a","text":"Eins.","lang":"de"}\n{"html":"<p>Zwei.</p>","published":"2026-03-14"}\n')],
    JSON_WORDS,
  ),
  opener('warc', made(/\.warc$/u), {
    tokens: [
      'WARC/1.1\r\n',
      'WARC/1.0\r\n',
      'WARC-Type: response\r\n',
      'Content-Length: ',
      'HTTP/1.1 200 OK\r\n',
      'Transfer-Encoding: chunked\r\n',
      'Content-Encoding: gzip\r\n',
      '\r\n\r\n',
      'ffffffff\r\n',
      'WARC-Target-URI: <http://[>\r\n',
    ],
    nests: [['WARC/1.1\r\nContent-Length: 0\r\n\r\n', '']],
  }),
  opener('zip', made(/\.(?:zip|wacz)$/u), {
    ...NONE,
    tokens: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07'],
  }),
  opener('mhtml', made(/mhtml$/u), MIME),
  opener('eml', made(/eml$/u), MIME),
  opener('pdf', made(/pdf$/u), {
    tokens: [
      'obj',
      'endobj',
      'stream\n',
      'endstream',
      '/FlateDecode',
      '/Filter [',
      '/Kids [2 0 R]',
      '/Parent 2 0 R',
      '/Length 99999999',
      '/Prev 9',
      'trailer',
      'startxref',
      '/Encrypt',
      '/ObjStm',
      '1 0 R',
      'BT /F1 1e9 Tf',
      ' Tj',
      '/Count 999999999',
      '/Type /Pages',
    ],
    nests: [
      ['<<', '>>'],
      ['[', ']'],
      ['(', ')'],
      ['q ', 'Q '],
      ['<< /Kids [', '] >>'],
    ],
  }),
  opener('markdown', made(/md$/u), {
    tokens: [
      '[',
      ']',
      '](',
      '**',
      '*',
      '_',
      '`',
      '```\n',
      '~~~',
      '> ',
      '- ',
      '1. ',
      '| a | b |\n|---|---|\n',
      '<!--',
      '-->',
      '<div>',
      '\n\n',
      '---\n',
      '---\ntitle: &a [*a]\n---\n',
      '[^1]: ',
      'www.',
      '&amp;',
      '\\',
      '![',
      '# ',
    ],
    nests: [
      ['> ', ''],
      ['- ', ''],
      ['[', ']'],
      ['*a ', '*'],
      ['![', ']()'],
      ['<a ', '>'],
      ['`', '`'],
      ['(', ')'],
      ['  - a\n', ''],
    ],
  }),
  opener(
    'gzip',
    made(/\.gz$/u).filter(({ length }) => length < 50_000),
    { ...NONE, tokens: ['\x1f\x8b\x08\0', '\x1f\x8b\x08\x1f'] },
  ),
  opener('brotli', made(/\.br$/u), NONE),
  opener('zstd', made(/\.zst$/u), { ...NONE, tokens: ['\x28\xb5\x2f\xfd', '\x50\x2a\x4d\x18'] }),
  {
    name: 'sniff',
    seeds: FIXTURES.map(({ bytes }) => bytes).filter(({ length }) => length < 50_000),
    ...XML,
    run: bytes => opened(bytes, null),
  },
  {
    name: 'decode',
    seeds: texts(),
    ...NONE,
    tokens: ['\xff\xfe', '\xfe\xff', '\xef\xbb\xbf', '\x1b$B', '\0', 'charset="', '<meta charset=', 'utf-16', 'encoding='],
    run: decoded,
  },
  {
    name: 'robots',
    seeds: [
      Buffer.from(
        'User-agent: *\nDisallow: /a*b$\nAllow: /c\nCrawl-delay: 3\nSitemap: https://bote.example/s.xml\n\nUser-agent: lagebild\nDisallow:\n',
      ),
    ],
    tokens: ['User-agent: lagebild\n', 'Disallow: /', '*', '$', 'Crawl-delay: ', '%', '\r', '\uFEFF'],
    nests: [
      ['*', ''],
      ['/*a', '$'],
    ],
    run: robots,
  },
  {
    name: 'headers',
    seeds: [Buffer.from('max-age=600, stale-while-revalidate=30\nSat, 14 Mar 2026 15:00:00 GMT\n120')],
    tokens: ['max-age=', 's-maxage="', 'no-cache', ',', '"', '=', 'Sat, 32 Foo'],
    nests: [
      ['"', '"'],
      [',', ''],
      ['a=', ','],
    ],
    run: headers,
  },
  {
    name: 'config',
    seeds: [
      Buffer.from(
        'sources:\n  - url: https://bote.example/feed.xml\n    name: Bote\nrules:\n  - name: tote\n    concepts: [dead]\npush:\n  - to: terminal\n',
      ),
    ],
    tokens: ['&a ', '*a', '<<: *a', '!!js/function ', '? ', '|\n', '>-\n', '- ', ': ', '{', '[', '"', '%YAML 9.9\n---\n', '\t'],
    nests: [
      ['[', ']'],
      ['{a: ', '}'],
      ['- ', ''],
      ['&a [*a,', ']'],
      [' ', ''],
    ],
    run: async bytes => void configFrom(new TextDecoder().decode(bytes), 'watch.yaml'),
  },
]

/** A parser behind the door of intake. */
function opener(name: string, seeds: readonly Uint8Array[], words: Pick<Format, 'tokens' | 'nests'>): Parser {
  return { name, seeds, ...words, run: bytes => opened(bytes, name) }
}

/** Everything that is found must be what it is said to be. */
async function opened(bytes: Uint8Array, format: string | null): Promise<void> {
  const body = { where: 'fuzz', bytes: once(bytes), type: null, name: null, address: 'https://bote.example/x', fetched: null }
  for await (const found of openBody(body, { format, limits: { pdfSeconds: 3 } })) {
    if ('error' in found) own(found.error)
    else if ('link' in found) {
      if (!/^https?:\/\//u.test(found.link.url) || !URL.canParse(found.link.url)) throw new Error(`no address: ${found.link.url}`)
    } else checkedInput(found.input, found.where)
  }
}

function own(error: unknown): void {
  if (!(error instanceof LagebildError) || error.code === 'INTERNAL')
    throw error instanceof LagebildError ? (error.cause ?? error) : error
}

async function document(bytes: Uint8Array): Promise<void> {
  await toDocument({ html: new TextDecoder().decode(bytes), address: 'https://bote.example/a' }).catch(own)
}

async function decoded(bytes: Uint8Array): Promise<void> {
  for (const type of [null, 'text/html; charset=shift_jis', 'text/html; charset=utf-16'])
    await decode(bytes, { where: 'fuzz', html: true, type }).catch(own)
}

async function robots(bytes: Uint8Array): Promise<void> {
  const { default: parser } = await import('robots-parser')
  const read = parser as unknown as (
    url: string,
    text: string,
  ) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): unknown }
  const rules = read('https://bote.example/robots.txt', ownRules(new TextDecoder().decode(bytes)))
  rules.isAllowed(`https://bote.example/${'a'.repeat(500)}`, 'lagebild')
  rules.getCrawlDelay('lagebild')
}

async function headers(bytes: Uint8Array): Promise<void> {
  const [cache = '', expires = '', after = ''] = new TextDecoder().decode(bytes).split('\n')
  const now = Date.parse('2026-03-14T15:00:00Z')
  freshUntil({ 'cache-control': cache, expires, age: after }, now)
  for (const said of [cache, expires, after]) retryAt({ 'retry-after': said }, now)
}

function made(name: RegExp): Uint8Array[] {
  return FIXTURES.filter(fixture => name.test(fixture.name)).map(({ bytes }) => bytes)
}

function fixtures(name: RegExp): Uint8Array[] {
  const folder = new URL('../../test/fixtures/feeds/', import.meta.url)
  return readdirSync(folder)
    .filter(file => name.test(file))
    .map(file => readFileSync(new URL(file, folder)))
}

function pages(): Uint8Array[] {
  const folder = new URL('../../test/fixtures/pages/', import.meta.url)
  const own = readdirSync(folder).filter(file => file.endsWith('.html'))
  return [
    ...own.map(file => readFileSync(new URL(file, folder))),
    Buffer.from(page('Alz steigt', 'Der Pegel der Alz ist in der Nacht gestiegen, sagte Öttl.')),
  ]
}

function abouts(): Uint8Array[] {
  const data =
    '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Alz steigt","datePublished":"2026-03-14T15:00:00+01:00","author":[{"@type":"Person","name":"Ida Lorenz"}],"publisher":{"name":"Bote"},"mainEntityOfPage":"https://bote.example/a"}]}'
  const head = `<link rel="canonical" href="/a"><meta property="og:title" content="Alz steigt"><meta property="article:modified_time" content="2026-03-14T16:00"><script type="application/ld+json">${data}</script>`
  return pages().map(bytes => Buffer.from(Buffer.from(bytes).toString().replace('</head>', `${head}</head>`)))
}

function texts(): Uint8Array[] {
  const text = '<meta charset="windows-1251"><p>Die Brücke – „zu“. Мост закрыт. 橋は通行止め。</p>'
  return [
    Buffer.from(text),
    Buffer.from(text, 'latin1'),
    Buffer.from(text, 'utf16le'),
    gzipSync(text),
    Buffer.from('1b24423059317c1b2842', 'hex'),
  ]
}
