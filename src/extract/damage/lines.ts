// Finds lines of a page's frame: "Lesen Sie auch: …", "All rights reserved", "___", credits, captions of pictures.
// Sentence by sentence, for a scraper often leaves no line breaks; the patterns are the language's.

import type { Segmented } from '../../segment/segment.ts'
import type { Damage, Sentence } from '../../types.ts'

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
}

const BULLET = /^[\s[►▶•*+>→|\u2013\u2014-]+/u
/** "___", "***", "* * *", "+++", and "___." as some archives print it. */
const SEPARATOR = /^[_*=~–—•·+#-](?:\s?[_*=~–—•·+#-]){2,}\.?$/u
/** "(Foto: Holm) Die Fähre …", "[Mehr zum Thema: …] Die Fähre …": only the bracket is frame. */
const BRACKET = /^(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\])(?=\s?.)/u
/** Frames are short; what is longer is the article. */
const LONGEST = { tokens: 45, characters: 600 }
/** A caption's paragraph: several sentences and a credit behind them. Words. */
const CAPTION = 60
/** Sentences at the text's end that may say who worked on it. */
const CLOSING = 6

/** Zones of one kind that follow each other in a paragraph are one. */
export function lineFinder(words: LineWords): (segmented: Segmented) => Damage[] {
  const isBoilerplate = anyOf(words.boilerplate)
  const isCredit = anyOf(words.credit)
  const isClosing = anyOf(words.closingCredit)
  const isCaption = anyOf(words.caption)
  const endsCaption = anyOf(words.captionEnd)

  return ({ text, sentences }) => {
    const zones: Damage[] = []
    for (const sentence of sentences) {
      const zone = zoneOf(sentence)
      const last = zones.at(-1)
      if (!zone) continue
      const between = last && text.slice(last.end, zone.start)
      if (last?.kind === zone.kind && /^[^\S\n]*$/u.test(between ?? '')) zones.push({ ...zones.pop()!, end: zone.end })
      else zones.push(zone)
    }
    return zones

    function zoneOf(sentence: Sentence): Damage | null {
      const { index, first, last, start, end } = sentence
      const raw = text.slice(start, end)
      if (raw.length < 40 && SEPARATOR.test(raw)) return { kind: 'boilerplate', start, end }
      if (last - first > LONGEST.tokens || raw.length > LONGEST.characters) return null
      const line = raw.replace(BULLET, '')
      const opens = sentences[index - 1]?.paragraph !== sentence.paragraph
      const caption = endsCaption(line) ? captionOf(sentences, sentence) : opens && isCaption(line) ? start : null
      if (caption !== null && !(opens && isCredit(line))) return { kind: 'caption', start: caption, end }
      const closing = index >= sentences.length - CLOSING && isClosing(line)
      const kind = isBoilerplate(line) ? 'boilerplate' : closing || isCredit(line) ? 'credit' : null
      return kind && { kind, start, end: start + (BRACKET.exec(raw)?.[0].length ?? raw.length) }
    }
  }
}

/** Start of the caption: "Die Fähre liegt am Kai. (Foto: dpa)" begins with its paragraph, if that is short. */
function captionOf(sentences: readonly Sentence[], sentence: Sentence): number {
  let from = sentence
  for (let before = sentences[from.index - 1]; before?.paragraph === sentence.paragraph; before = sentences[from.index - 1]) {
    from = before
    if (sentence.last - from.first > CAPTION) return sentence.start
  }
  return from.start
}

/** True for a line that one of the patterns fits; they are joined into one for each set of flags. */
function anyOf(patterns: readonly RegExp[]): (line: string) => boolean {
  const joined = ['iu', 'u'].flatMap(flags => {
    const sources = patterns.filter(pattern => pattern.flags === flags).map(({ source }) => `(?:${source})`)
    return sources.length ? new RegExp(sources.join('|'), flags) : []
  })
  return line => joined.some(pattern => pattern.test(line))
}
