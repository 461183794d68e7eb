// Interviews and dialogues set in labelled paragraphs.
//   KURIER: Was fehlt Ihnen?        → "KURIER" asks
//   Lindner: Sandsäcke. Und Leute.  → "Lindner" says it, to the next label
// Labels that do not alternate are a list: "Ort: Husum", "Eintritt: frei".

import { firstEndingAfter, within } from '../../text/spans.ts'
import type { Span, TokenRange } from '../../types.ts'
import type { Found } from '../found.ts'
import { type Scene, spanOf } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import { type Label, labelOf } from './labels.ts'

/** A turn runs over no more paragraphs. */
const LONGEST_TURN = 8
/** Of the turns at least this share ends as sentences do. */
const SENTENCES = 0.5

interface Turn {
  readonly label: Label
  /** Tokens of its paragraphs, the label left out. */
  readonly said: readonly TokenRange[]
}

/** One for each turn, in order. Linear in the number of paragraphs. */
export function findDialogue(scene: Scene, paragraphs: readonly TokenRange[], words: AttributionWords): Found[] {
  const found: Found[] = []
  let open: { label: Label; at: number }[] = []
  const close = () => {
    const turns = turnsOf(scene, open, paragraphs)
    if (isDialogue(scene, turns)) found.push(...turns.map(turn => asFound(scene, turn)))
    open = []
  }
  for (const [at, paragraph] of paragraphs.entries()) {
    const label = labelOf(scene, paragraph, words)
    if (!label) continue
    const last = open.at(-1)?.at ?? at
    // A headline with a label is no turn of the interview below it.
    if (at - last > LONGEST_TURN || (last === 0 && at > 1)) close()
    open.push({ label, at })
  }
  close()
  return found
}

/** What nobody says in a turn, or what is said wholly within one: the turns themselves have been read. */
export function besides(turns: readonly Found[], found: readonly Found[], scene: Scene): Found[] {
  if (!turns.length) return [...found]
  const areas = turns.map(({ source, content }) => ({ start: spanOf(scene, source!).start, end: content.at(-1)!.end, content }))
  return found.filter(({ content, source }) => {
    const touched = content.flatMap(span => within(areas, span))
    const [area] = touched
    if (!area) return true
    const inside = (span: Span) => area.content.some(({ start, end }) => start <= span.start && span.end <= end)
    return (
      touched.every(other => other === area) &&
      content.every(inside) &&
      !isSame(content, area.content) &&
      (!source || inside(spanOf(scene, source)))
    )
  })
}

const isSame = (a: readonly Span[], b: readonly Span[]): boolean => a[0]!.start === b[0]!.start && a.at(-1)!.end === b.at(-1)!.end

function turnsOf(scene: Scene, labels: readonly { label: Label; at: number }[], paragraphs: readonly TokenRange[]): Turn[] {
  return labels.flatMap(({ label, at }, i) => {
    const own = { first: label.from, last: paragraphs[at]!.last }
    // Where nobody speaks after it, a turn is its own paragraph; a label on a line of its own takes the next.
    const until = labels[i + 1]?.at ?? (own.first < own.last ? at + 1 : Math.min(paragraphs.length, at + 2))
    const said = [own, ...paragraphs.slice(at + 1, until)].filter(range => isSpoken(scene, range))
    return said.length ? [{ label, said }] : []
  })
}

/** It holds words, and is no stage direction: "(Applaus)". */
function isSpoken({ tokens }: Scene, { first, last }: TokenRange): boolean {
  if (tokens[first]?.text === '(' && /^[).]$/.test(tokens[last - 1]!.text)) return false
  return tokens.slice(first, last).some(({ kind }) => kind !== 'mark')
}

/** Speakers alternate, one of them surely is one, and what they say are sentences. */
function isDialogue(scene: Scene, turns: readonly Turn[]): boolean {
  const keys = new Set(turns.map(({ label }) => label.key))
  if (keys.size < 2) return false
  const ends = turns.filter(turn => /[.!?…]["“”»«)]*$/u.test(lastWords(scene, turn))).length
  if (ends < turns.length * SENTENCES) return false
  if (keys.has('asks') && (keys.has('answers') || turns.length > 2)) return true
  if (
    !turns.some(
      ({ label }) =>
        /^(?:person|role|organization|pronoun)$/.test(label.who) || /^\p{Lu}{2}/u.test(scene.tokens[label.range.first]!.text),
    )
  )
    return false
  const asked = turns.some(
    (turn, i) =>
      /\?["“”»«)]*$/u.test(lastWords(scene, turn)) && turns[i + 1]?.label.key !== turn.label.key && i + 1 < turns.length,
  )
  return asked || (turns.length > 3 && keys.size <= turns.length / 2)
}

/** The end of what is said. */
function lastWords({ tokens }: Scene, { said }: Turn): string {
  const { first, last } = said.at(-1)!
  return tokens
    .slice(Math.max(first, last - 3), last)
    .map(({ text }) => text)
    .join('')
}

function asFound(scene: Scene, { label, said }: Turn): Found {
  return {
    source: label.range,
    cue: [],
    content: said.map(range => unquoted(scene, range)),
    mode: 'direct',
    kind: 'speech',
    polarity: onlyAsks(scene, said) ? 'questioned' : 'affirmed',
    verb: null,
    continues: null,
    produced: 'dialogue/turn',
  }
}

/** A paragraph that is one quotation is said without its marks, nor does one belong to it that opened before the label. */
function unquoted(scene: Scene, range: TokenRange): Span {
  const span = spanOf(scene, range)
  const [quote] = within(scene.quotes, span)
  if (quote?.start === span.start && quote.end === span.end) return quote.inner
  const last = scene.quotes[firstEndingAfter(scene.quotes, span.end - 1)]
  return last && last.end === span.end && last.start < span.start ? { start: span.start, end: last.inner.end } : span
}

/** Every sentence is a question. */
function onlyAsks({ text, sentences, tokens }: Scene, said: readonly TokenRange[]): boolean {
  return said.every(({ first, last }) => {
    for (let i = tokens[first]!.sentence; i <= tokens[last - 1]!.sentence; i++) {
      const { start, end } = sentences[i]!
      const asked = /\?["“”»«)]*$/u.test(text.slice(Math.max(start, end - 6), end))
      if (!asked && end > tokens[first]!.start) return false
    }
    return true
  })
}
