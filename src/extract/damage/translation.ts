// Finds what a translating machine left: its notes ("Dieser Text wurde maschinell übersetzt."), a little word that stands twice
// ("Holm und und Sand"), words of the other language amid a sentence ("er sagte which die Stadt").

import type { Segmented } from '../../segment/segment.ts'
import { contains, within } from '../../text/spans.ts'
import type { Damage, Sentence, Token } from '../../types.ts'

/** In lower case; patterns with the flags `iu`. */
export interface TranslationWords {
  /** Whole sentences. */
  readonly notes: readonly RegExp[]
  /** In brackets, anywhere: "(Anm. d. Übers.)". With the flags `giu`. */
  readonly brackets: RegExp
  /** Words that never stand twice in a row: "und", "the". */
  readonly single: ReadonlySet<string>
  /** Little words of another language that are none of this one: "the", "which". */
  readonly foreign: ReadonlySet<string>
  /** Little words of this language. */
  readonly own: ReadonlySet<string>
}

/** Notes are short. Characters. */
const LONGEST = 200

/** What nobody but a machine writes; `slips`: what people write, too, now and then, and which counts in a text with other damage. */
interface TranslationMarks {
  readonly certain: readonly Damage[]
  readonly slips: readonly Damage[]
}

export function translationFinder(words: TranslationWords): (segmented: Segmented) => TranslationMarks {
  const isNote = (line: string) => words.notes.some(note => note.test(line))

  return segmented => {
    const { text, sentences } = segmented
    const brackets = Array.from(text.matchAll(words.brackets), ({ index, 0: own }) => mark(index, index + own.length))
    const notes = sentences
      .filter(({ start, end }) => end - start <= LONGEST && isNote(text.slice(start, end).replace(/^[\s([*•–—-]+/u, '')))
      .map(({ start, end }) => mark(start, end))
    const foreign = sentences.flatMap(sentence => foreignIn(segmented, sentence))
    return {
      certain: [...brackets, ...notes, ...foreign],
      slips: sentences.flatMap(sentence => doubled(segmented, sentence)),
    }
  }

  /** "und und": small both times, nothing but a space between. The second is too much. */
  function doubled({ tokens, text }: Segmented, { first, last }: Sentence): Damage[] {
    const found: Damage[] = []
    for (let i = first + 1; i < last; i++) {
      const [one, two] = [tokens[i - 1]!, tokens[i]!]
      if (one.lower !== two.lower || !words.single.has(two.lower) || one.text !== one.lower || two.text !== two.lower) continue
      if (/^[ \u00A0]+$/u.test(text.slice(one.end, two.start))) found.push(mark(two.start, two.end))
    }
    return found
  }

  /** "er sagte which die": a foreign little word between own ones; two in a row beside one. Names and quotations have such words. */
  function foreignIn({ tokens, quotations }: Segmented, { first, last }: Sentence): Damage[] {
    const found: Damage[] = []
    for (let i = first; i < last; i++) {
      if (!isForeign(tokens[i])) continue
      const from = i
      while (i + 1 < last && isForeign(tokens[i + 1])) i++
      const beside = [tokens[from - 1], tokens[i + 1]].filter(token => token && isOwn(token)).length
      if (beside + Math.min(1, i - from) < 2) continue
      const zone = mark(tokens[from]!.start, tokens[i]!.end)
      if (!within(quotations, zone).some(quotation => contains(quotation, zone))) found.push(zone)
    }
    return found
  }

  function isForeign(token: Token | undefined): boolean {
    return token !== undefined && words.foreign.has(token.text)
  }

  function isOwn({ text }: Token): boolean {
    return words.own.has(text)
  }
}

const mark = (start: number, end: number): Damage => ({ kind: 'translationMark', start, end })
