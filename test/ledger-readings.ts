// Readings written by hand, for tests of the ledger: words are named, and their spans looked up in the text.
//   readingOf({ id: 'a', text: 'Zwölf, sagt Ida Roth.', said: [{ by: 'Ida Roth', words: 'Zwölf' }] })

import { literally } from '../src/text/pattern.ts'
import type { Attribution, Entity, Quantity, Reading, Span } from '../src/types.ts'

interface Said extends Partial<Omit<Attribution, 'source' | 'content' | 'cue'>> {
  readonly by: string | null
  readonly words: string
  /** A description, "ein Beamter", instead of a name. */
  readonly kind?: Attribution['kind']
  readonly speaker?: Attribution['source']['kind']
}

interface Counted extends Partial<Omit<Quantity, 'scope'>> {
  readonly words: string
  readonly places?: string[]
}

export interface Written extends Partial<Omit<Reading, 'attributions' | 'quantities' | 'entities'>> {
  readonly id: string
  readonly text: string
  readonly said?: readonly Said[]
  readonly figures?: readonly Counted[]
  /** Names of people, or "type name". */
  readonly names?: readonly { readonly name: string; readonly type?: Entity['type']; readonly roles?: string[] }[]
}

export function readingOf({ said = [], figures = [], names = [], ...given }: Written): Reading {
  const { text } = given
  const entities = names.map(({ name, type = 'person', roles = [] }, i): Entity => {
    const forms = [name, name.split(' ').at(-1)!]
    const found = placesOf(text, forms.find(form => text.includes(form))!)
    return { id: `e${i + 1}`, type, name, roles, mentions: found.map(span => ({ ...span, form: 'name' as const })) }
  })
  const attributions = said.map(each => attributionOf(text, each, entities))
  return {
    ...{ language: 'de', url: null, outlet: null, title: null, published: null, dateline: null, engine: 'hand@1' },
    ...{ modified: null, subtitle: null, authors: [], agencies: [], corrections: [] },
    ...{ sentences: [], times: [], certainties: [], damage: [] },
    ...given,
    entities,
    attributions,
    quantities: figures.map(figure => quantityOf(text, figure, attributions)),
  }
}

function attributionOf(text: string, { by, words, speaker = 'person', ...rest }: Said, entities: readonly Entity[]): Attribution {
  const entity = entities.find(({ name }) => name === by)?.id ?? null
  return {
    source: { span: null, entity, name: by, kind: speaker, candidates: [] },
    cue: [],
    content: [placeOf(text, words)],
    ...{ mode: 'indirect', kind: 'speech', polarity: 'affirmed', certainty: null, confidence: null, evidential: 'plain' },
    ...{ channel: null, addressee: null, time: null, within: null, produced: 'hand' },
    ...rest,
  }
}

function quantityOf(text: string, { words, places = [], ...rest }: Counted, attributions: readonly Attribution[]): Quantity {
  const span = placeOf(text, words)
  const holder = attributions.findIndex(({ content }) => content.some(part => part.start <= span.start && span.end <= part.end))
  const value = rest.value ?? Number(words)
  const [low, high] = [value].flat().length === 2 ? (value as [number, number]) : [value as number, value as number]
  return {
    ...span,
    ...{ value, modifier: 'exactly', low, high, vague: false, unit: null, counted: null, concept: null, equals: null },
    ...{ change: null, partOf: null, recalled: false },
    scope: { places, state: null, time: null, group: null },
    attribution: holder < 0 ? null : holder,
    ...rest,
  }
}

function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`)
  return { start, end: start + words.length }
}

function placesOf(text: string, words: string): Span[] {
  return Array.from(text.matchAll(new RegExp(literally(words), 'gu')), ({ index }) => ({
    start: index,
    end: index + words.length,
  }))
}
