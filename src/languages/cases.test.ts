// Runs every pack's cases: languages/xx/cases/KIND.jsonl or KIND-TOPIC.jsonl, a case a line.
//   { "text": "…", "published"?: "2026-03-14", "expect": [ … ], "note"?: "why" }
// `expect` lists all that the finder must find, in order; each item names the fields that matter. [] is a counter-case.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from '../index.ts'
import { segment } from '../segment/segment.ts'
import { wordsOf } from '../segment/words.ts'
import type { Reading, Span } from '../types.ts'
import { languages, loadPack } from './index.ts'
import type { LanguagePack } from './pack.ts'

interface Case {
  readonly text: string
  readonly published?: string
  readonly expect: unknown[]
  readonly note?: string
}

type View = (pack: LanguagePack, given: Case) => unknown[] | Promise<unknown[]>

/** What a kind of case looks at: spans become the words that they cover. */
const views: Readonly<Record<string, View>> = {
  tokens: (pack, { text }) => segment(text, pack.segment).tokens.map(token => token.text),
  words: (pack, { text }) => wordsOf(segment(text, pack.segment).tokens, pack.segment).words.map(word => word.form),
  sentences: (pack, { text }) => segment(text, pack.segment).sentences.map(({ start, end }) => text.slice(start, end)),
  quotations: (pack, { text }) =>
    segment(text, pack.segment).quotations.map(({ inner, ...rest }) => ({ ...rest, inner: text.slice(inner.start, inner.end) })),
  certainty: ofReading(({ certainties, text }) => certainties.map(worded(text))),
  dateline: ofReading(({ dateline, text }) => (dateline ? [dateline].map(worded(text)) : [])),
  corrections: ofReading(({ corrections, text }) => corrections.map(span => text.slice(span.start, span.end))),
  damage: ofReading(({ damage, text }) => damage.map(worded(text))),
  times: ofReading(({ times, text }) => times.map(worded(text))),
  entities: ofReading(({ entities, text }) =>
    entities.map(entity => ({ ...entity, mentions: entity.mentions.map(m => text.slice(m.start, m.end)) })),
  ),
  quantities: ofReading(({ quantities, text }) =>
    quantities.map(quantity => ({ ...worded(text)(quantity), counted: words(text, quantity.counted) })),
  ),
  attribution: ofReading(reading => reading.attributions.map(attribution => wordedAttribution(reading, attribution))),
}

/** As documents are read: with the pack's weights. */
function ofReading(view: (reading: Reading) => unknown[]): View {
  return async ({ code }, { text, published = null }) => view(await read({ id: 'case', lang: code, text, published }))
}

function worded(text: string): <T extends object>(item: T) => object {
  return item => {
    const span = 'span' in item ? (item.span as Span) : (item as unknown as Span)
    return { ...item, text: text.slice(span.start, span.end) }
  }
}

const words = (text: string, span: Span | null): string | null => (span ? text.slice(span.start, span.end) : null)

function wordedAttribution({ text, times, entities }: Reading, attribution: Reading['attributions'][number]): object {
  const { source, cue, content, certainty, confidence, channel, addressee, time } = attribution
  return {
    ...attribution,
    source: words(text, source.span),
    speaker: source.name,
    sourceKind: source.kind,
    candidates: source.candidates.map(id => entities.find(entity => entity.id === id)!.name),
    cue: cue.map(span => words(text, span)),
    content: content.map(span => words(text, span)),
    certainty: certainty && words(text, certainty.span),
    confidence: confidence && words(text, confidence.span),
    channel: words(text, channel),
    addressee: words(text, addressee),
    time: time === null ? null : times[time]!.value,
  }
}

for (const language of languages) {
  const folder = new URL(`./${language}/cases/`, import.meta.url)
  for (const file of readdirSync(folder)) {
    const kind = file.split(/[-.]/)[0]!
    const cases = readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)
    test.for(cases.map((line, index) => [index + 1, line] as const))(`${language}/cases/${file}:%s`, async ([, line]) => {
      const given = JSON.parse(line) as Case
      const view = views[kind]
      if (!view) throw new Error(`No view for cases of kind "${kind}": add one above`)
      const found = await view(await loadPack(language), given)
      expect(found, `${given.text}\n${given.note ?? ''}`).toMatchObject(given.expect)
      expect(found.length, `${given.text}: found ${JSON.stringify(found)}`).toBe(given.expect.length)
    })
  }
}
