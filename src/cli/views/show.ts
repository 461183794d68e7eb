// lagebild show ID: the words behind a line.

import { type Found, find } from '../../ledger/queries/show.ts'
import { harmless } from '../../text/harmless.ts'
import type { Attribution, Quantity, Reading, Span } from '../../types.ts'
import type { Context } from '../context.ts'
import { oneLine, wrapped } from '../layout.ts'
import { type ScopeOptions, scopeOf } from '../ledger-options.ts'
import { print } from '../output.ts'
import { amountOf, bylineOf, speakerOf, wordsOf } from '../reading/words.ts'
import { withOpenLedger } from './ledger.ts'
import { claimMarks, type Mark, marked, marksOf } from './marks.ts'
import { joined, momentOf, shortId, type View, viewOf } from './parts.ts'

export async function showCommand({ id, ...options }: ScopeOptions & { readonly id: string }, context: Context): Promise<void> {
  const found = await withOpenLedger(options, context, ledger => find(ledger, id, scopeOf(options)))
  const text = options.format === 'json' ? harmless(JSON.stringify(asData(found), null, 2)) : asText(found, viewOf(context))
  return print(`${text}\n`, context)
}

/** The Reading; of a claim or figure only that, with where it comes from and its words. */
function asData({ reading, version, seen, part }: Found): object {
  if (!part) return { ...reading, version, seen }
  const { id, outlet, title, url, published, text } = reading
  const document = { id, outlet, title, url, published, version, seen }
  const item = part.kind === 'claim' ? reading.attributions[part.index]! : reading.quantities[part.index]!
  const spans = 'content' in item ? item.content : [item]
  return { document, kind: part.kind, words: spans.map(({ start, end }) => text.slice(start, end)), ...item }
}

function asText({ reading, version, part }: Found, view: View): string {
  const head = headOf(reading, version, view)
  if (!part) {
    const body = paragraphs(reading.text, { start: 0, end: reading.text.length }, marksOf(reading), view)
    return joined([head, body, legend(view)], '\n\n')
  }
  const [marks, about] = part.kind === 'claim' ? claimPart(reading, part.index, view) : figurePart(reading, part.index, view)
  return joined([head, paragraphs(reading.text, surroundings(reading, marks), marks, view), about], '\n\n')
}

function headOf(reading: Reading, version: number, { colours, width }: View): string {
  const { title, outlet, published, language, id, url } = reading
  const facts = [
    outlet,
    published && momentOf(published),
    ...bylineOf(reading),
    language,
    shortId(id),
    version > 1 && `version ${version}`,
  ]
  const lines = [
    title === null ? '' : colours.bold(wrapped(oneLine(title), { width })),
    colours.dim(joined(facts.map(fact => fact && oneLine(fact)))),
    url === null ? '' : colours.dim(oneLine(url)),
  ]
  return joined(lines, '\n')
}

/** Every paragraph wrapped, an empty line between them. */
function paragraphs(text: string, span: Span, marks: readonly Mark[], view: View): string {
  return marked(text, span, marks, view)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => wrapped(line.trim(), { width: view.width }))
    .join('\n\n')
}

function legend({ colours }: View): string {
  if (!colours.isColorSupported)
    return '⟦claim⟧ and ⟨figure⟩ with their numbers: lagebild show ID:a1 says more about claim a1, ID:q1 about figure q1.'
  return colours.dim(
    `${colours.green('claim')} ${colours.cyan('speaker')} ${colours.underline('word of saying')} ${colours.bold(colours.yellow('figure'))} — lagebild show ID:a1 says more about claim a1, ID:q1 about figure q1.`,
  )
}

/** The sentences that the marks touch, with one before and one after. */
function surroundings({ sentences, text }: Reading, marks: readonly Mark[]): Span {
  const start = Math.min(...marks.map(mark => mark.start))
  const end = Math.max(...marks.map(mark => mark.end))
  const first = sentences.findIndex(sentence => sentence.end > start)
  const last = sentences.findLastIndex(sentence => sentence.start < end)
  return {
    start: Math.min(start, sentences[Math.max(0, first - 1)]?.start ?? 0),
    end: Math.max(end, sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? text.length),
  }
}

function claimPart(reading: Reading, index: number, view: View): readonly [Mark[], string] {
  const claim = reading.attributions[index]!
  const facts = [['claim', `a${index + 1}`], ...claimFacts(claim, reading)] as const
  return [claimMarks(reading.attributions, index), table(facts, view)]
}

type Fact = readonly [string, string | null | undefined | false]

function claimFacts(claim: Attribution, reading: Reading): Fact[] {
  const { text, times, attributions, entities } = reading
  const { source, cue, mode, kind, polarity, evidential, certainty, confidence, channel, addressee, time, within, produced } =
    claim
  const at = time === null ? undefined : times[time]
  const candidates = source.candidates.map(id => entities.find(entity => entity.id === id)?.name)
  return [
    ['speaker', joined([speakerOf(claim, reading) ?? 'nobody named', source.kind])],
    [
      'perhaps',
      joined(
        candidates.map(name => name && oneLine(name)),
        ', ',
      ),
    ],
    ['word', cue.length > 0 && wordsOf(cue, text)],
    ['manner', joined([mode, kind, polarity, evidential !== 'plain' && evidential])],
    ['certainty', certainty && `“${wordsOf([certainty.span], text)}”: ${certainty.band} (${certainty.low}–${certainty.high})`],
    ['confidence', confidence && `“${wordsOf([confidence.span], text)}”: ${confidence.level}`],
    ['said', at && `${wordsOf([at], text)} (${at.value})`],
    ['through', channel && wordsOf([channel], text)],
    ['to', addressee && wordsOf([addressee], text)],
    ['told by', within !== null && joined([speakerOf(attributions[within]!, reading), `a${within + 1}`])],
    ['found by', produced],
  ]
}

function figurePart(reading: Reading, index: number, view: View): readonly [Mark[], string] {
  const figure = reading.quantities[index]!
  const { start, end, attribution } = figure
  const mark: Mark = { start, end, kind: 'figure', label: `q${index + 1}` }
  const speaker = attribution === null ? [] : claimMarks(reading.attributions, attribution).filter(({ kind }) => kind !== 'claim')
  return [[mark, ...speaker], table([['figure', `q${index + 1}`], ...figureFacts(figure, reading)], view)]
}

function figureFacts(figure: Quantity, reading: Reading): Fact[] {
  const { text, times, attributions } = reading
  const { concept, counted, scope, attribution, low, high, partOf } = figure
  const at = scope.time === null ? undefined : times[scope.time]
  return [
    ['amount', amountOf(figure)],
    ['allows', low !== high && `${low ?? 'any'} to ${high ?? 'any'}`],
    ['counts', joined([concept, counted && `“${wordsOf([counted], text)}”`])],
    ['of whom', scope.group && oneLine(scope.group)],
    ['part of', typeof partOf === 'number' && `${amountOf(reading.quantities[partOf]!)} (q${partOf + 1})`],
    ['where', scope.places.map(oneLine).join(', ')],
    ['state', scope.state && oneLine(scope.state)],
    ['when', at && `${wordsOf([at], text)} (${at.value})`],
    [
      'stated by',
      attribution === null
        ? 'the article itself'
        : joined([speakerOf(attributions[attribution]!, reading) ?? 'nobody named', `a${attribution + 1}`]),
    ],
  ]
}

function table(facts: readonly Fact[], { colours, width }: View): string {
  return facts
    .flatMap(([name, fact]) =>
      fact ? [wrapped(fact, { width, first: `  ${colours.dim(name.padEnd(10))} `, indent: ' '.repeat(13) })] : [],
    )
    .join('\n')
}
