// Speakers by name, role, pronoun and pair; hand-made attributions, so that nothing but the resolver is tested.

import { expect, test } from 'vitest'
import { loadPack } from '../languages/index.ts'
import { nameFinder } from '../mentions/names.ts'
import { segment } from '../segment/segment.ts'
import { analyser } from '../syntax/analyse.ts'
import type { Analysis, ReportedSpeech } from '../types.ts'
import { entityResolver, type Resolved } from './resolve.ts'

interface Given {
  readonly language: 'de' | 'en'
  readonly text: string
  /** The words of each speaker, in order; "" where nobody stands there and the one before goes on. */
  readonly speakers: readonly string[]
  /** Name and kind of each. */
  readonly expect: readonly (readonly [string | null, string])[]
}

const table: readonly Given[] = [
  {
    language: 'de',
    text: 'Landrat Uwe Tamm kam. Er warnte. Die Lage sei ernst.',
    speakers: ['Er', ''],
    expect: [
      ['Uwe Tamm', 'person'],
      ['Uwe Tamm', 'person'],
    ],
  },
  {
    language: 'de',
    text: 'Anna Lutz und Bernd Kosel stritten. Sie sagte, er sagte.',
    speakers: ['Sie', 'er'],
    expect: [
      ['Anna Lutz', 'person'],
      ['Bernd Kosel', 'person'],
    ],
  },
  {
    language: 'de',
    text: 'Der lettische Botschafter Janis Ozols kam, dann Estlands Botschafter Jaan Kask. Der lettische Botschafter sagte es.',
    speakers: ['Der lettische Botschafter'],
    expect: [['Janis Ozols', 'person']],
  },
  {
    language: 'de',
    text: 'Sowohl die Polizei als auch die Bahn bestätigten das.',
    speakers: ['Sowohl die Polizei als auch die Bahn'],
    expect: [['Sowohl die Polizei als auch die Bahn', 'group']],
  },
  {
    language: 'de',
    text: 'Ein ranghoher Beamter sagte das. Der Beamte bat um Geduld.',
    speakers: ['Ein ranghoher Beamter', 'Der Beamte'],
    expect: [
      ['ranghoher Beamter', 'anonymous'],
      ['ranghoher Beamter', 'anonymous'],
    ],
  },
  {
    language: 'de',
    text: 'Die Gewerkschaft Bau und Boden streikt. Nach Gewerkschaftsangaben kamen viele.',
    speakers: ['Gewerkschaftsangaben'],
    expect: [['Gewerkschaft Bau und Boden', 'organization']],
  },
  {
    language: 'de',
    text: 'Eine Anwohnerin sagte das, ein Gutachten sagt anderes.',
    speakers: ['Eine Anwohnerin', 'ein Gutachten'],
    expect: [
      ['Anwohnerin', 'person'],
      ['Gutachten', 'document'],
    ],
  },
  {
    language: 'en',
    text: 'Mayor Dora Pell spoke after Jim Hurst, a farmer. She said it was late. His neighbour said it was not.',
    speakers: ['She', 'His neighbour'],
    expect: [
      ['Dora Pell', 'person'],
      ['neighbour', 'person'],
    ],
  },
  {
    language: 'en',
    text: 'Tom Reed met Carl Fane. He said it was late.',
    speakers: ['He'],
    expect: [['Tom Reed', 'person']],
  },
  {
    language: 'en',
    text: "Hudak's office and the spokesman of the Harbour Board, Ian Crewe, spoke.",
    speakers: ["Hudak's office", 'the spokesman of the Harbour Board, Ian Crewe'],
    expect: [
      ["Hudak's office", 'organization'],
      ['Ian Crewe', 'person'],
    ],
  },
  {
    language: 'en',
    text: 'A person close to the board, who asked not to be named, said so. The person said more.',
    speakers: ['A person close to the board', 'The person'],
    expect: [
      ['person close to the board', 'anonymous'],
      ['person close to the board', 'anonymous'],
    ],
  },
  { language: 'de', text: 'Uwe Tamm schwieg. Man sagte, es sei spät.', speakers: ['Man'], expect: [[null, 'unknown']] },
  { language: 'en', text: 'Tom Reed smiled. One might say it was late.', speakers: ['One'], expect: [[null, 'unknown']] },
  { language: 'en', text: 'Tom Reed smiled. You could say it was late.', speakers: ['You'], expect: [[null, 'unknown']] },
]

test.for(table)('$text', async ({ language, text, speakers, expect: wanted }) => {
  const { sources } = await resolved(language, text, speakers)
  expect(sources.map(({ name, kind }) => [name, kind])).toEqual(wanted)
})

test('two who are equally likely stay candidates', async () => {
  const text = 'Im Saal saßen gestern neben anderen Gästen Tom Reuter und Karl Fanning. Er sagte nichts.'
  const { sources, entities } = await resolved('de', text, ['Er'])
  expect(sources[0]).toMatchObject({ entity: null, name: null, candidates: entities.map(({ id }) => id) })
})

test('a speaker becomes a mention of the entity', async () => {
  const { entities } = await resolved('de', 'Landrat Uwe Tamm kam. Er warnte.', ['Er'])
  expect(entities[0]!.mentions.map(({ form }) => form)).toEqual(['name', 'pronoun'])
})

async function resolved(language: string, text: string, speakers: readonly string[]): Promise<Resolved> {
  const pack = await loadPack(language)
  const analysis: Analysis = analyser(pack.syntax)(segment(text, pack.segment))
  const names = nameFinder(pack.names)(analysis, { dateline: null })
  const mentions = { dateline: null, names, times: [], quantities: [], certainties: [] }
  const speeches = speakers.map((words, index) => speech(text, words, index))
  return entityResolver(pack.coreference)(analysis, { mentions, speeches })
}

function speech(text: string, words: string, index: number): ReportedSpeech {
  const start = text.lastIndexOf(words)
  return {
    sourceSpan: words ? { start, end: start + words.length } : null,
    continues: words ? null : index - 1,
    cue: [],
    content: [{ start: text.length - 1, end: text.length }],
    mode: 'indirect',
    kind: 'speech',
    polarity: 'affirmed',
    certainty: null,
    evidential: 'plain',
    channel: null,
    addressee: null,
    within: null,
    produced: 'test',
  }
}
