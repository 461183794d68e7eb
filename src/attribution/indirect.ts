// Indirect speech at a verb: a clause behind it, a clause before it, an infinitive or an object.
// "Ruiz sagte, die Lage sei ernst" · "Die Lage sei ernst, sagte Ruiz" · "Ruiz urged them to leave" · "Ruiz condemned the plan".

import { within } from '../text/spans.ts'
import type { TokenRange } from '../types.ts'
import { headOf } from './compounds.ts'
import { besideQuote } from './content/beside-quote.ts'
import { contentOf } from './content/content.ts'
import type { Content } from './content/place.ts'
import type { VerbCue } from './cues.ts'
import { type Found, reportedMode } from './found.ts'
import { type Scene, spanOf } from './scene.ts'
import { type Dropped, dropped } from './trace.ts'
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
  let waiting: readonly number[] = []
  return cues.flatMap((cue, index): Found[] => {
    const source = speakers.get(cue.at) ?? null
    const place = { cue, source, next: nextInSentence(cues, index), words }
    const isTaken = taken.has(cue.at)
    const content = isTaken ? besideQuote(scene, place) : contentOf(scene, place)
    const others = waiting
    waiting = !content && !isTaken && sharesContent(scene, cue, cues[index + 1]) ? [...others, cue.at, ...cue.particle] : []
    if (!content) return isTaken ? dropped(scene, cue.at, 'taken') : []
    const why = whyNot(scene, { cue, source, content, words })
    if (why) return dropped(scene, cue.at, why)
    return [
      {
        source,
        cue: [...others, cue.at, ...cue.particle],
        content: content.spans,
        mode: reportedMode(scene, content.spans),
        ...mannerOf(scene, { cue, source, content, words }),
        verb: cue.verb,
        continues: null,
        produced: `indirect/${content.rule}`,
      },
    ]
  })
}

/** "lobten und kritisierten den Plan": nothing but "und" and adverbs stands between two cues, and what is said stands behind the second. */
function sharesContent({ tags, tokens }: Scene, { at, particle, form }: VerbCue, next: VerbCue | undefined): boolean {
  if (!next || particle.length || form === 'gerund' || tokens[next.at]!.sentence !== tokens[at]!.sentence) return false
  const between = tags.slice(at + 1, next.at)
  return between.includes('CCONJ') && between.every(tag => /^(?:CCONJ|ADV)$/.test(tag))
}

interface Choice {
  readonly cue: VerbCue
  readonly source: TokenRange | null
  readonly content: Content
  readonly words: AttributionWords
}

/** What speaks against an attribution though there is a content; null: nothing. */
function whyNot(scene: Scene, { cue, source, content, words }: Choice): Dropped | null {
  const { rule } = content
  if (!source && rule === 'object') return 'speakerless'
  if (asksForAnonymity(scene, content, words)) return 'anonymity'
  // "…, contradicting the toll": a gerund's mere object is no claim of its own.
  if (cue.form === 'gerund' && (rule === 'object' || rule === 'infinitive')) return 'gerund'
  if (cue.verb.ofNumbers) return givesNumber(scene, { source, content, words }) ? null : 'nobodyCounted'
  // "Ruiz showed the letter" · "A letter shows the losses": a bare object is content only where a document speaks; in German a clause, too.
  const needsDocument = cue.verb.ofDocuments && (rule === 'object' || words.grammar.clausesNeedComma)
  if (!needsDocument) return null
  // "Fotos, die Häuser zeigen" only says which photos.
  const isOnlyMore = cue.clause.kind === 'relative' && rule === 'object'
  return isOnlyMore || !source || !isDocument(scene, source, words) ? 'nobodyWrote' : null
}

/** "The ministry lowered the death toll from nine to eight": somebody with a name, a noun for a number, and the number. */
function givesNumber(scene: Scene, { source, content, words: { evidence, grammar } }: Omit<Choice, 'cue'>): boolean {
  const { mentions, tokens } = scene
  const [span] = content.spans
  if (!source || !span || within(mentions.quantities, span).length === 0) return false
  const isListed = (noun: string) => evidence.numbers.has(noun)
  const hasNoun = within(tokens, span).some(({ lower }) => headOf(lower, { isListed, compounds: grammar.compounds }) !== null)
  return hasNoun && within(mentions.names, spanOf(scene, source)).some(({ type }) => type !== 'work')
}

/** "Satellitenbilder", "a study of the river": the noun that the phrase hangs on. */
function isDocument({ tokens, tags, trees, wordAt }: Scene, range: TokenRange, { evidence, grammar }: AttributionWords): boolean {
  const isListed = (noun: string) => evidence.documents.has(noun)
  const heads = tokens.slice(range.first, range.last).filter(({ index }) => {
    const head = trees.words[wordAt[index] ?? -1]?.head ?? null
    const above = head === null ? -1 : trees.words[head]!.token
    return tags[index] === 'NOUN' && (above < range.first || above >= range.last)
  })
  return heads.some(({ lower }) => headOf(lower, { isListed, compounds: grammar.compounds }) !== null)
}

/** "asked not to be named", "requested anonymity": a condition of speaking, not what was said. */
function asksForAnonymity({ tokens }: Scene, { spans, rule }: Content, { anonymity }: AttributionWords): boolean {
  if (rule !== 'infinitive' && rule !== 'object') return false
  return within(tokens, spans[0]!)
    .slice(0, ANONYMITY)
    .some(({ lower }) => anonymity.has(lower))
}

/** "asked whether" and "asked who" leave open, "asked them to leave", "asked that they leave" and "told them to leave" demand. */
function mannerOf(scene: Scene, { cue: { verb }, content, words }: Choice): Pick<Found, 'kind' | 'polarity'> {
  const { rule, asks } = content
  // "lehnte eine Stellungnahme ab"
  const says = within(scene.tokens, content.spans[0]!).some(({ lower }) => words.polarity.comments.has(lower))
  if (verb.polarity === 'denied' && rule === 'object' && says) return { kind: verb.kind, polarity: 'declined' }
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
