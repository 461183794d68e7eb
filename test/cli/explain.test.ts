// lagebild explain: why a place was read so, what was rejected there, and what is said where there is no such place.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { finderOf } from '../../src/cli/explain/phrases.ts'
import { REJECTIONS } from '../../src/explain/explanation.ts'
import { type Explanation, explain, read } from '../../src/index.ts'
import { lagebild } from './harness.ts'

const attribution = fileURLToPath(new URL('../../src/attribution', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'lagebild-explain-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const story = [
  'Der Deich hält, sagte Ortsvorsteherin Ilse Brandt am Montag.',
  'Sie sprach eine Stunde lang mit Anwohnern über das Blatt „Deichbote“ 😀.',
  'Sie bestritt nicht, dass Wasser in Keller gelaufen sei.',
].join('\n')
const article = file('deich.txt', story)
const at = (words: string): string[] => ['explain', article, '--lang', 'de', '--at', String(story.indexOf(words))]

/** The articles that come with the program. */
const samples = readFileSync(fileURLToPath(new URL('../../examples/flood/articles.jsonl', import.meta.url)), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as { text: string; lang: string; published: string })

test('being asked changes no Reading, and an attribution of each sample is explained', async () => {
  for (const input of samples) {
    const reading = await read(input)
    const number = reading.attributions.findIndex(({ produced }) => produced.startsWith('indirect/'))
    const explanation = await explain(input, { attribution: number + 1 })
    expect(JSON.stringify(explanation.reading)).toBe(JSON.stringify(reading))
    const held = explanation.attributions.find(({ index }) => index === number)
    expect(held?.verb, `${reading.id} a${number + 1}`).not.toBeNull()
    expect(held?.contents.at(-1)?.found, `${reading.id} a${number + 1}`).not.toBeNull()
  }
})

test('the cue, its verb, its speaker and what was tried are told', async () => {
  const { code, out, err } = await lagebild(at('bestritt'))
  expect(err).toBe('')
  expect(code).toBe(0)
  const flat = out.replace(/\s+/gu, ' ')
  expect(flat).toMatch(/offset \d+ · line 3, column 5 · "bestritt"/u)
  expect(flat).toContain('a2 · indirect/clause: something said at a verb of saying · its cue stands here')
  expect(flat).toContain('"Sie" = Ilse Brandt (e1, person)')
  expect(flat).toContain('bestreiten: speech, denied; takes')
  expect(flat).toMatch(/decided by "nicht" \(negation\), "sei" \(subjunctive\)/u)
  expect(flat).toMatch(/a pronoun; those who may be meant: Ilse Brandt \(e1\) [\d.]+ ✓/u)
  expect(flat).toMatch(/a clause with its opener: "dass Wasser in Keller gelaufen sei"/u)
  expect(flat).toMatch(/▸ \d+ bestritt bestreiten VERB root/u)
})

test('JSON holds the same for programs, with the Reading that it points into', async () => {
  const { out } = await lagebild([...at('bestritt'), '--format', 'json'])
  const { reading, attributions, sentences, offset } = JSON.parse(out) as Explanation
  expect(reading).toEqual(await read({ text: story, lang: 'de' }))
  expect(offset).toBe(story.indexOf('bestritt'))
  expect(attributions).toHaveLength(1)
  expect(attributions[0]).toMatchObject({ ...reading.attributions[1], index: 1, holds: ['cue'], verb: { lemma: 'bestreiten' } })
  const words = sentences[0]!.words
  expect(words.filter(({ head }) => head === null)).toHaveLength(1)
  for (const { start, end, head } of words) {
    expect(end).toBeGreaterThan(start)
    expect(words[head ?? 0]).toBeDefined()
  }
})

test('what gave no attribution has its reason, and the nearest one is named', async () => {
  const { code, out } = await lagebild(at('sprach'))
  const flat = out.replace(/\s+/gu, ' ')
  expect(code).toBe(0)
  expect(flat).toContain('No attribution holds this place. The nearest is a')
  expect(flat).toMatch(/"sprach" \(sprechen; verb\) at \d+: no finder found what was said/u)
  const quoted = (await lagebild(at('Deichbote'))).out.replace(/\s+/gu, ' ')
  expect(quoted).toContain('It stands inside a quotation that nobody is said to have spoken')
})

test('a place may be a line and column, words, an attribution, the half of a character', async () => {
  const offsets = async (...place: string[]): Promise<number> => {
    const { out } = await lagebild(['explain', article, '--lang', 'de', '--format', 'json', ...place])
    return (JSON.parse(out) as Explanation).offset
  }
  const smiley = story.indexOf('😀')
  expect(await offsets('--at', '3:5')).toBe(story.indexOf('bestritt'))
  expect(await offsets('--at', 'a2')).toBe(story.indexOf('bestritt'))
  expect(await offsets('--word', 'Sie bestritt')).toBe(story.indexOf('Sie bestritt'))
  expect(await offsets('--word', 'MONTAG')).toBe(story.indexOf('Montag'))
  expect(await offsets('--at', String(smiley))).toBe(smiley)
  expect(await offsets('--at', String(smiley + 1))).toBe(smiley)
})

test('without a place: what there is to ask about', async () => {
  const { out } = await lagebild(['explain', article, '--lang', 'de'])
  expect(out).toMatch(/^a1 +@16 +indirect\/before +Ilse Brandt +sagte +Der Deich hält\na2 /u)
  const none = await lagebild(['explain', '-', '--lang', 'de'], { stdin: 'Es regnet.' })
  expect(none.out).toMatch(/^Nobody is said to have said anything here/u)
})

test.each([
  [['--at', '9999'], 3, 'PLACE_UNKNOWN', 'offsets go from 0 to'],
  [['--at', '7:1'], 3, 'PLACE_UNKNOWN', '3 lines'],
  [['--at', '1:999'], 3, 'PLACE_UNKNOWN', 'columns go from 1 to'],
  [['--at', 'a9'], 3, 'PLACE_UNKNOWN', 'There are a1 to a2'],
  [['--word', 'Springflut'], 3, 'PLACE_UNKNOWN', 'do not stand'],
  [['--at', 'here'], 2, 'USAGE', 'is no place'],
  [['--word', ' '], 2, 'USAGE', '--word'],
  [['--at', '3', '--word', 'Deich'], 2, 'USAGE', 'two places'],
])('%j ends with %i and says what to do', async (place, expected, error, said) => {
  const { code, out, err } = await lagebild(['explain', article, '--lang', 'de', ...place])
  expect({ code, out }).toEqual({ code: expected, out: '' })
  expect(err).toMatch(new RegExp(`^error ${error}: .+\\n {2}where: .+\\n {2}do: {4}.+\\n$`, 'u'))
  expect(err).toContain(said)
})

test('every finder has its words', () => {
  const sources = readdirSync(attribution, { encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const finders = sources.flatMap(name => {
    const code = readFileSync(join(attribution, name), 'utf8')
    return Array.from(code.matchAll(/produced: [^\n]*?['`](\w+)\//gu), ([, finder]) => finder!)
  })
  expect(finders.length).toBeGreaterThan(5)
  for (const finder of new Set(finders)) expect(finderOf(`${finder}/rule`), finder).not.toBeNull()
})

test('every reason is documented', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/explain.md', import.meta.url)), 'utf8')
  for (const reason of Object.keys(REJECTIONS)) expect(page).toContain(`\`${reason}\``)
})

test('odd files have their errors', async () => {
  const failing = async (path: string): Promise<string> => {
    const { code, out, err } = await lagebild(['explain', path, '--at', '0'])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    return err
  }
  expect(await failing(file('empty.txt', ''))).toContain('FILE_EMPTY')
  expect(await failing(file('picture.txt', Uint8Array.of(0, 1, 2, 255, 254, 0, 0, 3, 0, 9)))).toContain('FILE_BINARY')
  expect(await failing(join(folder, 'none.txt'))).toContain('FILE_MISSING')
})

test('one document of a batch is named by its id', async () => {
  const lines = [
    { id: 'a', text: 'The dam holds, said Ruth Mallory.', lang: 'en' },
    { id: 'b', text: story, lang: 'de' },
  ]
  const batch = file('batch.jsonl', lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  expect((await lagebild(['explain', batch, '--id', 'b', '--at', 'a1'])).out).toMatch(/^b · de · offset 16/u)
  const several = await lagebild(['explain', batch, '--at', '0'])
  expect(several).toMatchObject({ code: 2, out: '' })
  expect(several.err).toContain('--id a, --id b')
  expect((await lagebild(['explain', batch, '--id', 'c'])).code).toBe(3)
})

test('no line is too wide, colour changes no word, and nothing steers the terminal', async () => {
  const hostile = file('hostile.txt', 'Der \u001b[2J Deich hält, sagte Ilse \u202eBrandt am Montag.')
  const place = ['explain', hostile, '--lang', 'de', '--word', 'sagte']
  for (const width of [60, 100]) {
    const { out } = await lagebild(place, { width })
    for (const steering of ['\u001b', '\u202e']) expect(out).not.toContain(steering)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(width)
  }
  const coloured = await lagebild(place, { colour: true })
  expect(coloured.out).toContain('\u001b[')
  expect(stripVTControlCharacters(coloured.out)).toBe((await lagebild(place)).out)
})
