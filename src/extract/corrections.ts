// Finds the notices in which an outlet says that it corrected or changed its article.
//   "Korrektur: In einer früheren Version dieses Artikels hieß es, die Brücke sei 90 Meter lang. Es sind 60." → both sentences
// A label alone ("Update:" of a live blog, "Anmerkung der Redaktion:") is none: it must say that something was changed.

import type { Segmented } from '../segment/segment.ts'
import type { Sentence, Span } from '../types.ts'

/** All flag `iu`; those that open something are anchored at the beginning. */
export interface CorrectionWords {
  /** Opens a notice and needs no more: "Korrektur:", "Correction:". */
  readonly label: RegExp
  /** The same, alone on its line, as a heading of the notice below: "Korrektur", "Corrections". Anchored at both ends. */
  readonly heading: RegExp
  /** Opens what may be a notice: "Anmerkung der Redaktion:", "Update:", "Editor's note:". */
  readonly note: RegExp
  /** In a paragraph that such a label opens: says that something was changed. */
  readonly changed: RegExp
  /** A sentence with it is a notice: "in einer früheren Version dieses Artikels", "this article was amended". */
  readonly says: RegExp
}

/** Sentences of one notice: a paragraph that goes on is the article again, put behind it by a careless page. */
const MOST = 8

/** A span a notice, made of whole sentences of one paragraph, in order. Build once: the words' patterns are compiled by the pack. */
export function correctionFinder(words: CorrectionWords | null): (segmented: Segmented) => Span[] {
  if (words === null) return () => []
  return ({ text, sentences, quotations }) => {
    const says = ({ start, end }: Sentence): boolean => {
      const match = words.says.exec(text.slice(start, end))
      // "Wir haben den Fehler korrigiert", sagte der Hersteller: not the outlet's words.
      return (
        match !== null &&
        !quotations.some(quotation => quotation.start <= start + match.index && start + match.index < quotation.end)
      )
    }

    const found: Span[] = []
    let isHeaded = false
    for (const paragraph of paragraphsOf(sentences)) {
      const first = paragraph[0]!
      const whole = text.slice(first.start, paragraph.at(-1)!.end)
      const from = isHeaded || opens(whole, words) ? 0 : paragraph.findIndex(says)
      isHeaded = words.heading.test(whole)
      if (from < 0 || isHeaded) continue
      const last = paragraph[Math.min(from + MOST, paragraph.length) - 1]!
      found.push({ start: paragraph[from]!.start, end: last.end })
    }
    return found
  }
}

/** Brackets and stars may stand before the label: "(Korrektur: …)", "* Correction: …". */
function opens(paragraph: string, { label, note, changed }: CorrectionWords): boolean {
  const bare = paragraph.replace(/^[\s([*+–—-]+/u, '')
  if (label.test(bare)) return true
  const opening = note.exec(bare)?.[0]
  return opening !== undefined && changed.test(bare.slice(opening.length))
}

function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last && last[0]!.paragraph === sentence.paragraph) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}
