// Damage: clean texts get damage of each kind from a seeded generator, and what is found is held against what was put in.
//   measureDamage(set, …) → scores: { gluedWords: { p: 99, r: 80, … }, …, clean: { f: 100, … } }
// A zone is found when one of a right kind covers half of it; what touches nothing that was put in, and is not in the
// untouched text either, is false. `clean` is the share of untouched texts without any zone.

import { damageFinder } from '../../src/extract/damage.ts'
import { loadPack } from '../../src/languages/index.ts'
import { segment } from '../../src/segment/segment.ts'
import type { Damage, Span } from '../../src/types.ts'
import { fingerprint, type GoldDocument, loadLines } from './corpus.ts'
import { accuracyOf, type Counts, type Score, scoreOf, sumOf } from './counts.ts'
import { type Injected, kinds } from './damage/inject.ts'
import { randomFrom } from './damage/random.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import type { DamageSet } from './sets.ts'

type Find = (text: string) => readonly Damage[]

interface Outcome extends Counts {
  readonly kind: string
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

export async function measureDamage(set: DamageSet, { errors }: MeasureOptions): Promise<Measurement> {
  const find = finderOf((await loadPack(set.language)).damage, (await loadPack(set.language)).segment)
  const documents = set.files.flatMap(loadLines).filter(document => document.lang === set.language && set.keep(document))
  const untouched = documents.map(({ text }) => find(text))
  const outcomes = Object.keys(kinds).flatMap((kind, seed) =>
    documents.map((document, index) => {
      const random = randomFrom(1000 * seed + index)
      const injected = kinds[kind]!.inject({ text: document.text, language: set.language, random })
      return compare(kind, injected, { found: find(injected.text), before: untouched[index]!, text: document.text })
    }),
  )
  const scores: Record<string, Score> = Object.fromEntries(
    Object.keys(kinds).map(kind => [kind, scoreOf(sumOf(outcomes.filter(outcome => outcome.kind === kind)))]),
  )
  const spoilt = untouched.filter(zones => zones.length > 0).length
  return {
    corpus: fingerprint(documents.map(({ text }) => text)),
    scores: { ...scores, clean: accuracyOf(documents.length - spoilt, documents.length) },
    notes: [`${documents.length} texts, each with every kind of damage; ${spoilt} with a zone before anything was put in`],
    faults: [],
    errors: errors ? showErrors(outcomes, { documents, untouched }, errors) : '',
    genres: null,
  }
}

/** The pack's own words, as the program finds damage: cut up, then look. */
function finderOf(words: Parameters<typeof damageFinder>[0], cut: Parameters<typeof segment>[1]): Find {
  const find = damageFinder(words)
  return text => find(segment(text, cut))
}

interface Compared {
  readonly text: string
  readonly found: readonly Damage[]
  /** What is found in the untouched text. */
  readonly before: readonly Damage[]
}

function compare(kind: string, { text, zones, beside = [] }: Injected, { found, before, text: untouched }: Compared): Outcome {
  const right = kinds[kind]!.found
  const missed = zones.filter(
    zone => !found.some(other => right.includes(other.kind) && 2 * shared(other, zone) >= zone.end - zone.start),
  )
  const known = new Set(before.map(zone => untouched.slice(zone.start, zone.end)))
  const own = found.filter(zone => !known.has(text.slice(zone.start, zone.end)))
  const wrong = own.filter(zone => ![...zones, ...beside].some(other => shared(other, zone) > 0))
  return {
    kind,
    right: zones.length - missed.length,
    gold: zones.length,
    found: zones.length - missed.length + wrong.length,
    missed: missed.map(zone => around(text, zone)),
    wrong: wrong.map(zone => `${zone.kind}  ${around(text, zone)}`),
  }
}

/** What was missed and what is false, by kind, and what is found in texts that nobody touched. */
function showErrors(
  outcomes: readonly Outcome[],
  { documents, untouched }: { documents: readonly GoldDocument[]; untouched: readonly (readonly Damage[])[] },
  count: number,
): string {
  const lines = Object.keys(kinds).flatMap(kind => {
    const own = outcomes.filter(outcome => outcome.kind === kind)
    const list = (title: string, items: readonly string[]) =>
      items.length ? [`${kind} ${title} (${items.length}):`, ...items.slice(0, count).map(item => `  ${item}`)] : []
    const missed = own.flatMap(outcome => outcome.missed)
    return [
      ...list('missed', missed),
      ...list(
        'false',
        own.flatMap(outcome => outcome.wrong),
      ),
    ]
  })
  const before = untouched.flatMap((zones, index) =>
    zones.map(zone => `  ${documents[index]!.id}  ${zone.kind}  ${around(documents[index]!.text, zone)}`),
  )
  return [...lines, `untouched (${before.length}):`, ...before.slice(0, 10 * count)].join('\n')
}

/** "in die [UkraineWas] sie sagte" */
function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`.replaceAll(
    '\n',
    '⏎',
  )
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
