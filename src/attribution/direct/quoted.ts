// What somebody quoted says that others said: „Der Minister hat mir gesagt, dass er kommt“, sagte Ruiz · “The board told us it was safe,” she said.
// The words between the marks are read as the article's own are, and what is found stays between them.

import { dependentsOf, subjectOf } from '../../syntax/tree-view.ts'
import { contains, within } from '../../text/spans.ts'
import type { Span, Word } from '../../types.ts'
import { type VerbCue, verbCues } from '../cues.ts'
import type { Found } from '../found.ts'
import { findIndirect } from '../indirect.ts'
import { type Scene, spanOf } from '../scene.ts'
import { speakersOf } from '../speaker/speaker.ts'
import type { AttributionWords } from '../words.ts'

const CLAUSE = /\/(?:clause|bare)$/

/** One for each verb cue inside direct speech that has a speaker and a content there; what one merely thinks is no report. In order. */
export function findQuoted(scene: Scene, direct: readonly Found[], words: AttributionWords): Found[] {
  const spoken = direct
    .filter(({ mode }) => mode === 'direct')
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start)
  if (!spoken.length) return []
  const inside = insideOut(scene, spoken)
  const cues = verbCues(inside, words).filter(cue => cue.verb.kind !== 'thought' && isTold(scene, cue))
  const found = findIndirect(inside, { cues, speakers: speakersOf(inside, cues, words), taken: new Set(), words })
  return found.flatMap(item => {
    const cue = scene.tokens[item.cue[0]!]!
    const around = within(spoken, cue).find(span => contains(span, cue))
    // A bare object between the marks is seldom what somebody said: "They reject the old parties".
    if (!around || !item.source || !CLAUSE.test(item.produced) || !contains(around, spanOf(scene, item.source))) return []
    const content = item.content.flatMap(span => clipped(span, around))
    return content.length ? [{ ...item, content, produced: item.produced.replace('indirect', 'quoted') }] : []
  })
}

/** A finite verb in the third person, or one that an auxiliary in it completes: "said", "has told"; not "to say", "I say", "you said". */
function isTold({ trees, wordAt }: Scene, { at }: VerbCue): boolean {
  const verb = trees.words[wordAt[at] ?? -1]
  if (!verb) return false
  const subject = subjectOf(trees, verb.index)
  const inflected = ({ feats }: Word) => feats.VerbForm === 'Fin'
  const told = inflected(verb) || (verb.feats.VerbForm === 'Part' && dependentsOf(trees, verb.index, /^aux$/).some(inflected))
  return told && subject !== null && !/^[12]$/.test(subject.word.feats.Person ?? '') && subject.via === 'own'
}

/** The same scene with what is quoted outside of the marks, and all else between them. */
function insideOut(scene: Scene, spoken: readonly Span[]): Scene {
  const quoteAt = new Int32Array(scene.tokens.length).fill(0)
  for (const span of spoken) for (const { index } of within(scene.tokens, span)) quoteAt[index] = -1
  return { ...scene, quoteAt }
}

function clipped({ start, end }: Span, around: Span): Span[] {
  const span = { start: Math.max(start, around.start), end: Math.min(end, around.end) }
  return span.end > span.start ? [span] : []
}
