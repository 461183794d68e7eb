// Gold beside what was found, with the words: what one reads before one changes a rule.
//   showErrors(documents, readings, 3) → the first three documents with an error
//     - missed  [die Polizei] sagte: es habe niemand überlebt
//     + extra   [er] meinte: so
//     ~ speaker gold [Anna Ruiz], found [die Sprecherin]: …

import type { Reading } from '../../src/types.ts'
import type { GoldAttribution, GoldDocument, GoldSpan } from './corpus.ts'

/** Documents without an error are left out; `count` of the others are shown, in order. */
export function showErrors(documents: readonly GoldDocument[], readings: readonly Reading[], count: number): string {
  const byId = new Map(readings.map(reading => [reading.id, reading]))
  return documents
    .flatMap(document => {
      const reading = byId.get(String(document.id))
      const lines = reading
        ? [...speechErrors(document, reading), ...figureErrors(document, reading), ...timeErrors(document, reading)]
        : []
      return lines.length ? [`\n── ${document.id} (${document.lang}) ──\n${lines.join('\n')}`] : []
    })
    .slice(0, count)
    .join('\n')
}

function speechErrors({ text, attributions }: GoldDocument, reading: Reading): string[] {
  const say = (spans: readonly GoldSpan[] | undefined): string => words(text, spans)
  const shown = ({ source, sourceSpan, cue, content }: GoldAttribution): string =>
    `[${typeof source === 'string' ? source : say(source ? [source] : sourceSpan ? [sourceSpan] : [])}] ${say(cue)}: ${say(content)}`
  const found = reading.attributions.map(({ source, cue, content, produced }) => {
    const spans = content.map(({ start, end }): GoldSpan => [start, end])
    const speaker = source.span ? `${text.slice(source.span.start, source.span.end)} = ${source.name}` : `– = ${source.name}`
    return { spans, words: `[${speaker}] ${say(cue.map(({ start, end }) => [start, end]))}: ${say(spans)}  (${produced})` }
  })
  const pairs = matched(
    attributions.map(({ content }) => content ?? []),
    found.map(({ spans }) => spans),
  )
  const met = new Set(pairs.values())
  return [
    ...attributions.flatMap((gold, at) => {
      const partner = found[pairs.get(at) ?? -1]
      if (partner) return [`  = gold    ${shown(gold)}\n    found   ${partner.words}`]
      return gold.optional ? [] : [`  - missed  ${shown(gold)}`]
    }),
    ...found.filter((_, at) => !met.has(at)).map(({ words }) => `  + extra   ${words}`),
  ]
}

function figureErrors({ text, quantities }: GoldDocument, reading: Reading): string[] {
  if (!quantities) return []
  const found = reading.quantities.map(({ start, end }): GoldSpan[] => [[start, end]])
  const pairs = matched(
    quantities.map(({ span }) => [span]),
    found,
  )
  const met = new Set(pairs.values())
  return [
    ...quantities.flatMap((gold, at) => {
      const partner = reading.quantities[pairs.get(at) ?? -1]
      const wanted = `${gold.modifier ?? 'exactly'} ${gold.value} ${gold.unit ?? ''}`
      if (!partner) return gold.optional ? [] : [`  - figure  ${wanted}: ${around(text, gold.span)}`]
      const same = String(partner.value) === String(gold.value) && partner.modifier === (gold.modifier ?? 'exactly')
      return same ? [] : [`  ~ figure  gold ${wanted}, found ${partner.modifier} ${partner.value}: ${around(text, gold.span)}`]
    }),
    ...found.filter((_, at) => !met.has(at)).map(([span]) => `  + figure  ${around(text, span!)}`),
  ]
}

function timeErrors({ text, times }: GoldDocument, reading: Reading): string[] {
  if (!times) return []
  const found = reading.times.map(({ start, end }): GoldSpan[] => [[start, end]])
  const pairs = matched(
    times.map(({ span }) => [span]),
    found,
  )
  const met = new Set(pairs.values())
  return [
    ...times.flatMap((gold, at) => {
      const partner = reading.times[pairs.get(at) ?? -1]
      if (!partner) return [`  - time    ${gold.value}: ${around(text, gold.span)}`]
      const day = gold.value.split('/')[0]!.replace(/ .*/u, '').slice(0, 10)
      const same = partner.value.startsWith(day) || (partner.from ?? '').startsWith(day)
      return same ? [] : [`  ~ time    gold ${gold.value}, found ${partner.value}: ${around(text, gold.span)}`]
    }),
    ...found.filter((_, at) => !met.has(at)).map(([span]) => `  + time    ${around(text, span!)}`),
  ]
}

/** Gold index to found index: pairs that share at least half of their characters, best first. */
function matched(gold: readonly (readonly GoldSpan[])[], found: readonly (readonly GoldSpan[])[]): Map<number, number> {
  const edges = gold.flatMap((a, i) => found.map((b, j) => ({ i, j, share: share(a, b) }))).filter(({ share }) => share >= 0.5)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of edges.sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j)) {
    if (pairs.has(i) || taken.has(j)) continue
    pairs.set(i, j)
    taken.add(j)
  }
  return pairs
}

/** Jaccard index of two lists of spans, in characters. */
function share(a: readonly GoldSpan[], b: readonly GoldSpan[]): number {
  const both = a.flatMap(([from, to]) => b.map(([start, end]) => Math.max(0, Math.min(to, end) - Math.max(from, start))))
  const common = sum(both)
  return common / Math.max(1, sum([...a, ...b].map(([start, end]) => end - start)) - common)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const words = (text: string, spans: readonly GoldSpan[] = []): string =>
  spans.map(([start, end]) => text.slice(start, end).replaceAll('\n', ' ')).join(' … ')

/** The words of a span in brackets, with what stands around them. */
function around(text: string, [start, end]: GoldSpan): string {
  return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(
    '\n',
    ' ',
  )
}
