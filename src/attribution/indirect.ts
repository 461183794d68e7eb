// Indirect speech at a verb: a clause behind it, a clause before it, an infinitive or an object.
// "Ruiz sagte, die Lage sei ernst" · "Die Lage sei ernst, sagte Ruiz" · "Ruiz urged them to leave" · "Ruiz condemned the plan".

import { within } from '../text/spans.ts'
import type { TokenRange } from '../types.ts'
import { contentOf } from './content/content.ts'
import type { Content } from './content/place.ts'
import type { VerbCue } from './cues.ts'
import { type Found, reportedMode } from './found.ts'
import type { Scene } from './scene.ts'
import { dropped } from './trace.ts'
import type { AttributionWords } from './words.ts'

/** Within so many words of the content's start stands what asks for anonymity. */
const ANONYMITY = 6
/** No content is ended by a cue further on than this many; keeps the search linear. */
const LOOK_AHEAD = 12

/** One for each cue that has a content; `taken` are the cues' tokens that direct speech has used. */
export function findIndirect(
  scene: Scene,
  {
    cues,
    speakers,
    taken,
    words,
  }: {
    cues: readonly VerbCue[]
    speakers: ReadonlyMap<number, TokenRange | null>
    taken: ReadonlySet<number>
    words: AttributionWords
  },
): Found[] {
  return cues.flatMap((cue, index): Found[] => {
    if (taken.has(cue.at)) return dropped(scene, cue.at, 'taken')
    const source = speakers.get(cue.at) ?? null
    const content = contentOf(scene, { cue, source, next: nextInSentence(cues, index), words })
    if (!content) return []
    if (!source && content.rule === 'object') return dropped(scene, cue.at, 'speakerless')
    if (asksForAnonymity(scene, content, words)) return dropped(scene, cue.at, 'anonymity')
    // "…, contradicting the toll": a gerund's mere object is no claim of its own.
    if (cue.form === 'gerund' && (content.rule === 'object' || content.rule === 'infinitive'))
      return dropped(scene, cue.at, 'gerund')
    return [
      {
        source,
        cue: [cue.at, ...cue.particle],
        content: content.spans,
        mode: reportedMode(scene, content.spans),
        ...mannerOf(cue, content, words),
        verb: cue.verb,
        continues: null,
        produced: `indirect/${content.rule}`,
      },
    ]
  })
}

/** "asked not to be named", "requested anonymity": a condition of speaking, not what was said. */
function asksForAnonymity({ tokens }: Scene, { spans, rule }: Content, { anonymity }: AttributionWords): boolean {
  if (rule !== 'infinitive' && rule !== 'object') return false
  return within(tokens, spans[0]!)
    .slice(0, ANONYMITY)
    .some(({ lower }) => anonymity.has(lower))
}

/** "asked whether" and "asked who" leave open, "asked them to leave", "asked that they leave" and "told them to leave" demand. */
function mannerOf({ verb }: VerbCue, { rule, asks }: Content, words: AttributionWords): Pick<Found, 'kind' | 'polarity'> {
  const turns = verb.polarity === 'questioned' && !asks && (rule === 'infinitive' || rule === 'clause')
  const tells = rule === 'infinitive' && words.addressee.verbs.has(verb.lemma)
  const demands = (turns && verb.takes.has('infinitive')) || tells
  if (demands) return { kind: 'demand', polarity: 'affirmed' }
  return { kind: verb.kind, polarity: asks && verb.polarity === 'affirmed' ? 'questioned' : verb.polarity }
}

function nextInSentence(cues: readonly VerbCue[], index: number): readonly VerbCue[] {
  const { sentence } = cues[index]!.clause
  const rest: VerbCue[] = []
  const end = Math.min(cues.length, index + 1 + LOOK_AHEAD)
  for (let i = index + 1; i < end && cues[i]!.clause.sentence === sentence; i++) rest.push(cues[i]!)
  return rest
}
