// Speakers by name, role, pronoun and pair; hand-made attributions, so that nothing but the resolver is tested.

import { expect, test } from 'vitest'
import type { Trace } from '../attribution/trace.ts'
import { loadPack } from '../languages/index.ts'
import { nameFinder } from '../mentions/names.ts'
import { segment } from '../segment/segment.ts'
import { analyser } from '../syntax/analyse.ts'
import type { Analysis, ReportedSpeech } from '../types.ts'
import { entityResolver, type Resolved } from './resolve.ts'
import type { CoreferenceStep } from './trace.ts'

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

test('candidates are told with their scores and what these are made of', async () => {
  const steps: CoreferenceStep[] = []
  await resolved('de', 'Landrat Uwe Tamm kam mit Bernd Kosel. Er warnte.', ['Er'], { trace: { note: step => steps.push(step) } })
  const { ranked } = steps.find(({ by }) => by === 'pronoun')!
  const shown = ranked.map(([{ name }, score, reasons]) => [name, score, reasons.map(({ name: reason }) => reason)])
  expect(shown).toEqual([
    ['Uwe Tamm', 2.5, ['distance', 'subject', 'person']],
    ['Bernd Kosel', 0, ['distance', 'person']],
  ])
})

test('I means whoever speaks around it, two alike or nobody', async () => {
  const { sources } = await resolved('en', 'Tom Reed said: I think I know.', ['Tom Reed', 'I'], { nested: [null, 0] })
  expect(sources.map(({ name }) => name)).toEqual(['Tom Reed', 'Tom Reed'])
  const alone = await resolved('en', 'I think so.', ['I'])
  expect(alone.sources[0]).toMatchObject({ entity: null, name: null, kind: 'unknown' })
})

test('a speaker becomes a mention of the entity', async () => {
  const { entities } = await resolved('de', 'Landrat Uwe Tamm kam. Er warnte.', ['Er'])
  expect(entities[0]!.mentions.map(({ form }) => form)).toEqual(['name', 'pronoun'])
})

async function resolved(
  language: string,
  text: string,
  speakers: readonly string[],
  { trace, nested = [] }: { trace?: Trace<CoreferenceStep>; nested?: readonly (number | null)[] } = {},
): Promise<Resolved> {
  const pack = await loadPack(language)
  const analysis: Analysis = analyser(pack.syntax)(segment(text, pack.segment))
  const names = nameFinder(pack.names)(analysis, { dateline: null })
  const mentions = { dateline: null, names, times: [], quantities: [], certainties: [] }
  const speeches = speakers.map((words, index) => ({ ...speech(text, words, index), within: nested[index] ?? null }))
  return entityResolver(pack.coreference)(trace ? { ...analysis, trace } : analysis, { mentions, speeches })
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
    evidential: 'plain',
    channel: null,
    addressee: null,
    within: null,
    produced: 'test',
  }
}
