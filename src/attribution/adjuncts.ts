// Speakers in a prepositional phrase: "laut Ministerium", "nach Angaben der Polizei", "dem Amt zufolge", "according to Hale",
// "nach seinen Worten", "in her view", "…, so der Sprecher". The content is the clause around it.

import { entry } from '../text/lookup.ts'
import { oneOf } from '../text/pattern.ts'
import { firstEndingAfter } from '../text/spans.ts'
import type { Span, TokenRange } from '../types.ts'
import { parted } from './adjunct-pairs.ts'
import { headOf } from './compounds.ts'
import { around } from './content/around.ts'
import { type Found, reportedMode } from './found.ts'
import { phraseAfter } from './phrases/after.ts'
import { phraseBefore } from './phrases/before.ts'
import { quotedName, type Stretch } from './phrases/core.ts'
import { type Scene, tokenFrom } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** A reduced relative clause is no longer than so many tokens. */
const REDUCED = 9

interface Adjunct {
  /** Tokens of the cue. */
  readonly cue: TokenRange
  readonly source: TokenRange
  readonly kind: Found['kind']
  readonly rule: string
}

/** A cue of the tables where it stands in a sentence. */
interface Match {
  readonly range: TokenRange
  /** As the table has it: lower case, one blank between words. */
  readonly phrase: string
}

/** Builds the search; it compiles the cues' patterns, so build once and keep. */
export function adjunctFinder(words: AttributionWords): (scene: Scene) => Found[] {
  const before = oneOf(Object.keys(words.adjuncts.before), 'i')
  const after = oneOf(Object.keys(words.adjuncts.after), 'i')

  // "laut ihr", "according to him": beside a preposition stand pronouns that are no subjects.
  const pronouns = new Set([...words.phrase.pronouns, ...words.addressee.pronouns])
  const anyCase = { ...words, phrase: { ...words.phrase, pronouns } }

  return scene =>
    scene.sentences.flatMap(sentence => {
      const adjuncts = [
        ...matchesOf(scene, sentence, before).map(match => leading(scene, match, anyCase)),
        ...matchesOf(scene, sentence, after).map(match => trailing(scene, match, anyCase)),
        ...reports(scene, sentence, words),
        ...opinions(scene, sentence, words),
        ...citing(scene, sentence, words),
      ]
      return parted(
        scene,
        adjuncts.flatMap(adjunct => (adjunct && asFound(scene, adjunct, words)) ?? []),
      )
    })
}

/** Whole tokens only: in "s’citing" there is none. */
function matchesOf({ text, tokens }: Scene, { start, end }: Span, cues: RegExp): Match[] {
  return Array.from(text.slice(start, end).matchAll(cues)).flatMap(match => {
    const from = start + match.index
    const range = { first: tokenFrom(tokens, from), last: tokenFrom(tokens, from + match[0].length) }
    return tokens[range.first]?.start === from ? [{ range, phrase: match[0].toLowerCase().replace(/\s+/g, ' ') }] : []
  })
}

/** "laut einem Faktenblatt" */
function leading(scene: Scene, { range, phrase }: Match, words: AttributionWords): Adjunct | null {
  const limit = scene.sentences[scene.tokens[range.first]!.sentence]!.last
  if (scene.quoteAt[range.first]! >= 0) return null
  const source = speakerBehind(scene, { from: range.last, limit }, words)
  if (!source) return null
  const rule = words.adjuncts.citing.has(phrase) ? 'citing' : 'before'
  return { cue: range, source, kind: entry(words.adjuncts.before, phrase) ?? 'speech', rule }
}

/** "„Küstenblatt“", "einem Faktenblatt", "a report by the council": what stands right behind a cue. */
function speakerBehind(scene: Scene, { from, limit }: Stretch, words: AttributionWords): TokenRange | null {
  const quoted = quotedName(scene, { from, limit })
  if (quoted > from) return { first: from, last: quoted }
  const phrase = phraseAfter(scene, { from, limit }, words.phrase)
  if (phrase?.first !== from) return null
  const agent = scene.tokens[phrase.last]
  if (!agent || phrase.last >= limit || !words.passive.agents.has(agent.lower)) return phrase
  const by = phraseAfter(scene, { from: phrase.last + 1, limit }, words.phrase)
  return by?.first === phrase.last + 1 ? { first: phrase.first, last: by.last } : phrase
}

/** "nach Angaben der Polizei", "nach einem Bericht", "nach Polizeiangaben": what follows speaks, else the report itself. */
function reports(scene: Scene, { first, last }: TokenRange, words: AttributionWords): Adjunct[] {
  const found: Adjunct[] = []
  for (let i = first; i < last - 1; i++) {
    if (!words.adjuncts.reports.prepositions.has(scene.tokens[i]!.lower) || scene.quoteAt[i]! >= 0) continue
    let noun = i + 1
    while (noun < last && noun < i + 5 && /^(?:DET|ADJ|ADV)$/.test(scene.tags[noun]!)) noun++
    const kind = noun < last && scene.tags[noun] === 'NOUN' ? reportKind(scene.tokens[noun]!.lower, words) : undefined
    if (!kind) continue
    const next = scene.tokens[noun + 1]
    const joined = next && (words.phrase.attaching.has(next.lower) || words.passive.agents.has(next.lower)) ? noun + 2 : noun + 1
    const attached = joined > noun + 1 || (next && scene.tags[noun + 1] === 'DET' && words.phrase.genitives.has(next.lower))
    const speaker = attached ? phraseAfter(scene, { from: joined, limit: last }, words.phrase) : null
    const named = speaker && speaker.first === joined ? speaker : null
    const own = scene.tags[i + 1] === 'DET' && noun === i + 2 && words.possessives.words.has(scene.tokens[i + 1]!.lower)
    const source = own ? { first: i + 1, last: i + 2 } : (named ?? { first: i + 1, last: noun + 1 })
    found.push({ cue: { first: i, last: named || own ? noun + 1 : i + 1 }, source, kind, rule: 'report' })
  }
  return found
}

/** Kind of a report's noun, also at the end of a compound: "Polizeiangaben". */
function reportKind(word: string, words: AttributionWords): Found['kind'] | undefined {
  const { nouns } = words.adjuncts.reports
  const head = headOf(word, { isListed: noun => Object.hasOwn(nouns, noun), compounds: words.grammar.compounds })
  return head === null ? undefined : nouns[head]
}

/** "According to records seen by this newspaper, …": a participle behind the speaker belongs to the frame up to the comma or the end. */
function frameEnd({ tokens, tags }: Scene, last: number, words: AttributionWords): number {
  if (words.grammar.verbSecond || tags[last] !== 'VERB') return last
  for (let i = last; i < Math.min(tokens.length, last + REDUCED); i++) if (/^[,.]$/.test(tokens[i]!.text)) return i
  return last
}

/** "dem Ministerium zufolge" */
function trailing(scene: Scene, { range, phrase }: Match, words: AttributionWords): Adjunct | null {
  const floor = scene.sentences[scene.tokens[range.first]!.sentence]!.first
  if (scene.quoteAt[range.first]! >= 0) return null
  const source = phraseBefore(scene, { end: range.first, floor }, words.phrase)
  return source && { cue: range, source, kind: entry(words.adjuncts.after, phrase) ?? 'speech', rule: 'after' }
}

/** "seiner Meinung nach", "nach seinen Worten", "in her view": the possessive is the speaker. */
function opinions(scene: Scene, { first, last }: TokenRange, words: AttributionWords): Adjunct[] {
  const found: Adjunct[] = []
  for (let i = first; i < last; i++) {
    const kind = entry(words.adjuncts.opinions.nouns, scene.tokens[i]!.lower)
    if (!kind || scene.quoteAt[i]! >= 0) continue
    const possessor = scene.tokens[i - 1]
    const led = words.adjuncts.opinions.prepositions.has(scene.tokens[i - 2]?.lower ?? '')
    const followed = words.adjuncts.opinions.prepositions.has(scene.tokens[i + 1]?.lower ?? '')
    if (!possessor || i - 1 < first || !(led || followed) || !isPossessor(possessor.lower, words)) continue
    const cue = led ? { first: i - 2, last: i + 1 } : { first: i, last: i + 2 }
    found.push({ cue, source: { first: i - 1, last: i }, kind, rule: 'opinion' })
  }
  return found
}

function isPossessor(word: string, { possessives }: AttributionWords): boolean {
  return possessives.words.has(word) || (possessives.ending?.test(word) ?? false)
}

/** "…, so der Sprecher": closes a sentence or stands between commas. */
function citing(scene: Scene, { first, last }: TokenRange, words: AttributionWords): Adjunct[] {
  const found: Adjunct[] = []
  for (let i = first + 1; i < last; i++) {
    if (!words.adjuncts.quotatives.has(scene.tokens[i]!.lower) || !/^[,“”"«»]$/.test(scene.tokens[i - 1]!.text)) continue
    const source = phraseAfter(scene, { from: i + 1, limit: last }, words.phrase)
    if (source?.first === i + 1 && closesAt(scene, source.last, last))
      found.push({ cue: { first: i, last: i + 1 }, source, kind: 'speech', rule: 'so' })
  }
  return found
}

/** "…, so Ruiz." and "…, so Ruiz am Montag wörtlich:": nothing but a date, a place or a manner stands behind the speaker. */
function closesAt({ tags, isTime }: Scene, at: number, last: number): boolean {
  const ends = (i: number) => i >= last || tags[i] === 'PUNCT' || isTime[i] === 1 || tags[i] === 'ADP'
  return ends(at) || (/^AD[JV]$/.test(tags[at]!) && ends(at + 1))
}

function asFound(scene: Scene, { cue, source, kind, rule }: Adjunct, words: AttributionWords): Found | null {
  const quoted = rule === 'so' ? quoteBefore(scene, cue.first) : null
  const content = quoted
    ? [quoted]
    : around(scene, { first: Math.min(cue.first, source.first), last: frameEnd(scene, Math.max(cue.last, source.last), words) })
  if (!content.length) return null
  return {
    source,
    cue: range(cue),
    content,
    mode: quoted ? 'direct' : reportedMode(scene, content),
    kind,
    polarity: 'affirmed',
    verb: null,
    continues: null,
    produced: `adjunct/${rule}`,
  }
}

const range = ({ first, last }: TokenRange): number[] => Array.from({ length: last - first }, (_, i) => first + i)

/** „…“, so der Sprecher */
function quoteBefore({ tokens, quotes }: Scene, at: number): Span | null {
  const comma = tokens[at - 1]!
  // The quotation that ends at the comma, or just before it.
  const quote = quotes[firstEndingAfter(quotes, comma.start - 3)]
  return quote && quote.end <= comma.end ? quote.inner : null
}
