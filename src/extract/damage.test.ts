import { expect, test } from 'vitest'
import { damage as german } from '../languages/de/damage.ts'
import { segment as words } from '../languages/de/segment.ts'
import { segment } from '../segment/segment.ts'
import { damageFinder, outsideDamage, withoutDead } from './damage.ts'

const find = damageFinder(german)
const TEXT = `Die Fähre liegt im Hafen. Mehr sagte Holm nicht.
Lesen Sie auch: Was „Havn“ kostet
Foto: Holm/dpa
Sie fährt am Montag wieder.`

test('zones are ordered and lie apart', () => {
  const text = `Lesen Sie auch: Die Donau\u00ADfähre in der StadtWas die Polizei sagt\nEndeDer Streit.\n___\nFoto: Holm/dpa`
  const zones = find(segment(text, words))
  expect(zones.map(({ kind }) => kind)).toEqual(['boilerplate', 'gluedWords', 'credit'])
  for (const [index, zone] of zones.slice(1).entries()) expect(zone.start).toBeGreaterThanOrEqual(zones[index]!.end)
})

test('dead zones are taken out, the rest is numbered anew and keeps its offsets', () => {
  const segmented = segment(TEXT, words)
  const { sentences, tokens, quotations } = withoutDead(segmented, find(segmented))
  const seen = sentences.map(({ start, end }) => TEXT.slice(start, end))
  expect(seen).toEqual(['Die Fähre liegt im Hafen.', 'Mehr sagte Holm nicht.', 'Foto: Holm/dpa', 'Sie fährt am Montag wieder.'])
  expect(quotations).toEqual([])
  for (const [index, token] of tokens.entries()) expect(token).toMatchObject({ index, text: TEXT.slice(token.start, token.end) })
  sentences.forEach(({ first, last, index, start, end }, place) => {
    expect(index).toBe(place)
    expect([tokens[first]!.start, tokens[last - 1]!.end, tokens[first]!.sentence]).toEqual([start, end, index])
  })
})

test('what lies in a dead zone is taken out of its sentence', () => {
  const text = 'Die Fähre <br> fährt [Mehr zum Thema: Der Streit] wieder.'
  const segmented = segment(text, words)
  const { tokens, sentences } = withoutDead(segmented, [
    { kind: 'markup', start: 10, end: 14 },
    { kind: 'boilerplate', start: 21, end: 49 },
  ])
  expect(tokens.map(token => token.text)).toEqual(['Die', 'Fähre', 'fährt', 'wieder', '.'])
  expect(sentences).toMatchObject([{ first: 0, last: 5, start: 0, end: text.length }])
})

test('what was said leaves out what lies in a dead zone', () => {
  const text = 'er komme [Mehr zum Thema] und bleibe [Anzeige]'
  const zones = [
    { kind: 'boilerplate', start: 9, end: 25 },
    { kind: 'boilerplate', start: 37, end: 46 },
  ] as const
  expect(outsideDamage(text, [{ start: 3, end: 46 }], zones)).toEqual([
    { start: 3, end: 8 },
    { start: 26, end: 36 },
  ])
  expect(outsideDamage(text, [{ start: 10, end: 20 }], zones)).toEqual([])
  expect(outsideDamage(text, [{ start: 0, end: 8 }], [])).toEqual([{ start: 0, end: 8 }])
})

test('without words of a language invisible characters and repetitions are still found', () => {
  const long = 'Die Fähre bleibt nach dem Unglück vom Freitag bis auf weiteres im Hafen von Oslo.'
  const zones = damageFinder(null)(segment(`Gu\u00ADt. ${long} ${long} StadtWas`, words))
  expect(zones.map(({ kind }) => kind)).toEqual(['invisible', 'repeatedText'])
})

test('a clean text has none, an empty one neither', () => {
  expect(find(segment('Die Fähre fährt. „Endlich“, sagte Holm.', words))).toEqual([])
  expect(find(segment('', words))).toEqual([])
})

test('time grows with the length, not faster', () => {
  const lines = [
    TEXT,
    'Leser. Denker. Fan.',
    `${'Ã¼'.repeat(60)} ${'&nbsp;<br>'.repeat(20)} ${'['.repeat(40)}`,
    '____ ---',
    `${'Wort '.repeat(30)}.`,
    'Die StadtWas sie sagt. Aus dem Rathaus.',
  ].join('\n')
  const taken = (times: number): number => {
    const segmented = segment(`${lines}\n`.repeat(times), words)
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now()
      withoutDead(segmented, find(segmented))
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  const [short, long] = [taken(300), taken(3000)]
  expect(long).toBeLessThan(Math.max(short, 5) * 60)
})
