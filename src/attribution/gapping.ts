// A second speaker for whom the verb is left out, with a figure of his own.
// "Der Konzern nennt 2.100 Stellen, die Gewerkschaft 3.400." · "Police put the crowd at 3,000, the organisers at 5,000."

import { within } from '../text/spans.ts'
import { type Found, reportedMode } from './found.ts'
import { phraseAfter } from './phrases/after.ts'
import { type Scene, spanOf, tokenFrom } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Between the figure and the sentence's end stand at most so many tokens: what is counted. */
const REACH = 6

/** One for each clause without a verb right behind a content with a figure: speaker, figure, end. `known` in any order. */
export function findGapped(scene: Scene, known: readonly Found[], words: AttributionWords): Found[] {
  return known.flatMap(item => {
    const isFigure = item.produced === 'indirect/object' && within(scene.mentions.quantities, item.content.at(-1)!).length > 0
    const [first] = item.content
    const opener = scene.tokens[tokenFrom(scene.tokens, first!.start)]!.lower
    const comma = tokenFrom(scene.tokens, item.content.at(-1)!.end)
    const gapped = isFigure ? behind(scene, { comma, opener }, words) : null
    return gapped ? [{ ...item, ...gapped, mode: reportedMode(scene, gapped.content), produced: 'indirect/gapped' }] : []
  })
}

/** ", die Gewerkschaft 3.400" at token `comma`; null: a verb stands there, or no figure. `opener`: first word of the first content. */
function behind(
  scene: Scene,
  { comma, opener }: { comma: number; opener: string },
  words: AttributionWords,
): Pick<Found, 'source' | 'content'> | null {
  const { tokens, tags, mentions, sentences } = scene
  const mark = tokens[comma]
  if (!mark || !/^[,;]$/.test(mark.text)) return null
  const limit = sentences[mark.sentence]!.last
  const from = tags[comma + 1] === 'CCONJ' ? comma + 2 : comma + 1
  // "sprach von 120.000, die Veranstalter von 250.000": the same preposition opens the second content.
  const again = tokens.slice(from, Math.min(limit, from + REACH)).find(({ lower }) => lower === opener)
  const source = phraseAfter(scene, { from, limit: again && tags[again.index] === 'ADP' ? again.index : limit }, words.phrase)
  if (source?.first !== from || source.last >= limit) return null
  const rest = { first: source.last, last: Math.min(limit, source.last + REACH) }
  const [figure] = within(mentions.quantities, spanOf(scene, rest))
  let end = rest.first
  while (end < rest.last && tokens[end]!.kind !== 'mark') end++
  const closes = end >= limit || /^[.,;!?]$/.test(tokens[end]!.text)
  const hasVerb = tags.slice(from, end).some(tag => tag === 'VERB' || tag === 'AUX')
  // "at 5,000", "auf 3.400": no more than the preposition stands before the figure.
  const isNext = figure !== undefined && tokenFrom(tokens, figure.start) <= source.last + 1
  return closes && !hasVerb && isNext ? { source, content: [spanOf(scene, { first: source.last, last: end })] } : null
}
