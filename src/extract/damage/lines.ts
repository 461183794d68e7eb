// Finds lines of a page's frame: "Lesen Sie auch: …", "All rights reserved", "___", credits, captions of pictures.
// Sentence by sentence, for a scraper often leaves no line breaks; the patterns are the language's.

import type { Segmented } from '../../segment/segment.ts'
import type { Damage, Sentence, Span } from '../../types.ts'
import { type CreditWords, creditLength } from './credits.ts'
import { anyOf, frameEnd, frameStart, joinedOf, matched, matchOf } from './line-patterns.ts'

/** Patterns with the flags `iu` or `u`. `^` is the sentence's first letter or sign that is no bullet or bracket. */
export interface LineWords {
  readonly boilerplate: readonly RegExp[]
  readonly credit: readonly RegExp[]
  /** Credits only at the text's end: "Holm reported from Oslo", which is news anywhere else. */
  readonly closingCredit: readonly RegExp[]
  /** Open the caption's paragraph: "FILE - …". */
  readonly caption: readonly RegExp[]
  /** End it: "… am Kai. (Foto: Holm)". What stands before in the paragraph describes the picture as well. */
  readonly captionEnd: readonly RegExp[]
  /** Lead over to another article, whose title follows: "Lesen Sie auch:". In a line that goes on it may be gone, and the article goes on. */
  readonly leads: readonly RegExp[]
  /** The same where a title hardly ever follows: "Das könnte Sie auch interessieren:", "Folgen Sie uns auf Facebook". */
  readonly bareLeads: readonly RegExp[]
  /** Open a paragraph, and the article follows: "Startseite Politik", "Permalink: https://…". */
  readonly openings: readonly RegExp[]
  readonly credits: CreditWords
}

const BULLET = /^[\s[►▶•*+>→|\u2013\u2014-]+/u
/** "___", "***", "* * *", "+++", and "___." as some archives print it. */
const SEPARATOR = /^[_*=~–—•·+#-](?:\s?[_*=~–—•·+#-]){2,}\.?$/u
/** "(Foto: Holm) Die Fähre …", "[Mehr zum Thema: …] Die Fähre …": only the bracket is frame. */
const BRACKET = /^(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\])(?=\s?[^\s/:,])/u
/** Frames are short; what is longer is the article. */
const LONGEST = { tokens: 45, characters: 600 }
/** A caption's paragraph: several sentences and a credit behind them. Words. */
const CAPTION = 60
/** A sentence that a photographer's name follows, with that name. Words. */
const DESCRIPTION = 30
/** Words of a title behind a lead, with its subtitle; a title has no full stop. */
const TITLE = 25
/** "Startseite > Politik > Ausland": steps of a path, no sentence. */
const PATH = /^[^.!?>»›]{2,40}(?:\s[>»›]\s[^.!?>»›]{2,60}){2,}$/u
/** Sentences at the text's end that may say who worked on it. */
const CLOSING = 6

/** Zones of one kind that follow each other in a paragraph are one. */
export function lineFinder(words: LineWords): (segmented: Segmented) => Damage[] {
  const frame = joinedOf(words.boilerplate)
  const isCredit = anyOf(words.credit)
  const isClosing = anyOf(words.closingCredit)
  const isCaption = anyOf(words.caption)
  const label = new RegExp(`(?<=\\s)(?:${words.credits.label.source.replace(/^\^/u, '')})`, 'gu')
  const amid = new RegExp(`(?<=\\s)${words.credits.pictureLabel.source.replace(/^\^/u, '')}`, 'u')
  // "… auf das Schiff. © dpa" in one sentence
  const picture = new RegExp(`(?<=[.!?]["“”»]?\\s)${words.credits.pictureLabel.source.replace(/^\^/u, '')}`, 'u')
  const endsCaption = anyOf(words.captionEnd)

  return ({ text, sentences }) => {
    const zones: Damage[] = []
    for (const sentence of sentences) {
      const zone = zoneOf(sentence)
      if (!zone) continue
      const last = zones.at(-1)
      if (last?.kind === zone.kind && /^[^\S\n]*$/u.test(text.slice(last.end, zone.start)))
        zones.push({ ...zones.pop()!, end: zone.end })
      else zones.push({ ...zone, start: separatorBefore(sentence, last?.end ?? 0) ?? zone.start })
    }
    return zones

    /** Start of the "___" that sets the line apart: it belongs to the frame; between two parts of the article it is its own. */
    function separatorBefore({ index }: Sentence, from: number): number | null {
      const before = sentences[index - 1]
      return before && before.start >= from && isSeparator(text.slice(before.start, before.end)) ? before.start : null
    }

    function zoneOf(sentence: Sentence): Damage | null {
      const { index, first, last, start, end } = sentence
      const raw = text.slice(start, end)
      const opening = matchOf(words.openings, raw)
      if (opening !== null && opening.length < raw.length)
        return { kind: 'boilerplate', start, end: start + opening.trimEnd().length }
      if (last - first > LONGEST.tokens || raw.length > LONGEST.characters) return null
      const line = raw.replace(BULLET, '')
      const credited = creditLength(line, words.credits)
      const creditEnd = credited === null ? end : end - line.length + credited
      const found = matched(frame, line) ?? PATH.exec(line)
      // "Read more: The moon over Oslo (photo)" is a teaser.
      const caption = found?.index === 0 ? null : captionOf(line, sentence)
      if (caption) return { kind: 'caption', ...caption }
      if (credited === line.length) return { kind: 'credit', start, end }
      if (found) {
        const from = end - line.length + (found.index && frameStart(line.slice(0, found.index), label))
        const to = start + frameLength(raw, line, sentence)
        // "(Aktenzeichen 7) Hier können Sie …": the bracket stands before the frame, and does not end it.
        return { kind: 'boilerplate', start: from > end - line.length ? from : start, end: to > from ? to : end }
      }
      const closing = index >= sentences.length - CLOSING && isClosing(line)
      if (credited === null && !closing && !isCredit(line)) return signedWithin(line, sentence)
      return { kind: 'credit', start, end: Math.min(creditEnd, start + (BRACKET.exec(raw)?.[0].length ?? raw.length)) }
    }

    /** A picture's credit amid the sentence, the line's end lost: "Die Fähre in Oslo Bild: dpa Die Reederei …". An agency must sign it. */
    function signedWithin(line: string, { index, paragraph, start, end }: Sentence): Damage | null {
      const at = amid.exec(line)?.index
      const length =
        at === undefined
          ? null
          : creditLength(line.slice(at), { ...words.credits, between: new Set() }, words.credits.pictureLabel)
      if (at === undefined || length === null) return null
      const from = end - line.length + at
      const opens = sentences[index - 1]?.paragraph !== paragraph && line.slice(0, at).split(' ').length <= DESCRIPTION
      return { kind: opens ? 'caption' : 'credit', start: opens ? start : from, end: from + length }
    }

    /** The picture's description with its credit; null where there is none. */
    function captionOf(line: string, sentence: Sentence): Span | null {
      const { index, paragraph, start, end } = sentence
      const inside = picture.exec(line)
      const length = inside && creditLength(line.slice(inside.index), words.credits, words.credits.pictureLabel)
      if (inside && length === line.length - inside.index) return { start: captionStart(sentences, sentence), end }
      if (endsCaption(line)) return { start: captionStart(sentences, sentence), end }
      if (sentences[index - 1]?.paragraph !== paragraph) return isCaption(line) && !isCredit(line) ? { start, end } : null
      const before = sentences[index - 1]!
      const opened = sentences[index - 2]?.paragraph !== paragraph
      if (!opened || sentence.last - before.first > DESCRIPTION) return null
      const credited = creditLength(line, words.credits, words.credits.pictureLabel)
      return credited === null ? null : { start: before.start, end: end - line.length + credited }
    }

    /** Characters of the frame: up to the bracket that closes it, or its lead alone where the article may go on in its line. */
    function frameLength(raw: string, line: string, { index, paragraph }: Sentence): number {
      const bracket = BRACKET.exec(raw)?.[0].length ?? frameEnd(raw)
      if (bracket !== null) return bracket
      const alone = sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph
      if (alone) return raw.length
      const bare = matchOf(words.bareLeads, line)
      const lead = bare ?? matchOf(words.leads, line)
      if (lead === null) return raw.length
      const rest = line.slice(lead.length).trim()
      const isTitle = bare === null && rest.split(/\s+/u).length <= TITLE && !/[.:…]["“”»]?$/u.test(rest)
      return isTitle ? raw.length : raw.length - line.length + lead.trimEnd().length
    }
  }
}

const isSeparator = (raw: string): boolean => raw.length < 40 && SEPARATOR.test(raw)

/** Start of the caption: "Die Fähre liegt am Kai. (Foto: dpa)" begins with its paragraph, if that is short. */
function captionStart(sentences: readonly Sentence[], sentence: Sentence): number {
  let from = sentence
  for (let before = sentences[from.index - 1]; before?.paragraph === sentence.paragraph; before = sentences[from.index - 1]) {
    from = before
    if (sentence.last - from.first > CAPTION) return sentence.start
  }
  return from.start
}
