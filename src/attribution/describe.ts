// Turns what was found into a ReportedSpeech: trimmed spans, polarity, certainty, evidential, channel, addressee.

import { oneOf } from '../text/pattern.ts'
import { contains, overlaps, trimmed, within } from '../text/spans.ts'
import type { ReportedSpeech, Span, Token, TokenRange } from '../types.ts'
import { headOf } from './compounds.ts'
import type { Found } from './found.ts'
import type { Nested } from './nest.ts'
import { phraseAfter } from './phrases/after.ts'
import { type Scene, spanOf } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Marks that do not belong to a content's ends. */
const ENDS = '.,;:–—-'
const QUOTES = '„“”"»«'

export function describer(words: AttributionWords): (scene: Scene, nested: Nested) => ReportedSpeech {
  const hearsay = oneOf(words.evidence.hearsay, 'i')
  const alleged = oneOf(words.evidence.alleged, 'i')

  return (scene, { found, within: outer, continues }) => {
    const { text } = scene
    const content = found.content.map(span => clean(text, span, found.mode)).filter(span => span !== null)
    const cue = runs(found.cue).map(range => spanOf(scene, range))
    return {
      sourceSpan: found.source && spanOf(scene, found.source),
      cue,
      content: content.length ? content : [found.content[0]!],
      mode: found.mode,
      kind: found.kind,
      polarity: polarityOf(scene, found),
      certainty: certaintyOf(scene, content),
      evidential: evidentialOf(scene, found),
      channel: frame(scene, found, channelAt),
      addressee: frame(scene, found, addresseeAt),
      within: outer,
      continues,
      produced: found.produced,
    }
  }

  /** A negation or a refusal in the cue's own clause turns it. */
  function polarityOf(scene: Scene, found: Found): ReportedSpeech['polarity'] {
    const at = found.cue[0]
    if (at === undefined || !found.verb) return found.polarity
    const [clause] = within(scene.clauses, scene.tokens[at]!)
    const from = Math.max(clause?.first ?? at, at - 8)
    const near = scene.tokens.slice(from, Math.min(clause?.last ?? at + 1, at + 9)).filter(token => !isSaid(found, token))
    if (near.some(({ lower }) => words.polarity.refusals.has(lower))) return 'declined'
    const negated = near.some(({ lower }) => words.polarity.negations.has(lower))
    if (!negated) return found.polarity
    if (found.polarity === 'denied') return 'affirmed'
    if (found.polarity === 'questioned') return 'questioned'
    if (near.some(({ lower }) => words.polarity.abilities.has(lower))) return 'questioned'
    return found.kind === 'thought' || found.kind === 'estimate' ? 'denied' : 'declined'
  }

  function evidentialOf(scene: Scene, found: Found): ReportedSpeech['evidential'] {
    const { text, clauses } = scene
    const first = found.content[0]!
    if (found.mode !== 'direct') {
      const said = found.content.map(({ start, end }) => text.slice(start, end)).join(' ')
      if (said.search(alleged) >= 0) return 'alleged'
      if (said.search(hearsay) >= 0) return 'hearsay'
      const subjunctive = within(clauses, first).some(({ mood }) => mood === 'subjunctive')
      if (subjunctive) return 'konjunktiv'
    }
    return 'plain'
  }

  /** Looks at the prepositions of the cue's frame: its sentence without the content. */
  function frame(scene: Scene, found: Found, at: (scene: Scene, i: number, limit: number) => Span | null): Span | null {
    const cue = found.cue[0]
    if (cue === undefined) return null
    const { first, last } = scene.sentences[scene.tokens[cue]!.sentence]!
    for (let i = Math.max(first, cue - 12); i < Math.min(last, cue + 16); i++) {
      if (isSaid(found, scene.tokens[i]!)) continue
      const span = at(scene, i, last)
      if (span && !found.content.some(content => overlaps(content, span))) return span
    }
    return null
  }

  /** "auf einer Pressekonferenz", "through an interpreter" */
  function channelAt(scene: Scene, i: number, limit: number): Span | null {
    if (!words.channel.prepositions.has(scene.tokens[i]!.lower)) return null
    const phrase = phraseAfter(scene, { from: i + 1, limit }, words.phrase)
    if (!phrase || phrase.first !== i + 1) return null
    const named = scene.tokens.slice(phrase.first, phrase.last).some(({ lower }) => isChannel(lower))
    return named ? spanOf(scene, { first: i, last: phrase.last }) : null
  }

  /** The noun itself, or a compound that ends in it: "Fernsehinterview". */
  function isChannel(word: string): boolean {
    const { compounds } = words.grammar
    return headOf(word, { isListed: noun => words.channel.nouns.has(noun), compounds }) !== null
  }

  /** "gegenüber der Zeitung", "told reporters", "sagte dem Sender" */
  function addresseeAt(scene: Scene, i: number, limit: number): Span | null {
    const { tokens } = scene
    const word = tokens[i]!.lower
    if (words.addressee.prepositions.has(word)) {
      const phrase = phraseAfter(scene, { from: i + 1, limit }, words.phrase)
      return phrase && phrase.first === i + 1 ? spanOf(scene, { first: i, last: phrase.last }) : null
    }
    const verbs = words.verbs.get(word)
    if (verbs?.some(verb => words.addressee.verbs.has(verb.lemma))) {
      const phrase = phraseAfter(scene, { from: i + 1, limit }, { ...words.phrase, pronouns: words.addressee.pronouns })
      return phrase && phrase.first === i + 1 ? spanOf(scene, phrase) : null
    }
    if (words.addressee.determiners.has(word) && scene.tags[i - 1] !== 'ADP') {
      const phrase = phraseAfter(scene, { from: i, limit }, words.phrase)
      return phrase && phrase.first === i && phrase.last > i + 1 ? spanOf(scene, phrase) : null
    }
    return null
  }
}

/** The token stands inside the content. */
const isSaid = ({ content }: Found, token: Token): boolean => content.some(span => contains(span, token))

/** First word of probability inside the content. */
function certaintyOf({ mentions }: Scene, content: readonly Span[]): ReportedSpeech['certainty'] {
  for (const span of content) {
    const [first] = within(mentions.certainties, span)
    if (first) return { span: { start: first.start, end: first.end }, low: first.low, high: first.high, band: first.band }
  }
  return null
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
