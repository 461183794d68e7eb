// A quotation that stands alone behind a sentence about somebody is that person's: Ruiz nickte. „Das stimmt.“ Dann ging er.

import { dependentsOf, sureOf } from '../../syntax/tree-view.ts'
import { within } from '../../text/spans.ts'
import type { Quotation, Sentence, TokenRange, Word } from '../../types.ts'
import { phraseAfter } from '../phrases/after.ts'
import { type Scene, tokenFrom } from '../scene.ts'
import { rootsOf } from '../tree-words.ts'
import type { AttributionWords } from '../words.ts'
import { abilityOf } from './able.ts'
import { type Lead, leadOf } from './quote-lead.ts'
import { isWhole } from './quote-shape.ts'

/** A tree at least so sure of who the sentence is about. */
const SURE = 0.6

/** Null unless the quotation is a sentence and the one before it, in the same paragraph, has one person as its subject and no other in it. */
export function loneLead(scene: Scene, quote: Quotation, words: AttributionWords): Lead | null {
  const { tokens, sentences } = scene
  const mark = tokens[tokenFrom(tokens, quote.start)]!
  const sentence = sentences[mark.sentence]!
  const before = sentences[mark.sentence - 1]
  if (!before || before.paragraph !== sentence.paragraph || sentence.start !== quote.start) return null
  if (!/[.!?…]$/u.test(scene.text.slice(quote.inner.start, quote.inner.end).trimEnd()) || !isWhole(scene, quote) || !quote.closed)
    return null
  if (within(scene.quotes, before).length || tokens[before.last - 1]!.text !== '.') return null
  const source = onlyPerson(scene, before, words)
  return source && leadOf({ source, cue: [], produced: 'direct/lone' })
}

/** The subject of the sentence, if it is a person and nobody else is named there. */
function onlyPerson(scene: Scene, sentence: Sentence, words: AttributionWords): TokenRange | null {
  const roots = rootsOf(scene, sentence)
  const [root] = roots
  const subject = root && dependentsOf(scene.trees, root.index, /^nsubj$/)[0]
  if (!subject || roots.length > 1 || sureOf(subject) < SURE) return null
  const start = phraseStart(scene, subject, sentence)
  const phrase = phraseAfter(scene, { from: start, limit: sentence.last }, words.phrase)
  if (phrase?.first !== start || phrase.last <= subject.token) return null
  const able = abilityOf(scene, phrase, words)
  if (able !== 'person' && able !== 'role' && (able !== 'pronoun' || subject.feats.Number === 'Plur')) return null
  const people = within(scene.mentions.names, sentence).filter(({ type }) => type === 'person')
  const own = { start: scene.tokens[phrase.first]!.start, end: scene.tokens[phrase.last - 1]!.end }
  return people.every(({ start, end }) => own.start <= start && end <= own.end) ? phrase : null
}

/** Determiners and adjectives of the noun stand before it. */
function phraseStart({ tags }: Scene, { token }: Word, { first }: Sentence): number {
  let start = token
  while (start > first && /^(?:DET|ADJ|PROPN|NOUN|NUM)$/.test(tags[start - 1]!)) start--
  return start
}
