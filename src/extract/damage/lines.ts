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
  readonly caption: readonly RegExp[]
}

type Kind = Damage['kind']

const BULLET = /^[\s[►▶•*+>→|\u2013\u2014-]+/u
/** "___", "***", "* * *", "+++". */
const SEPARATOR = /^[_*=~–—•·.+#-](?:\s?[_*=~–—•·.+#-]){2,}$/u
/** Frames are short; what is longer is the article. Words. */
const LONGEST = 60
/** A caption's paragraph: several sentences and a credit behind them. Words. */
const CAPTION = 60
/** Sentences at the text's end that may say who worked on it. */
const CLOSING = 6

/** Zones of one kind that follow each other in a paragraph are one. */
export function lineFinder(words: LineWords): (segmented: Segmented) => Damage[] {
  const kinds: readonly (readonly [Kind, RegExp | null, RegExp | null])[] = [
    ['boilerplate', any(words.boilerplate, 'i'), any(words.boilerplate, '')],
    ['credit', any(words.credit, 'i'), any(words.credit, '')],
    ['caption', any(words.caption, 'i'), any(words.caption, '')],
  ]
  const closing = [any(words.closingCredit, 'i'), any(words.closingCredit, '')]

  return ({ text, sentences }) => {
    const zones: Damage[] = []
    for (const sentence of sentences) {
      const kind = kindOf(sentence)
      const last = zones.at(-1)
      if (!kind) continue
      if (
        last?.kind === kind &&
        !text.slice(last.end, sentence.start).includes('\n') &&
        !text.slice(last.end, sentence.start).trim()
      ) {
        zones.push({ ...zones.pop()!, end: sentence.end })
      } else zones.push({ kind, ...(kind === 'caption' ? captionOf(sentence) : { start: sentence.start, end: sentence.end }) })
    }
    return zones

    function kindOf({ index, first, last, start, end }: Sentence): Kind | null {
      const raw = text.slice(start, end)
      if (raw.length < 40 && SEPARATOR.test(raw)) return 'boilerplate'
      if (last - first > LONGEST) return null
      const line = raw.replace(BULLET, '')
      const kind = kinds.find(([, folded, exact]) => folded?.test(line) || exact?.test(line))?.[0]
      if (kind) return kind
      return index >= sentences.length - CLOSING && closing.some(pattern => pattern?.test(line)) ? 'credit' : null
    }

    /** "Die Fähre. (Foto: dpa)": the sentences before it in a short paragraph describe the picture as well. */
    function captionOf(sentence: Sentence) {
      let from = sentence
      for (
        let before = sentences[sentence.index - 1];
        before?.paragraph === sentence.paragraph;
        before = sentences[before.index - 1]
      ) {
        from = before
        if (sentence.last - from.first > CAPTION) return { start: sentence.start, end: sentence.end }
      }
      return { start: from.start, end: sentence.end }
    }
  }
}

/** One pattern for those with the flag `i`, or for those without; null when there is none. */
function any(patterns: readonly RegExp[], flag: 'i' | ''): RegExp | null {
  const sources = patterns.filter(({ flags }) => flags.includes('i') === (flag === 'i')).map(({ source }) => `(?:${source})`)
  return sources.length ? new RegExp(sources.join('|'), `u${flag}`) : null
}
