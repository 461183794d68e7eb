// Whose words of certainty they are, and how certain each attribution calls what it says.
//   "Ruiz hält es für unwahrscheinlich, dass …" → Ruiz's, though the word stands before the content; "Offenbar …" → the article's own.

import { firstNot } from '../text/search.ts'
import { contains, firstEndingAfter } from '../text/spans.ts'
import type { Attribution, CertaintyMention, ReportedSpeech, Span } from '../types.ts'
import { holdersOf } from './hold.ts'

type Speech = Pick<ReportedSpeech, 'sourceSpan' | 'cue' | 'content' | 'within'>

/** How far before a cue words of confidence still belong to it: "With high confidence, analysts assess that". In code units. */
const BEFORE = 80

/**
 * For each mention, in order of start: index of the attribution whose content or frame holds it, the innermost; null: the article's
 * own voice. The frame is what stands between a cue and its content.
 */
export function certaintyHolders(
  speeches: readonly Speech[],
  { certainties, sentences, text }: { certainties: readonly CertaintyMention[]; sentences: readonly Span[]; text: string },
): (number | null)[] {
  const holders = holdersOf(speeches, certainties)
  speeches.forEach(({ sourceSpan, cue, content, within }, speech) => {
    const said = cue[0]
    if (!said) return
    const sentence = sentences[firstEndingAfter(sentences, said.start)]
    const frame = { start: said.end, end: content[0]!.start }
    const before = { start: Math.max(sentence?.start ?? 0, said.start - BEFORE), end: said.start }
    // "It is almost certain, Ruiz said, that …": what he said first
    const opensAt = ({ end }: Span) =>
      /^[,\s”“"»]*$/u.test(text.slice(end, Math.min(sourceSpan?.start ?? said.start, said.start)))
    for (let i = firstNot(certainties, ({ start }) => start < before.start); i < certainties.length; i++) {
      const mention = certainties[i]!
      if (mention.start >= Math.max(frame.end, before.end)) break
      const isHere =
        contains(frame, mention) || (contains(before, mention) && (mention.kind === 'confidence' || opensAt(mention)))
      if (isHere && holders[i] === within) holders[i] = speech
    }
  })
  return holders
}

/** The first probability that each says itself, of its content before its frame, and the first confidence; what is asked is not said. */
export function certaintiesOf(
  speeches: readonly Speech[],
  certainties: readonly CertaintyMention[],
  holders: readonly (number | null)[],
): Pick<Attribution, 'certainty' | 'confidence'>[] {
  const held = speeches.map((): CertaintyMention[] => [])
  holders.forEach((holder, i) => {
    if (holder !== null && !certainties[i]!.questioned) held[holder]!.push(certainties[i]!)
  })
  return speeches.map(({ content }, speech) => {
    const isInside = (mention: Span) => content.some(part => contains(part, mention))
    const likely = held[speech]!.filter(({ kind }) => kind === 'likelihood')
    const sure = held[speech]!.find(({ kind }) => kind === 'confidence')
    const first = likely.find(isInside) ?? likely[0]
    return {
      certainty: first ? certaintyOf(first) : null,
      confidence: sure?.level ? { span: { start: sure.start, end: sure.end }, level: sure.level } : null,
    }
  })
}

function certaintyOf({ start, end, low, high, band, negated, basis }: CertaintyMention): Attribution['certainty'] {
  if (band === null || low === null || high === null || basis === null) return null
  return { span: { start, end }, low, high, band, negated, basis }
}
