import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Taken } from '../types.ts'
import { type IntakeOptions, takeIn } from './intake.ts'

const ARTICLE =
  'Die Brücke über die Alz ist gesperrt, sagte Bürgermeisterin Öttl am Dienstag. Für Fußgänger bleibt sie geöffnet.\n'
let folder: string

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-intake-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('encodings', () => {
  test.for([
    ['utf8.txt', Buffer.from(ARTICLE), null],
    ['bom.txt', Buffer.from(`\uFEFF${ARTICLE}`), null],
    ['utf16le.txt', Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le'), 'read as UTF-16LE'],
    ['utf16be.txt', Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le').swap16(), 'read as UTF-16BE'],
    ['utf16-bare.txt', Buffer.from(ARTICLE, 'utf16le'), 'read as UTF-16LE'],
    ['latin1.txt', Buffer.from(ARTICLE, 'latin1'), 'read as windows-1252'],
    ['short-latin1.txt', Buffer.from('Grüße', 'latin1'), 'read as windows-1252'],
  ] as const)('%s', async ([name, bytes, note]) => {
    const [taken] = await take([file(name, bytes)])
    expect(taken).toMatchObject({ input: { text: name.startsWith('short') ? 'Grüße' : ARTICLE }, note })
  })

  test('a page declares its own encoding', async () => {
    const page = '<html><head><meta charset="iso-8859-2"></head><body><p>Żółw</p></body></html>'
    const bytes = Buffer.from(page.replace('Żółw', '\xAFó\xB3w'), 'latin1')
    const [taken] = await take([file('declared.html', bytes)])
    expect(taken).toMatchObject({ input: { html: page }, note: 'read as iso-8859-2' })
  })

  test('a declaration that the bytes belie is not believed', async () => {
    const page = '<html><head><meta charset="iso-8859-1"></head><body><p>Brücke</p></body></html>'
    expect(await take([file('belied.html', page)])).toMatchObject([{ input: { html: page }, note: null }])
  })

  test.for(['ID3 heißt der Wagen.', 'RIFF eröffnet am Montag.', 'BZh ist ein Kürzel.', 'Rar! Dreimal.', 'GIF8 und OggS.'])(
    '%s is a text',
    async text => {
      expect(await take([file('letters.txt', text)])).toMatchObject([{ input: { text } }])
    },
  )

  test('a cut download stays UTF-8', async () => {
    const bytes = Buffer.from(ARTICLE.repeat(3)).subarray(0, -2)
    const cut = Buffer.concat([bytes, Buffer.from([0xc3])])
    const [taken] = await take([file('cut.txt', cut)])
    expect(taken).toMatchObject({ note: 'read as UTF-8, in which 1 place is broken' })
  })

  test('lines end with a line feed, all else stays', async () => {
    const [taken] = await take([file('crlf.txt', 'Eins\u00A0zwei.\r\nDrei\tvier.\rFünf.\u00AD\n')])
    expect(taken).toMatchObject({ input: { text: 'Eins\u00A0zwei.\nDrei\tvier.\nFünf.\u00AD\n' } })
  })
})

describe('what cannot be read is told, and the rest goes on', () => {
  test.for([
    ['picture.txt', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'), 'FILE_BINARY'],
    ['document.txt', Buffer.from('%PDF-1.7\n1 0 obj'), 'FILE_BINARY'],
    ['office.docx', Buffer.from('PK\x03\x04'), 'FILE_BINARY'],
    ['archive.jsonl', Buffer.from('\x1F\x8B\x08', 'latin1'), 'FILE_BINARY'],
    ['song.txt', Buffer.from('ID3\x04\0', 'latin1'), 'FILE_BINARY'],
    ['picture.webp.txt', Buffer.from('RIFF\x24\x01\x01\x01WEBPVP8 '), 'FILE_BINARY'],
    ['archive.bz2.txt', Buffer.from('BZh91AY&SY'), 'FILE_BINARY'],
    ['zeros.txt', Buffer.alloc(3000), 'FILE_BINARY'],
    ['noise.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 255 || 1)), 'FILE_BINARY'],
    ['empty.txt', Buffer.alloc(0), 'FILE_EMPTY'],
    ['blank.html', Buffer.from(' \n\t\r\n'), 'FILE_EMPTY'],
    ['empty.jsonl', Buffer.from('\n\n'), 'FILE_EMPTY'],
    ['pretty.jsonl', Buffer.from('{\n  "text": "Nein."\n}\n'), 'FILE_KIND'],
    ['array.json', Buffer.from('[\n{"text": "Nein."}\n]\n'), 'FILE_KIND'],
  ] as const)('%s', async ([name, bytes, code]) => {
    const path = file(name, bytes)
    const taken = await take([path, file('after.txt', ARTICLE)])
    expect(taken).toHaveLength(2)
    expect(taken[0]).toMatchObject({ where: path, error: { code, where: path, remedy: expect.stringMatching(/.{20}/u) } })
    expect(taken[1]).toMatchObject({ input: { text: ARTICLE } })
  })

  test('a file over the limit is not read at all', async () => {
    const path = file('large.txt', Buffer.alloc(50_000_000, 'Viel Text. '))
    const before = process.memoryUsage().arrayBuffers
    expect(await take([path, file('after.txt', ARTICLE)])).toMatchObject([{ error: { code: 'FILE_TOO_LARGE' } }, { input: {} }])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000)
  })

  test('no such file, no right to read it, a name that no file can have', async () => {
    const locked = file('locked.txt', ARTICLE)
    chmodSync(locked, 0)
    const taken = await take([join(folder, 'none.txt'), locked, 'a\0b', file('after.txt', ARTICLE)])
    const readAnyway = process.getuid?.() === 0 // root may read everything
    expect(taken.map(one => ('error' in one ? one.error.code : 'ok'))).toEqual([
      'FILE_MISSING',
      readAnyway ? 'ok' : 'FILE_MISSING',
      'FILE_MISSING',
      'ok',
    ])
  })

  test('an unknown kind of file is read by what is in it', async () => {
    expect(
      await take([file('notes.note', ARTICLE), file('lines.json', '{"text":"Nein."}\n'), file('page', '<p>Nein.</p>')]),
    ).toMatchObject([
      { input: { text: ARTICLE }, note: 'unknown kind of file: read as text' },
      { input: { text: 'Nein.' }, where: expect.stringMatching(/lines\.json:1$/u) },
      { input: { html: '<p>Nein.</p>' }, note: 'unknown kind of file: read as html' },
    ])
  })
})

describe('batches', () => {
  test('a broken line in the middle', async () => {
    const path = file(
      'batch.jsonl',
      [
        '\uFEFF{"id":"a","text":"Eins."}',
        '{"id":"b","text":"Zw',
        '',
        '["kein", "Objekt"]',
        '{"id":"c","text":5}',
        '{"id":"d","text":"  "}',
        '{"id":7,"text":"Acht.","html":"<p>Acht"}\r',
        '{"id":"e","html":"<p>Neun.</p>","lang":"en"}',
      ].join('\n'),
    )
    expect(await take([path], { lang: 'de', outlet: 'Bote' })).toMatchObject([
      { where: `${path}:1`, input: { id: 'a', text: 'Eins.', lang: 'de', outlet: 'Bote' }, note: null },
      { where: `${path}:2`, error: { code: 'LINE_BROKEN', where: `${path}:2`, message: expect.not.stringContaining('line 1') } },
      { where: `${path}:4`, error: { code: 'LINE_BROKEN' } },
      { where: `${path}:5`, error: { code: 'DOCUMENT_INVALID', message: expect.stringContaining('"text"') } },
      { where: `${path}:6`, error: { code: 'DOCUMENT_INVALID' } },
      { where: `${path}:7`, input: { id: '7', text: 'Acht.' }, note: 'has "text" and "html": "text" is read' },
      { where: `${path}:8`, input: { id: 'e', lang: 'en' } },
    ])
  })

  test('a line over the limit is skipped without being held', async () => {
    const path = file('long-line.jsonl', `{"text":"Eins."}\n{"text":"${'x'.repeat(300_000)}"}\n{"text":"Drei."}`)
    expect(await take([path], { maxBytes: 100_000 })).toMatchObject([
      { input: { text: 'Eins.' } },
      { where: `${path}:2`, error: { code: 'FILE_TOO_LARGE' } },
      { input: { text: 'Drei.' } },
    ])
  })

  test('a batch in UTF-16', async () => {
    const path = file('wide.jsonl', Buffer.from('\uFEFF{"text":"Größe."}\n{"text":"Žal."}\n', 'utf16le'))
    expect(await take([path])).toMatchObject([{ input: { text: 'Größe.' } }, { input: { text: 'Žal.' } }])
  })

  test('memory does not grow with a batch', async () => {
    async function* endless() {
      const line = Buffer.from(`{"text":"${'Wort '.repeat(2000)}"}\n`)
      for (let i = 0; i < 3000; i++) yield line
    }
    let taken = 0
    let most = 0
    const before = held()
    for await (const one of takeIn(['-'], { stdin: endless() })) {
      if ('input' in one) taken++
      if (taken % 500 === 0) most = Math.max(most, held() - before)
    }
    expect(taken).toBe(3000)
    expect(most).toBeLessThan(10_000_000) // of 30 MB
  })
})

describe('folders', () => {
  test('recursively, in order of name, known kinds only', async () => {
    const root = join(folder, 'tree')
    mkdirSync(join(root, 'b', 'deep'), { recursive: true })
    mkdirSync(join(root, '.hidden'))
    for (const name of ['c.TXT', 'a.htm', 'b/deep/d.txt', 'b/e.jpg', '.hidden/f.txt', 'notes.doc']) {
      writeFileSync(join(root, name), '<p>Wort</p>')
    }
    symlinkSync(root, join(root, 'b', 'loop'))
    const taken = await take([root])
    expect(taken.map(({ where }) => where)).toEqual(['a.htm', 'b/deep/d.txt', 'c.TXT'].map(name => join(root, name)))
  })

  test('a folder without anything to read', async () => {
    const root = join(folder, 'nothing')
    mkdirSync(root)
    expect(await take([root])).toMatchObject([{ where: root, error: { code: 'FILE_MISSING' } }])
  })
})

describe('standard input', () => {
  test.for([
    [' {"text":"Nein."}\n{"text', ['text', 'LINE_BROKEN']],
    ['{"text":"Nei', ['LINE_BROKEN']],
    ['\n<!doctype html><p>Nein.', ['html']],
    ['„Nein“, sagte Ruiz. {so}', ['text']],
    ['{Anmerkung} Nein.', ['text']],
    ['', ['FILE_EMPTY']],
  ] as const)('%s', async ([content, kinds]) => {
    const taken = await take(['-'], { stdin: stream(content) })
    expect(taken.map(one => ('error' in one ? one.error.code : Object.keys(one.input)[0]))).toEqual(kinds)
  })

  test('the format can be said', async () => {
    expect(await take(['-'], { stdin: stream('<p>Nein.'), format: 'text' })).toMatchObject([{ input: { text: '<p>Nein.' } }])
  })

  test('too much of it', async () => {
    expect(await take(['-'], { stdin: stream('Wort '.repeat(1000)), maxBytes: 1000 })).toMatchObject([
      { where: 'standard input', error: { code: 'FILE_TOO_LARGE' } },
    ])
  })
})

/** Bytes outside the heap that something still refers to; what waits for collection does not count. */
function held(): number {
  collectGarbage()
  return process.memoryUsage().arrayBuffers
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function take(paths: string[], options: IntakeOptions = {}): Promise<Taken[]> {
  const taken: Taken[] = []
  for await (const one of takeIn(paths, options)) taken.push(one)
  return taken
}

async function* stream(content: string) {
  for (let i = 0; i < content.length; i += 7) yield content.slice(i, i + 7)
}
