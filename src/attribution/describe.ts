// Turns what was found into a ReportedSpeech: trimmed spans, polarity, evidential, channel, addressee.

import { oneOf } from '../text/pattern.ts'
import { trimmed, within } from '../text/spans.ts'
import type { ReportedSpeech, Span, TokenRange } from '../types.ts'
import type { Found } from './found.ts'
import { addresseeAt, channelAt, dativeOf, inFrame } from './frame.ts'
import type { Nested } from './nest.ts'
import { polarityOf } from './polarity.ts'
import { type Scene, spanOf } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Marks that do not belong to a content's ends. */
const ENDS = '.,;:–—-'
const QUOTES = '„“”"»«'

/** Builds it for all of a document at once; it compiles the words' patterns, so build once and keep. */
export function describer(words: AttributionWords): (scene: Scene, nested: readonly Nested[]) => ReportedSpeech[] {
  const hearsay = oneOf(words.evidence.hearsay, 'i')
  const alleged = oneOf(words.evidence.alleged, 'i')

  return (scene, nested) => {
    const cues = new Set(nested.flatMap(({ found }) => found.cue))
    return nested.map(item => {
      const outer = item.within === null ? null : nested[item.within]!.found
      return described(scene, item, { outer, cues })
    })
  }

  function described(
    scene: Scene,
    { found, within: index, continues }: Nested,
    around: { outer: Found | null; cues: ReadonlySet<number> },
  ): ReportedSpeech {
    const { text } = scene
    const frame = { found, ...around }
    const content = found.content.map(span => clean(text, span, found.mode)).filter(span => span !== null)
    const cue = runs(found.cue).map(range => spanOf(scene, range))
    return {
      sourceSpan: found.source && spanOf(scene, found.source),
      cue,
      content: content.length ? content : [found.content[0]!],
      mode: found.mode,
      kind: found.kind,
      polarity: polarityOf(scene, found, words),
      evidential: found.evidential ?? evidentialOf(scene, found),
      channel: inFrame(scene, frame, i => channelAt(scene, i, words)),
      addressee: inFrame(scene, frame, i => addresseeAt(scene, i, words)) ?? dativeOf(scene, found, words),
      within: index,
      continues,
      produced: found.produced,
    }
  }

  function evidentialOf(scene: Scene, found: Found): ReportedSpeech['evidential'] {
    const { text, clauses } = scene
    if (found.mode !== 'direct') {
      const said = found.content.map(({ start, end }) => text.slice(start, end)).join(' ')
      if (said.search(alleged) >= 0) return 'alleged'
      if (said.search(hearsay) >= 0) return 'hearsay'
      const isSubjunctive = (span: Span) => within(clauses, span).some(({ mood }) => mood === 'subjunctive')
      if (found.content.some(isSubjunctive)) return 'konjunktiv'
    }
    return 'plain'
  }
}

/** Neighbouring tokens become one span: "nach Angaben", but "räumte" and "ein". */
function runs(cue: readonly number[]): TokenRange[] {
  const ranges: { first: number; last: number }[] = []
  for (const i of [...cue].sort((a, b) => a - b)) {
    const open = ranges.at(-1)
    if (open && open.last === i) open.last = i + 1
    else ranges.push({ first: i, last: i + 1 })
  }
  return ranges
}

/** Stops and commas off; the marks off too when the whole is one quotation. */
function clean(text: string, span: Span, mode: Found['mode']): Span | null {
  const bare = trimmed(text, span, mode === 'direct' ? ',;:–—-' : ENDS)
  if (!bare) return null
  const words = text.slice(bare.start, bare.end)
  const oneQuote = QUOTES.includes(words[0]!) && QUOTES.includes(words.at(-1)!) && !/[„“”"»«]/.test(words.slice(1, -1))
  if (oneQuote) return trimmed(text, { start: bare.start + 1, end: bare.end - 1 }, ENDS)
  return mode === 'direct' ? trimmed(text, bare, '.,;:') : bare
}
