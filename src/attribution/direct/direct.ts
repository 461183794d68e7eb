// Direct speech: a quotation with its speaker before, behind or inside it.
// „Wir gehen“, sagte Ruiz. „Alle.“ · Ruiz said: “We go.” · “We go,” the mayor said, “all of us.”
// Paragraphs that each open anew and of which only the last one closes are one speech, wherever its cue stands.

import type { Quotation, Span, TokenRange } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import type { Found } from '../found.ts'
import type { Scene } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import { isBorne } from './borne.ts'
import { behindQuote, bySentence, cueBehind, cueInFront, isLedIn } from './quote-cues.ts'
import { frameOf } from './quote-frames.ts'
import { type Lead, leadOf } from './quote-lead.ts'
import { loneLead } from './quote-lone.ts'
import { isEmbedded, leadsOn, standsAlone } from './quote-shape.ts'

export interface DirectContext {
  /** In order. */
  readonly cues: readonly VerbCue[]
  /** Token of a cue → its speaker's phrase. */
  readonly speakers: ReadonlyMap<number, TokenRange | null>
  readonly words: AttributionWords
}

type Growing = Found & { content: Span[] }

/** What was read last, and its last quotation. */
interface Last {
  readonly read: Growing
  readonly quote: Quotation
}

/** One for each cue beside a quotation; what goes on behind it is further content of the same. In order. */
export function findDirect(scene: Scene, context: DirectContext): Found[] {
  const found: Growing[] = []
  const ofCue = new Map<number, Growing>()
  let last: Last | null = null
  let waiting: Span[] = []
  const leads = leadFinder(scene, context)

  for (const [number, quote] of scene.quotes.entries()) {
    const beside = leads(quote)
    const known: Growing | null = beside ? (ofCue.get(beside.cue[0] ?? -1) ?? null) : goesOn(scene, number, last)
    const waits: boolean = !beside && !known && isRead(scene, number)
    const lead: Lead | null = known || waits ? null : (beside ?? loneLead(scene, quote, context.words))
    const read: Growing | null = known ?? (lead && { ...lead, content: [] })
    read?.content.push(...waiting, quote.inner)
    if (lead && read) found.push(read)
    if (lead?.cue.length) ofCue.set(lead.cue[0]!, read!)
    waiting = waits ? [...waiting, quote.inner] : []
    // The name of „Kurier“ in between takes nobody's word.
    if (read || !isEmbedded(scene, quote)) last = read && { read, quote }
  }
  return found
}

/** Tokens of cues whose subject only bears words: "Das Schild sagt: „Halt“". Nobody speaks there. */
export function inscribed(scene: Scene, { cues, speakers, words }: DirectContext): number[] {
  return cues.filter(({ at }) => isInscribed(scene, speakers.get(at) ?? null, words)).map(({ at }) => at)
}

const isInscribed = (scene: Scene, source: TokenRange | null, words: AttributionWords): boolean =>
  source !== null && isBorne(scene, { first: source.first, last: Math.min(source.last, source.first + 4) }, words)

/** Quotation → who speaks it, by what stands beside it. */
function leadFinder(scene: Scene, { cues, speakers, words }: DirectContext): (quote: Quotation) => Lead | null {
  const ofSentence = bySentence(cues)
  return quote => {
    const known = { cues: ofSentence, words }
    const behind = cueBehind(scene, quote, known)
    // "Ruiz schrieb: „Wir gehen“, weiter hieß es …": who leads it in goes before who comes later; but "…: „Wir gehen“, sagte er".
    const early = isLedIn(scene, quote) && behind && !isRightBehind(scene, { quote, cue: behind, words })
    const cue = (early ? cueInFront(scene, quote, known) : null) ?? behind ?? cueInFront(scene, quote, known)
    if (!cue) return frameOf(scene, quote, words)
    const source = speakers.get(cue.at) ?? null
    if (isInscribed(scene, source, words)) return null
    return leadOf({ source, cue: [cue.at, ...cue.particle], verb: cue.verb, produced: 'direct/cue' })
  }
}

/** „…“, sagte Ruiz: the verb comes first. Where it need not, any cue is right behind. */
function isRightBehind(
  scene: Scene,
  { quote, cue, words }: { quote: Quotation; cue: VerbCue; words: AttributionWords },
): boolean {
  return !words.grammar.verbSecond || (cue.auxiliary ?? cue.at) === behindQuote(scene, quote)
}

/** The attribution that the quotation goes on with; null: none. */
function goesOn(scene: Scene, number: number, last: Last | null): Growing | null {
  if (!last) return null
  const quote = scene.quotes[number]!
  const follows = followsOn(scene, { before: last.quote, quote, cue: last.read.cue[0] }) || isNextParagraph(scene, number, last)
  return follows ? last.read : null
}

/** A quotation without a cue whose speaker is told with the next one: „Wir warteten. ⏎ „Dann gingen wir“, sagte Ruiz. */
function isRead(scene: Scene, number: number): boolean {
  const [quote, next] = [scene.quotes[number]!, scene.quotes[number + 1]]
  return leadsOn(scene, quote, next) || (next !== undefined && /^[^\S\n]+$/u.test(scene.text.slice(quote.end, next.start)))
}

/** The next quotation stands right behind the cue's sentence, or opens the next paragraph while the last one stayed open. */
function followsOn(
  scene: Scene,
  { before, quote, cue }: { before: Quotation; quote: Quotation; cue: number | undefined },
): boolean {
  const { text, tokens } = scene
  const gap = text.slice(before.end, quote.start)
  if (leadsOn(scene, before, quote) || /^[^\S\n]+$/u.test(gap)) return true
  if (cue === undefined || tokens[cue]!.start < before.end || tokens[cue]!.start > quote.start) return false
  const between = scene.sentences[tokens[cue]!.sentence]!
  const clean = !/\n/.test(gap) && /[.,;:!?]\s*$/u.test(gap)
  if (!clean) return false
  if (between.end >= quote.start) return true
  return standsAlone(scene, quote) && text.slice(between.end, quote.start).trim() === ''
}

/**
 * “We waited,” Ruiz said. ⏎ “Nobody came.” ⏎ The next paragraph is a quotation and nothing else. Not where somebody was asked
 * before, nor where the paragraph behind it opens with one, too: there two may be talking.
 */
function isNextParagraph({ text, tokens, sentences, quotes }: Scene, number: number, { read, quote: before }: Last): boolean {
  const quote = quotes[number]!
  const next = quotes[number + 1]
  const cue = read.cue[0]
  if (cue === undefined || !quote.closed || text[quote.start] !== text[before.start]) return false
  const end = Math.max(before.end, sentences[tokens[cue]!.sentence]!.end)
  const asked = /\?\s*$/u.test(text.slice(before.inner.start, before.inner.end))
  const behind = text.slice(quote.end, next?.start ?? quote.end + 2)
  if (end > quote.start || asked || !/^[.!,;]?\s*\n\s*$/u.test(text.slice(end, quote.start))) return false
  return /^[.,]?[^\S\n]*(?:\n|$)/u.test(behind) && !(next && behind.trim().length < 2)
}
