// Finds conditions: under which something holds or will happen.
// "Sofern der Regen nachlässt, öffnet die Brücke" → "Sofern der Regen nachlässt"; "will hold if the inflow stays low" → "if the …".

import type { Analysis, Sentence, Span } from '../types.ts'
import { matchAt, type Patterns, patternsOf } from './certainty-patterns.ts'
import type { CertaintyWords, ConditionWords } from './certainty-words.ts'

/** Words that the inverted verb's sentence may have before the comma: longer ones are seldom a condition. */
const INVERTED = 25

/** Words before an opener in which a verb of asking turns it into a question: "asked the owner if". */
const ASKING = 3

/** Builds a finder. Each span is the whole condition, its opener taken in, in order of start. */
export function conditionFinder(words: CertaintyWords): (analysis: Analysis, sentence: Sentence) => Span[] {
  const openers = patternsOf(words.conditions.openers, words)
  return (analysis, sentence) => {
    const { tokens } = analysis
    const found: Span[] = []
    for (let i = sentence.first; i < sentence.last; ) {
      const opened = openedAt(i, { analysis, sentence, openers, words: words.conditions })
      const last = opened === null ? null : endOf(opened.next, analysis, { sentence, words: words.conditions })
      if (opened?.counts && last !== null && last > opened.next) {
        found.push({ start: tokens[i]!.start, end: tokens[last - 1]!.end })
        i = last
      } else i = opened?.next ?? i + 1
    }
    return found
  }
}

interface Known {
  readonly analysis: Analysis
  readonly sentence: Sentence
  readonly openers: Patterns<true | null>
  readonly words: ConditionWords
}

function openedAt(at: number, { analysis, sentence, openers, words }: Known): { counts: boolean; next: number } | null {
  const { text, lower } = analysis.tokens[at]!
  const match =
    text === lower || opensSentence(at, analysis, sentence) ? matchAt(openers, analysis, { at, limit: sentence.last }) : null
  if (match) return { counts: match.value === true && !isAsked(at, analysis, { sentence, words }), next: match.next }
  return isInverted(at, analysis, { sentence, words }) ? { counts: true, next: at + 1 } : null
}

/** "asked if", "unclear if". */
function isAsked(at: number, { tokens }: Analysis, { sentence, words }: { sentence: Sentence; words: ConditionWords }): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - ASKING) && tokens[i]!.kind !== 'mark'; i--)
    if (words.asking.has(tokens[i]!.lower)) return true
  return false
}

/** "Sollte es regnen, wird …", "Steigt der Pegel, schließt …": the verb first, and a comma before the main clause; no question. */
function isInverted(at: number, analysis: Analysis, { sentence, words }: { sentence: Sentence; words: ConditionWords }): boolean {
  const { tokens, tags } = analysis
  if (!opensSentence(at, analysis, sentence) || !SUBJECT.test(tags[at + 1] ?? '')) return false
  const isListed = words.inverted.has(tokens[at]!.lower)
  if (!isListed && !(words.verbFirst && isVerb(tags[at]))) return false
  let comma = at + 1
  while (comma < sentence.last && comma < at + INVERTED && tokens[comma]!.text !== ',') comma++
  if (tokens[comma]?.text !== ',' || comma < at + 2 || comma >= sentence.last) return false
  if (tokens[sentence.last - 1]!.text === '?' || tokens[sentence.last - 2]?.text === '?') return false
  return (isListed && !words.verbFirst) || isVerb(tags[comma + 1]) || words.closers.has(tokens[comma + 1]?.lower ?? '')
}

const SUBJECT = /^(?:PRON|DET|NOUN|PROPN|ADJ|NUM|ADV)$/
const isVerb = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX'

/** The first word, perhaps behind a mark of quotation. */
function opensSentence(at: number, { tokens }: Analysis, { first }: Sentence): boolean {
  return at === first || (at === first + 1 && tokens[first]!.kind === 'mark') || tokens[at - 1]?.text === ':'
}

/** Token behind the condition: the next mark that parts clauses, or a word such as "then". */
function endOf(from: number, { tokens }: Analysis, { sentence, words }: { sentence: Sentence; words: ConditionWords }): number {
  let i = from
  while (i < sentence.last && !words.closers.has(tokens[i]!.lower) && !/^(?:[,;:()–—.!?…]|[„“”»«"])$/u.test(tokens[i]!.text)) i++
  return i
}
