// Characters that nobody sees change no reading: soft hyphens, spaces of no width, marks of direction inside words and figures.

import { expect, test } from 'vitest'
import { read } from '../src/index.ts'

const TEXTS = [
  [
    'de',
    'Präsident Selenskyj sagte am Montag in Berlin, es seien etwa 12.000 Soldaten dort, 3,5 Millionen Euro teuer. „Wir bleiben“, rief Petra Holm.',
  ],
  [
    'en',
    'President Ruiz said on Monday in Oslo that about 12,000 soldiers were there at $3.5 million. “We stay,” Linda Holm’s brother said.',
  ],
] as const

/** Behind every third letter of a word and every digit, and around marks. */
const strewn = (text: string, unseen: string): string =>
  text
    .replace(/(\p{L}{3})(?=\p{L})/gu, `$1${unseen}`)
    .replace(/(\p{Nd})(?=[.,]\p{Nd})/gu, `$1${unseen}`)
    .replace(/([„“])/gu, `$1${unseen}`)

/** What is read, invisible characters aside. */
async function gist(text: string, lang: string) {
  const reading = await read({ text, lang, published: '2024-10-30' })
  const at = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/[\u00AD\u200B\u200E\u2060]/gu, '')
  return {
    entities: reading.entities.map(({ type, name, mentions }) => [type, name, mentions.map(at)]),
    quantities: reading.quantities.map(quantity => [at(quantity), quantity.value, quantity.unit, quantity.concept]),
    times: reading.times.map(time => [at(time), time.value]),
    attributions: reading.attributions.map(({ source, cue, content }) => [source.name, cue.map(at), content.map(at)]),
  }
}

test.each(TEXTS)('invisible characters inside words and figures change nothing: %s', async (lang, text) => {
  const plain = await gist(text, lang)
  expect(plain.quantities.length).toBeGreaterThan(1)
  for (const unseen of ['\u00AD', '\u200B', '\u200E', '\u2060']) expect(await gist(strewn(text, unseen), lang)).toEqual(plain)
})
