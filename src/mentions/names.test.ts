// Spans of names, roles and phrases: what belongs to a name and what only stands beside it.

import { expect, test } from 'vitest'
import { loadPack } from '../languages/index.ts'
import { segment } from '../segment/segment.ts'
import { analyser } from '../syntax/analyse.ts'
import type { NameMention, Span } from '../types.ts'
import { nameFinder } from './names.ts'

interface Given {
  readonly language: 'de' | 'en'
  readonly text: string
  /** Name, role and phrase of the first person. */
  readonly expect: readonly [string, string | null, string]
}

const table: readonly Given[] = [
  {
    language: 'de',
    text: 'Der frühere Direktor des Zoos, Jan Feld, kam.',
    expect: ['Jan Feld', 'frühere Direktor des Zoos', 'Der frühere Direktor des Zoos, Jan Feld'],
  },
  {
    language: 'de',
    text: 'Gestern kam die 54-jährige Schweißerin Ines Pohl (54) aus Linz an.',
    expect: ['Ines Pohl', '54-jährige Schweißerin', 'die 54-jährige Schweißerin Ines Pohl (54) aus Linz'],
  },
  {
    language: 'de',
    text: 'Da sagte der Direktor, Jan Feld habe gekündigt.',
    expect: ['Jan Feld', null, 'Jan Feld'],
  },
  {
    language: 'de',
    text: 'Ungarns Botschafter Imre Varga ging.',
    expect: ['Imre Varga', 'Ungarns Botschafter', 'Ungarns Botschafter Imre Varga'],
  },
  {
    language: 'en',
    text: 'Later Ms Nora Feld, 54, a former head of the Harbour Board, said nothing.',
    expect: ['Nora Feld', 'former head of the Harbour Board', 'Ms Nora Feld, 54, a former head of the Harbour Board'],
  },
  {
    language: 'en',
    text: "The city's acting police chief Tom Reed resigned.",
    expect: ['Tom Reed', "city's acting police chief", "The city's acting police chief Tom Reed"],
  },
  {
    language: 'en',
    text: "Tom Reed's lawyer came.",
    expect: ['Tom Reed', null, 'Tom Reed'],
  },
]

test.for(table)('$text', async ({ language, text, expect: wanted }) => {
  const person = (await found(language, text)).find(({ type }) => type === 'person')!
  const words = (span: Span | null) => span && text.slice(span.start, span.end)
  expect([words(person), words(person.role), words(person.phrase)]).toEqual(wanted)
})

test.for([
  ['de', 'Sprecherin Kaya Demir schwieg.', 'feminine'],
  ['de', 'Herr Demir schwieg.', 'masculine'],
  ['en', 'Ms Demir was silent.', 'feminine'],
] as const)('%s: %s is %s', async ([language, text, gender]) => {
  expect((await found(language, text))[0]!.gender).toBe(gender)
})

/** Title, given name, family name. */
const inside: readonly (readonly [language: 'de' | 'en', text: string, parts: readonly (string | null)[]])[] = [
  ['de', 'Da kam Ursula von der Tann.', [null, 'Ursula', 'von der Tann']],
  ['de', 'Da kam Frau Prof. Dr. h. c. Ines Pohl.', ['Frau Prof. Dr. h. c.', 'Ines', 'Pohl']],
  ['de', 'Da kam Dr. med. Ines Pohl-Krajan.', ['Dr. med.', 'Ines', 'Pohl-Krajan']],
  ['de', 'Da kam Herr Pohl.', ['Herr', null, 'Pohl']],
  ['de', 'Danach kam Kim Min-seo.', [null, 'Min-seo', 'Kim']],
  ['de', 'Da kam Pilar Gómez Arce.', [null, 'Pilar', 'Gómez Arce']],
  ['de', 'Da kam Hans W. Krajan.', [null, 'Hans W.', 'Krajan']],
  ['de', 'Danach kam Leila El Amrani.', [null, 'Leila', 'El Amrani']],
  ['en', 'Then Sir Tom Reed spoke.', ['Sir', 'Tom', 'Reed']],
  ['en', 'Then Mary Ann Reed Jr. spoke.', [null, 'Mary Ann', 'Reed']],
  ['en', "Then Tom Reed's lawyer spoke.", [null, 'Tom', 'Reed']],
  ['en', 'Then Minister Reed spoke.', [null, null, 'Reed']],
]

test.for(inside)('%s: %s', async ([language, text, wanted]) => {
  const { parts } = (await found(language, text)).find(({ type }) => type === 'person')!
  const words = (span: Span | null) => span && text.slice(span.start, span.end)
  expect([words(parts!.title), words(parts!.given), words(parts!.family)]).toEqual(wanted)
})

test('mentions come in order and do not overlap', async () => {
  const text = 'Der Sprecher der Stadtwerke Linz, Jan Feld, traf Minister Radko Hudak in Wien. Hudak lobte Feld.'
  const names = await found('de', text)
  for (const [i, name] of names.slice(1).entries()) expect(name.start).toBeGreaterThanOrEqual(names[i]!.end)
})

async function found(language: string, text: string): Promise<NameMention[]> {
  const pack = await loadPack(language)
  return nameFinder(pack.names)(analyser(pack.syntax)(segment(text, pack.segment)), { dateline: null })
}
