// Says which attribution holds a figure, and when a thing was said.

import { contains, firstEndingAfter, overlaps, within } from '../text/spans.ts'
import type { Analysis, Attribution, Clause, ReportedSpeech, Span, TimeExpression } from '../types.ts'

/** For each span, in order of start: index of the innermost attribution whose content holds it; null: the article's own voice. */
export function holdersOf(speeches: readonly Pick<ReportedSpeech, 'content'>[], spans: readonly Span[]): (number | null)[] {
  const parts = speeches
    .flatMap(({ content }, index) => content.map(part => ({ ...part, index, extent: content.at(-1)!.end - content[0]!.start })))
    .sort((a, b) => a.start - b.start || b.extent - a.extent)
  let next = 0
  let open: typeof parts = []
  return spans.map(span => {
    while (next < parts.length && parts[next]!.start <= span.start) open.push(parts[next++]!)
    open = open.filter(({ end }) => end > span.start)
    const holding = open.filter(part => contains(part, span))
    return holding.sort((a, b) => a.extent - b.extent || sizeOf(a) - sizeOf(b))[0]?.index ?? null
  })
}

/** "Es kamen laut Polizei 300, laut Stadt 900": both contents go from end to end, and the nearer stretch tells whose each figure is. */
const sizeOf = ({ start, end }: Span): number => end - start

/** What the choice of a voice looks at in an attribution. */
type Voiced = Pick<Attribution, 'content' | 'within' | 'kind' | 'produced'> & {
  readonly source: Pick<Attribution['source'], 'name'>
}

/**
 * Whose each span is: the innermost attribution that holds it. Where that names nobody ("Ruiz sagte, man erwarte 4.500 Mann"), or says
 * only what somebody intends ("the company wanted to cut 400 jobs, Ruiz said"), it is told by the one around it.
 */
export function voicesOf(attributions: readonly Voiced[], spans: readonly Span[]): (number | null)[] {
  return holdersOf(attributions, spans).map(holder => {
    let at = holder
    for (let steps = 0; at !== null && steps < attributions.length; steps++) {
      const { within, source, kind, produced } = attributions[at]!
      const isIntent = kind === 'thought' && produced === 'indirect/infinitive'
      if (within === null || (source.name !== null && !isIntent)) return at
      at = within
    }
    return at
  })
}

interface Scope {
  readonly analysis: Analysis
  readonly times: readonly TimeExpression[]
}

/**
 * Index of the time at which each was said: the nearest to the cue in its sentence, outside what was said there by anybody and
 * outside clauses that tell of something else. "Ruiz, der am Sonntag gewählt wurde, sagte am Mittwoch, dass …" → Mittwoch.
 * Null: none is named.
 */
export function timesOfSaying(speeches: readonly Pick<ReportedSpeech, 'cue' | 'content'>[], scope: Scope): (number | null)[] {
  const holders = holdersOf(speeches, scope.times)
  // "…, he said, adding that the inspection, in November, …": that time is in what he adds, and not when he said the first.
  const isElsewhere = (i: number, cue: Span) =>
    holders[i] != null && !speeches[holders[i]]!.content.some(part => contains(part, cue))
  return speeches.map(speech => nearestTime(speech, scope, isElsewhere))
}

function nearestTime(
  { cue, content }: Pick<ReportedSpeech, 'cue' | 'content'>,
  { analysis, times }: Scope,
  isElsewhere: (time: number, cue: Span) => boolean,
): number | null {
  const said = cue[0]
  const sentence = said && within(analysis.sentences, said)[0]
  if (!sentence) return null
  const apart = within(analysis.clauses, sentence).filter(clause => isApart(clause) && !contains(clause, said))
  let best: number | null = null
  let distance = Infinity
  for (let i = firstEndingAfter(times, sentence.start); i < times.length && times[i]!.start < sentence.end; i++) {
    const time = times[i]!
    const between = { start: Math.min(time.start, said.end), end: Math.max(time.end, said.start) }
    if (!isPoint(time) || content.some(part => overlaps(part, between)) || isElsewhere(i, said)) continue
    if (apart.some(clause => overlaps(clause, time)) || isGoverned(time, analysis)) continue
    const away = Math.max(time.start - said.end, said.start - time.end)
    if (away < distance) [best, distance] = [i, away]
  }
  return best
}

/** A place in time; not how long, how often, or merely "now". */
const isPoint = ({ type, value }: TimeExpression): boolean => (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF')

/** "…, der am Sonntag gewählt wurde", "…; am Samstag waren es elf": a clause with a verb of its own. */
const isApart = ({ kind, finite }: Clause): boolean => kind === 'relative' || kind === 'adverbial' || finite !== null

/** "für Sonntag", "from last weekend": a preposition outside its span makes the time part of something else. */
function isGoverned(time: Span, { tokens, tags }: Analysis): boolean {
  const before = tags[firstEndingAfter(tokens, time.start) - 1]
  return before === 'ADP' || before === 'DET' || before === 'ADJ'
}
