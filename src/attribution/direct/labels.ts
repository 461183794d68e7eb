// Paragraphs and the labels at their head: "KURIER: Was fehlt Ihnen?" is labelled by "KURIER", "Ort: Husum" by nobody who could speak.

import { nameLexicon } from '../../mentions/name-lexicon.ts'
import { contains, within } from '../../text/spans.ts'
import type { TokenRange } from '../../types.ts'
import { phraseAfter } from '../phrases/after.ts'
import { hasVerb, type Scene, spanOf } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import { type Ability, abilityOf } from './able.ts'

export interface Label {
  /** The words before the colon, less what stands in brackets. */
  readonly range: TokenRange
  /** First token behind the colon. */
  readonly from: number
  /** Two labels with the same key are the same speaker. */
  readonly key: string
  /** asks, answers: "Frage", "A" · unknown: a word of no list with a capital, "KURIER". */
  readonly who: Ability | 'asks' | 'answers' | 'unknown'
}

/** A label has no more tokens, its colon included. */
const LONGEST = 9
/** May stand before one: "– Lindner: …", "„LINDNER: …". */
const BEFORE = /^[–—•*„“"»«-]$/u

/** Tokens of each paragraph, in order. */
export function paragraphsOf({ sentences }: Scene): TokenRange[] {
  const found: { first: number; last: number }[] = []
  let open = -1
  for (const { paragraph, first, last } of sentences) {
    if (paragraph === open) found.at(-1)!.last = last
    else found.push({ first, last })
    open = paragraph
  }
  return found
}

/** The label at a paragraph's head; null: none, or nobody's. */
export function labelOf(scene: Scene, paragraph: TokenRange, words: AttributionWords): Label | null {
  const { tokens } = scene
  const first = paragraph.first + (BEFORE.test(tokens[paragraph.first]!.text) ? 1 : 0)
  const colon = colonAt(scene, { first, last: paragraph.last }, words)
  if (colon === null) return null
  const range = { first, last: withoutBrackets(scene, first, colon) }
  const who = range.last > first ? whoIs(scene, range, words) : null
  const key = tokens
    .slice(range.first, range.last)
    .map(({ lower }) => lower)
    .join(' ')
  return who && { range, from: colon + 1, key: who === 'asks' || who === 'answers' ? who : key, who }
}

/** The first colon; behind "Q" and "A" a full stop will do. */
function colonAt({ tokens }: Scene, { first, last }: TokenRange, { layout }: AttributionWords): number | null {
  for (let i = first + 1; i < Math.min(last, first + LONGEST); i++) {
    const mark = tokens[i]!.text
    const label = tokens[first]!
    const isLetter = label.text.length === 1 && (layout.asks.has(label.lower) || layout.answers.has(label.lower))
    if (mark === ':' || (mark === '.' && i === first + 1 && isLetter)) return i
  }
  return null
}

/** "Lindner (lacht)" → "Lindner" */
function withoutBrackets({ tokens }: Scene, first: number, last: number): number {
  if (tokens[last - 1]?.text !== ')') return last
  for (let i = last - 2; i > first; i--) if (tokens[i]!.text === '(') return i
  return last
}

function whoIs(scene: Scene, range: TokenRange, words: AttributionWords): Label['who'] | null {
  const { tokens, mentions } = scene
  const { first, last } = range
  const { lower } = tokens[first]!
  const counted = last === first + 1 || (last === first + 2 && tokens[first + 1]!.kind === 'number')
  if (counted && words.layout.asks.has(lower)) return 'asks'
  if (counted && words.layout.answers.has(lower)) return 'answers'
  // "Poll:" alone is easily taken for a verb.
  const isWord = last === first + 1
  if (!isWord && hasVerb(scene, first, last)) return null
  const phrase = phraseAfter(scene, { from: first, limit: last }, words.phrase)
  const able = isWord || (phrase?.first === first && phrase.last === last) ? abilityOf(scene, range, words) : null
  if (able) return able
  const span = spanOf(scene, range)
  const named = within(mentions.names, span).filter(({ type }) => type !== 'other')
  // "A lesson from Loretta Hale:" holds a name and is none.
  if (named.length) return named.every(({ type, phrase }) => type === 'person' && contains(phrase, span)) ? 'person' : null
  return isUnknown(scene, range, words) ? 'unknown' : null
}

/** "KURIER", "J. P.": capitals, and no ordinary word. */
function isUnknown(scene: Scene, { first, last }: TokenRange, { layout }: AttributionWords): boolean {
  const lexicon = nameLexicon(layout.names)
  return scene.tokens.slice(first, last).every(({ text, lower, index }) => {
    if (/^[.&-]$/.test(text)) return index > first
    if (!/^\p{Lu}/u.test(text)) return false
    return /^\p{Lu}{2,}$/u.test(text) || (scene.tags[index] === 'PROPN' && !lexicon.isCommon(lower))
  })
}
