// Direct speech: a quotation with its speaker before, behind or inside it.
// „Wir gehen“, sagte Ruiz. „Alle.“ · Ruiz said: “We go.” · “We go,” the mayor said, “all of us.”
// Paragraphs that each open anew and of which only the last one closes are one speech, wherever its cue stands.

import type { Quotation, Span, TokenRange } from '../types.ts'
import type { VerbCue } from './cues.ts'
import type { Found } from './found.ts'
import { behindQuote, bySentence, cueBehind, cueInFront, isLedIn } from './quote-cues.ts'
import { frameOf, isBorne, type Lead, leadOf } from './quote-frames.ts'
import { loneLead } from './quote-lone.ts'
import { isWhole, leadsOn, standsAlone } from './quote-shape.ts'
import type { Scene } from './scene.ts'
import type { AttributionWords } from './words.ts'

export interface DirectContext {
  /** In order. */
  readonly cues: readonly VerbCue[]
  /** Token of a cue → its speaker's phrase. */
  readonly speakers: ReadonlyMap<number, TokenRange | null>
  readonly words: AttributionWords
}

type Growing = Found & { content: Span[] }

/** One for each cue beside a quotation; what goes on behind it is further content of the same. In order. */
export function findDirect(scene: Scene, context: DirectContext): Found[] {
  const found: Growing[] = []
  const ofCue = new Map<number, Growing>()
  let before: Growing | null = null
  let waiting: Span[] = []
  const leads = leadFinder(scene, context)

  for (const [number, quote] of scene.quotes.entries()) {
    const beside = leads(quote)
    const known: Growing | null = beside ? (ofCue.get(beside.cue[0] ?? -1) ?? null) : goesOn(scene, number, before)
    const waits: boolean = !beside && !known && isRead(scene, number)
    const lead: Lead | null = known || waits ? null : (beside ?? loneLead(scene, quote, context.words))
    if (known) known.content.push(...waiting, quote.inner)
    const fresh: Growing | null = lead && { ...lead, content: [...waiting, quote.inner] }
    if (fresh?.cue.length) ofCue.set(fresh.cue[0]!, fresh)
    if (fresh) found.push(fresh)
    before = known ?? fresh
    waiting = waits ? [...waiting, quote.inner] : []
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
function goesOn(scene: Scene, number: number, before: Growing | null): Growing | null {
  const last = scene.quotes[number - 1]
  if (!before || !last) return null
  return followsOn(scene, { before: last, quote: scene.quotes[number]!, cue: before.cue[0] }) ? before : null
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
  if (cue !== undefined && isNextParagraph(scene, { end: before.end, before, quote })) return true
  if (cue === undefined || tokens[cue]!.start < before.end || tokens[cue]!.start > quote.start) return false
  const between = scene.sentences[tokens[cue]!.sentence]!
  if (isNextParagraph(scene, { end: between.end, before, quote })) return true
  const clean = !/\n/.test(gap) && /[.,;:!?]\s*$/u.test(gap)
  if (!clean) return false
  if (between.end >= quote.start) return true
  return standsAlone(scene, quote) && text.slice(between.end, quote.start).trim() === ''
}

/** “We waited,” Ruiz said. ⏎ “Nobody came.” ⏎ The next paragraph is a quotation and nothing else, and nobody was asked before. */
function isNextParagraph(scene: Scene, { end, before, quote }: { end: number; before: Quotation; quote: Quotation }): boolean {
  const { text } = scene
  const gap = text.slice(end, quote.start)
  if (!/\n/.test(gap) || !/^[.!,;\s]*$/u.test(gap) || !quote.closed || text[quote.start] !== text[before.start]) return false
  const asked = /\?\s*$/u.test(text.slice(before.inner.start, before.inner.end))
  return !asked && isWhole(scene, quote) && /^[.,]?[^\S\n]*(?:\n|$)/u.test(text.slice(quote.end, quote.end + 8))
}
