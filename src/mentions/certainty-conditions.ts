// Finds conditions: under which something holds or will happen.
// "Sofern der Regen nachlässt, öffnet die Brücke" → "Sofern der Regen nachlässt"; "will hold if the inflow stays low" → "if the …".

import { entry } from '../text/lookup.ts'
import type { Analysis, Sentence, Span } from '../types.ts'
import { matchAt, type Patterns, patternsOf } from './certainty-patterns.ts'
import type { CertaintyWords, ConditionWords, Opened } from './certainty-words.ts'

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
      const opened = openedAt(i, analysis, { sentence, openers, words: words.conditions })
      if (opened?.as) {
        const scope = { sentence, words: words.conditions }
        const end = opened.as === 'phrase' ? phraseEnd(opened.next, analysis, sentence) : clauseEnd(opened, analysis, scope)
        if (end > opened.next) found.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end })
        i = Math.max(end, opened.next)
      } else i = opened?.next ?? i + 1
    }
    return found
  }
}

interface Scope {
  readonly sentence: Sentence
  readonly words: ConditionWords
}

interface OpenedAt {
  readonly as: Opened
  /** Token behind the opener. */
  readonly next: number
  /** The opener is the clause's verb: "Steigt der Pegel". */
  readonly verb: boolean
}

/** What opens at a token. */
function openedAt(
  at: number,
  analysis: Analysis,
  { sentence, openers, words }: Scope & { openers: Patterns<Opened> },
): OpenedAt | null {
  const match = matchAt(openers, analysis, { at, limit: sentence.last })
  if (match) {
    const { text, lower } = analysis.tokens[at]!
    const isName = text !== lower && !opensSentence(at, analysis, sentence) // "Niagara Falls"
    return { as: isName || isAsked(at, analysis, { sentence, words }) ? null : match.value, next: match.next, verb: false }
  }
  return isInverted(at, analysis, { sentence, words }) ? { as: 'clause', next: at + 1, verb: true } : null
}

/** "asked if", "unclear if". */
function isAsked(at: number, { tokens }: Analysis, { sentence, words }: Scope): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - ASKING) && tokens[i]!.kind !== 'mark'; i--)
    if (words.asking.has(tokens[i]!.lower)) return true
  return false
}

/** "Sollte es regnen, wird …", "Steigt der Pegel, schließt …": the verb first, and a comma before the main clause; no question. */
function isInverted(at: number, analysis: Analysis, { sentence, words }: Scope): boolean {
  const { tokens, tags } = analysis
  if (!opensSentence(at, analysis, sentence) || !SUBJECT.test(tags[at + 1] ?? '')) return false
  const isListed = words.inverted.has(tokens[at]!.lower)
  if (!isListed && !(words.verbFirst && isVerb(tags[at]))) return false
  let comma = at + 1
  while (comma < sentence.last && comma < at + INVERTED && !/^[,“”"»«]$/u.test(tokens[comma]!.text)) comma++
  // „Bist du allein“, fragt er: a question that stands in quotation marks
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
function clauseEnd({ next: from, verb }: OpenedAt, { tokens, tags }: Analysis, { sentence, words }: Scope): number {
  let end = sentence.last
  while (end > from && tokens[end - 1]!.kind === 'mark') end--
  // Clauses whose verb is still to come: a comma in "wenn der Damm, der hier beginnt, bricht" parts nothing.
  let open = words.verbLast ? 1 : 0
  let hasVerb = verb || !words.verbLast
  // "If, as seems likely, the vote fails"
  let i = tokens[from]?.text === ',' ? (markBehind(from + 1, end, tokens, ',') ?? from) : from
  while (i < end && !(hasVerb && words.closers.has(tokens[i]!.lower))) {
    const closing = entry(INSERTED, tokens[i]!.text)
    const behind = closing ? markBehind(i + 1, end, tokens, closing) : quotedEnd(i, end, tokens)
    if (behind === null && PARTS.test(tokens[i]!.text)) {
      if (hasVerb || tokens[i]!.text !== ',') open--
      if (open <= 0) break
      if (OPENS.test(tags[i + 1] ?? '')) open++
      hasVerb = false
    } else hasVerb ||= isVerb(tags[i])
    i = behind ?? i + 1
  }
  return i
}

/** "im Falle eines Bruchs": up to the first noun. */
function phraseEnd(from: number, { tags }: Analysis, { last }: Sentence): number {
  let i = from
  while (i < last && tags[i] !== 'NOUN' && tags[i] !== 'PROPN' && tags[i] !== 'PUNCT') i++
  return Math.min(i + 1, last)
}

/** Tags of what opens a clause inside the condition: "der", "dass". */
const OPENS = /^(?:PRON|SCONJ)$/
const PARTS = /^(?:[,;:()–—…]|[„“”»«"])$/u
/** Marks around what is put in between: "if Obama – an outsider – wins". */
const INSERTED: Readonly<Record<string, string>> = { '–': '–', '—': '—', '(': ')' }

/** Token behind a quotation that opens here: "if his “plan” fails"; null: none opens. */
function quotedEnd(at: number, end: number, tokens: Analysis['tokens']): number | null {
  const isOpening = QUOTE.test(tokens[at]!.text) && !tokens[at]!.glued && tokens[at + 1]?.glued
  if (!isOpening) return null
  for (let i = at + 1; i < end - 1; i++) if (QUOTE.test(tokens[i]!.text)) return i + 1
  return null
}

const QUOTE = /^[„“”»«"]$/u

/** Token behind the next such mark; null: there is none, or nothing follows it. */
function markBehind(from: number, end: number, tokens: Analysis['tokens'], mark: string): number | null {
  for (let i = from; i < end - 1; i++) if (tokens[i]!.text === mark) return i + 1
  return null
}
