// Own small archives, mails, PDFs and texts, each with what must come of it: sound, odd, broken and hostile ones.

import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { chunked, column, mailOf, page, pdfOf, quoted, warcGz, warcRecord, zipOf } from './make.ts'

export interface Fixture {
  readonly name: string
  readonly bytes: Uint8Array
  /** Of each document or error, in order, what must be so. */
  readonly expect: readonly Record<string, unknown>[]
}

const FLOOD = 'Der Pegel der Alz ist in der Nacht um 40 Zentimeter gestiegen, sagte Bürgermeisterin Öttl am Samstag.'
const BRIDGE = 'Die Brücke bei Hirten bleibt bis Montag gesperrt, teilte das Landratsamt mit.'
const html = (words: string) => ({ input: { html: expect_(words) } })
/** Marks what must be contained; the test turns it into its matcher. */
export interface Contains {
  readonly contains: string
}
const expect_ = (contains: string): Contains => ({ contains })
const error = (code: string, message = '') => ({ error: { code, message: expect_(message) } })

const flood = page('Alz steigt', FLOOD)
const bridge = page('Brücke zu', BRIDGE)
const answer = (content: string | Uint8Array, url: string) => warcRecord({ content, url })
const gzipped =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked'
const records = [
  warcRecord({ type: 'warcinfo', http: null, contentType: 'application/warc-fields', content: 'software: test' }),
  warcRecord({ type: 'request', http: 'GET /a HTTP/1.1', content: '' }),
  answer(flood, 'https://bote.example/a?utm_source=x'),
  warcRecord({ url: 'https://bote.example/logo.png', http: 'HTTP/1.1 200 OK\r\nContent-Type: image/png', content: '\x89PNG' }),
  warcRecord({ url: 'https://bote.example/old', http: 'HTTP/1.1 301 Moved\r\nContent-Type: text/html', content: flood }),
  warcRecord({ url: 'https://bote.example/b', http: gzipped, content: chunkedGzip(bridge) }),
  warcRecord({
    url: 'https://bote.example/c',
    http: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked',
    content: chunked(bridge),
  }),
  warcRecord({ type: 'revisit', content: '' }),
  warcRecord({ type: 'resource', http: null, contentType: 'text/html', url: 'https://bote.example/d', content: flood }),
]
const read = [
  {
    where: 'crawl#3',
    input: { address: 'https://bote.example/a?utm_source=x', html: expect_(FLOOD) },
    original: { type: 'text/html', fetched: '2026-03-14T15:04:05Z' },
  },
  { where: 'crawl#6', input: { address: 'https://bote.example/b', html: expect_(BRIDGE) } },
  { where: 'crawl#7', input: { address: 'https://bote.example/c', html: expect_(BRIDGE) } },
  { where: 'crawl#9', input: { address: 'https://bote.example/d', html: expect_(FLOOD) } },
]
const whole = (name: string) => read.map(one => ({ ...one, where: one.where.replace('crawl', name) }))

function chunkedGzip(text: string): Buffer {
  const packed = gzipSync(text)
  return Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from('\r\n0\r\n\r\n')])
}

function damagedMember(): Buffer {
  const members = [
    answer(flood, 'https://bote.example/1'),
    answer(bridge, 'https://bote.example/2'),
    answer(flood, 'https://bote.example/3'),
  ].map(record => gzipSync(record))
  members[1]!.fill(0xff, 60, 90)
  return Buffer.concat(members)
}

const letter = [
  'From: "Landratsamt Alztal" <presse@alztal.example>',
  'To: redaktion@bote.example',
  'Subject: =?utf-8?Q?Br=C3=BCcke_gesperrt?=',
  'Date: Sat, 14 Mar 2026 16:40:00 +0100',
  'Message-ID: <1@alztal.example>',
]
const said = { title: 'Brücke gesperrt', outlet: 'Landratsamt Alztal', published: '2026-03-14T15:40:00.000Z' }
const report = pdfOf(
  [
    [
      { x: 50, y: 780, text: 'Lagebericht Hochwasser', size: 20 },
      ...column(
        [
          'Der Pegel der Alz ist in der Nacht um vierzig Zenti-',
          'meter gestiegen. Das Landratsamt rechnet bis Sonntag',
          'mit einem weiteren Anstieg.',
        ],
        { x: 50, y: 740 },
      ),
    ],
  ],
  { info: { Author: 'Ida Lorenz', CreationDate: "D:20260314164000+01'00'" } },
)

const left = ['Der Pegel der Alz ist in', 'der Nacht um vierzig Zen-', 'timeter gestiegen, sagte', 'die Leiterin des Amtes am']
const right = ['Samstag in Hirten. Die', 'Feuerwehr pumpt seither', 'Keller in drei Orten aus', 'und verteilt Sandsaecke.']
const columns = pdfOf([
  [
    { x: 50, y: 780, text: 'Hochwasser an der Alz steigt weiter an', size: 18 },
    ...column(left, { x: 50, y: 740 }),
    ...column(right, { x: 300, y: 740 }),
  ],
])
const paper = pdfOf(
  [1, 2, 3, 4].map(number => [
    { x: 50, y: 810, text: `Alztaler Bote - Samstag, 14. Maerz - ${number}` },
    ...column([`Absatz ${number} handelt von der Bruecke bei Hirten und ihrer`, 'Sperrung bis Montag.'], { x: 50, y: 700 }),
    { x: 290, y: 30, text: `- ${number} -` },
  ]),
)

export const FIXTURES: readonly Fixture[] = [
  { name: 'crawl.warc', bytes: Buffer.concat(records), expect: whole('crawl.warc') },
  { name: 'crawl.warc.gz', bytes: warcGz(records), expect: whole('crawl.warc.gz') },
  {
    name: 'crawl.warc.zst',
    bytes: Buffer.concat(records.map(record => zstdCompressSync(record))),
    expect: whole('crawl.warc.zst'),
  },
  { name: 'untold', bytes: warcGz(records), expect: whole('untold') },
  {
    name: 'cut.warc',
    bytes: Buffer.concat(records).subarray(0, -flood.length),
    expect: [...whole('cut.warc').slice(0, 3), error('ARCHIVE_BROKEN')],
  },
  {
    name: 'cut.warc.gz',
    bytes: warcGz(records).subarray(0, -100),
    expect: [...whole('cut.warc.gz').slice(0, 3), error('ARCHIVE_BROKEN')],
  },
  {
    name: 'damaged.warc.gz',
    bytes: damagedMember(),
    expect: [html(FLOOD), html(FLOOD), error('ARCHIVE_BROKEN')],
  },
  {
    name: 'lengths.warc',
    bytes: Buffer.concat([
      warcRecord({ content: flood, length: 5000 }),
      answer(bridge, 'https://bote.example/2'),
      warcRecord({ content: flood, length: 100 }),
      answer(bridge, 'https://bote.example/4'),
    ]),
    expect: [error('ARCHIVE_BROKEN'), html(BRIDGE), error('ARCHIVE_BROKEN'), html(BRIDGE)],
  },
  {
    name: 'noise.warc',
    bytes: Buffer.concat([Buffer.from('WARC/1.1\r\nNo: length\r\n\r\nxx\r\n'), answer(bridge, 'https://bote.example/2')]),
    expect: [error('ARCHIVE_BROKEN'), html(BRIDGE)],
  },
  {
    name: 'pages.zip',
    bytes: zipOf([
      { name: 'a.html', content: flood },
      { name: '../../b.txt', content: BRIDGE },
      { name: 'c.jpg', content: '\xFF\xD8\xFF' },
      { name: 'd.json', content: '{"x":1}' },
      { name: '.hidden.txt', content: 'x' },
    ]),
    expect: [html(FLOOD), { where: 'pages.zip#../../b.txt', input: { text: BRIDGE } }],
  },
  {
    name: 'site.wacz',
    bytes: zipOf([
      { name: 'datapackage.json', content: '{}' },
      { name: 'pages/pages.jsonl', content: '{"text":"kein Artikel"}' },
      { name: 'archive/data.warc.gz', content: warcGz(records) },
    ]),
    expect: whole('site.wacz#archive/data.warc.gz'),
  },
  {
    name: 'locked.zip',
    bytes: zipOf([
      { name: 'a.html', content: flood, locked: true },
      { name: 'b.html', content: bridge },
    ]),
    expect: [error('ENCRYPTED'), html(BRIDGE)],
  },
  { name: 'cut.zip', bytes: zipOf([{ name: 'a.html', content: flood }]).subarray(0, -30), expect: [error('ARCHIVE_BROKEN')] },
  { name: 'pictures.zip', bytes: zipOf([{ name: 'c.jpg', content: '\xFF\xD8\xFF' }]), expect: [error('FILE_EMPTY')] },
  {
    name: 'letter.docx',
    bytes: zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }]),
    expect: [error('FILE_BINARY', 'office')],
  },
  { name: 'bomb.jsonl.gz', bytes: gzipSync(Buffer.alloc(100_000_000, 'a')), expect: [error('UNPACK_LIMIT', '200 times')] },
  { name: 'bomb.html.gz', bytes: gzipSync(Buffer.alloc(30_000_000, ' ')), expect: [error('FILE_TOO_LARGE')] },
  {
    name: 'deep.txt.gz',
    bytes: [1, 2, 3, 4, 5, 6].reduce((packed: Buffer) => gzipSync(packed), Buffer.from(BRIDGE)),
    expect: [error('UNPACK_LIMIT', 'within one another')],
  },
  { name: 'page.html.gz', bytes: gzipSync(flood), expect: [html(FLOOD)] },
  { name: 'page.html.br', bytes: brotliCompressSync(flood), expect: [html(FLOOD)] },
  { name: 'page.html.zst', bytes: zstdCompressSync(flood), expect: [html(FLOOD)] },
  { name: 'cut.html.gz', bytes: gzipSync(flood.repeat(20)).subarray(0, -40), expect: [error('ARCHIVE_BROKEN')] },
  { name: 'cut.html.br', bytes: brotliCompressSync(flood).subarray(0, -20), expect: [error('ARCHIVE_BROKEN')] },
  { name: 'cut.html.zst', bytes: zstdCompressSync(flood).subarray(0, -20), expect: [error('ARCHIVE_BROKEN')] },
  {
    name: 'none.gz',
    bytes: Buffer.from('Nichts ist hier gepackt, und es tut auch niemand so.'),
    expect: [error('ARCHIVE_BROKEN')],
  },
  {
    name: 'saved.mhtml',
    bytes: mailOf(
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://bote.example/alz',
        'Subject: Alz',
        'Date: Sat, 14 Mar 2026 15:40:00 -0000',
      ],
      [
        {
          type: 'text/html',
          encoding: 'quoted-printable',
          content: quoted(flood),
          header: ['Content-Location: https://bote.example/alz'],
        },
        { type: 'text/html', content: '<p>Werbung</p>' },
        { type: 'image/png', encoding: 'base64', content: 'iVBORw0KGgo=' },
      ],
      'multipart/related',
    ),
    expect: [
      { input: { html: expect_(FLOOD), address: 'https://bote.example/alz' }, original: { fetched: '2026-03-14T15:40:00.000Z' } },
    ],
  },
  {
    name: 'cut.mhtml',
    bytes: Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'),
    expect: [error('ARCHIVE_BROKEN')],
  },
  {
    name: 'single.html',
    bytes: Buffer.from(
      flood.replace(
        '<html lang="de">',
        `<html lang="de"><!--\n Page saved with SingleFile \n url: https://bote.example/alz \n saved date: Sat Mar 14 2026 16:40:00 GMT+0100 (MEZ)\n--><img src="data:image/png;base64,${'A'.repeat(50_000)}">`,
      ),
    ),
    expect: [
      {
        input: { address: 'https://bote.example/alz', html: expect_('base64,">') },
        original: { fetched: '2026-03-14T15:40:00.000Z' },
      },
    ],
  },
  {
    name: 'plain.eml',
    bytes: Buffer.from(
      [
        ...letter,
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Die Br=FCcke bleibt gesp=\r\nerrt.',
      ].join('\r\n'),
    ),
    expect: [{ input: { ...said, text: 'Die Brücke bleibt gesperrt.' }, original: { type: 'message/rfc822' } }],
  },
  {
    name: 'newsletter.eml',
    bytes: mailOf(letter, [
      { type: 'text/html; charset=utf-8', encoding: 'base64', content: Buffer.from(flood).toString('base64') },
      {
        type: 'application/pdf; name="bericht.pdf"',
        encoding: 'base64',
        header: ['Content-Disposition: attachment; filename="bericht.pdf"'],
        content: report.toString('base64'),
      },
      {
        type: 'image/png; name="logo.png"',
        encoding: 'base64',
        content: 'iVBORw0KGgo=',
        header: ['Content-Disposition: attachment; filename="logo.png"'],
      },
    ]),
    expect: [
      { input: { ...said, html: expect_(FLOOD) }, original: { type: 'text/html; charset=utf-8' } },
      { where: 'newsletter.eml#bericht.pdf', input: { authors: ['Ida Lorenz'] } },
    ],
  },
  { name: 'empty.eml', bytes: Buffer.from(`${letter.join('\r\n')}\r\n\r\n`), expect: [error('FILE_EMPTY')] },
  {
    name: 'report.pdf',
    bytes: report,
    expect: [
      {
        input: {
          title: 'Lagebericht Hochwasser',
          authors: ['Ida Lorenz'],
          published: '2026-03-14T16:40:00+01:00',
          text: 'Der Pegel der Alz ist in der Nacht um vierzig Zentimeter gestiegen. Das Landratsamt rechnet bis Sonntag mit einem weiteren Anstieg.',
        },
        original: { type: 'application/pdf' },
      },
    ],
  },
  {
    name: 'columns.pdf',
    bytes: columns,
    expect: [
      {
        input: {
          text: 'Der Pegel der Alz ist in der Nacht um vierzig Zentimeter gestiegen, sagte die Leiterin des Amtes am Samstag in Hirten. Die Feuerwehr pumpt seither Keller in drei Orten aus und verteilt Sandsaecke.',
        },
      },
    ],
  },
  {
    name: 'paper.pdf',
    bytes: paper,
    expect: [
      {
        input: {
          text: [1, 2, 3, 4]
            .map(number => `Absatz ${number} handelt von der Bruecke bei Hirten und ihrer Sperrung bis Montag.`)
            .join('\n'),
        },
      },
    ],
  },
  { name: 'scanned.pdf', bytes: pdfOf([[], []]), expect: [error('NO_TEXT', '2 pages')] },
  { name: 'locked.pdf', bytes: pdfOf([[{ x: 50, y: 700, text: 'Geheim' }]], { locked: true }), expect: [error('ENCRYPTED')] },
  { name: 'broken.pdf', bytes: Buffer.from('%PDF-1.7\nkein PDF'), expect: [error('PDF_BROKEN')] },
  {
    name: 'article.md',
    bytes: Buffer.from(
      '---\ntitle: Brücke zu\nauthor: [Ida Lorenz, Tom Behr]\ndate: 2026-03-14\nlang: de\n---\n\nDie **Brücke** [bei Hirten](https://x.example) ![Bild](a.png) bleibt\ngesperrt.\n\n<!-- weg -->\n\n> „Bis Montag“, sagte Öttl.\n\n- Umleitung über die B 20\n- Busse fahren\n\n| Ort | Pegel |\n|---|---|\n| Hirten | 412 cm |\n',
    ),
    expect: [
      {
        input: {
          title: 'Brücke zu',
          authors: ['Ida Lorenz', 'Tom Behr'],
          published: '2026-03-14',
          lang: 'de',
          text: 'Die Brücke bei Hirten bleibt gesperrt.\n„Bis Montag“, sagte Öttl.\nUmleitung über die B 20\nBusse fahren\nOrt | Pegel\nHirten | 412 cm',
        },
        original: { type: 'text/markdown' },
      },
    ],
  },
  {
    name: 'headed.md',
    bytes: Buffer.from(`# Alz steigt\n\n${FLOOD}\n`),
    expect: [{ input: { title: 'Alz steigt', text: FLOOD } }],
  },
  { name: 'odd.md', bytes: Buffer.from(`---\ntitle: [offen\n---\n${BRIDGE}`), expect: [{ input: { text: BRIDGE } }] },
  {
    name: 'picture.xml',
    bytes: Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    expect: [error('FILE_KIND', '<svg>')],
  },
]
