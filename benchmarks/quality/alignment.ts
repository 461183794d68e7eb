// Compares the sentences and words of two readings of one text, as the CoNLL 2018 shared task did (Zeman et al. 2018, section 5).
//   wordCounts({ text: 'zumHof', gold: zu·dem·Hof, found: zum·Hof }) → { right: 1, gold: 3, found: 2 }
// Offsets count letters without white space. A sentence is right when both its ends are. A word is right when its span is
// that of a gold word; around multiword tokens ("zum", "don't"), gold or found, the words of both sides that lie in the same
// letters are aligned by their forms in lower case (longest common subsequence), each aligned pair being right.

import type { Span } from '../../src/types.ts'
import type { Counts } from './counts.ts'

/** A word of either side; `multi`: its letters are those of a whole multiword token. */
export interface EvalWord extends Span {
  readonly form: string
  readonly multi: boolean
}

export interface Side {
  readonly sentences: readonly Span[]
  readonly words: readonly EvalWord[]
}

/** Both sides in offsets that count no white space. */
export interface Compared {
  readonly text: string
  readonly gold: Side
  readonly found: Side
}

/** Sentences with both ends right. */
export function sentenceCounts({ gold, found }: Compared): Counts {
  const known = new Set(gold.sentences.map(({ start, end }) => `${start}-${end}`))
  const right = found.sentences.filter(({ start, end }) => known.has(`${start}-${end}`)).length
  return { right, gold: gold.sentences.length, found: found.sentences.length }
}

/** Words by span, or by form inside a multiword token. `wrong` is called with the words of both sides that do not agree. */
export function wordCounts({ gold, found }: Compared, wrong: (gold: string, found: string) => void = () => {}): Counts {
  let right = 0
  let [g, f] = [0, 0]
  while (g < gold.words.length || f < found.words.length) {
    const region = nextRegion(gold.words, found.words, { g, f })
    const [ours, theirs] = [gold.words.slice(g, region.g), found.words.slice(f, region.f)]
    const same = region.multi ? common(ours, theirs) : ours.length === 1 && theirs.length === 1 ? 1 : sameSpans(ours, theirs)
    if (same < ours.length || same < theirs.length) wrong(forms(ours), forms(theirs))
    right += same
    g = region.g
    f = region.f
  }
  return { right, gold: gold.words.length, found: found.words.length }
}

/** The shortest stretch from (g, f) on that no word of either side crosses the end of. */
function nextRegion(
  gold: readonly EvalWord[],
  found: readonly EvalWord[],
  { g, f }: { g: number; f: number },
): { g: number; f: number; multi: boolean } {
  let end = Math.max(gold[g]?.end ?? 0, found[f]?.end ?? 0)
  let multi = false
  for (let grown = true; grown; ) {
    grown = false
    for (; g < gold.length && gold[g]!.start < end; g++, grown = true) {
      end = Math.max(end, gold[g]!.end)
      multi ||= gold[g]!.multi
    }
    for (; f < found.length && found[f]!.start < end; f++, grown = true) {
      end = Math.max(end, found[f]!.end)
      multi ||= found[f]!.multi
    }
  }
  return { g, f, multi }
}

function sameSpans(a: readonly Span[], b: readonly Span[]): number {
  const known = new Set(a.map(({ start, end }) => `${start}-${end}`))
  return b.filter(({ start, end }) => known.has(`${start}-${end}`)).length
}

/** Length of the longest common subsequence of the forms. */
function common(a: readonly EvalWord[], b: readonly EvalWord[]): number {
  let before = new Array<number>(b.length + 1).fill(0)
  for (const one of a) {
    const row = [0]
    b.forEach((other, i) => {
      const same = one.form.toLowerCase() === other.form.toLowerCase()
      row.push(same ? before[i]! + 1 : Math.max(before[i + 1]!, row[i]!))
    })
    before = row
  }
  return before[b.length]!
}

function forms(words: readonly EvalWord[]): string {
  return words.map(({ form }) => form).join(' ')
}
