// Direct speech: a quotation with a cue before, behind or inside it.
// „Wir gehen“, sagte Ruiz. „Alle.“ · Ruiz said: “We go.” · “We go,” the mayor said, “all of us.”

import type { Quotation, Span, TokenRange } from '../types.ts'
import type { VerbCue } from './cues.ts'
import type { Found } from './found.ts'
import { isVerb, type Scene, tokenFrom } from './scene.ts'

/** A quotation of fewer words is a sentence's part ("sprach von „Zufall“") unless marks set it off. */
const CLAUSE_WORDS = 3
/** A quotation of so few characters may be a name. */
const NAME_LENGTH = 30
/** Between a quotation and its cue stand at most this many tokens: the speaker and a date. */
const REACH = 24

/** One for each cue beside a quotation; what goes on behind it is further content of the same. In order. */
export function findDirect(
  scene: Scene,
  { cues, speakers }: { cues: readonly VerbCue[]; speakers: ReadonlyMap<number, TokenRange | null> },
): Found[] {
  const found: (Found & { content: Span[] })[] = []
  const ofCue = new Map<number, number>()
  const ofQuote: (number | undefined)[] = []
  const cuesOfSentence = groupBySentence(cues)

  for (const [number, quote] of scene.quotes.entries()) {
    const cue = behind(scene, quote, cuesOfSentence) ?? inFront(scene, quote, cuesOfSentence)
    const before = ofQuote[number - 1]
    if (cue && !ofCue.has(cue.at)) {
      ofCue.set(cue.at, found.length)
      ofQuote[number] = found.length
      found.push({ ...ofVerb(cue, speakers.get(cue.at) ?? null), content: [quote.inner] })
      continue
    }
    const goesOn =
      before !== undefined && followsOn(scene, { before: scene.quotes[number - 1]!, quote, cue: found[before]!.cue[0] })
    const known = cue ? ofCue.get(cue.at) : goesOn ? before : undefined
    if (known === undefined) continue
    ofQuote[number] = known
    found[known]!.content.push(quote.inner)
  }
  return found
}

function ofVerb(cue: VerbCue, source: TokenRange | null): Omit<Found, 'content'> {
  const { kind, polarity } = cue.verb
  return {
    source,
    cue: [cue.at, ...cue.particle],
    mode: 'direct',
    kind,
    polarity,
    verb: cue.verb,
    continues: null,
    produced: 'direct/cue',
  }
}

function groupBySentence(cues: readonly VerbCue[]): Map<number, VerbCue[]> {
  const groups = new Map<number, VerbCue[]>()
  for (const cue of cues) {
    const group = groups.get(cue.clause.sentence)
    if (group) group.push(cue)
    else groups.set(cue.clause.sentence, [cue])
  }
  return groups
}

/** „…“, sagte Ruiz · “…,” the mayor said · “…?” he asked. */
function behind(scene: Scene, quote: Quotation, cues: Map<number, VerbCue[]>): VerbCue | null {
  const { tokens, text } = scene
  const from = tokenFrom(tokens, quote.end)
  const next = tokens[from]
  if (!next || /\n/.test(text.slice(quote.end, next.start))) return null
  const setOff = /[,!?…–—]$/.test(text.slice(quote.inner.start, quote.inner.end)) || next.text === ','
  if (!setOff || isEmbedded(scene, quote)) return null
  const start = next.text === ',' || /^[–—-]$/.test(next.text) ? from + 1 : from
  const cue = (cues.get(tokens[start]?.sentence ?? -1) ?? []).find(candidate => candidate.at >= start)
  if (!cue?.verb.takes.has('quote') || cue.at - start > REACH || cue.clause.introducer !== null) return null
  // Nothing but the speaker stands between: no other verb, no other quotation, no mark but commas.
  for (let i = start; i < cue.at; i++) {
    if (i === cue.auxiliary) continue
    if (isVerb(scene, i) || isLongQuote(scene, i) || /^[:;]$/.test(tokens[i]!.text)) return null
  }
  return cue
}

/** "Her claim was “cynical,” she said": the quoted words are a part of the sentence before them. */
function isEmbedded(scene: Scene, quote: Quotation): boolean {
  const mark = tokenFrom(scene.tokens, quote.start)
  const before = scene.tokens[mark - 1]
  return before !== undefined && before.sentence === scene.tokens[mark]!.sentence && before.kind !== 'mark'
}

/** The newspaper “Courier” may stand between, a quoted sentence not. */
function isLongQuote({ quoteAt, quotes }: Scene, i: number): boolean {
  const quote = quotes[quoteAt[i]!]
  return quote !== undefined && quote.inner.end - quote.inner.start > NAME_LENGTH
}

/** Ruiz sagte: „…“ · Ruiz said, “…” */
function inFront(scene: Scene, quote: Quotation, cues: Map<number, VerbCue[]>): VerbCue | null {
  const { tokens } = scene
  const mark = tokenFrom(tokens, quote.start)
  const before = tokens[mark - 1]
  if (!before || !/^[:,]$/.test(before.text)) return null
  const wordCount = tokens
    .slice(mark + 1, mark + 1 + CLAUSE_WORDS)
    .filter(token => token.kind !== 'mark' && token.end <= quote.inner.end).length
  if (before.text === ',' && wordCount < CLAUSE_WORDS) return null
  const sentence = cues.get(before.sentence) ?? []
  const cue = sentence.findLast(candidate => candidate.at < mark)
  if (!cue?.verb.takes.has('quote')) return null
  if (before.text === ':') return cue
  for (let i = cue.at + 1; i < mark - 1; i++) if (isVerb(scene, i) || tokens[i]!.text === ',') return null
  return cue
}

/** The next quotation stands right behind the cue's sentence, or opens the next paragraph while the last one stayed open. */
function followsOn(
  scene: Scene,
  { before, quote, cue }: { before: Quotation; quote: Quotation; cue: number | undefined },
): boolean {
  const { text, tokens } = scene
  const gap = text.slice(before.end, quote.start)
  if (!before.closed && /^\s*$/.test(gap)) return true
  if (/^\s+$/.test(gap) && !/\n/.test(gap)) return true
  if (cue === undefined || tokens[cue]!.start < before.end || tokens[cue]!.start > quote.start) return false
  const between = scene.sentences[tokens[cue]!.sentence]!
  const inSame = between.end >= quote.start
  const clean = !/\n/.test(gap) && /[.,;:!?]\s*$/.test(gap)
  return clean && (inSame || text.slice(between.end, quote.start).trim() === '')
}
