// node benchmarks/quality/names.ts GERMEVAL.tsv UNER.iob2 — scores names through the whole program, plain text in.
//   --errors PER     shows what was missed and what was wrongly found of a type
//   --degraded 80    instead: what gold labels with one in five spoilt make of it, to see that the vote of labels and rules is sound
// A name counts when type and both ends are right. Outer names only; words made of names ("ukrainisch") count for nothing.

import { Command } from 'commander'
import { read } from '../../src/index.ts'
import { overlaps } from '../../src/text/spans.ts'
import type { EntityType, Span } from '../../src/types.ts'
import { type GoldName, germEval, type NameDocument, uner } from './name-corpora.ts'
import { degradedReader } from './name-labels.ts'
import { table } from './table.ts'

const TYPES: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  work: 'OTH',
  other: 'OTH',
}

type Find = (document: NameDocument) => Promise<GoldName[]>

const { args, errors, degraded, finder } = options()
await main()

async function main(): Promise<void> {
  for (const [at, load, language] of [
    [0, germEval, 'de'],
    [1, uner, 'en'],
  ] as const) {
    const path = args[at]
    if (!path || path === '-') continue
    const find = degraded === null && !finder ? throughProgram(language) : await degradedReader(language, degraded)
    await score(load(path), { find, title: `${language}${degraded === null ? '' : `, labels ${degraded} % right`}` })
  }
}

function options(): { args: string[]; errors: string | null; degraded: number | null; finder: boolean } {
  const command = new Command('names')
    .argument('<files...>')
    .option('--errors <type>', 'show misses and false finds of a type')
    .option('--degraded <percent>', 'vote with gold labels of which this share is right')
    .option('--finder', 'the finder of names alone, without labels and without what coreference makes of it')
    .parse()
  const { errors, degraded, finder } = command.opts<{ errors?: string; degraded?: string; finder?: boolean }>()
  return {
    args: command.args,
    errors: errors ?? null,
    degraded: degraded === undefined ? null : Number(degraded),
    finder: finder === true,
  }
}

function throughProgram(lang: string): Find {
  return async ({ text }) => {
    const { entities } = await read({ text, lang })
    return entities.flatMap(({ type, mentions }) => {
      const label = TYPES[type]
      const named = mentions.filter(({ form }) => form === 'name')
      return label ? named.map(({ start, end }) => ({ start, end, type: label })) : []
    })
  }
}

interface Tally {
  hits: number
  found: number
  gold: number
}

async function score(documents: readonly NameDocument[], { find, title }: { find: Find; title: string }): Promise<void> {
  const tallies = new Map<string, Tally>()
  const tally = (type: string): Tally => {
    const held = tallies.get(type) ?? { hits: 0, found: 0, gold: 0 }
    tallies.set(type, held)
    return held
  }
  for (const document of documents) {
    const types = new Set(['PER', 'LOC', 'ORG', ...(title.startsWith('de') ? ['OTH'] : [])])
    const names = (await find(document)).filter(
      name => types.has(name.type) && !document.neutral.some(span => overlaps(span, name)),
    )
    const keys = new Set(document.names.map(keyOf))
    const got = new Set(names.map(keyOf))
    for (const name of document.names) tally(name.type).gold++
    for (const name of names) tally(name.type).found++
    for (const name of names) if (keys.has(keyOf(name))) tally(name.type).hits++
    if (errors)
      show(document, { missed: document.names.filter(n => !got.has(keyOf(n))), wrong: names.filter(n => !keys.has(keyOf(n))) })
  }
  const rows = ['PER', 'LOC', 'ORG', 'OTH'].filter(type => tallies.has(type)).map(type => row(type, tallies.get(type)!))
  const all = (types: string[]): Tally =>
    types.map(tally).reduce((a, b) => ({ hits: a.hits + b.hits, found: a.found + b.found, gold: a.gold + b.gold }))
  console.log(
    table(
      [...rows, row('PER+LOC+ORG', all(['PER', 'LOC', 'ORG'])), row('all', all(['PER', 'LOC', 'ORG', 'OTH']))],
      [title, 'F', 'P', 'R', 'gold'],
    ),
  )
}

function keyOf({ start, end, type }: GoldName): string {
  return `${start} ${end} ${type}`
}

function row(name: string, { hits, found, gold }: Tally): string[] {
  const percent = (share: number) => (100 * (share || 0)).toFixed(1)
  return [name, percent((2 * hits) / (found + gold)), percent(hits / found), percent(hits / gold), String(gold)]
}

function show({ text }: NameDocument, { missed, wrong }: { missed: readonly GoldName[]; wrong: readonly GoldName[] }): void {
  const of = (names: readonly GoldName[]) => names.filter(({ type }) => type === errors)
  const words = ({ start, end }: Span) =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/gu, ' ')
  for (const name of of(missed)) {
    const instead = wrong
      .filter(other => overlaps(other, name))
      .map(other => `${other.type} ${text.slice(other.start, other.end)}`)
    console.log(`missed  ${words(name)}${instead.length ? `   (${instead.join('; ')})` : ''}`)
  }
  for (const name of of(wrong)) if (!missed.some(other => overlaps(other, name))) console.log(`wrong   ${words(name)}`)
}
