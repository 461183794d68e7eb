// Headlines tell who says what without a sentence of saying.
// "Bürgermeisterin: Neun Tote bei Dammbruch" · "Nine dead in dam breach, mayor says" · "Schleuse bleibt zu – Lindner"

import { within } from '../../text/spans.ts'
import type { Span, TokenRange } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import type { Found } from '../found.ts'
import { phraseAfter } from '../phrases/after.ts'
import { hasVerb, type Scene, spanOf } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import { type Ability, abilityOf } from './able.ts'
import { labelOf } from './labels.ts'

/** A headline has no more tokens. */
const LONGEST = 22
/** What is said has at least so many tokens. */
const SHORTEST = 2
/** Who may stand before the colon of a headline, and behind its dash, where an organisation would be the outlet. */
const BEFORE_COLON: readonly string[] = ['person', 'organization', 'role', 'group', 'document'] satisfies Ability[]
const BEHIND_DASH: readonly string[] = ['person', 'role', 'group'] satisfies Ability[]

/** At most one a headline: the first paragraph, and short ones between others that are set as headings. */
export function findHeadlines(
  scene: Scene,
  { paragraphs, cues, words }: { paragraphs: readonly TokenRange[]; cues: readonly VerbCue[]; words: AttributionWords },
): Found[] {
  return paragraphs.flatMap((paragraph, at) => {
    const isFirst = at === 0
    if (!isHeading(scene, { paragraphs, at, words })) return []
    const labelled = underLabel(scene, paragraph, words)
    if (labelled && (isFirst || hasVerb(scene, labelled.from, paragraph.last))) return [labelled.found]
    const told = isFirst ? (behindDash(scene, paragraph, words) ?? withCue(scene, paragraph, { cues, words })) : null
    return told ? [told] : []
  })
}

/** Short, without a full stop, and followed by text; within the text also preceded by some. */
function isHeading(
  scene: Scene,
  { paragraphs, at, words }: { paragraphs: readonly TokenRange[]; at: number; words: AttributionWords },
): boolean {
  const { tokens } = scene
  const { first, last } = paragraphs[at]!
  const next = paragraphs[at + 1]
  const endsOpen = (range: TokenRange) => !/^(?:[.:;,]|\.{2,})$/.test(tokens[range.last - 1]!.text)
  if (!next || last - first > LONGEST || !endsOpen({ first, last })) return false
  // "Müller: 3 Tore", "Meier: 2 Tore": lines of a list.
  if (labelOf(scene, next, words) && endsOpen(next)) return false
  return at === 0 || (!endsOpen(next) && !endsOpen(paragraphs[at - 1]!) && next.last - next.first > last - first)
}

/** "Umfrage: Mehrheit gegen Abriss"; but "Hochwasser: Neun Tote", "Trainerin: Jana Petersen". */
function underLabel(scene: Scene, paragraph: TokenRange, words: AttributionWords): { found: Found; from: number } | null {
  const label = labelOf(scene, paragraph, words)
  if (!label || !BEFORE_COLON.includes(label.who)) return null
  const said = { first: label.from, last: paragraph.last }
  if (said.last - said.first < SHORTEST || isOnlyName(scene, said)) return null
  const span = spanOf(scene, said)
  const [quote] = within(scene.quotes, span)
  const quoted = quote?.start === span.start && quote.end === span.end
  const content = quoted ? quote.inner : span
  return { found: told({ source: label.range, content, mode: quoted ? 'direct' : 'indirect', rule: 'label' }), from: label.from }
}

/** "Schleuse bleibt zu – Lindner" */
function behindDash(scene: Scene, { first, last }: TokenRange, words: AttributionWords): Found | null {
  const { tokens } = scene
  let dash = last - 1
  while (dash > first && !/^[–—-]$/.test(tokens[dash]!.text)) dash--
  if (dash - first < SHORTEST + 1 || tokens[dash]!.glued) return null
  const source = phraseAfter(scene, { from: dash + 1, limit: last }, words.phrase)
  if (source?.first !== dash + 1 || source.last !== last) return null
  const able = abilityOf(scene, source, words)
  return able && BEHIND_DASH.includes(able)
    ? told({ source, content: spanOf(scene, { first, last: dash }), mode: 'indirect', rule: 'dash' })
    : null
}

/** "Nine dead in dam breach, mayor says": a cue and its speaker behind the last comma. */
function withCue(
  scene: Scene,
  { first, last }: TokenRange,
  { cues, words }: { cues: readonly VerbCue[]; words: AttributionWords },
): Found | null {
  const { tokens } = scene
  let comma = last - 1
  while (comma > first && tokens[comma]!.text !== ',') comma--
  if (comma - first < SHORTEST) return null
  const cue = cues.find(({ at }) => at > comma && at < last)
  if (!cue || !(cue.verb.takes.has('quote') || cue.verb.takes.has('bare'))) return null
  const inverted = cue.at === comma + 1
  const source = phraseAfter(scene, { from: inverted ? cue.at + 1 : comma + 1, limit: inverted ? last : cue.at }, words.phrase)
  if (!source || !abilityOf(scene, source, words)) return null
  const end = inverted ? source.last : cue.at + 1
  if (source.first !== (inverted ? cue.at + 1 : comma + 1) || (!inverted && source.last !== cue.at) || hasVerb(scene, end, last))
    return null
  const found = told({ source, content: spanOf(scene, { first, last: comma }), mode: 'indirect', rule: 'cue' })
  return { ...found, cue: [cue.at, ...cue.particle], verb: cue.verb, kind: cue.verb.kind, polarity: cue.verb.polarity }
}

/** Nothing but names: "Trainerin: Jana Petersen". */
function isOnlyName(scene: Scene, { first, last }: TokenRange): boolean {
  const names = within(scene.mentions.names, spanOf(scene, { first, last }))
  if (!names.length) return false
  return scene.tokens
    .slice(first, last)
    .every(token => token.kind === 'mark' || names.some(({ start, end }) => start <= token.start && token.end <= end))
}

function told({ source, content, mode, rule }: { source: TokenRange; content: Span; mode: Found['mode']; rule: string }): Found {
  return {
    source,
    cue: [],
    content: [content],
    mode,
    kind: 'speech',
    polarity: 'affirmed',
    verb: null,
    continues: null,
    produced: `headline/${rule}`,
  }
}
